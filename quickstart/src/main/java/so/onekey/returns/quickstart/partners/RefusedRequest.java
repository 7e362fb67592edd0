package so.onekey.returns.quickstart.partners;

/** The request makes no sense as it stands; nothing was begun, so no idempotency key remembers it. */
final class RefusedRequest extends RuntimeException {

    private final transient Reply.Answer answer;

    RefusedRequest(Reply.Answer answer) {
        super(answer.body());
        this.answer = answer;
    }

    Reply.Answer answer() {
        return answer;
    }
}
