package so.onekey.returns.refunds.settlement.payout;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import so.onekey.returns.refunds.settlement.payout.PayoutForm.Fault;
import so.onekey.returns.refunds.settlement.payout.PayoutForm.Field;

class PayoutFormTest {
    private static final String PHRASE = "legal winner thank year wave sausage worth useful legal winner thank yellow";
    private static final String CARD = "4242 4242 4242 4242";

    @Test
    void an_iban_is_enough_and_is_kept_without_spaces() {
        var form = bank(Map.of("holder", "Kim Löwe-O’Neil", "iban", "de89 3704 0044 0532 0130 00"));

        assertThat(form.isGood()).isTrue();
        assertThat(form.details("r-1", Instant.EPOCH).iban()).isEqualTo("DE89370400440532013000");
    }

    @Test
    void an_account_needs_its_bank() {
        assertThat(bank(Map.of("holder", "Kim", "account", "12345-6", "bank", "Banco do Brasil, Brazil, BRASBRRJ, 0001")).isGood())
                .isTrue();
        assertThat(bank(Map.of("holder", "Kim", "account", "12345-6")).fault(Field.BANK)).isEqualTo(Fault.MISSING);
        assertThat(bank(Map.of("holder", "Kim", "bank", "Banco do Brasil")).fault(Field.ACCOUNT)).isEqualTo(Fault.MISSING);
    }

    @Test
    void nothing_at_all_asks_for_the_holder_and_an_iban() {
        var form = bank(Map.of());

        assertThat(form.fault(Field.HOLDER)).isEqualTo(Fault.MISSING);
        assertThat(form.fault(Field.IBAN)).isEqualTo(Fault.MISSING);
    }

    @ParameterizedTest
    @ValueSource(strings = {"DE88370400440532013000", "DE89", "my account", "<script>"})
    void a_wrong_iban_is_refused(String iban) {
        assertThat(bank(Map.of("holder", "Kim", "iban", iban)).fault(Field.IBAN)).isEqualTo(Fault.FORM);
    }

    @ParameterizedTest
    @CsvSource({"BITCOIN, bc1qar0srrr7xfkvy5l643lydnw9re59gtzzwf5mdq, true", "BITCOIN, 1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNa, true",
            "ETHEREUM, 0x52908400098527886E0F7030069857D2E4169EE7, true", "TRON, TR7NHqjeKQxGTCi8q8ZY4pL8otSzgjLj6t, true",
            "TRON, 0x52908400098527886E0F7030069857D2E4169EE7, false", "BITCOIN, kim, false",
            "DOGECOIN, bc1qar0srrr7xfkvy5l643lydnw9re59gtzzwf5mdq, false"})
    void an_address_belongs_to_its_network(String network, String address, boolean good) {
        assertThat(PayoutForm.of(PayoutKind.CRYPTO, Map.of("holder", "Kim", "network", network, "address", address)).isGood())
                .isEqualTo(good);
    }

    @ParameterizedTest
    @EnumSource(value = Field.class, names = {"HOLDER", "IBAN", "ACCOUNT", "BANK"})
    void recovery_words_and_card_numbers_are_refused_in_every_field_and_not_shown_again(Field field) {
        Map<String, String> good = Map.of("holder", "Kim", "iban", "DE89370400440532013000");
        for (String secret : new String[]{PHRASE, PHRASE + " " + PHRASE, PHRASE.replace(" ", ", "), CARD, "4242424242424242",
                "my card 5555-5555-5555-4444", "378282246310005"}) {
            Map<String, String> given = new HashMap<>(good);
            given.put(field.parameter(), secret);

            var form = bank(given);

            assertThat(form.fault(field)).isIn(Fault.RECOVERY_WORDS, Fault.CARD_NUMBER);
            assertThat(form.given(field)).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"0x4c0883a69102937d6231471b5dbb6204fe5129617082792ae468d01a3f362318",
            "4c0883a69102937d6231471b5dbb6204fe5129617082792ae468d01a3f362318", "5Kb8kLf9zgWQnogidDA76MzPL6TsZZY36hWXMssSzNydYXYB9KF"})
    void a_private_key_is_no_address(String key) {
        assertThat(PayoutForm.of(PayoutKind.CRYPTO, Map.of("holder", "Kim", "network", "ETHEREUM", "address", key)).fault(Field.ADDRESS))
                .isEqualTo(Fault.RECOVERY_WORDS);
    }

    @Test
    void what_only_looks_a_little_like_a_card_is_an_account() {
        assertThat(NeverAskedFor.looksLikeACard("4242 4242 4242 4241")).isFalse();
        assertThat(NeverAskedFor.looksLikeACard("12345678901")).isFalse();
        assertThat(NeverAskedFor.looksLikeACard("NL91ABNA0417164300")).isFalse();
        assertThat(NeverAskedFor.looksLikeRecoveryWords("Banco do Brasil in the city of Rio, Brazil")).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"crypto, CRYPTO", "Bitcoin, CRYPTO", "boleto, BANK", "voucher, BANK", "bank_transfer, BANK", "'', BANK"})
    void how_the_customer_paid_says_what_is_asked(String method, PayoutKind kind) {
        assertThat(PayoutKind.forMethod(method)).isEqualTo(kind);
    }

    @Test
    void a_name_is_letters_only() {
        assertThat(bank(Map.of("holder", "Kim <b>", "iban", "DE89370400440532013000")).fault(Field.HOLDER)).isEqualTo(Fault.FORM);
        assertThat(bank(Map.of("holder", "K".repeat(71), "iban", "DE89370400440532013000")).fault(Field.HOLDER)).isEqualTo(Fault.FORM);
    }

    private static PayoutForm bank(Map<String, String> given) {
        return PayoutForm.of(PayoutKind.BANK, given);
    }
}
