package so.onekey.returns.refunds.settlement.payout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Pinned byte by byte: notification-service makes the same. */
class PayoutLinksTest {
    private static final String LINK = "r-7f3a.sL0xBJEejqL0PI1rdMuCnAfTi5WuBthFiMmPFzO9ALE";
    private final PayoutLinks links = new PayoutLinks(new PayoutLinkSettings("0123456789abcdef0123456789abcdef"));

    @Test
    void a_refund_is_linked_with_its_signature() {
        assertThat(links.of("r-7f3a")).isEqualTo(LINK);
        assertThat(links.refundOf(LINK)).contains("r-7f3a");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ".", "r-7f3a", "r-7f3a.", ".x", "r-7f3b.sL0xBJEejqL0PI1rdMuCnAfTi5WuBthFiMmPFzO9ALE"})
    void what_we_did_not_sign_is_about_no_refund(String link) {
        assertThat(links.refundOf(link)).isEmpty();
    }

    @Test
    void a_secret_is_long_and_not_told() {
        assertThatThrownBy(() -> new PayoutLinkSettings(null)).hasMessageContaining("returns.payout-links.secret");
        assertThatThrownBy(() -> new PayoutLinkSettings("short")).hasMessageContaining("32 characters");
        assertThat(new PayoutLinkSettings("0123456789abcdef0123456789abcdef").toString()).doesNotContain("0123");
    }
}
