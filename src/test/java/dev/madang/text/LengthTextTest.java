package dev.madang.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Lengths as people type them. */
class LengthTextTest {

    private static final double MM_PER_INCH = 25.4;
    private static final int CASES = 20_000;

    private final LengthText metres = new LengthText(Locale.ENGLISH);
    private final LengthText feet = new LengthText(UnitSystem.FEET.in(Locale.KOREAN));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "12.5 m|12500",
                "12,5m|12500",
                "12.5\u00a0m|12500",
                "1250 mm|1250",
                "1,250 mm|1250",
                "125 cm|1250",
                "125cm|1250",
                "3 미터|3000",
                "10'6\"|3200",
                "10' 6\"|3200",
                "10\u2032 6\u2033|3200",
                "10\u2019 6\u201d|3200",
                "10'6''|3200",
                "10' 6|3200",
                "10 ft 6 in|3200",
                "10ft6in|3200",
                "10 FEET 6 INCHES|3200",
                "10.5ft|3200",
                "10,5 ft|3200",
                "10 피트 6 인치|3200",
                "10'|3048",
                "6\"|152",
                "6 1/2\"|165",
                "1/2 in|13",
                "10' 1/2\"|3061",
                "10'-6\"|3200",
                "10' 6 1/2\"|3213",
                "-10'6\"|-3200",
                "\u2212 2.5 m|-2500",
                "1,234.5 m|1234500"
            })
    void everyUnitIsReadWhateverTheSetting(String text, int mm) {
        assertEquals(Optional.of(mm), metres.parse(text));
        assertEquals(Optional.of(mm), feet.parse(text));
    }

    @Test
    void aNumberAloneIsInTheUnitOfTheSetting() {
        assertEquals(Optional.of(10_500), metres.parse("10.5"));
        assertEquals(Optional.of(3_200), feet.parse("10.5"));
        assertEquals(Optional.of(3_048), feet.parse("10"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1,234",
                "12,345 m",
                "1,234'",
                "10 6",
                "10' 6' ",
                "6\" 10'",
                "10 x",
                "m",
                "ft",
                "'",
                "1/0\"",
                "--1",
                "1e3",
                "1.2.3",
                "1,2,3",
                "99999999999",
                "",
                " ",
                "-",
                "NaN",
                "1/2",
                "1.5 m 3"
            })
    void whatCouldMeanTwoThingsOrNothingIsRefused(String text) {
        assertEquals(Optional.empty(), metres.parse(text), text);
        assertEquals(Optional.empty(), feet.parse(text), text);
    }

    @Test
    void aCommaIsADecimalCommaWhereItCannotSeparateThousands() {
        assertEquals(Optional.of(500), metres.parse("0,500"));
        assertEquals(Optional.of(1_234_567), metres.parse("1234,567"));
        assertEquals(Optional.of(12_340), metres.parse("12,34"));
    }

    @Test
    void whatIsShownInMetresIsReadBackExactly() {
        Random random = new Random(11);
        for (int i = 0; i < CASES; i++) {
            int mm = random.nextInt(4_000_001) - 2_000_000;
            assertEquals(Optional.of(mm), metres.parse(metres.format(mm)), metres.format(mm));
        }
    }

    @Test
    void whatIsShownInFeetIsReadBackWithinHalfTheFractionShown() {
        Random random = new Random(12);
        for (int i = 0; i < CASES; i++) {
            int mm = random.nextInt(4_000_001) - 2_000_000;
            String shown = feet.format(mm);
            int read = feet.parse(shown).orElseThrow(() -> new AssertionError(shown));
            double half = MM_PER_INCH / LengthText.PARTS_OF_INCH / 2;
            assertTrue(Math.abs(read - mm) <= half + 0.5, shown + " for " + mm + " is read as " + read);
        }
    }

    @Test
    void typedFeetAndInchesAreShownAgainAsTheyWereTyped() {
        for (int parts = 0; parts < 12 * LengthText.PARTS_OF_INCH * 40; parts++) {
            String shown = LengthText.feet(parts * MM_PER_INCH / LengthText.PARTS_OF_INCH);
            int mm = feet.parse(shown).orElseThrow(() -> new AssertionError(shown));
            assertEquals(shown, feet.format(mm));
        }
    }

    @Test
    void feetAreWrittenWithInchesAndTheSmallestFraction() {
        assertEquals("0'", feet.format(0));
        assertEquals("10'\u00a06\"", feet.format(3_200));
        assertEquals("9'\u00a010\u00a01/8\"", feet.format(3_000));
        assertEquals("6\"", feet.format(152));
        assertEquals("-10'", feet.format(-3_048));
        assertEquals("12.5\u00a0m", metres.format(12_500));
    }

    @ParameterizedTest
    @EnumSource(UnitSystem.class)
    void theUnitsTravelInTheLocale(UnitSystem units) {
        Locale tagged = Locale.forLanguageTag(units.in(Locale.KOREAN).toLanguageTag());
        assertEquals(units, UnitSystem.of(tagged));
        assertEquals(units, Messages.of(tagged).units());
        assertEquals(Locale.KOREAN, Messages.of(tagged).language());
        assertEquals(Optional.of(units), UnitSystem.parse(units.code()));
        assertEquals("파일을 읽거나 쓰는 중입니다", Messages.of(tagged).get("reason.busy"), "the texts do not depend on the units");
    }
}
