package dev.madang.view.canvas;

import dev.madang.draw.TextMeasure;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import javafx.scene.text.Font;
import javafx.scene.text.FontWeight;
import javafx.scene.text.Text;

/**
 * The font of the drawing: the bundled one that is also printed, so that what fits on the screen fits on paper.
 *
 * <p>Widths are summed from single letters, measured once. Belongs to the JavaFX thread.
 */
final class CanvasFonts implements TextMeasure {

    private static final double MEASURED_AT_PX = 100;
    private static final double SIZES_PER_PX = 4;
    private static final char SQUARE_METRE = '\u33a1';

    private final Map<Integer, Double> regular = new HashMap<>();
    private final Map<Integer, Double> bold = new HashMap<>();
    private final Map<Long, Font> fonts = new HashMap<>();
    private final String family;

    CanvasFonts() {
        family = load("/assets/fonts/GothicA1-Regular.ttf");
        load("/assets/fonts/GothicA1-Bold.ttf");
    }

    /** Returns the font in that size, rounded to a quarter of a pixel. */
    Font font(double px, boolean isBold) {
        long size = Math.max(1, Math.round(px * SIZES_PER_PX));
        return fonts.computeIfAbsent(isBold ? -size : size, key -> sized(size / SIZES_PER_PX, isBold));
    }

    /** Returns the text in letters that the font has: it lacks the sign of the square metre. */
    static String shown(String text) {
        return text.indexOf(SQUARE_METRE) < 0 ? text : text.replace(String.valueOf(SQUARE_METRE), "m\u00b2");
    }

    @Override
    public double width(String plain, boolean isBold) {
        String text = shown(plain);
        Map<Integer, Double> widths = isBold ? bold : regular;
        double sum = 0;
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            sum += widths.computeIfAbsent(text.codePointAt(i), letter -> measured(letter, isBold));
        }
        return sum;
    }

    private double measured(int letter, boolean isBold) {
        // A blank alone has no width in a text node's bounds, so each letter stands between two others.
        Text alone = new Text("||");
        Text between = new Text("|" + Character.toString(letter) + "|");
        alone.setFont(sized(MEASURED_AT_PX, isBold));
        between.setFont(sized(MEASURED_AT_PX, isBold));
        return (between.getLayoutBounds().getWidth() - alone.getLayoutBounds().getWidth()) / MEASURED_AT_PX;
    }

    private Font sized(double px, boolean isBold) {
        return Font.font(family, isBold ? FontWeight.BOLD : FontWeight.NORMAL, px);
    }

    private static String load(String resource) {
        try (InputStream in = CanvasFonts.class.getResourceAsStream(resource)) {
            Font font = in == null ? null : Font.loadFont(in, MEASURED_AT_PX);
            return font == null ? Font.getDefault().getFamily() : font.getFamily();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
