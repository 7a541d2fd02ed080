package dev.madang.draw;

import dev.madang.model.Colour;
import dev.madang.model.Hatch;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How a style looks.
 *
 * @param fill colour of the inside, or of letters; null for none
 * @param stroke colour of the edge; null for none
 * @param widthMm width of the edge on paper, in millimetres
 * @param dashed whether the edge is dashed
 * @param hatch pattern on top of the fill, in a colour faded from that of the edge
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

    private static final double HATCH_FADE = 0.6;

    /** Checks the pattern. */
    public Ink {
        Objects.requireNonNull(hatch, "hatch");
    }

    /** Returns a line without an inside. */
    public static Ink line(Colour stroke, double widthMm, boolean dashed) {
        return new Ink(null, stroke, widthMm, dashed, Hatch.NONE, 0, false);
    }

    /** Returns a plain inside with an edge. */
    public static Ink area(Colour fill, @Nullable Colour stroke, double widthMm) {
        return new Ink(fill, stroke, widthMm, false, Hatch.NONE, 0, false);
    }

    /** Returns letters. */
    public static Ink letters(Colour colour, double textMm, boolean bold) {
        return new Ink(colour, null, 0, false, Hatch.NONE, textMm, bold);
    }

    /** Returns a copy with another inside. */
    public Ink withFill(@Nullable Colour newFill) {
        return new Ink(newFill, stroke, widthMm, dashed, hatch, textMm, bold);
    }

    /** Returns a copy with another edge. */
    public Ink withStroke(@Nullable Colour newStroke, double newWidthMm) {
        return new Ink(fill, newStroke, newWidthMm, dashed, hatch, textMm, bold);
    }

    /** Returns a copy with a dashed edge. */
    public Ink withDashes() {
        return new Ink(fill, stroke, widthMm, true, hatch, textMm, bold);
    }

    /** Returns a copy with a pattern. */
    public Ink withHatch(Hatch newHatch) {
        return new Ink(fill, stroke, widthMm, dashed, newHatch, textMm, bold);
    }

    /**
     * Returns the colour of the pattern: that of the edge, faded towards the inside so far that letters on top of it
     * stay easy to read. Empty if there is no pattern or no edge.
     */
    public Optional<Colour> hatchColour() {
        if (hatch == Hatch.NONE || stroke == null) {
            return Optional.empty();
        }
        return Optional.of(Hues.mixed(stroke, fill == null ? Hues.WHITE : fill, HATCH_FADE));
    }

    /** Returns the length of a dash on paper, in millimetres; wider lines have longer ones. */
    public double dashMm() {
        return 0.6 + 3 * widthMm;
    }

    /** Returns the length of the gap between dashes on paper, in millimetres. */
    public double gapMm() {
        return 0.35 + 1.3 * widthMm;
    }
}
