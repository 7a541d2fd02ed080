package dev.madang.draw;

import dev.madang.model.Colour;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * How a style looks.
 *
 * @param fill colour of the inside, or of letters; null for none
 * @param stroke colour of the edge; null for none
 * @param widthMm width of the edge on paper, in millimetres
 * @param dashed whether the edge is dashed
 * @param hatch pattern on top of the fill, in the colour of the edge
 * @param textMm preferred size of letters on paper, in millimetres; 0 for figures
 * @param bold whether letters are bold
 */
public record Ink(
        @Nullable Colour fill,
        @Nullable Colour stroke,
        double widthMm,
        boolean dashed,
        Hatch hatch,
        double textMm,
        boolean bold) {

    /** Checks the pattern. */
    public Ink {
        Objects.requireNonNull(hatch, "hatch");
    }
}
