package dev.madang.view.table;

import dev.madang.model.Rect;
import dev.madang.model.Shape;
import dev.madang.text.Formats;
import dev.madang.view.inspector.Numbers;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Width and depth as people write them: {@code 6 × 3 m}, {@code 6x3}, {@code 6*3m}.
 *
 * @param widthMm width in millimetres
 * @param depthMm depth in millimetres
 */
record SizeText(int widthMm, int depthMm) {

    private static final Pattern PAIR = Pattern.compile("\\s*([0-9.,]+)\\s*m?\\s*[x×X*]\\s*([0-9.,]+)\\s*m?\\s*");

    /** Returns the size of a rectangle in metres; of a polygon, that of the box around it in brackets. */
    static String of(Shape shape, Formats formats) {
        if (shape instanceof Rect rect) {
            return formats.size(rect.width(), rect.depth());
        }
        return "(" + formats.size(shape.bounds().width(), shape.bounds().height()) + ")";
    }

    /** Returns what a text says; nothing if it cannot be read or no booth can be that large. */
    static Optional<SizeText> read(String text) {
        Matcher pair = PAIR.matcher(text);
        if (!pair.matches()) {
            return Optional.empty();
        }
        Optional<Integer> width = side(pair.group(1));
        Optional<Integer> depth = side(pair.group(2));
        return width.flatMap(w -> depth.map(d -> new SizeText(w, d)));
    }

    private static Optional<Integer> side(String metres) {
        return Numbers.parse(metres, "m")
                .map(number -> number.movePointRight(3).setScale(0, RoundingMode.HALF_UP))
                .filter(mm -> mm.intValueExact() >= 1 && mm.intValueExact() <= Rect.MAX_SIDE_MM)
                .map(mm -> mm.intValueExact());
    }
}
