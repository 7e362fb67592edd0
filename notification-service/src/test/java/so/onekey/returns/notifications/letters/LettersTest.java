package so.onekey.returns.notifications.letters;

import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import so.onekey.returns.notifications.contacts.Contact;
import so.onekey.returns.notifications.notification.DecidedLine;
import so.onekey.returns.notifications.notification.DecidedLine.Finding;
import so.onekey.returns.notifications.notification.DecidedLine.Resolution;
import so.onekey.returns.notifications.notification.Facts;
import so.onekey.returns.notifications.notification.InspectionFacts;
import so.onekey.returns.notifications.notification.ParcelFacts;
import so.onekey.returns.notifications.notification.RefundFacts;
import so.onekey.returns.notifications.notification.Obstacle;
import so.onekey.returns.notifications.notification.RequestFacts;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import static org.assertj.core.api.Assertions.assertThat;
import static so.onekey.returns.notifications.letters.EveryLetter.AMOUNT;
import static so.onekey.returns.notifications.letters.EveryLetter.BEFORE_EASTER;
import static so.onekey.returns.notifications.letters.EveryLetter.DUE;
import static so.onekey.returns.notifications.letters.EveryLetter.RMA;
import static so.onekey.returns.notifications.letters.EveryLetter.customer;

class LettersTest {
    private static final Letters LETTERS = EveryLetter.writer();

    static Stream<Facts> everyLetter() {
        return EveryLetter.facts();
    }

    @ParameterizedTest
    @MethodSource("everyLetter")
    void the_html_says_what_the_text_says_and_loads_nothing(Facts facts) {
        Letter letter = write(facts, customer("Satoshi Nakamoto", "de", "Wallet"));
        String html = Html.of(letter);

        PlainText.of(letter).lines().map(line -> line.replaceFirst("^ *- ", "").replaceAll("^\\*\\*\\* | \\*\\*\\*$|:$", "").strip())
                .forEach(sentence -> assertThat(html.replaceAll("</?span[^>]*>", "")).contains(sentence.replace("&", "&amp;")));
        assertThat(html).contains("<html lang=\"de\">", "<h1", "<title>").doesNotContain("src=", "<img", "<link", "<script", "url(");
        assertThat(html.replaceAll("<a href=\"https://returns.onekey.so/[^\"<>]+\"|>https://returns.onekey.so/[^\"<>]+<", ""))
                .doesNotContain("http");
    }

    @ParameterizedTest
    @MethodSource("everyLetter")
    void nothing_is_left_to_be_filled_in(Facts facts) {
        for (String locale : List.of("en", "de", "fr")) {
            Letter letter = write(facts, new Contact("o-1001", "cu-9", "satoshi@example.com", "", locale, Map.of()));

            assertThat(letter.subject() + "\n" + PlainText.of(letter) + Html.of(letter)).doesNotContainPattern(
                    "\\bnull\\b|\\{|\\}|%[sd]|\\$|Optional|\\[|\\]|@[0-9a-f]{4,}|T[0-9]{2}:|  [^-]|\\.\\.| [.,;:]");
        }
    }

    @ParameterizedTest
    @MethodSource("everyLetter")
    void a_subject_names_the_case_and_every_letter_says_where_to_write_and_what_we_never_ask(Facts facts) {
        Letter english = write(facts, customer("Satoshi Nakamoto", "en", "Wallet"));
        Letter german = write(facts, customer("Satoshi Nakamoto", "de", "Wallet"));

        assertThat(english.subject()).containsPattern("RMA-7F3A-0001|o-1001").doesNotContain("Satoshi", "satoshi");
        assertThat(german.subject()).containsPattern("RMA-7F3A-0001|o-1001").isNotEqualTo(english.subject());
        assertThat(PlainText.of(english)).contains("shop@onekey.so", "We never ask for your recovery words or your PIN");
        assertThat(PlainText.of(german)).contains("shop@onekey.so", "Wir fragen nie nach Ihren Wiederherstellungswörtern oder Ihrer PIN");
    }

