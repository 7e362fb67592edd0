package so.onekey.returns.refunds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.joda.money.Money;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import so.onekey.returns.events.ClaimMessage.RefundApproved;
import so.onekey.returns.events.CustomerDataErased;
import so.onekey.returns.events.RefundablePayment;
import so.onekey.returns.events.RefundedLine;

/** A customer says where the money shall go, by real HTTP. */
class PayoutPageTest {
    private static final Map<String, String> GOOD = Map.of("holder", "Kim Example", "iban", "GB82WEST12345698765432");
    private final Running running = Running.shared();
    private final String claim = "c-" + UUID.randomUUID();
    private final String refund = "r-" + claim;
    private final String page = "/payout/" + refund + "." + signature(refund);

    @AfterEach
    void itIsNow() {
        running.clock.moveAhead(Duration.ZERO);
    }

    @Test
    void the_page_asks_says_what_it_never_asks_for_and_loads_nothing() {
        waits("boleto");

        var shown = get(page);

        assertThat(shown.body()).contains("<html lang=\"en\">", "USD\u00a099.50", "name=\"iban\"", "We never ask for your recovery words")
                .doesNotContain("<script", "http://", "https://", "name=\"address\"");
        assertThat(shown.headers().firstValue("Content-Security-Policy").orElseThrow()).contains("default-src 'none'");
        assertThat(shown.headers().firstValue("Cache-Control")).hasValue("no-store");
        assertThat(shown.headers().firstValue("Referrer-Policy")).hasValue("no-referrer");
        assertThat(get(page + "?lang=de").body()).contains("<html lang=\"de\">", "99,50\u00a0USD", "Wiederherstellungswörtern");
    }

    @Test
    void who_paid_in_coins_is_asked_for_an_address() {
        waits("crypto");

        assertThat(get(page).body()).contains("name=\"network\"", "name=\"address\"").doesNotContain("name=\"iban\"");
    }

    @Test
    void what_is_given_is_seen_by_finance_only_and_can_be_given_again() {
        waits("boleto");
        var saved = post(page + "?lang=de", GOOD);

        assertThat(saved.statusCode()).isEqualTo(303);
        assertThat(saved.headers().firstValue("Location")).hasValue("?lang=de&sent=1");
        assertThat(get(page + "?lang=de&sent=1").body()).contains("Danke").doesNotContain("Kim", "WEST");
        assertThat(get(page).body()).contains("sent us details already").doesNotContain("Kim", "WEST");
        post(page, Map.of("holder", "Kim Other", "iban", "GB82WEST12345698765432"));
        assertThat(running.get(details(), "finance").body()).contains("Kim Other", "GB82WEST12345698765432");
        assertThat(running.get(details(), "agent").statusCode()).isEqualTo(403);
        assertThat(running.get(details()).statusCode()).isEqualTo(401);
        assertThat(running.get("/api/refunds/settlements?size=200", "finance").body()).contains("\"payoutDetails\":true");
    }

    @Test
    void bad_input_is_shown_with_what_is_wrong_and_escaped() {
        waits("boleto");

        var shown = post(page, Map.of("holder", "Kim \"><b>", "iban", "DE00"));

        assertThat(shown.statusCode()).isEqualTo(422);
        assertThat(shown.body()).contains("This is no valid IBAN", "Kim &quot;&gt;&lt;b&gt;", "Nothing was saved").doesNotContain("><b>");
        assertThat(running.get(details(), "finance").statusCode()).isEqualTo(404);
    }

    @Test
    void recovery_words_and_card_numbers_are_thrown_away() {
        waits("boleto");
        String phrase = "legal winner thank year wave sausage worth useful legal winner thank yellow";

        var shown = post(page, Map.of("holder", phrase, "account", "4242 4242 4242 4242", "bank", "any bank"));

        assertThat(shown.statusCode()).isEqualTo(422);
        assertThat(shown.body()).contains("looks like recovery words", "looks like a card number").doesNotContain("sausage", "4242");
        assertThat(running.get(details(), "finance").statusCode()).isEqualTo(404);
    }

