package so.onekey.returns.claims.journey;

import org.junit.jupiter.api.Test;
import so.onekey.returns.events.StorefrontMessage.CustomerErasureRequested;
import so.onekey.returns.events.Topic;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;

import static org.assertj.core.api.Assertions.assertThat;
import static so.onekey.returns.claims.journey.Shop.soon;

/** Photos are kept once, for those who need them, until their customer is erased. */
class PhotosTest {
    private final Dock dock = new Dock();
    private final String orderId = dock.deliveredOrder(1);
    private final String claimId = dock.claimDefective(orderId, 1).get("claimId").asString();

    @Test
    void a_photo_of_a_claim_is_kept_once_and_shown_to_staff_only() {
        byte[] photo = Photo.jpeg();
        var first = dock.upload("/api/claims/" + claimId + "/photos", photo, "storefront");
        assertThat(first.statusCode()).as(first.body()).isEqualTo(201);
        String hash = hash(first.body());

        assertThat(hash(dock.upload("/api/claims/" + claimId + "/photos", photo, "agent").body())).isEqualTo(hash);
        assertThat(dock.claims.get("/api/photos/" + hash, "agent").headers().firstValue("Content-Type")).hasValue("image/jpeg");
        assertThat(dock.claims.get("/api/photos/" + hash, "storefront").statusCode()).isEqualTo(403);
        assertThat(dock.claims.get("/api/photos/" + hash).statusCode()).isEqualTo(401);
        assertThat(links(hash)).isEqualTo(1);
    }

    @Test
    void what_is_no_photo_is_answered_with_what_would_be_right() {
        String path = "/api/claims/" + claimId + "/photos";
        var text = dock.upload(path, "hello".getBytes(StandardCharsets.US_ASCII), "agent");
        assertThat(text.statusCode()).isEqualTo(415);
        assertThat(text.body()).contains("JPEG, PNG or WebP");

        var large = dock.upload(path, new byte[10_000_001], "agent");
        assertThat(large.statusCode()).isEqualTo(413);
        assertThat(large.body()).contains("10 MB");

        assertThat(dock.upload(path, new byte[0], "agent").statusCode()).isEqualTo(400);
        assertThat(dock.upload("/api/claims/" + UUID.randomUUID() + "/photos", Photo.jpeg(), "agent").statusCode()).isEqualTo(404);
        assertThat(dock.upload("/api/parcels/photos", Photo.jpeg(), "agent").statusCode()).isEqualTo(403);
    }

    @Test
    void erasing_a_customer_erases_their_photos_and_notes_but_nobody_elses() {
        byte[] photo = Photo.jpeg();
        String hash = hash(dock.upload("/api/claims/" + claimId + "/photos", photo, "agent").body());
        byte[] shared = Photo.jpeg();
        String sharedHash = hash(dock.upload("/api/claims/" + claimId + "/photos", shared, "agent").body());
        String other = dock.claimDefective(dock.deliveredOrder(1), 1).get("claimId").asString();
        dock.upload("/api/claims/" + other + "/photos", shared, "agent");
        dock.scan("{\"number\": \"" + dock.trackingOf(dock.awaitLabel(claimId)) + "\", \"note\": \"a letter of Kim lay in it\"}");
        assertThat(notes()).isEqualTo(1);

        dock.claims.kafka().say(Topic.STOREFRONT_ORDERS, new CustomerErasureRequested("C-" + orderId, List.of(orderId)));

        soon().until(() -> dock.claims.get("/api/photos/" + hash, "agent").statusCode() == 404);
        assertThat(notes()).isZero();
        assertThat(dock.claims.get("/api/photos/" + sharedHash, "agent").statusCode()).isEqualTo(200);
    }

    private static String hash(String body) {
        return Dock.json(body).get("hash").asString();
    }

    private long links(String hash) {
        return dock.claims.database().sql("select count(*) from photo_link where hash = ?").param(hash).query(Long.class).single();
    }

    private long notes() {
        return dock.claims.database().sql("select count(*) from warehouse_note where order_id = ?").param(orderId).query(Long.class)
                .single();
    }
}
