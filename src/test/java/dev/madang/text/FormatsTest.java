package dev.madang.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.madang.model.BoothStatus;
import dev.madang.model.Evidence;
import dev.madang.model.Fact;
import dev.madang.model.FactKind;
import dev.madang.model.Source;
import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class FormatsTest {

    private final Formats english = new Formats(Locale.ENGLISH);
    private final Formats korean = new Formats(Locale.KOREAN);

    @Test
    void metresHaveTheDigitsThatMatter() {
        assertEquals("12.5 m", english.metres(12_500));
        assertEquals("3 m", english.metres(3_000));
        assertEquals("0.004 m", english.metres(4));
        assertEquals("1,234.567 m", english.metres(1_234_567));
    }

    @Test
    void coordinatesKeepTheirDigitsWhileTheyChange() {
        assertEquals("81.000", english.coordinate(81_000));
        assertEquals("0.000", english.coordinate(-0.0001));
    }

    @Test
    void areasAreWholeAboveTen() {
        assertEquals("26,508 m²", english.area(26_508_000_000.0));
        assertEquals("4.5 m²", english.area(4_500_000));
        assertEquals("26,508 ㎡", korean.area(26_508_000_000.0));
    }

    @Test
    void unitsHaveAtMostOneDecimal() {
        assertEquals("1,240", english.units(1_240 * 9_000_000.0));
        assertEquals("1.3", english.units(12_000_000));
    }

    @Test
    void percentHasOneDigitAndIsRoundedHalfUp() {
        assertEquals("42.1 %", english.percent(0.42149));
        assertEquals("42.2 %", english.percent(0.4215));
    }

    @Test
    void datesFollowTheLanguage() {
        LocalDate day = LocalDate.of(2025, 7, 15);

        assertEquals("15 Jul 2025", english.date(day));
        assertEquals("2025. 7. 15.", korean.date(day));
    }

    @Test
    void constantsAreNamedAsInFiles() {
        assertEquals("status.depositPaid", EnumKeys.of("status", BoothStatus.DEPOSIT_PAID));
    }

    @Test
    void aFactSaysItsValueAndHowItIsKnown() {
        FactText text = new FactText(Messages.of(Locale.ENGLISH));
        Fact load = Fact.of(5_000, Evidence.published(new Source("Daily", "https://example.org", 2001)));

        assertEquals("5 t/m²", text.value(FactKind.FLOOR_LOAD, load));
        assertEquals("published; Daily 2001", text.evidence(load.evidence()));
        assertEquals("unknown", text.value(FactKind.SPRINKLERS, Fact.UNKNOWN));
        assertEquals("2032", text.value(FactKind.OPENING_YEAR, Fact.of(2032, Evidence.ASSUMED)));
    }
}
