package dev.madang.draw;

import dev.madang.model.Colour;
import dev.madang.model.Hatch;

/** How everything in a drawing looks: one for print, one for each theme of the screen. */
public interface Palette {

    /** Returns how a style looks. */
    Ink ink(StyleKey style);

    /** Returns how a style looks in a colour of its own, such as that of a zone or a status. */
    default Ink tinted(StyleKey style, Colour own) {
        return ink(style).withFill(own);
    }

    /** Returns how a figure looks. */
    default Ink inkOf(DrawItem.Figure figure) {
        Colour own = figure.tint();
        Ink ink = own == null ? ink(figure.style()) : tinted(figure.style(), own);
        return figure.hatch() == Hatch.NONE ? ink : ink.withHatch(figure.hatch());
    }

    /** Returns how an area looks; a colour of its own is shown as it is. */
    default Ink inkOf(DrawItem.Area area) {
        Colour own = area.tint();
        return own == null ? ink(area.style()) : ink(area.style()).withFill(own);
    }

    /**
     * Returns the smallest size of letters that is still worth printing, in millimetres; a label that needs smaller
     * ones gives way.
     */
    default double smallestTextMm(StyleKey style) {
        return Math.min(SMALLEST_TEXT_MM, ink(style).textMm());
    }

    /** The size of letters below which print is not read any more. */
    double SMALLEST_TEXT_MM = 1.8;
}
