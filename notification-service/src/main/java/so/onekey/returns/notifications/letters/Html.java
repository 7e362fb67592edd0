package so.onekey.returns.notifications.letters;

import org.springframework.web.util.HtmlUtils;
import so.onekey.returns.notifications.letters.Letter.Block;
import so.onekey.returns.notifications.letters.Letter.Item;
import so.onekey.returns.notifications.letters.Letter.Link;
import so.onekey.returns.notifications.letters.Letter.Notice;
import so.onekey.returns.notifications.letters.Letter.Paragraph;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A letter as one small page: headings and lists for screen readers, the reader's own colours, nothing loaded from anywhere. */
public final class Html {

    /** A number that names something, such as RMA-7F3A-0001, or a clause. */
    private static final Pattern NUMBER = Pattern.compile("(?<![\\w-])[A-Z]{2,12}(-[A-Z0-9]{1,8}){1,3}(?![\\w-])");

    private Html() {}

    /** The whole page; every value is escaped here and nowhere else. */
    public static String of(Letter letter) {
        return """
                <!DOCTYPE html>
                <html lang="%s">
                <head>
                <meta charset="UTF-8">
                <meta name="viewport" content="width=device-width, initial-scale=1">
                <meta name="color-scheme" content="light dark">
                <title>%s</title>
                </head>
                <body style="font-family: sans-serif; font-size: 16px; line-height: 1.5; max-width: 40em; margin: 0 auto; padding: 16px; \
                overflow-wrap: anywhere">
                <h1 style="font-size: 22px; line-height: 1.3; margin: 8px 0 16px">%s</h1>
                %s</body>
                </html>
                """.formatted(safe(letter.language()), safe(letter.subject()), words(letter.subject()),
                letter.blocks().stream().map(Html::block).collect(Collectors.joining()));
    }

    private static String block(Block block) {
        return switch (block) {
            case Paragraph paragraph -> "<p>" + words(paragraph.text()) + "</p>\n";
            case Item item -> heading(item.title()) + list(item.points());
            case Notice notice -> """
                    <div role="note" style="border: 2px solid #c2410c; border-radius: 8px; padding: 0 16px; margin: 20px 0">
                    %s%s</div>
                    """.formatted(heading(notice.title()), list(notice.points()));
            case Link link -> """
                    <p style="margin: 20px 0"><a href="%1$s" style="display: inline-block; background: #0b57d0; color: #ffffff; \
                    border-radius: 8px; padding: 12px 20px; font-weight: bold; text-decoration: none">%2$s</a></p>
                    <p style="font-size: 13px">%1$s</p>
                    """.formatted(safe(link.address()), safe(link.label()));
        };
    }

    private static String heading(String title) {
        return "<h2 style=\"font-size: 16px; margin: 16px 0 8px\">" + words(title) + "</h2>\n";
    }

    private static String list(List<String> points) {
        return points.isEmpty()
                ? ""
                : points.stream().map(point -> "<li style=\"margin: 6px 0\">" + words(point) + "</li>\n")
                        .collect(Collectors.joining("", "<ul style=\"margin: 8px 0 16px; padding-left: 20px\">\n", "</ul>\n"));
    }

    /** Text in which no line ends amid a number. */
    private static String words(String text) {
        return NUMBER.matcher(safe(text)).replaceAll("<span style=\"white-space: nowrap\">$0</span>");
    }

    private static String safe(String text) {
        return HtmlUtils.htmlEscape(text, "UTF-8");
    }
}
