package so.onekey.returns.quickstart.journeys;

import org.joda.money.Money;
import so.onekey.returns.events.Message;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * A whole life of a claim, told scene by scene by those who take part. It is known beforehand what the world will hear of it.
 *
 * @param refunds what the payment provider will have paid back in the end, one by one
 */
public record Journey(String title, DemoOrder order, List<Scene> scenes, List<Money> refunds) {

    /**
     * @param sentence what happened, once it has
     * @param doing throws IllegalStateException saying what was expected and what happened instead
     * @param heard what the services say because of it
     */
    public record Scene(String sentence, Consumer<Play> doing, List<Class<? extends Message>> heard) {}

    public static Journey of(String title, DemoOrder order) {
        return new Journey(title, order, List.of(), List.of());
    }

    /** What is done next, and what is heard of it. */
    @SafeVarargs
    public final Journey then(String sentence, Consumer<Play> doing, Class<? extends Message>... heard) {
        List<Class<? extends Message>> messages = new ArrayList<>();
        for (Class<? extends Message> type : heard) {
            messages.add(type);
        }
        List<Scene> more = new ArrayList<>(scenes);
        more.add(new Scene(sentence, doing, List.copyOf(messages)));
        return new Journey(title, order, List.copyOf(more), refunds);
    }

    /** Continues with what several journeys have in common. */
    public Journey then(java.util.function.UnaryOperator<Journey> part) {
        return part.apply(this);
    }

    public Journey andPaidBack(Money... amounts) {
        return new Journey(title, order, scenes, List.of(amounts));
    }

    /** Everything that the services say, in the order of the scenes. */
    public List<Class<? extends Message>> heard() {
        return scenes.stream().flatMap(scene -> scene.heard().stream()).<Class<? extends Message>>map(type -> type).toList();
    }

    /**
     * Plays it.
     *
     * @param progress is told each scene that has succeeded
     * @throws IllegalStateException saying what was expected and what happened instead
     */
    public void play(Stage stage, Consumer<String> progress) {
        var play = new Play(stage, order);
        for (Scene scene : scenes) {
            scene.doing().accept(play);
            play.awaitAll(scene.heard());
            progress.accept(scene.sentence());
        }
        if (!refunds.isEmpty()) {
            play.expectRefunds(refunds);
            progress.accept("the payment provider has paid back " + refunds + ", no more");
        }
    }
}
