package dev.madang.exchange.list;

import dev.madang.model.Rect;
import dev.madang.model.Shape;
import dev.madang.text.Formats;
import dev.madang.text.LengthText;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Width and depth as people write them: {@code 6 × 3 m}, {@code 6x3}, {@code 6*3m}.
 *
 * @param widthMm width in millimetres
 * @param depthMm depth in millimetres
 */
public record SizeText(int widthMm, int depthMm) {

    private static final Pattern TIMES = Pattern.compile("[x×X*]");

    /** Returns the size of a rectangle in metres; of a polygon, that of the box around it in brackets. */
    public static String of(Shape shape, Formats formats) {
        if (shape instanceof Rect rect) {
            return formats.size(rect.width(), rect.depth());
        }
        return "(" + formats.size(shape.bounds().width(), shape.bounds().height()) + ")";
    }

    /** Returns what a text says; nothing if it cannot be read or no booth can be that large. */
    public static Optional<SizeText> read(String text, Locale locale) {
        String[] sides = TIMES.split(text, -1);
        if (sides.length != 2) {
            return Optional.empty();
        }
        LengthText lengths = new LengthText(locale);
        Optional<Integer> width = side(sides[0], lengths);
        Optional<Integer> depth = side(sides[1], lengths);
        return width.flatMap(w -> depth.map(d -> new SizeText(w, d)));
    }

    private static Optional<Integer> side(String text, LengthText lengths) {
        return lengths.parse(text).filter(mm -> mm >= 1 && mm <= Rect.MAX_SIDE_MM);
    }
}
