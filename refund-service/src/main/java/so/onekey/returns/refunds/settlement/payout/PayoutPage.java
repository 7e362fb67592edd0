package so.onekey.returns.refunds.settlement.payout;

import jakarta.annotation.security.PermitAll;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import so.onekey.returns.refunds.settlement.payout.PayoutRequests.Open;

/**
 * The page on which a customer says where the money shall go. The link is the secret: whoever has it may, and nobody can make a browser send
 * this form without knowing it, so no cookie and no login is used.
 */
@RestController
@RequestMapping(path = "/payout/{link}", produces = MediaType.TEXT_HTML_VALUE)
class PayoutPage {
    private static final MediaType HTML = new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8);
    private static final String NOTHING_FROM_ELSEWHERE = "default-src 'none'; style-src 'unsafe-inline'; form-action 'self'; "
            + "base-uri 'none'; frame-ancestors 'none'";

    private final PayoutLinks links;
    private final PayoutRequests requests;
    private final PayoutStore store;

    PayoutPage(PayoutLinks links, PayoutRequests requests, PayoutStore store) {
        this.links = links;
        this.requests = requests;
        this.store = store;
    }

    /** Open to all: the signature in the link is the login. */
    @PermitAll
    @GetMapping
    ResponseEntity<String> show(@PathVariable String link, @RequestParam(required = false) @Nullable String lang,
            @RequestParam(required = false) @Nullable String sent, Locale browser) {
        var page = new PayoutHtml(PayoutWords.of(lang, browser));
        return request(link).map(open -> sent != null && open.givenAt() != null
                ? answer(HttpStatus.OK, page.thanks(open))
                : answer(HttpStatus.OK, page.form(open, PayoutForm.empty(open.kind()))))
                .orElseGet(() -> answer(HttpStatus.NOT_FOUND, page.closed()));
    }

    /** Open to all: the signature in the link is the login. */
    @PermitAll
    @PostMapping(consumes = MediaType.APPLICATION_FORM_URLENCODED_VALUE)
    ResponseEntity<String> take(@PathVariable String link, @RequestParam(required = false) @Nullable String lang,
            @RequestParam Map<String, String> given, Locale browser) {
        var words = PayoutWords.of(lang, browser);
        var page = new PayoutHtml(words);
        var open = request(link);
        if (open.isEmpty()) {
            return answer(HttpStatus.NOT_FOUND, page.closed());
        }
        var form = PayoutForm.of(open.get().kind(), given);
        if (!form.isGood()) {
            return answer(HttpStatus.UNPROCESSABLE_CONTENT, page.form(open.get(), form));
        }
        if (!store.keep(open.get().refundId(), form)) {
            return answer(HttpStatus.NOT_FOUND, page.closed());
        }
        // Relative to the page, so it holds behind any gateway.
        return ResponseEntity.status(HttpStatus.SEE_OTHER).location(URI.create("?lang=" + words.language() + "&sent=1"))
                .cacheControl(CacheControl.noStore()).build();
    }

    private Optional<Open> request(String link) {
        return links.refundOf(link).flatMap(requests::open);
    }

    private static ResponseEntity<String> answer(HttpStatus status, String html) {
        return ResponseEntity.status(status).contentType(HTML).cacheControl(CacheControl.noStore())
                .header("Content-Security-Policy", NOTHING_FROM_ELSEWHERE).header("Referrer-Policy", "no-referrer")
                .header("X-Robots-Tag", "noindex").body(html);
    }
}
