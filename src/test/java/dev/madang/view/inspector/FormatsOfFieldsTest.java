package dev.madang.view.inspector;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What can be typed into the fields of the inspector. */
class FormatsOfFieldsTest {

    private static final LengthFormat LENGTH = LengthFormat.of(Locale.ENGLISH, -2_000_000, 2_000_000);
    private static final LengthFormat SIDE = LengthFormat.of(Locale.ENGLISH, 1, 1_000_000);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "12.5|12500",
                "12,5|12500",
                "12.5 m|12500",
                "12.5m|12500",
                " 3 |3000",
                "0|0",
                "-1.25|-1250",
                "\u22121|-1000",
                ".5|500",
                "7.|7000",
                "1,234.5|1234500",
                "0.0004|0",
                "0.0006|1",
                "2000|2000000"
            })
    void aLengthIsReadInMetresWithPointOrComma(String text, int mm) {
        assertEquals(Optional.of(mm), LENGTH.parse(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "m", "abc", "1.2.3", "1,2,3", "1e3", "NaN", "99999", "2000.001", "--1"})
    void whatIsNoLengthOrTooLongIsRefused(String text) {
        assertEquals(Optional.empty(), LENGTH.parse(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-3", "0.0001", "1000.001"})
    void aSideMustHaveALength(String text) {
        assertEquals(Optional.empty(), SIDE.parse(text));
    }

    @Test
    void whatIsShownIsReadBack() {
        Random random = new Random(5);
        for (int i = 0; i < 1_000; i++) {
            int mm = random.nextInt(4_000_001) - 2_000_000;
            assertEquals(Optional.of(mm), LENGTH.parse(LENGTH.format(mm)));
            int angle = random.nextInt(36_000);
            assertEquals(Optional.of(angle), new AngleFormat().parse(new AngleFormat().format(angle)));
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"45|4500", "-90|27000", "22,5°|2250", "360|0", "12.345|1235", "-0.01|35999"})
    void anAngleIsReadInDegrees(String text, int hundredths) {
        assertEquals(Optional.of(hundredths), new AngleFormat().parse(text));
    }

    @Test
    void countsAreWholeAndNotNegative() {
        CountFormat seats = new CountFormat(500);

        assertEquals(Optional.of(280), seats.parse("280"));
        assertEquals(Optional.of(0), seats.parse("0"));
        assertEquals(Optional.empty(), seats.parse("-1"));
        assertEquals(Optional.empty(), seats.parse("2.5"));
        assertEquals(Optional.empty(), seats.parse("501"));
    }

    @Test
    void aRequiredTextMayNotBeBlank() {
        assertEquals(Optional.empty(), new TextFormat(true, 10).parse("  "));
        assertEquals(Optional.of(""), new TextFormat(false, 10).parse("  "));
        assertEquals(Optional.of("A 1"), new TextFormat(false, 10).parse(" A 1 "));
        assertEquals(Optional.empty(), new TextFormat(false, 2).parse("A 1"));
    }
}
