package so.onekey.returns.quickstart.partners;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The pages' HTML. Whatever comes out of a mail is escaped, but for its own HTML, which is only ever served to the frame. */
final class MailHtml {

    static final String STYLE = """
            :root { color-scheme: light dark; }
            body { font: 1rem/1.5 system-ui, sans-serif; max-width: 48rem; margin: 0 auto; padding: 1rem; }
            ol { list-style: none; padding: 0; }
            li { border-top: 1px solid; padding: .75rem 0; overflow-wrap: anywhere; }
            li a { display: block; font-weight: 600; padding: .25rem 0; }
            dt { font-weight: 600; }
            dd { margin: 0 0 .5rem; overflow-wrap: anywhere; }
            iframe { width: 100%; height: 70vh; border: 1px solid; background: #fff; }
            pre { white-space: pre-wrap; overflow-wrap: anywhere; font: inherit; border: 1px solid; padding: 1rem; }
            """;

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss 'UTC'");
    private static final Pattern LINK = Pattern.compile("https?://[^\\s<>\"']*[^\\s<>\"'.,;:!?)]");

    private MailHtml() {}

    static String list(List<KeptMail> newestFirst) {
        String items = newestFirst.stream().map(kept -> """
                <li><a href="/mails/%s" dir="auto">%s</a>To %s<br>%s</li>
                """.formatted(kept.name(), subject(kept.mail()), recipients(kept.mail()), time(kept.mail().receivedAt())))
                .collect(Collectors.joining());
        return page("Mails", newestFirst.isEmpty() ? "<p>No mail has come yet. Reload this page to look again.</p>" : """
                <p>%d caught on this machine, newest first; none of them was delivered to anyone.</p>
                <ol>
                %s</ol>
                """.formatted(newestFirst.size(), items));
    }

    static String mail(KeptMail kept) {
        CaughtMail mail = kept.mail();
        String html = mail.html().isEmpty() ? "" : """
                <h2>As HTML</h2>
                <iframe title="The mail as HTML" src="/mails/%s/html" sandbox="allow-popups allow-popups-to-escape-sandbox"></iframe>
                """.formatted(kept.name());
        String text = mail.text().isEmpty() ? "" : """
                <h2>As text</h2>
                <pre dir="auto">%s</pre>
                """.formatted(linked(mail.text()));
        return page(mail.subject().isEmpty() ? "(no subject)" : mail.subject(), """
                <p><a href="/">All mails</a></p>
                <dl><dt>To</dt><dd>%s</dd><dt>Received</dt><dd>%s</dd><dt>Message-ID</dt><dd>%s</dd></dl>
                """.formatted(recipients(mail), time(mail.receivedAt()), escaped(mail.messageId())) + html + text);
    }

    /** The mail's own HTML; its links open in a new tab, since nothing else may be shown in the frame. */
    static String frame(CaughtMail mail) {
        return mail.html().replaceFirst("(?i)(<head\\b[^>]*>)", "$1<base target=\"_blank\">");
    }

    static String notFound() {
        return page("Nothing here", "<p><a href=\"/\">All mails</a></p>");
    }

    private static String page(String title, String body) {
        return """
                <!doctype html>
                <html lang="en">
                <head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
                <title>%1$s</title><link rel="stylesheet" href="/style.css"></head>
                <body><main>
                <h1 dir="auto">%1$s</h1>
                %2$s</main></body>
                </html>
                """.formatted(escaped(title), body);
    }

    private static String subject(CaughtMail mail) {
        return mail.subject().isEmpty() ? "(no subject)" : escaped(mail.subject());
    }

    private static String recipients(CaughtMail mail) {
        return escaped(String.join(", ", mail.to()));
    }

    private static String time(Instant instant) {
        return "<time datetime=\"%s\">%s</time>".formatted(instant, TIME.format(instant.atOffset(ZoneOffset.UTC)));
    }

    private static String linked(String text) {
        StringBuilder out = new StringBuilder();
        int from = 0;
        for (var link = LINK.matcher(text); link.find(); from = link.end()) {
            String address = escaped(link.group());
            out.append(escaped(text.substring(from, link.start())));
            out.append("<a href=\"%1$s\" target=\"_blank\" rel=\"noopener noreferrer\">%1$s</a>".formatted(address));
        }
        return out.append(escaped(text.substring(from))).toString();
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;").replace("'", "&#39;");
    }
}
