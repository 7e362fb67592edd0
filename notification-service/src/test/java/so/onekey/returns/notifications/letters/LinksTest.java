package so.onekey.returns.notifications.letters;

import org.junit.jupiter.api.Test;

import java.time.Instant;

import static org.assertj.core.api.Assertions.assertThat;

/** The link to a label, pinned byte by byte: claims-service checks the same. */
class LinksTest {
    private static final Instant UNTIL = Instant.ofEpochSecond(1_773_676_800);
    private final LabelSignature signature = new LabelSignature(EveryLetter.SECRET);

    @Test
    void a_label_is_linked_with_its_signature() {
        assertThat(EveryLetter.links().label("c-7f3a", "l-1", UNTIL)).isEqualTo(
                "https://returns.onekey.so/api/claims/c-7f3a/label?labelId=l-1&expires=1773676800&signature=Wyn36p_SzyknfyD1F3gkfGSMBlAAFiXMVA_YHBbfwp4");
    }

    @Test
    void another_claim_label_time_or_secret_has_another_signature() {
        String right = signature.of("c-7f3a", "l-1", 1_773_676_800);

        assertThat(right).isNotEqualTo(signature.of("c-7f3b", "l-1", 1_773_676_800))
                .isNotEqualTo(signature.of("c-7f3a", "l-2", 1_773_676_800)).isNotEqualTo(signature.of("c-7f3a", "l-1", 1_773_676_801))
                .isNotEqualTo(new LabelSignature("x" + EveryLetter.SECRET).of("c-7f3a", "l-1", 1_773_676_800));
    }

    @Test
    void an_id_can_not_lead_elsewhere() {
        assertThat(EveryLetter.links().label("../a b", "l&signature=x", UNTIL))
                .startsWith(
                        "https://returns.onekey.so/api/claims/..%2Fa%20b/label?labelId=l%26signature%3Dx&expires=1773676800&signature=");
        assertThat(EveryLetter.links().claim("a/b?c#d")).isEqualTo("https://returns.onekey.so/claims/a%2Fb%3Fc%23d");
    }

    @Test
    void a_payout_page_is_linked_with_its_signature_as_refund_service_checks_it() {
        assertThat(new PayoutSignature("0123456789abcdef0123456789abcdef").of("r-7f3a"))
                .isEqualTo("sL0xBJEejqL0PI1rdMuCnAfTi5WuBthFiMmPFzO9ALE");
        assertThat(EveryLetter.links().payout("../r", "de")).startsWith("https://refunds.onekey.so/payout/..%2Fr.").endsWith("?lang=de");
    }

    @Test
    void the_secret_is_not_told() {
        assertThat(new PayoutLinkSettings(EveryLetter.SECRET, "https://refunds.onekey.so").toString()).doesNotContain(EveryLetter.SECRET);
        assertThat(new LabelLinkSettings(EveryLetter.SECRET).toString()).doesNotContain(EveryLetter.SECRET);
    }
}
