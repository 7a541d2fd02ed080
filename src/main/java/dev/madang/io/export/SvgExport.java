package dev.madang.io.export;

import dev.madang.draw.Drawing;
import dev.madang.draw.Palette;
import dev.madang.draw.sheet.Sheet;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;

/**
 * Writes a sheet as SVG at its true size: one unit is one millimetre. Each layer is a group, each figure of an element
 * carries the element's id, text stays text.
 *
 * <p>The letters that are used are embedded, for browsers. Programs that know no embedded fonts take another one where
 * it is not installed, and squeeze it to the width that was measured if they can.
 */
public final class SvgExport {

    private final SheetFonts fonts;
    private final Palette palette;

    /** Makes an exporter that draws in a palette and names these fonts. */
    public SvgExport(SheetFonts fonts, Palette palette) {
        this.fonts = fonts;
        this.palette = palette;
    }

    /**
     * Writes a sheet in UTF-8. The stream is flushed, not closed.
     *
     * @throws IOException if the stream does not take it
     */
    public void write(Sheet sheet, OutputStream out) throws IOException {
        BufferedWriter writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        SvgSink sink = new SvgSink(writer, fonts);
        sink.begin(sheet, new FontRules(fonts).of(letters(sheet, false), letters(sheet, true)));
        new SheetWalk(palette).walk(sheet, sink);
        sink.end();
        writer.flush();
    }

    private String letters(Sheet sheet, boolean isBold) {
        return sheet.texts().stream()
                .filter(text -> palette.ink(text.style()).bold() == isBold)
                .map(text -> fonts.typeface(isBold).printable(text.text()))
                .collect(Collectors.joining());
    }

    /**
     * Writes a drawing as an element to stand in a page, as large as its extent in millimetres.
     *
     * @param label what it shows, for those who cannot see it
     * @throws IOException if the writer does not take it
     */
    void writePart(Drawing drawing, String label, Writer out) throws IOException {
        SvgSink sink = new SvgSink(out, fonts);
        sink.beginPart(drawing.extent(), label);
        new SheetWalk(palette).walk(drawing.items(), sink);
        sink.end();
    }
}
