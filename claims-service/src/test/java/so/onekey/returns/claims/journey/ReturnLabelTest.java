package so.onekey.returns.claims.journey;

import org.junit.jupiter.api.Test;
import so.onekey.returns.claims.RunningClaims;
import so.onekey.returns.claims.SimulatedCarrier.Trouble;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.Base64;
import java.util.UUID;

import static org.assertj.core.api.Assertions.assertThat;
import static so.onekey.returns.claims.journey.Shop.soon;

/** From the approval to the parcel in the carrier's hands. */
class ReturnLabelTest {
    private final Dock dock = new Dock();
    private final String orderId = dock.deliveredOrder(1);
    private final String claimId = dock.claimDefective(orderId, 1).get("claimId").asString();

    @Test
    void an_approved_return_gets_a_label_and_the_first_scan_is_told_once() {
        UUID labelId = dock.awaitLabel(claimId);
        soon().untilAsserted(() -> assertThat(dock.told(claimId)).contains("ReturnLabelIssued"));

        dock.claims.carrier().scan("unknown", "ACCEPTED");
        dock.claims.carrier().scan(labelId.toString(), "ACCEPTED");
        dock.claims.carrier().scan(labelId.toString(), "IN_TRANSIT");
        String last = dock.deliveredOrder(1);
        UUID other = dock.awaitLabel(dock.claimDefective(last, 1).get("claimId").asString());
        dock.claims.carrier().scan(other.toString(), "ACCEPTED");

        soon().until(() -> dock.claims.database().sql("select first_scan_at is not null from return_label where label_id = ?").param(other)
                .query(Boolean.class).single());
        soon().untilAsserted(() -> assertThat(dock.told(claimId)).containsOnlyOnce("ReturnInTransit"));
    }

    @Test
    void a_carrier_in_trouble_is_asked_for_the_same_label_until_it_is_there() {
        String other = dock.deliveredOrder(1);
        dock.claims.carrier().behave(Trouble.DOWN);
        String waiting = dock.claimDefective(other, 1).get("claimId").asString();
        long before = dock.claims.carrier().received();
        soon().until(() -> dock.claims.carrier().received() > before + 2);
        assertThat(dock.claims.get("/api/claims/" + waiting + "/label", "agent").statusCode()).isEqualTo(404);

        dock.claims.carrier().behave(Trouble.NONE);
        UUID labelId = dock.awaitLabel(waiting);
        assertThat(dock.claims.carrier().requests()).filteredOn(request -> request.startsWith(labelId.toString())).hasSize(1);
    }

    @Test
    void the_label_is_shown_to_staff_and_by_the_signed_link_of_the_mail_to_nobody_else() {
        UUID labelId = dock.awaitLabel(claimId);
        long expires = Instant.now().plusSeconds(600).getEpochSecond();
        String path = "/api/claims/" + claimId + "/label";

        assertThat(dock.claims.get(path, "warehouse").headers().firstValue("Content-Type")).hasValue("application/pdf");
        assertThat(dock.claims.get(path, "finance").statusCode()).isEqualTo(403);
        assertThat(dock.claims.get(path).statusCode()).isEqualTo(401);

        assertThat(link(labelId, expires, signature(labelId, expires)).body()).startsWith("%PDF");
        assertThat(link(labelId, expires, signature(labelId, expires) + "x").statusCode()).isEqualTo(403);
        assertThat(link(labelId, expires + 1, signature(labelId, expires)).statusCode()).isEqualTo(403);
        long past = Instant.now().minusSeconds(1).getEpochSecond();
        var expired = link(labelId, past, signature(labelId, past));
        assertThat(expired.statusCode()).isEqualTo(410);
        assertThat(Shop.json(expired).get("type").asString()).endsWith("link-expired");
    }

    @Test
    void what_was_never_issued_is_not_there() {
        UUID other = UUID.randomUUID();
        long expires = Instant.now().plusSeconds(600).getEpochSecond();

        assertThat(link(other, expires, signature(other, expires)).statusCode()).isEqualTo(404);
        assertThat(dock.claims.get("/api/claims/" + other + "/label", "agent").statusCode()).isEqualTo(404);
    }

    private HttpResponse<String> link(UUID labelId, long expires, String signature) {
        return dock.claims.get("/api/claims/" + claimId + "/label?labelId=" + labelId + "&expires=" + expires + "&signature=" + signature);
    }

    /** As notification-service works it out. */
    private String signature(UUID labelId, long expires) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(RunningClaims.LABEL_LINKS_SECRET.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            return Base64.getUrlEncoder().withoutPadding()
                    .encodeToString(mac.doFinal((claimId + "\n" + labelId + "\n" + expires).getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException failure) {
            throw new IllegalStateException(failure);
        }
    }
}
