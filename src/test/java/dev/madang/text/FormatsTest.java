package dev.madang.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.madang.model.EventTerms;
import dev.madang.model.Evidence;
import dev.madang.model.Fact;
import dev.madang.model.FactKind;
import dev.madang.model.FixtureKind;
import dev.madang.model.Source;
import java.time.LocalDate;
import java.util.Currency;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class FormatsTest {

    private final Formats english = new Formats(Locale.ENGLISH);
    private final Formats korean = new Formats(Locale.KOREAN);

    @Test
    void metresHaveTheDigitsThatMatter() {
        assertEquals("12.5\u00a0m", english.length(12_500));
        assertEquals("3\u00a0m", english.length(3_000));
        assertEquals("0.004\u00a0m", english.length(4));
        assertEquals("1,234.567\u00a0m", english.length(1_234_567));
    }

    @Test
    void aMinuteOfTheDayIsReadOffAClock() {
        assertEquals("09:05", english.clock(545));
        assertEquals("00:00", korean.clock(1_440));
    }

    @Test
    void coordinatesKeepTheirDigitsWhileTheyChange() {
        assertEquals("81.000", english.coordinate(81_000));
        assertEquals("0.000", english.coordinate(-0.0001));
    }

    @Test
    void areasAreWholeAboveTen() {
        assertEquals("26,508\u00a0m²", english.area(26_508_000_000.0));
        assertEquals("4.5\u00a0m²", english.area(4_500_000));
        assertEquals("26,508\u00a0㎡", korean.area(26_508_000_000.0));
    }

    @Test
    void unitsHaveAtMostOneDecimal() {
        assertEquals("1,240", english.units(1_240 * 9_000_000.0, EventTerms.DEFAULT));
        assertEquals("1.3", english.units(12_000_000, EventTerms.DEFAULT));
    }

    @Test
    void percentHasOneDigitAndIsRoundedHalfUp() {
        assertEquals("42.1\u00a0%", english.percent(0.42149));
        assertEquals("42.2\u00a0%", english.percent(0.4215));
    }

    @Test
    void inFeetLengthsAndAreasAreFeet() {
        Formats feet = new Formats(UnitSystem.FEET.in(Locale.ENGLISH));

        assertEquals("10'\u00a06\"", feet.length(3_200.4));
        assertEquals("1,000'", feet.length(304_800));
        assertEquals("-1,000'\u00a06\"", feet.length(-304_952.4));
        assertEquals("20'\u00a0× 10'", feet.size(6_096, 3_048));
        assertEquals("265.75", feet.coordinate(81_000));
        assertEquals("97\u00a0sq\u00a0ft", feet.area(9_000_000));
        assertEquals("96.88\u00a0sq\u00a0ft", feet.exactArea(9_000_000));
        assertEquals("97", feet.areaNumber(9_000_000));
        assertEquals("ft²", new Formats(UnitSystem.FEET.in(Locale.KOREAN)).areaUnit());
        assertEquals("1", feet.units(9_000_000, EventTerms.DEFAULT), "a booth unit is 9 m² whatever the units are");
    }

    @Test
    void datesFollowTheLanguage() {
        LocalDate day = LocalDate.of(2025, 7, 15);

        assertEquals("15 Jul 2025", english.date(day));
        assertEquals("2025. 7. 15.", korean.date(day));
    }

    @Test
    void constantsAreNamedAsInFiles() {
        assertEquals("fixture.freightDoor", EnumKeys.of("fixture", FixtureKind.FREIGHT_DOOR));
    }

    @Test
    void aFactSaysItsValueAndHowItIsKnown() {
        FactText text = new FactText(Messages.of(Locale.ENGLISH));
        Fact load = Fact.of(5_000, Evidence.published(new Source("Daily", "https://example.org", 2001)));

        assertEquals("5\u00a0t/m²", text.value(FactKind.FLOOR_LOAD, load));
        assertEquals("published; Daily 2001", text.evidence(load.evidence()));
        assertEquals("unknown", text.value(FactKind.SPRINKLERS, Fact.UNKNOWN));
        assertEquals("2032", text.value(FactKind.OPENING_YEAR, Fact.of(2032, Evidence.ASSUMED)));
    }

    @Test
    void moneyHasTheDecimalsOfItsCurrencyInBothLanguages() {
        Currency won = Currency.getInstance("KRW");
        Currency dollar = Currency.getInstance("USD");

        assertEquals("₩2,500,000", new Formats(Locale.ENGLISH).money(2_500_000, won));
        assertEquals("₩2,500,000", new Formats(Locale.KOREAN).money(2_500_000, won));
        assertEquals("$1,234.50", new Formats(Locale.ENGLISH).money(123_450, dollar));
        assertEquals("US$1,234.50", new Formats(Locale.KOREAN).money(123_450, dollar));
        assertEquals("$0.05", new Formats(Locale.ENGLISH).money(5, dollar));
        assertEquals("₩0", new Formats(Locale.KOREAN).money(0, won));
    }
}
