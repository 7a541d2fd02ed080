package dev.madang.io.export;

import dev.madang.draw.Palette;
import dev.madang.draw.paper.Paper;
import dev.madang.draw.sheet.Sheet;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.io.IOException;
import java.io.OutputStream;

/**
 * Writes a sheet as PNG at any resolution. It is painted strip by strip, so that memory does not grow with the paper: a
 * strip takes some 16 MB.
 */
public final class PngExport {

    /** The finest resolution, in dots per inch. */
    public static final int MAX_DPI = 1_200;

    /** The coarsest resolution, in dots per inch. */
    public static final int MIN_DPI = 10;

    /** A0 at the finest resolution has 2.2 thousand million dots and takes a minute; more is a mistake. */
    private static final long MAX_DOTS = 2_500_000_000L;

    private static final double MM_PER_INCH = 25.4;
    private static final int STRIP_PIXELS = 4_000_000;

    private final SheetFonts fonts;
    private final Palette palette;

    /** Makes an exporter that draws in a palette and sets text in these fonts. */
    public PngExport(SheetFonts fonts, Palette palette) {
        this.fonts = fonts;
        this.palette = palette;
    }

    /** Tells whether a paper at a resolution has no more dots than can be written in bearable time. */
    public static boolean canHold(Paper paper, int dpi) {
        double dotsPerMm = dpi / MM_PER_INCH;
        return paper.widthMm() * dotsPerMm * paper.heightMm() * dotsPerMm <= MAX_DOTS;
    }

    /**
     * Writes a sheet. The stream is flushed, not closed.
     *
     * @param dpi dots per inch, 10 to {@link #MAX_DPI}
     * @throws IllegalArgumentException if the resolution is out of range or there are too many dots
     * @throws IOException if the stream does not take it
     */
    public void write(Sheet sheet, int dpi, OutputStream out) throws IOException {
        if (dpi < MIN_DPI || dpi > MAX_DPI) {
            throw new IllegalArgumentException("dpi (" + dpi + ") must be " + MIN_DPI + " to " + MAX_DPI + ".");
        }
        if (!canHold(sheet.paper(), dpi)) {
            throw new IllegalArgumentException(sheet.paper().name() + " at " + dpi + " dpi has too many dots.");
        }
        double pixelsPerMm = dpi / MM_PER_INCH;
        int width = Math.toIntExact(Math.round(sheet.paper().widthMm() * pixelsPerMm));
        int height = Math.toIntExact(Math.round(sheet.paper().heightMm() * pixelsPerMm));
        int rows = Math.max(1, Math.min(height, STRIP_PIXELS / width));
        BufferedImage strip = new BufferedImage(width, rows, BufferedImage.TYPE_INT_RGB);
        int[] pixels = ((DataBufferInt) strip.getRaster().getDataBuffer()).getData();
        try (PngWriter png = new PngWriter(out, width, height, dpi)) {
            for (int top = 0; top < height; top += rows) {
                paint(sheet, strip, top, pixelsPerMm);
                for (int row = 0; row < Math.min(rows, height - top); row++) {
                    png.row(pixels, row * width);
                }
            }
        }
    }

    private void paint(Sheet sheet, BufferedImage strip, int top, double pixelsPerMm) throws IOException {
        Graphics2D graphics = strip.createGraphics();
        try {
            graphics.setColor(Color.WHITE);
            graphics.fillRect(0, 0, strip.getWidth(), strip.getHeight());
            graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
            graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
            graphics.transform(new AffineTransform(pixelsPerMm, 0, 0, pixelsPerMm, 0, -top));
            double topMm = top / pixelsPerMm;
            double bottomMm = (top + strip.getHeight()) / pixelsPerMm;
            new SheetWalk(palette).walk(sheet, new GraphicsSink(graphics, fonts, topMm, bottomMm));
        } finally {
            graphics.dispose();
        }
    }
}
