package dev.madang.view.inspector;

import dev.madang.model.FactKind;
import dev.madang.text.LengthText;
import dev.madang.view.support.ValueField;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * Figures of the building in the units in which people say them: m², m, t/m², t, °. An empty text means that nobody
 * knows.
 *
 * @param unit in which unit the figure is stored
 * @param lengths reads and writes lengths
 */
record FactFormat(FactKind.Unit unit, LengthText lengths) implements ValueField.Format<OptionalLong> {

    /** No figure of a building is greater; what is greater is a mistake. */
    private static final BigDecimal MAX = BigDecimal.valueOf(1_000_000_000_000L);

    @Override
    public Optional<OptionalLong> parse(String text) {
        String stripped = text.strip();
        if (stripped.isEmpty()) {
            return Optional.of(OptionalLong.empty());
        }
        if (unit == FactKind.Unit.LENGTH) {
            return lengths.parse(stripped).filter(mm -> mm >= 0).map(OptionalLong::of);
        }
        String number = stripped;
        for (String sign : signs()) {
            if (number.endsWith(sign)) {
                number = number.substring(0, number.length() - sign.length());
                break;
            }
        }
        return Numbers.parse(unit == FactKind.Unit.AREA ? Numbers.ungrouped(number) : number, "")
                .map(value -> value.movePointRight(decimals()).setScale(0, RoundingMode.HALF_UP))
                .filter(value -> value.signum() >= 0 && value.compareTo(MAX) <= 0)
                .map(value -> OptionalLong.of(value.longValueExact()));
    }

    @Override
    public String format(OptionalLong value) {
        if (value.isEmpty()) {
            return "";
        }
        if (unit == FactKind.Unit.LENGTH) {
            return lengths.format(Math.toIntExact(Math.min(value.getAsLong(), Integer.MAX_VALUE)));
        }
        BigDecimal shown = BigDecimal.valueOf(value.getAsLong(), decimals());
        String number = unit == FactKind.Unit.AREA ? Numbers.grouped(shown) : Numbers.plain(shown);
        List<String> signs = signs();
        return signs.isEmpty() ? number : unit == FactKind.Unit.ANGLE ? number + "°" : number + " " + signs.get(0);
    }

    private List<String> signs() {
        return switch (unit) {
            case AREA -> List.of("m²", "㎡", "m2");
            case LENGTH -> List.of("m");
            case LOAD_PER_AREA -> List.of("t/m²", "t/㎡", "t/m2", "t");
            case MASS -> List.of("t");
            case ANGLE -> List.of("°");
            case COUNT, YES_NO -> List.of();
        };
    }

    private int decimals() {
        return switch (unit) {
            case AREA -> 6;
            case LENGTH, LOAD_PER_AREA, MASS -> 3;
            case ANGLE -> 2;
            case COUNT, YES_NO -> 0;
        };
    }
}
