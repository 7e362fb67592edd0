package so.onekey.returns.notifications.letters;

import so.onekey.returns.notifications.letters.Letter.Block;
import so.onekey.returns.notifications.letters.Letter.Item;
import so.onekey.returns.notifications.letters.Letter.Link;
import so.onekey.returns.notifications.letters.Letter.Notice;
import so.onekey.returns.notifications.letters.Letter.Paragraph;

import java.util.List;
import java.util.stream.Collectors;

/** A letter as plain text. */
public final class PlainText {

    private PlainText() {}

    /** The whole letter without its subject, lines ending with a line feed. */
    public static String of(Letter letter) {
        return letter.blocks().stream().map(PlainText::block).collect(Collectors.joining("\n", "", ""));
    }

    private static String block(Block block) {
        return switch (block) {
            case Paragraph paragraph -> paragraph.text() + "\n";
            case Item item -> item.title() + "\n" + list(item.points());
            case Notice notice -> "*** " + notice.title() + " ***\n" + list(notice.points());
            case Link link -> link.label() + ":\n" + link.address() + "\n";
        };
    }

    private static String list(List<String> points) {
        return points.stream().map(point -> "  - " + point + "\n").collect(Collectors.joining());
    }
}
