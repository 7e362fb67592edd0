package so.onekey.returns.quickstart.partners;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** The mails for people: a list, a page for each, and the mail's own HTML in a frame that may run and load nothing. */
final class MailPages implements HttpHandler {

    private static final String PAGE_POLICY = "default-src 'none'; style-src 'self'; frame-src 'self'; base-uri 'none'; "
            + "form-action 'none'; frame-ancestors 'none'";
    private static final String FRAME_POLICY = "sandbox allow-popups allow-popups-to-escape-sandbox; default-src 'none'; "
            + "style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'; frame-ancestors 'self'";
    private static final String HTML = "text/html; charset=utf-8";
    private static final String MAILS = "/mails/";
    private static final String FRAME = "/html";

    private final MailFolder folder;

    MailPages(MailFolder folder) {
        this.folder = folder;
    }

    private record Page(int status, String type, String policy, String body) {}

    @Override
    public void handle(HttpExchange exchange) throws IOException {
        Page page = exchange.getRequestMethod().equals("GET")
                ? page(exchange.getRequestURI().getPath())
                : new Page(405, HTML, PAGE_POLICY, MailHtml.notFound());
        Headers headers = exchange.getResponseHeaders();
        headers.set("Content-Type", page.type());
        headers.set("Content-Security-Policy", page.policy());
        headers.set("X-Content-Type-Options", "nosniff");
        headers.set("Referrer-Policy", "no-referrer");
        headers.set("Cache-Control", "no-store");
        byte[] body = page.body().getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(page.status(), body.length);
        exchange.getResponseBody().write(body);
    }

    private Page page(String path) {
        if (path.equals("/")) {
            return new Page(200, HTML, PAGE_POLICY, MailHtml.list(folder.mails().reversed()));
        }
        if (path.equals("/style.css")) {
            return new Page(200, "text/css; charset=utf-8", PAGE_POLICY, MailHtml.STYLE);
        }
        boolean frame = path.endsWith(FRAME);
        String name = frame ? path.substring(0, path.length() - FRAME.length()) : path;
        Optional<KeptMail> mail = name.startsWith(MAILS) ? folder.find(name.substring(MAILS.length())) : Optional.empty();
        return mail.map(kept -> frame
                ? new Page(200, HTML, FRAME_POLICY, MailHtml.frame(kept.mail()))
                : new Page(200, HTML, PAGE_POLICY, MailHtml.mail(kept)))
                .orElseGet(() -> new Page(404, HTML, PAGE_POLICY, MailHtml.notFound()));
    }
}
