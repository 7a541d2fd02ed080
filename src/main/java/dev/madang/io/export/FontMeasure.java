package dev.madang.io.export;

import dev.madang.draw.TextMeasure;

/** Measures text by the advance widths in the font files, just as the exported files are set. */
public final class FontMeasure implements TextMeasure {

    private final SheetFonts fonts;

    FontMeasure(SheetFonts fonts) {
        this.fonts = fonts;
    }

    @Override
    public double width(String text, boolean bold) {
        Typeface typeface = fonts.typeface(bold);
        return typeface.width(typeface.printable(text));
    }
}
