package so.onekey.returns.notifications.letters;

import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import so.onekey.returns.chassis.calendar.CalendarSettings;
import so.onekey.returns.notifications.contacts.Contact;
import so.onekey.returns.notifications.notification.DecidedLine;
import so.onekey.returns.notifications.notification.DecidedLine.Finding;
import so.onekey.returns.notifications.notification.DecidedLine.Resolution;
import so.onekey.returns.notifications.notification.Facts;
import so.onekey.returns.notifications.notification.Occasion;
import so.onekey.returns.notifications.notification.Obstacle;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import static org.assertj.core.api.Assertions.assertThat;

class LettersTest {
    private static final String RMA = "RMA-7F3A-0001";
    private static final Money AMOUNT = Money.parse("USD 1299.50");
    /** Midnight in Hong Kong: the end of the 16th, not a moment of the 17th. */
    private static final Instant DUE = Instant.parse("2026-03-16T16:00:00Z");
    private final Letters letters = new Letters(new CalendarSettings(ZoneId.of("Asia/Hong_Kong"), "HONG_KONG", Set.of(), null),
            new LetterSettings("shop@onekey.so", 2));

    static Stream<Facts> everyTemplate() {
        var line = new DecidedLine("1", 2, null, List.of(finding("SHIPMENT-1"), finding("GENERAL-2")));
        var approved = new DecidedLine("1", 1, Resolution.CANCELLATION, List.of(finding("REFUND-2")));
        return Stream.of(new Facts.ReturnApproved(RMA, List.of(approved)), new Facts.ReturnRejected(RMA, List.of(line)),
                new Facts.ReviewRequested(RMA, Occasion.RULE, List.of(line)), new Facts.RefundScheduled("r", AMOUNT, DUE),
                new Facts.RefundIssued("r", AMOUNT, List.of(new Facts.Part("credit_card", Money.parse("USD 1000.00")),
                        new Facts.Part("store_credit", Money.parse("USD 299.50")))),
                new Facts.SettlementAwaited("r", Obstacle.FAILED, AMOUNT));
    }

    @ParameterizedTest
    @MethodSource("everyTemplate")
    void english_and_german_read_as_they_were_approved(Facts facts) throws IOException {
        for (String locale : List.of("en-GB", "de-DE")) {
            Letter letter = letters.write(facts, contact("Satoshi Nakamoto", locale, "Hardware wallet, black"));
            String golden = "/letters/" + facts.template() + "." + locale.substring(0, 2) + ".txt";
            try (var file = LettersTest.class.getResourceAsStream(golden)) {
                assertThat("Subject: " + letter.subject() + "\n\n" + PlainText.of(letter)).as(golden)
                        .isEqualTo(file == null ? "" : new String(file.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("everyTemplate")
    void the_html_says_what_the_text_says_and_loads_nothing(Facts facts) {
        Letter letter = letters.write(facts, contact("Satoshi Nakamoto", "de", "Wallet"));
        String html = Html.of(letter);

        PlainText.of(letter).lines().map(line -> line.replaceFirst("^ *- ", "").strip())
                .forEach(sentence -> assertThat(html).contains(sentence));
        assertThat(html).contains("<html lang=\"de\">", "<h1", "<title>").doesNotContain("http", "src=", "<img", "<link", "<script",
                "url(");
    }

    @Test
    void what_strangers_wrote_becomes_no_markup_and_no_line_of_its_own() {
        var facts = new Facts.ReturnRejected(RMA, List.of(new DecidedLine("1", 1, null,
                List.of(new Finding("GENERAL-2", Map.of("en", "<b>\"why\" & 'how'</b>"))))));
        Letter letter = letters.write(facts, contact("<script>alert(1)</script>", "en", "Wallet <img src=x>\r\nFree money: click here"));

        assertThat(Html.of(letter))
                .contains("Wallet &lt;img src=x&gt; Free money", "&lt;b&gt;&quot;why&quot; &amp; &#39;how&#39;&lt;/b&gt;")
                .doesNotContain("<img", "<b>", "<script", "alert");
        assertThat(PlainText.of(letter)).contains("1 × Wallet <img src=x> Free money: click here\n").startsWith("Hello,\n");
        assertThat(letter.subject()).isEqualTo("We can't accept your request " + RMA);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"Anna-Lena O'Brien|Hello Anna-Lena O'Brien,", "J. R. Müller|Hello J. R. Müller,",
            "中本聪|Hello 中本聪,", "www.evil.example|Hello,", "Win at evil.example|Hello,", "you won 100 dollars|Hello,", "' '|Hello,"})
    void only_what_can_be_a_name_is_greeted(String name, String greeting) {
        Letter letter = letters.write(new Facts.RefundIssued("r", AMOUNT, List.of()), contact(name, "en", "Wallet"));

        assertThat(PlainText.of(letter).lines().findFirst()).contains(greeting);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"en-US|USD 1,299.50|March 16, 2026", "en_GB|USD 1,299.50|16 March 2026",
            "en-HK|USD 1,299.50|16 March 2026", "de-DE|1.299,50 USD|16. März 2026", "de-AT|1 299,50 USD|16. März 2026",
            "pt-BR|USD 1,299.50|March 16, 2026", "zh-Hant-TW|USD 1,299.50|March 16, 2026", "xx|USD 1,299.50|March 16, 2026"})
    void amounts_and_days_are_written_as_in_the_customers_country(String locale, String amount, String day) {
        String text = PlainText.of(letters.write(new Facts.RefundScheduled("r", AMOUNT, DUE), contact("A", locale, "Wallet")));

        assertThat(text.replace('\u00a0', ' ').replace('\u202f', ' ')).contains(amount, day);
    }

    @Test
    void the_last_moment_of_a_day_is_that_day() {
        var facts = new Facts.RefundScheduled("r", Money.parse("JPY 12000"), DUE.minusMillis(1));

        assertThat(PlainText.of(letters.write(facts, contact("A", "en-GB", "Wallet")))).contains("JPY 12,000", "16 March 2026");
    }

    @Test
    void a_reason_in_no_language_of_ours_is_still_told() {
        var line = new DecidedLine("9", 1, null, List.of(new Finding("GENERAL-2", Map.of("zh-HK", "原因"))));

        assertThat(PlainText.of(letters.write(new Facts.ReturnRejected(RMA, List.of(line)), contact("A", "de", "Wallet"))))
                .contains("1 × Artikel 9\n  - GENERAL-2: 原因");
    }

    @ParameterizedTest
    @EnumSource(Resolution.class)
    void every_resolution_says_what_happens_next(Resolution resolution) {
        var facts = new Facts.ReturnApproved(RMA, List.of(new DecidedLine("1", 1, resolution, List.of())));

        assertThat(PlainText.of(letters.write(facts, contact("A", "en", "Wallet")))).containsPattern("1 × Wallet\n  - .{30,}\n");
        assertThat(PlainText.of(letters.write(facts, contact("A", "de", "Wallet")))).containsPattern("1 × Wallet\n  - .{30,}\n");
    }

    private static Contact contact(String name, String locale, String title) {
        return new Contact("o-1001", "cu-9", "satoshi@example.com", name, locale, Map.of("1", title));
    }

    private static Finding finding(String clause) {
        return new Finding(clause, Map.of("en", "In English why " + clause + " holds.", "de", "Auf Deutsch, warum " + clause + " gilt."));
    }
}
