package dev.madang.view.canvas;

import dev.madang.draw.Hues;
import dev.madang.draw.Ink;
import dev.madang.model.Colour;
import dev.madang.model.Hatch;
import javafx.scene.paint.Color;
import org.jspecify.annotations.Nullable;

/**
 * An ink made ready for the canvas.
 *
 * @param fill inside, or letters; null for none
 * @param stroke edge; null for none
 * @param small inside of figures too small for an edge; null for none
 * @param widthPx width of the edge
 * @param dashPx length of a dash, 0 for a solid edge
 * @param gapPx length of the gap between dashes
 * @param hatch pattern
 * @param hatchColour its colour; null for none
 */
record ScreenInk(
        @Nullable Color fill,
        @Nullable Color stroke,
        @Nullable Color small,
        double widthPx,
        double dashPx,
        double gapPx,
        Hatch hatch,
        @Nullable Color hatchColour) {

    private static final double SMALL_SHARE = 0.3;
    private static final double HATCH_FADE = 0.4;
    private static final Colour PALE_LETTERS = new Colour(0xEEF2F5);
    private static final Colour DARK_LETTERS = new Colour(0x1E2830);

    static ScreenInk of(Ink ink) {
        double k = ScreenPalette.PX_PER_MM;
        return new ScreenInk(
                colour(ink.fill()),
                colour(ink.stroke()),
                colour(small(ink)),
                ink.widthMm() * k,
                ink.dashed() ? ink.dashMm() * k : 0,
                ink.gapMm() * k,
                ink.hatch(),
                colour(hatch(ink)));
    }

    boolean isDashed() {
        return dashPx > 0;
    }

    /** Without an edge a white booth on a white floor would vanish, so its inside takes some of the edge's colour. */
    private static @Nullable Colour small(Ink ink) {
        Colour fill = ink.fill();
        Colour stroke = ink.stroke();
        return fill == null || stroke == null ? fill : Hues.mixed(fill, stroke, SMALL_SHARE);
    }

    /** On the screen patterns lie closer than on paper, and so must be fainter. */
    private static @Nullable Colour hatch(Ink ink) {
        Colour fill = ink.fill();
        return ink.hatchColour()
                .map(colour -> fill == null ? colour : Hues.readable(colour, fill, HATCH_FADE, lettersOn(fill)))
                .orElse(null);
    }

    /** Letters are nearly white on dark insides and nearly black on pale ones. */
    private static Colour lettersOn(Colour fill) {
        return Hues.contrast(Hues.WHITE, fill) > Hues.contrast(Hues.BLACK, fill) ? PALE_LETTERS : DARK_LETTERS;
    }

    static @Nullable Color colour(@Nullable Colour colour) {
        return colour == null
                ? null
                : Color.rgb(colour.rgb() >> 16 & 0xFF, colour.rgb() >> 8 & 0xFF, colour.rgb() & 0xFF);
    }
}
