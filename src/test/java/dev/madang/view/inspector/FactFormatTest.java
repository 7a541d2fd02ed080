package dev.madang.view.inspector;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.madang.model.FactKind;
import dev.madang.text.LengthText;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

class FactFormatTest {

    @Test
    void figuresAreTypedInTheUnitsInWhichPeopleSayThem() {
        assertEquals(known(26_508_000_000L), format(FactKind.Unit.AREA).parse("26508 m²"));
        assertEquals(known(26_508_500_000L), format(FactKind.Unit.AREA).parse("26508.5"));
        assertEquals(known(22_500), format(FactKind.Unit.LENGTH).parse("22.5 m"));
        assertEquals(known(5_000), format(FactKind.Unit.LOAD_PER_AREA).parse("5 t/㎡"));
        assertEquals(known(3_500), format(FactKind.Unit.MASS).parse("3,5 t"));
        assertEquals(known(1_530), format(FactKind.Unit.COUNT).parse("1530"));
        assertEquals(known(4_500), format(FactKind.Unit.ANGLE).parse("45°"));
    }

    @Test
    void anAreaHasCommasBetweenThousandsAndIsReadWithThem() {
        assertEquals("26,508.5 m²", format(FactKind.Unit.AREA).format(OptionalLong.of(26_508_500_000L)));
        assertEquals(known(26_508_500_000L), format(FactKind.Unit.AREA).parse("26,508.5 m²"));
        assertEquals(known(8_836_000_000L), format(FactKind.Unit.AREA).parse("8,836"));
        assertEquals(known(8_500_000L), format(FactKind.Unit.AREA).parse("8,5"));
    }

    @Test
    void anEmptyTextMeansThatNobodyKnows() {
        for (FactKind.Unit unit : FactKind.Unit.values()) {
            assertEquals(Optional.of(OptionalLong.empty()), format(unit).parse("  "));
            assertEquals("", format(unit).format(OptionalLong.empty()));
        }
    }

    @Test
    void whatIsShownIsReadAsTheSame() {
        for (FactKind.Unit unit : FactKind.Unit.values()) {
            OptionalLong value = OptionalLong.of(12_345);
            assertEquals(Optional.of(value), format(unit).parse(format(unit).format(value)), unit.name());
        }
    }

    @Test
    void nonsenseAndLessThanNothingAreRefused() {
        assertEquals(Optional.empty(), format(FactKind.Unit.AREA).parse("large"));
        assertEquals(Optional.empty(), format(FactKind.Unit.LENGTH).parse("-3"));
        assertEquals(Optional.empty(), format(FactKind.Unit.MASS).parse("-3"));
    }

    private static Optional<OptionalLong> known(long value) {
        return Optional.of(OptionalLong.of(value));
    }

    private static FactFormat format(FactKind.Unit unit) {
        return new FactFormat(unit, new LengthText(Locale.ENGLISH));
    }
}
