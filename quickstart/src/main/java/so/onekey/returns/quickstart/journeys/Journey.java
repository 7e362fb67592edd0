package so.onekey.returns.quickstart.journeys;

import java.util.function.Consumer;

/** A whole life of a claim, told step by step by those who take part. */
public interface Journey {

    String title();

    /**
     * Plays it.
     *
     * @param progress is told each step that has succeeded
     * @throws IllegalStateException saying what was expected and what happened instead
     */
    void play(Stage stage, Consumer<String> progress);
}
