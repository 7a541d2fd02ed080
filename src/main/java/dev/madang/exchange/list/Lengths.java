package dev.madang.exchange.list;

import dev.madang.text.LengthText;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads the lengths of a list. A cell that names its unit is believed; else the planner's choice counts, else what the
 * heading names, else what is likely: booths of hundreds of metres are none, so that such numbers are millimetres.
 *
 * @param locale whose units bare numbers have if nothing else says it
 * @param chosen what the planner says bare numbers are in, or null
 * @param likely what they are in by their size, or null
 */
record Lengths(Locale locale, @Nullable LengthUnit chosen, @Nullable LengthUnit likely) {

    private static final double LONGEST_BOOTH_M = 200;
    private static final Pattern NOT_OF_NUMBERS = Pattern.compile("[^\\d.,]+");
    private static final List<String> SIDES = List.of(ListColumns.SIZE, ListColumns.WIDTH, ListColumns.DEPTH);

    /** Returns the lengths of a list. */
    static Lengths of(ListMapping mapping, Locale locale, @Nullable LengthUnit chosen) {
        boolean areMillimetres = chosen == null && SIDES.stream().anyMatch(key -> areLikelyMillimetres(mapping, key));
        return new Lengths(locale, chosen, areMillimetres ? LengthUnit.MILLIMETRES : null);
    }

    /** Returns the millimetres that a text means under a heading. */
    Optional<Integer> read(String text, String heading) {
        LengthUnit unit = unit(heading);
        return new LengthText(locale).parse(unit == null ? text : unit.on(text));
    }

    /** Returns the size that a text means under a heading. */
    Optional<SizeText> size(String text, String heading) {
        return SizeText.read(text, side -> read(side, heading));
    }

    private @Nullable LengthUnit unit(String heading) {
        return chosen == null ? LengthUnit.ofHeading(heading).orElse(likely) : chosen;
    }

    private static boolean areLikelyMillimetres(ListMapping mapping, String key) {
        int column = mapping.indexOf(key);
        if (column < 0 || LengthUnit.ofHeading(mapping.heading(column)).isPresent()) {
            return false;
        }
        int large = 0;
        int read = 0;
        for (int row = 0; row < mapping.block().rows().size(); row++) {
            String first = NOT_OF_NUMBERS.split(mapping.cell(row, key).strip(), -1)[0];
            Optional<BigDecimal> number = Amount.read(first);
            if (number.isPresent()) {
                read++;
                large += number.get().doubleValue() > LONGEST_BOOTH_M ? 1 : 0;
            }
        }
        return large * 2 > read;
    }
}
