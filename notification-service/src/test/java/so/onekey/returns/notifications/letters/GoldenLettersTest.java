package so.onekey.returns.notifications.letters;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import so.onekey.returns.notifications.notification.Facts;
import so.onekey.returns.notifications.telling.Leaves;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Every letter as it was approved, in {@code src/test/resources/letters}. After a deliberate change write them anew with
 * {@code mvn -pl notification-service test -Dtest=GoldenLettersTest -Dgolden.write=true} and read the difference. The same flag with
 * {@code -Dletters.html=DIRECTORY} writes them as HTML, to be looked at.
 */
class GoldenLettersTest {
    private static final Path GOLDEN = Path.of("src/test/resources/letters");
    private static final List<String> LANGUAGES = List.of("en", "de");
    private static final Letters LETTERS = EveryLetter.writer();

    @BeforeAll
    static void write_them_anew_if_asked_to() throws IOException {
        if (!Boolean.getBoolean("golden.write")) {
            return;
        }
        String pages = System.getProperty("letters.html");
        for (Facts facts : EveryLetter.facts().toList()) {
            for (String language : LANGUAGES) {
                Files.writeString(golden(facts, language), text(facts, language));
                if (pages != null) {
                    Files.writeString(Path.of(pages, facts.template() + "." + language + ".html"), Html.of(letter(facts, language)));
                }
            }
        }
    }

    static Stream<Facts> everyLetter() {
        return EveryLetter.facts();
    }

    @ParameterizedTest
    @MethodSource("everyLetter")
    void english_and_german_read_as_they_were_approved(Facts facts) throws IOException {
        for (String language : LANGUAGES) {
            assertThat(text(facts, language)).isEqualTo(Files.readString(golden(facts, language)));
        }
    }

    @Test
    void every_template_has_its_letters_and_every_letter_a_template() throws IOException {
        assertThat(everyLetter().map(Facts::getClass)).containsExactlyInAnyOrderElementsOf(Leaves.of(Facts.class).stream()
                .<Class<? extends Facts>>map(leaf -> leaf.asSubclass(Facts.class)).toList());
        try (var files = Files.list(GOLDEN)) {
            assertThat(files).containsExactlyInAnyOrderElementsOf(
                    everyLetter().flatMap(facts -> LANGUAGES.stream().map(language -> golden(facts, language))).toList());
        }
    }

    private static Path golden(Facts facts, String language) {
        return GOLDEN.resolve(facts.template() + "." + language + ".txt");
    }

    private static String text(Facts facts, String language) {
        Letter letter = letter(facts, language);
        return "Subject: " + letter.subject() + "\n\n" + PlainText.of(letter);
    }

    private static Letter letter(Facts facts, String language) {
        String locale = language.equals("en") ? "en-GB" : "de-DE";
        return LETTERS.write("c-7f3a", facts, EveryLetter.customer("Satoshi Nakamoto", locale, "Hardware wallet, black"));
    }
}
