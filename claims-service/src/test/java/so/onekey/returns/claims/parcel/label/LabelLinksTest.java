package so.onekey.returns.claims.parcel.label;

import org.junit.jupiter.api.Test;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Links that show one label without a login. */
class LabelLinksTest {
    private static final UUID CLAIM = UUID.fromString("00000000-0000-0000-0000-00000000000c");
    private static final UUID LABEL = UUID.fromString("00000000-0000-0000-0000-00000000000a");
    private static final long EXPIRES = 1_800_000_000;
    private final LabelLinks links = at(EXPIRES - 1, "0123456789abcdef0123456789abcdef");

    @Test
    void the_signature_is_what_whoever_knows_the_secret_works_out() {
        assertThat(links.signature(CLAIM, LABEL, EXPIRES)).isEqualTo("19tS39WNhNTMlusoxbe3D8cBGX1dcmVtVeJJWKa96Vs");
    }

    @Test
    void a_link_is_good_for_its_label_its_claim_and_its_time_only() {
        String signature = links.signature(CLAIM, LABEL, EXPIRES);

        assertThat(links.isSigned(CLAIM, LABEL, EXPIRES, signature)).isTrue();
        assertThat(links.isSigned(LABEL, CLAIM, EXPIRES, signature)).isFalse();
        assertThat(links.isSigned(CLAIM, LABEL, EXPIRES + 1, signature)).isFalse();
        assertThat(links.isSigned(CLAIM, LABEL, EXPIRES, signature + "=")).isFalse();
        assertThat(links.isSigned(CLAIM, LABEL, EXPIRES, "")).isFalse();
        assertThat(at(0, "another-secret-another-secret-xx").isSigned(CLAIM, LABEL, EXPIRES, signature)).isFalse();
    }

    @Test
    void a_link_expires_at_its_second() {
        assertThat(links.isExpired(EXPIRES)).isFalse();
        assertThat(at(EXPIRES, "0123456789abcdef0123456789abcdef").isExpired(EXPIRES)).isTrue();
        assertThat(links.isExpired(Long.MIN_VALUE)).isTrue();
        assertThat(links.isExpired(Long.MAX_VALUE)).isFalse();
    }

    @Test
    void a_secret_that_is_missing_or_short_stops_the_start_and_is_never_printed() {
        assertThatThrownBy(() -> new LabelLinkSettings(null)).hasMessageContaining("returns.label-links.secret");
        assertThatThrownBy(() -> new LabelLinkSettings("0123456789abcdef0123456789abcde")).hasMessageContaining("32 characters");
        assertThat(new LabelLinkSettings("0123456789abcdef0123456789abcdef").toString()).doesNotContain("0123");
    }

    private static LabelLinks at(long second, String secret) {
        return new LabelLinks(new LabelLinkSettings(secret), Clock.fixed(Instant.ofEpochSecond(second), ZoneOffset.UTC));
    }
}
