package dev.madang.io.export;

import dev.madang.draw.Drawing;
import dev.madang.draw.PrintPalette;
import dev.madang.draw.TextMeasure;
import dev.madang.draw.paper.Imprint;
import dev.madang.draw.sheet.Sheet;
import dev.madang.draw.sheet.SheetPage;
import dev.madang.io.PlanIoException;
import dev.madang.io.SafeFile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalDouble;

/** Writes sheets as files in print colours, wholly or not at all. */
public final class SheetFile {

    /** Dots per inch of a PNG unless told otherwise: enough to read a name on screen. */
    public static final int DEFAULT_DPI = 150;

    private final SheetFonts fonts;

    private SheetFile(SheetFonts fonts) {
        this.fonts = fonts;
    }

    /**
     * Makes a writer with the program's fonts; costs some 50 ms.
     *
     * @throws IOException if the program's fonts are missing or damaged
     */
    public static SheetFile withProgramFonts() throws IOException {
        return new SheetFile(SheetFonts.load());
    }

    /** Returns the measure by which sheets must be laid out that are written here. */
    public TextMeasure measure() {
        return fonts.measure();
    }

    /**
     * Writes pages: a PDF holds all of them, and is read back and measured before it is kept; of SVG and PNG each page
     * has a file of its own.
     *
     * @param dpi dots per inch, of a PNG
     * @throws PlanIoException if a file cannot be written, or a PDF turns out not to be true to scale
     */
    public Written write(List<SheetPage> pages, Imprint imprint, SheetFormat format, int dpi, Path file)
            throws PlanIoException {
        if (format == SheetFormat.PDF) {
            OptionalDouble[] errorMm = {OptionalDouble.empty()};
            SafeFile.write(file, out -> {
                byte[] pdf = pdf(pages, imprint);
                errorMm[0] = measured(pdf, pages);
                out.write(pdf);
            });
            return new Written(List.of(file), errorMm[0]);
        }
        List<Path> files = FileSeries.of(file, pages, format.ending());
        for (int i = 0; i < files.size(); i++) {
            Sheet sheet = pages.get(i).sheet();
            SafeFile.write(files.get(i), out -> {
                if (format == SheetFormat.SVG) {
                    new SvgExport(fonts, new PrintPalette()).write(sheet, out);
                } else {
                    new PngExport(fonts, new PrintPalette()).write(sheet, dpi, out);
                }
            });
        }
        return new Written(files, OptionalDouble.empty());
    }

    /**
     * Writes pages that show no plan, so that there is no scale to prove, as one PDF.
     *
     * @throws PlanIoException if the file cannot be written
     */
    public void writePages(List<Sheet> pages, Path file) throws PlanIoException {
        SafeFile.write(file, out -> new PdfExport(fonts, new PrintPalette()).write(pages, out));
    }

    /**
     * Returns a drawing in millimetres of paper as an SVG element to stand in a page.
     *
     * @param label what it shows, for those who cannot see it
     */
    public String picture(Drawing drawing, String label) {
        StringWriter svg = new StringWriter();
        try {
            new SvgExport(fonts, new PrintPalette()).writePart(drawing, label, svg);
        } catch (IOException e) {
            throw new UncheckedIOException("A text takes everything.", e);
        }
        return svg.toString();
    }

    /**
     * Returns a style sheet's rules that bring the fonts along, with the letters of a text and no others.
     *
     * @throws IOException if the fonts cannot be read any more
     */
    public String fontRules(String text) throws IOException {
        return new FontRules(fonts).of(text, text);
    }

    private byte[] pdf(List<SheetPage> pages, Imprint imprint) throws IOException {
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        new PdfExport(fonts, new PrintPalette()).write(pages, imprint, pdf);
        return pdf.toByteArray();
    }

    private static OptionalDouble measured(byte[] pdf, List<SheetPage> pages) throws IOException {
        OptionalDouble errorMm = ScaleProof.largestErrorMm(pdf, pages);
        if (errorMm.orElse(0) > ScaleProof.LIMIT_MM) {
            throw new IOException("the PDF is off its scale by " + errorMm.orElse(0) + " mm");
        }
        return errorMm;
    }
}
