package so.onekey.returns.chassis.web;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class LinkSignatureTest {
    private final LinkSignature links = new LinkSignature("key");

    /** The example that is found everywhere for HMAC-SHA256 with the key "key". */
    @Test
    void it_is_hmac_sha256_in_the_letters_of_links() {
        assertThat(links.of("The quick brown fox jumps over the lazy dog")).isEqualTo("97yD9DBThCSxMpjmqm-xQ-9NWaFJRhdZl0edvC0aPNg");
    }

    @Test
    void each_text_is_a_line_of_its_own() {
        assertThat(links.of("a", "b")).isEqualTo(links.of("a\nb")).isNotEqualTo(links.of("ab"));
    }

    @Test
    void only_the_same_texts_under_the_same_secret_fit() {
        assertThat(links.isOf(links.of("a", "b"), "a", "b")).isTrue();
        assertThat(links.isOf(links.of("a", "b"), "a", "c")).isFalse();
        assertThat(links.isOf(new LinkSignature("another").of("a", "b"), "a", "b")).isFalse();
        assertThat(links.isOf("", "a", "b")).isFalse();
    }
}
