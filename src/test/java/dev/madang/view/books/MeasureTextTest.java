package dev.madang.view.books;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.madang.rules.Measure;
import dev.madang.text.Messages;
import dev.madang.text.UnitSystem;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class MeasureTextTest {

    private final MeasureText metres = new MeasureText(Messages.of(Locale.ENGLISH));

    @Test
    void lengthsAreTypedInTheUnitsOfTheWindow() {
        MeasureText feet = new MeasureText(Messages.of(UnitSystem.FEET.in(Locale.ENGLISH)));

        assertEquals("3\u00a0m", metres.format(Measure.LENGTH_MM, 3_000));
        assertEquals(Optional.of(2_500.0), metres.parse(Measure.LENGTH_MM, "2.5"));
        assertEquals(Optional.of(2_500.0), metres.parse(Measure.LENGTH_MM, "2500 mm"));
        assertEquals("10'", feet.format(Measure.LENGTH_MM, 3_048));
        assertEquals(Optional.of(3_048.0), feet.parse(Measure.LENGTH_MM, "10'"));
    }

    @Test
    void areasAreTypedInSquareMetres() {
        assertEquals("28\u00a0m²", metres.format(Measure.AREA_MM2, 28_000_000));
        assertEquals(Optional.of(28_500_000.0), metres.parse(Measure.AREA_MM2, "28.5 m²"));
        assertEquals(Optional.of(28_500_000.0), metres.parse(Measure.AREA_MM2, "28.5"));
    }

    @Test
    void whatEveryMeasureWritesItReads() {
        for (Measure measure : Measure.values()) {
            for (String language : new String[] {"en", "ko"}) {
                MeasureText text = new MeasureText(Messages.of(Locale.forLanguageTag(language)));
                double stored = measure == Measure.COUNT || measure == Measure.LENGTH_MM ? 7 : measure.stored(0.65);
                assertEquals(Optional.of(stored), text.parse(measure, text.format(measure, stored)), measure.name());
            }
        }
    }

    @Test
    void aValueThatIsWrittenRoundedStaysWhatItIs() {
        MeasureText feet = new MeasureText(Messages.of(UnitSystem.FEET.in(Locale.ENGLISH)));
        String shown = feet.format(Measure.LENGTH_MM, 3_000);

        assertEquals(Optional.of(3_000.0), feet.parse(Measure.LENGTH_MM, shown, 3_000));
    }

    @Test
    void whatIsNegativeOrNoNumberIsRefused() {
        assertEquals(Optional.empty(), metres.parse(Measure.LENGTH_MM, "-1 m"));
        assertEquals(Optional.empty(), metres.parse(Measure.PERCENT, "half"));
        assertEquals(Optional.empty(), metres.parse(Measure.SECONDS, ""));
    }
}