    @Test
    void the_link_is_good_until_somebody_has_paid() {
        waits("boleto");
        String item = "CANNOT:manual:bt_" + claim + ":1";
        running.post(0, "/api/refunds/" + refund + "/manual-settlement", "{\"item\": \"" + item + "\", \"reference\": \"TRX-1\"}", "ann",
                "finance");

        await().atMost(Duration.ofSeconds(60)).until(() -> get(page).statusCode() == 404);
        assertThat(post(page, GOOD).statusCode()).isEqualTo(404);
        assertThat(get(page).body()).contains("There is nothing to fill in here");
    }

    @Test
    void thirty_days_after_the_settlement_the_details_are_gone() {
        waits("boleto");
        post(page, GOOD);
        String item = "CANNOT:manual:bt_" + claim + ":1";
        running.post(0, "/api/refunds/" + refund + "/manual-settlement", "{\"item\": \"" + item + "\", \"reference\": \"TRX-1\"}", "ann",
                "finance");
        await().atMost(Duration.ofSeconds(60)).until(() -> get(page).statusCode() == 404);

        running.clock.moveAhead(Duration.ofDays(29));
        clean();
        assertThat(running.get(details(), "finance").statusCode()).isEqualTo(200);

        running.clock.moveAhead(Duration.ofDays(31));
        clean();
        assertThat(kept()).isZero();
    }

    @Test
    void an_erased_customer_leaves_no_details_and_can_give_none() {
        waits("boleto");
        post(page, GOOD);

        running.topics.say(new CustomerDataErased("customer-" + claim, List.of("o-" + claim), Instant.now()));

        await().atMost(Duration.ofSeconds(60)).until(() -> kept() == 0);
        assertThat(post(page, GOOD).statusCode()).isEqualTo(404);
        assertThat(kept()).isZero();
    }

    @Test
    void a_link_that_is_not_ours_leads_nowhere() {
        waits("boleto");

        assertThat(get("/payout/" + refund + "." + signature("r-other")).statusCode()).isEqualTo(404);
        assertThat(get("/payout/" + refund).statusCode()).isEqualTo(404);
        assertThat(post("/payout/" + refund + ".x", GOOD).statusCode()).isEqualTo(404);
    }

    private void waits(String method) {
        var money = Money.parse("USD 99.50");
        var payment = new RefundablePayment("manual", "bt_" + claim, method, Money.parse("USD 900.00"), Money.parse("USD 0.00"));
        running.topics.say(new RefundApproved(claim, "o-" + claim, Instant.now(), refund, Instant.now().plus(Duration.ofDays(1)), money,
                List.of(new RefundedLine("1", 1, money)), Money.parse("USD 0.00"), List.of(payment)));
        await().atMost(Duration.ofSeconds(60)).until(() -> get(page).statusCode() == 200);
    }

    private String details() {
        return "/api/refunds/" + refund + "/payout-details";
    }

    private int kept() {
        return running.jdbc.sql("select count(*) from payout_details where refund_id = ?").param(refund).query(Integer.class).single();
    }

    private void clean() {
        var before = lastCleaned();
        running.jdbc.sql("update scheduled_tasks set execution_time = now() where task_name = 'payout-details-cleaning'").update();
        await().atMost(Duration.ofSeconds(60)).until(() -> !lastCleaned().equals(before));
    }

    private Optional<Instant> lastCleaned() {
        return running.jdbc.sql("select max(last_success) from scheduled_tasks where task_name = 'payout-details-cleaning'")
                .query(Instant.class).optional();
    }

    private HttpResponse<String> get(String path) {
        return running.send(running.to(0, path));
    }

    private HttpResponse<String> post(String path, Map<String, String> form) {
        String body = form.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return running.send(running.to(1, path).header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    private static String signature(String refundId) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(Running.PAYOUT_LINKS_SECRET.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            return Base64.getUrlEncoder().withoutPadding()
                    .encodeToString(mac.doFinal(("payout\n" + refundId).getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