    @Test
    void who_paid_where_nothing_goes_back_is_asked_where_to_and_told_what_is_never_asked_for() {
        var facts = new RefundFacts.SettlementAwaited("r-7f3a", Obstacle.CANNOT, EveryLetter.AMOUNT);

        String english = PlainText.of(write(facts, customer("Satoshi Nakamoto", "en", "Wallet")));
        String german = PlainText.of(write(facts, customer("Satoshi Nakamoto", "de", "Wallet")));

        assertThat(english).contains("https://refunds.onekey.so/payout/r-7f3a.sL0xBJEejqL0PI1rdMuCnAfTi5WuBthFiMmPFzO9ALE?lang=en",
                "Recovery words, PIN, private keys or card numbers");
        assertThat(german).contains("https://refunds.onekey.so/payout/r-7f3a.sL0xBJEejqL0PI1rdMuCnAfTi5WuBthFiMmPFzO9ALE?lang=de",
                "Wiederherstellungswörter, PIN, private Schlüssel oder Kartennummern");
    }

    @Test
    void what_strangers_wrote_becomes_no_markup_and_no_line_of_its_own() {
        var facts = new RequestFacts.ReturnRejected(RMA, List.of(new DecidedLine("1", 1, null,
                List.of(new Finding("GENERAL-2", Map.of("en", "<b>\"why\" & 'how'</b>"))))));
        Letter letter = write(facts, customer("<script>alert(1)</script>", "en", "Wallet <img src=x>\r\nFree money: click here"));

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
        Letter letter = write(new RefundFacts.RefundIssued("r", AMOUNT, List.of()), customer(name, "en", "Wallet"));

        assertThat(PlainText.of(letter).lines().findFirst()).contains(greeting);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"en-US|USD 1,299.50|March 16, 2026", "en_GB|USD 1,299.50|16 March 2026",
            "en-HK|USD 1,299.50|16 March 2026", "de-DE|1.299,50 USD|16. März 2026", "de-AT|1 299,50 USD|16. März 2026",
            "pt-BR|USD 1,299.50|March 16, 2026", "zh-Hant-TW|USD 1,299.50|March 16, 2026", "xx|USD 1,299.50|March 16, 2026"})
    void amounts_and_days_are_written_as_in_the_customers_country(String locale, String amount, String day) {
        String text = PlainText.of(write(new RefundFacts.RefundScheduled("r", AMOUNT, DUE), customer("A", locale, "Wallet")));

        assertThat(text.replace('\u00a0', ' ').replace('\u202f', ' ')).contains(amount, day);
    }

    @Test
    void the_last_moment_of_a_day_is_that_day() {
        var facts = new RefundFacts.RefundScheduled("r", Money.parse("JPY 12000"), DUE.minusMillis(1));

        assertThat(PlainText.of(write(facts, customer("A", "en-GB", "Wallet")))).contains("JPY 12,000", "16 March 2026");
    }

    @Test
    void what_is_promised_is_promised_in_the_merchants_business_days() {
        Contact her = customer("A", "en-GB", "Wallet");

        assertThat(PlainText.of(write(new ParcelFacts.ParcelReceived("p", RMA, BEFORE_EASTER), her)))
                .contains("within 3 business days, by 10 April 2026");
        assertThat(PlainText.of(write(new ParcelFacts.ReturnedToSender("p", null, BEFORE_EASTER), her)))
                .contains("within 2 business days, by 9 April 2026");
    }

    @Test
    void a_reason_in_no_language_of_ours_is_still_told() {
        var line = new DecidedLine("9", 1, null, List.of(new Finding("GENERAL-2", Map.of("zh-HK", "原因"))));

        assertThat(PlainText.of(write(new RequestFacts.ReturnRejected(RMA, List.of(line)), customer("A", "de", "Wallet"))))
                .contains("1 × Artikel 9\n  - GENERAL-2: 原因");
    }

    @ParameterizedTest
    @EnumSource(Resolution.class)
    void every_resolution_says_what_happens_next(Resolution resolution) {
        var facts = new RequestFacts.ReturnApproved(RMA, List.of(new DecidedLine("1", 1, resolution, List.of())));

        assertThat(PlainText.of(write(facts, customer("A", "en", "Wallet")))).containsPattern("1 × Wallet\n  - .{30,}\n");
        assertThat(PlainText.of(write(facts, customer("A", "de", "Wallet")))).containsPattern("1 × Wallet\n  - .{30,}\n");
    }

    @Test
    void a_replacement_that_is_granted_speaks_of_no_label() {
        var facts = new InspectionFacts.ReplacementApproved(RMA,
                List.of(new DecidedLine("1", 1, Resolution.WARRANTY_REPLACEMENT, List.of())));

        assertThat(PlainText.of(write(facts, customer("A", "en", "Wallet")))).doesNotContain("label");
    }

    private static Letter write(Facts facts, Contact contact) {
        return LETTERS.write("c-7f3a", facts, contact);
    }
}
