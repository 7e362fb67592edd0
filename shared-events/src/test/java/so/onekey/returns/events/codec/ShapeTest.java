package so.onekey.returns.events.codec;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ShapeTest {
    private static final List<Shape> ALL = List.of(Shape.ID, Shape.ONE_LINE, Shape.EXPLANATION, Shape.LANGUAGE, Shape.INSTANT, Shape.AMOUNT,
            Shape.VERSION, Shape.EVENT_ID, Shape.SOURCE, Shape.SEQUENCE);
    private static final int OF_ANY_LENGTH = 2_000;

    @Test
    void every_single_character_fits_exactly_if_the_pattern_says_so() {
        for (int character = 0; character <= Character.MAX_VALUE; character++) {
            fitsAsThePatternSays(String.valueOf((char) character));
        }
    }

    @Test
    void texts_fit_exactly_if_the_pattern_says_so() {
        var random = new Random(17);
        List.of("", "x", "x".repeat(200), "x".repeat(201), "9".repeat(19), "9".repeat(20), "!".repeat(500), "!".repeat(501), "zwölf – 12 €",
                "line\nbreak", "emoji \uD83D\uDE00", "half \uD83D", "箱が壊れて").forEach(ShapeTest::fitsAsThePatternSays);
        for (int text = 0; text < OF_ANY_LENGTH; text++) {
            fitsAsThePatternSays(random.ints(random.nextInt(12), 0, text % 2 == 0 ? 0x100 : 0x11000).filter(Character::isValidCodePoint)
                    .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString());
        }
    }

    private static void fitsAsThePatternSays(String text) {
        ALL.forEach(shape -> assertThat(shape.fits(text)).isEqualTo(shape.pattern().matcher(text).matches()));
    }
}
