package so.onekey.returns.notifications.letters;

import java.util.ArrayList;
import java.util.List;

/**
 * A letter, before it is written as text or as HTML.
 *
 * @param language of the words, a tag such as {@code de}
 * @param subject one line that says what happened
 */
public record Letter(String language, String subject, List<Block> blocks) {

    sealed interface Block {}

    record Paragraph(String text) implements Block {}

    /** Something with what is to be said about it, such as an article and the reasons of its decision. */
    record Item(String title, List<String> points) implements Block {}

    /** What nobody must overlook. */
    record Notice(String title, List<String> points) implements Block {}

    /** Where the reader can go on. */
    record Link(String label, String address) implements Block {}

    static Draft draft(String language, String subject) {
        return new Draft(language, subject);
    }

    /** A letter being written. */
    static final class Draft {
        private final String language;
        private final String subject;
        private final List<Block> blocks = new ArrayList<>();

        private Draft(String language, String subject) {
            this.language = language;
            this.subject = subject;
        }

        Draft say(String text) {
            blocks.add(new Paragraph(text));
            return this;
        }

        Draft items(List<Item> items) {
            blocks.addAll(items);
            return this;
        }

        Draft item(String title, String... points) {
            blocks.add(new Item(title, List.of(points)));
            return this;
        }

        Draft warn(String title, String... points) {
            blocks.add(new Notice(title, List.of(points)));
            return this;
        }

        Draft link(String label, String address) {
            blocks.add(new Link(label, address));
            return this;
        }

        Letter done() {
            return new Letter(language, subject, List.copyOf(blocks));
        }
    }
}
