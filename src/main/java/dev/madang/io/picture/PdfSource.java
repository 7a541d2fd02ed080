package dev.madang.io.picture;

import dev.madang.io.PlanIoException;
import dev.madang.model.Raster;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.EnumSet;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/** The pages of a PDF file, drawn as pixels. */
final class PdfSource implements PictureSource {

    /** Finer than that a drawing is not printed. */
    private static final double MAX_DPI = 200;

    private static final double POINTS_PER_INCH = 72;
    private static final double MM_PER_INCH = 25.4;

    /** The longest side of a page that PDF readers must show: 200 inches. */
    private static final double MAX_SIDE_MM = 200 * MM_PER_INCH;

    private static final double MIN_SIDE_MM = 5;

    private final String name;
    private final PDDocument document;

    private PdfSource(String name, PDDocument document) {
        this.name = name;
        this.document = document;
    }

    static PdfSource open(String name, byte[] bytes) throws PlanIoException {
        PDDocument document;
        try {
            document = Loader.loadPDF(bytes, "", null, null, IOUtils.createMemoryOnlyStreamCache());
        } catch (InvalidPasswordException e) {
            throw new PlanIoException(e, "io.picture.encrypted", name);
        } catch (IOException | RuntimeException e) {
            // The library answers some broken files with runtime exceptions.
            throw new PlanIoException(e, "io.picture.damaged", name);
        }
        PdfSource source = new PdfSource(name, document);
        if (source.pages() == 0) {
            source.close();
            throw new PlanIoException(null, "io.picture.noPages", name);
        }
        return source;
    }

    @Override
    public String fileName() {
        return name;
    }

    @Override
    public int pages() {
        return document.getNumberOfPages();
    }

    @Override
    public PaperSize paper(int page) throws PlanIoException {
        PDPage content = page(page);
        PDRectangle box = content.getCropBox();
        double unit = content.getUserUnit() * MM_PER_INCH / POINTS_PER_INCH;
        boolean isSideways = content.getRotation() % 180 != 0;
        double width = (isSideways ? box.getHeight() : box.getWidth()) * unit;
        double height = (isSideways ? box.getWidth() : box.getHeight()) * unit;
        boolean isSensible = Math.min(width, height) >= MIN_SIDE_MM && Math.max(width, height) <= MAX_SIDE_MM;
        if (!isSensible) {
            throw new PlanIoException(null, "io.picture.pageSize", name, page);
        }
        return new PaperSize(width, height);
    }

    @Override
    public byte[] preview(int page, int sidePx) throws PlanIoException {
        PaperSize paper = paper(page);
        double dpi = sidePx * MM_PER_INCH / Math.max(paper.widthMm(), paper.heightMm());
        return Packing.png(name, drawn(page, dpi));
    }

    @Override
    public TakenPicture take(int page) throws PlanIoException {
        PaperSize paper = paper(page);
        double square = paper.widthMm() * paper.heightMm() / MM_PER_INCH / MM_PER_INCH;
        double longest = Math.max(paper.widthMm(), paper.heightMm()) / MM_PER_INCH;
        double dpi = Math.min(MAX_DPI, Math.min(Math.sqrt(Raster.MAX_PIXELS / square), Raster.MAX_SIDE_PX / longest));
        BufferedImage image = drawn(page, dpi);
        Set<PictureChange> changes = EnumSet.of(PictureChange.DRAWN);
        if (UnreadableParts.areOn(page(page))) {
            changes.add(PictureChange.PARTS_MISSING);
        } else if (Flat.isBlank(image)) {
            changes.add(PictureChange.BLANK);
        }
        double mmPerPx = paper.widthMm() / image.getWidth();
        return Packing.pack(new Packing.Content(name, image, image.getWidth(), image.getHeight(), mmPerPx), changes);
    }

    @Override
    public void close() {
        IOUtils.closeQuietly(document);
    }

    private BufferedImage drawn(int page, double dpi) throws PlanIoException {
        page(page);
        try {
            PDFRenderer renderer = new PDFRenderer(document);
            return Flat.of(renderer.renderImage(page - 1, (float) (dpi / POINTS_PER_INCH), ImageType.RGB));
        } catch (IOException | RuntimeException e) {
            // The library answers some broken pages with runtime exceptions.
            throw new PlanIoException(e, "io.picture.page", name, page);
        }
    }

    private PDPage page(int page) throws PlanIoException {
        if (page < 1 || page > pages()) {
            throw new PlanIoException(null, "io.picture.noPage", name, page, pages());
        }
        try {
            return document.getPage(page - 1);
        } catch (RuntimeException e) {
            // A tree of pages that leads nowhere is found out only here.
            throw new PlanIoException(e, "io.picture.page", name, page);
        }
    }
}
