package dev.madang.exchange.list;

import dev.madang.model.Rect;
import dev.madang.model.Shape;
import dev.madang.text.Formats;
import dev.madang.text.LengthText;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Width and depth as people write them: {@code 6 × 3 m}, {@code 6x3}, {@code 6*3m}.
 *
 * @param widthMm width in millimetres
 * @param depthMm depth in millimetres
 */
public record SizeText(int widthMm, int depthMm) {

    private static final Pattern TIMES = Pattern.compile("[x×X*✕╳]");

    /** 6m x 3m (18㎡) says the area as well. */
    private static final Pattern REMARK = Pattern.compile("\\s*\\([^()]*\\)\\s*$");

    private static final Pattern WORD = Pattern.compile("^\\s*(?:가로|세로|폭|깊이|[WDL](?=[\\s:\\d]))\\s*:?\\s*");
    private static final Pattern NUMBER = Pattern.compile("\\s*\\d[\\d.,]*\\s*");
    private static final Pattern UNIT = Pattern.compile("\\s*\\d[\\d.,]*\\s*(\\p{L}+|['\"])\\s*");

    /** Returns the size of a rectangle in metres; of a polygon, that of the box around it in brackets. */
    public static String of(Shape shape, Formats formats) {
        if (shape instanceof Rect rect) {
            return formats.size(rect.width(), rect.depth());
        }
        return "(" + formats.size(shape.bounds().width(), shape.bounds().height()) + ")";
    }

    /** Returns what a text says; nothing if it cannot be read or no booth can be that large. */
    public static Optional<SizeText> read(String text, Locale locale) {
        return read(text, new LengthText(locale)::parse);
    }

    /** Returns the same with sides that are read in a way of their own. */
    static Optional<SizeText> read(String text, Function<String, Optional<Integer>> lengths) {
        String[] sides = TIMES.split(REMARK.matcher(text).replaceAll(""), -1);
        if (sides.length != 2) {
            return Optional.empty();
        }
        String width = WORD.matcher(sides[0]).replaceFirst("");
        String depth = WORD.matcher(sides[1]).replaceFirst("");
        Matcher unit = UNIT.matcher(depth);
        // 6 x 3 mm means two lengths of millimetres.
        String wide = unit.matches() && NUMBER.matcher(width).matches() ? width + unit.group(1) : width;
        return side(wide, lengths).flatMap(w -> side(depth, lengths).map(d -> new SizeText(w, d)));
    }

    private static Optional<Integer> side(String text, Function<String, Optional<Integer>> lengths) {
        return lengths.apply(text).filter(mm -> mm >= 1 && mm <= Rect.MAX_SIDE_MM);
    }
}
