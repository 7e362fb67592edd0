package so.onekey.returns.quickstart.partners;

/** What a request gets: an answer, or a connection that is closed without one. */
sealed interface Reply {

    record Answer(int status, String body, boolean replayed) implements Reply {

        static Answer of(int status, String body) {
            return new Answer(status, body, false);
        }

        Answer again() {
            return new Answer(status, body, true);
        }
    }

    record Silence() implements Reply {}
}
