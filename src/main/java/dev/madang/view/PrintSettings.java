package dev.madang.view;

import dev.madang.draw.paper.Margins;
import dev.madang.draw.paper.PageSplit;
import dev.madang.draw.paper.Paper;
import dev.madang.io.export.PngExport;
import dev.madang.io.export.SheetFile;
import dev.madang.io.export.SheetFormat;
import java.util.Objects;

/**
 * How pages were made last, to begin with it the next time.
 *
 * @param paper as {@link Paper#parse} reads it
 * @param scale as {@link dev.madang.draw.paper.Scale#parse} reads it; empty for the largest that fits
 * @param margins the edges that stay free
 * @param split how levels are spread over pages
 * @param format the kind of file
 * @param dpi how fine, of a PNG
 * @param logo file of the planner's logo; empty for none
 */
public record PrintSettings(
        String paper, String scale, Margins margins, PageSplit split, SheetFormat format, int dpi, String logo) {

    /** What a first start begins with. */
    public static final PrintSettings FIRST = new PrintSettings(
            Paper.A1.name(), "", Margins.USUAL, PageSplit.AUTO, SheetFormat.PDF, SheetFile.DEFAULT_DPI, "");

    /** Checks that all is there. */
    public PrintSettings {
        Objects.requireNonNull(paper, "paper");
        Objects.requireNonNull(scale, "scale");
        Objects.requireNonNull(margins, "margins");
        Objects.requireNonNull(split, "split");
        Objects.requireNonNull(format, "format");
        Objects.requireNonNull(logo, "logo");
        if (!isDpi(dpi)) {
            throw new IllegalArgumentException(
                    "dpi (" + dpi + ") must be " + PngExport.MIN_DPI + " to " + PngExport.MAX_DPI + ".");
        }
    }

    /** Tells whether a picture can be that fine. */
    public static boolean isDpi(int dpi) {
        return dpi >= PngExport.MIN_DPI && dpi <= PngExport.MAX_DPI;
    }
}
