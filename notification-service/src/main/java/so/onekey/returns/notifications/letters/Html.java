package so.onekey.returns.notifications.letters;

import org.springframework.web.util.HtmlUtils;
import so.onekey.returns.notifications.letters.Letter.Block;
import so.onekey.returns.notifications.letters.Letter.Item;
import so.onekey.returns.notifications.letters.Letter.Paragraph;

import java.util.stream.Collectors;

/** A letter as one small page: headings and lists for screen readers, the reader's own colours, nothing loaded from anywhere. */
public final class Html {

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
                <body style="font-family: sans-serif; font-size: 16px; line-height: 1.5; max-width: 40em; margin: 0 auto; padding: 1em">
                <h1 style="font-size: 20px">%s</h1>
                %s</body>
                </html>
                """.formatted(safe(letter.language()), safe(letter.subject()), safe(letter.subject()),
                letter.blocks().stream().map(Html::block).collect(Collectors.joining()));
    }

    private static String block(Block block) {
        return switch (block) {
            case Paragraph paragraph -> "<p>" + safe(paragraph.text()) + "</p>\n";
            case Item item -> "<h2 style=\"font-size: 16px\">" + safe(item.title()) + "</h2>\n" + list(item);
        };
    }

    private static String list(Item item) {
        return item.points().isEmpty()
                ? ""
                : item.points().stream().map(point -> "<li>" + safe(point) + "</li>\n")
                        .collect(Collectors.joining("", "<ul>\n", "</ul>\n"));
    }

    private static String safe(String text) {
        return HtmlUtils.htmlEscape(text, "UTF-8");
    }
}
