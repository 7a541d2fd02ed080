package dev.madang.io.export;

import dev.madang.draw.sheet.Sheet;
import dev.madang.draw.sheet.SheetPage;
import dev.madang.model.Bounds;
import dev.madang.model.Vec;
import java.io.IOException;
import java.util.List;
import java.util.OptionalDouble;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;

/**
 * Proves that a PDF is true to scale: reads back what was written and measures the level's floor and the page in it,
 * without any knowledge of how they were written.
 *
 * @param widthErrorMm how much wider the floor is drawn than it should be
 * @param heightErrorMm how much higher
 * @param placeErrorMm how far from its place on the page it is drawn, the worse of both directions
 * @param pageErrorMm how far the page's sides are off, the worse of the two
 */
public record ScaleProof(double widthErrorMm, double heightErrorMm, double placeErrorMm, double pageErrorMm) {

    /** A sheet that is off by more is no use for measuring. */
    public static final double LIMIT_MM = 0.1;

    private static final double MM_PER_POINT = 25.4 / 72;

    /**
     * Measures one page.
     *
     * @param pdf the whole file
     * @param page number of the page, from 0
     * @param sheet what should be on it
     * @throws IOException if the file cannot be read or has no floor on that page
     */
    public static ScaleProof of(byte[] pdf, int page, Sheet sheet) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return of(document, page, sheet);
        }
    }

    /**
     * Measures all pages that show a plan, and returns the largest error in millimetres; empty if none does.
     *
     * @throws IOException if the file cannot be read, has other pages, or lacks a floor where there should be one
     */
    static OptionalDouble largestErrorMm(byte[] pdf, List<SheetPage> pages) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            if (document.getNumberOfPages() != pages.size()) {
                throw new IOException(
                        "There are " + document.getNumberOfPages() + " pages instead of " + pages.size() + ".");
            }
            double largest = -1;
            for (int i = 0; i < pages.size(); i++) {
                if (pages.get(i).isToScale()) {
                    largest = Math.max(
                            largest, of(document, i, pages.get(i).sheet()).errorMm());
                }
            }
            return largest < 0 ? OptionalDouble.empty() : OptionalDouble.of(largest);
        }
    }

    private static ScaleProof of(PDDocument document, int page, Sheet sheet) throws IOException {
        PDPage drawn = document.getPage(page);
        List<Vec> corners = new FloorReader(drawn).corners();
        if (corners.isEmpty()) {
            throw new IOException("There is no floor on page " + (page + 1) + ".");
        }
        Bounds floor = Bounds.around(corners);
        Bounds wanted = sheet.floor();
        double pageWidth = drawn.getMediaBox().getWidth() * MM_PER_POINT;
        double pageHeight = drawn.getMediaBox().getHeight() * MM_PER_POINT;
        double left = floor.minX() * MM_PER_POINT;
        double top = pageHeight - floor.maxY() * MM_PER_POINT;
        return new ScaleProof(
                floor.width() * MM_PER_POINT - wanted.width(),
                floor.height() * MM_PER_POINT - wanted.height(),
                Math.max(Math.abs(left - wanted.minX()), Math.abs(top - wanted.minY())),
                Math.max(
                        Math.abs(pageWidth - sheet.paper().widthMm()),
                        Math.abs(pageHeight - sheet.paper().heightMm())));
    }

    /** Returns the largest error in millimetres. */
    public double errorMm() {
        double size = Math.max(Math.abs(widthErrorMm), Math.abs(heightErrorMm));
        return Math.max(size, Math.max(placeErrorMm, pageErrorMm));
    }

    /** Tells whether the print can be measured. */
    public boolean holds() {
        return errorMm() <= LIMIT_MM;
    }
}
