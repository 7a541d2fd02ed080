package dev.madang.exchange.list;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What lengths in a list are counted in where their cells do not say it. */
public enum LengthUnit {
    /** Metres. */
    METRES("m"),
    /** Centimetres. */
    CENTIMETRES("cm"),
    /** Millimetres. */
    MILLIMETRES("mm"),
    /** Feet. */
    FEET("ft");

    private static final Pattern IN_HEADING =
            Pattern.compile(".*[\\s(\\[,/](mm|cm|m|ft|feet|밀리미터|센티미터|미터|피트)[)\\]]?\\s*", Pattern.DOTALL);
    private static final Pattern BARE = Pattern.compile("[\\s\\d.,+-]*\\d[\\s\\d.,]*");

    private final String sign;

    LengthUnit(String sign) {
        this.sign = sign;
    }

    /** Returns how it is written behind a number. */
    public String sign() {
        return sign;
    }

    /** Returns the unit of that sign. */
    public static Optional<LengthUnit> parse(String sign) {
        for (LengthUnit unit : values()) {
            if (unit.sign.equals(sign)) {
                return Optional.of(unit);
            }
        }
        return Optional.empty();
    }

    /** Returns the unit that a heading names at its end, as in 가로(mm). */
    static Optional<LengthUnit> ofHeading(String heading) {
        Matcher match = IN_HEADING.matcher(heading.toLowerCase(Locale.ROOT));
        return match.matches() ? Optional.of(named(match.group(1))) : Optional.empty();
    }

    /** Returns the unit that any word for it names. */
    static LengthUnit named(String word) {
        return switch (word) {
            case "mm", "밀리미터" -> MILLIMETRES;
            case "cm", "센티미터" -> CENTIMETRES;
            case "ft", "feet", "피트" -> FEET;
            default -> METRES;
        };
    }

    /** Returns a length with the unit behind it if it names none of its own. */
    String on(String length) {
        return BARE.matcher(length).matches() ? length.strip() + " " + sign : length;
    }
}
