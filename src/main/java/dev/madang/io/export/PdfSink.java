package dev.madang.io.export;

import dev.madang.draw.DrawItem;
import dev.madang.draw.DrawLayer;
import dev.madang.draw.HatchLines;
import dev.madang.draw.Ink;
import dev.madang.draw.paper.Paper;
import dev.madang.model.Angle;
import dev.madang.model.Bounds;
import dev.madang.model.Colour;
import dev.madang.model.Vec;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.optionalcontent.PDOptionalContentGroup;
import org.apache.pdfbox.util.Matrix;
import org.jspecify.annotations.Nullable;

/** Writes one page. Its coordinates are paper millimetres, turned into points by the page's first transformation. */
final class PdfSink implements SheetSink, AutoCloseable {

    private final PDPageContentStream content;
    private final PdfFonts fonts;
    private final Map<DrawLayer, PDOptionalContentGroup> layers;
    private final PdfPictures pictures;
    private boolean writing;
    private @Nullable Colour fill;
    private @Nullable Colour stroke;
    private @Nullable String font;
    private double widthMm = -1;
    private boolean dashed;

    PdfSink(
            PDDocument document,
            Paper paper,
            PdfFonts fonts,
            PdfPictures pictures,
            Map<DrawLayer, PDOptionalContentGroup> layers)
            throws IOException {
        this.pictures = pictures;
        this.fonts = fonts;
        this.layers = layers;
        float width = points(paper.widthMm());
        float height = points(paper.heightMm());
        PDPage page = new PDPage(new PDRectangle(width, height));
        PDResources resources = new PDResources();
        layers.forEach((layer, group) -> resources.put(COSName.getPDFName(layer.name()), group));
        page.setResources(resources);
        document.addPage(page);
        this.content = new PDPageContentStream(document, page);
        float unit = points(1);
        content.transform(new Matrix(unit, 0, 0, -unit, 0, height));
    }

    @Override
    public void beginLayer(DrawLayer layer) throws IOException {
        content.beginMarkedContent(COSName.OC, Objects.requireNonNull(layers.get(layer), layer.name()));
    }

    @Override
    public void endLayer() throws IOException {
        endWriting();
        content.endMarkedContent();
    }

    @Override
    public void figure(DrawItem.Figure figure, Ink ink) throws IOException {
        endWriting();
        List<HatchLines.Segment> hatch = HatchLines.of(figure, ink);
        Colour inside = figure.closed() ? ink.fill() : null;
        Colour edge = ink.stroke();
        if (inside != null) {
            useFill(inside);
        }
        if (inside != null && (edge == null || !hatch.isEmpty())) {
            path(figure);
            content.fill();
        }
        hatch(ink, hatch);
        if (edge == null) {
            return;
        }
        useStroke(edge, ink.widthMm(), ink.dashed() ? ink : null);
        path(figure);
        if (inside != null && hatch.isEmpty()) {
            content.fillAndStroke();
        } else {
            content.stroke();
        }
    }

    private void hatch(Ink ink, List<HatchLines.Segment> lines) throws IOException {
        Optional<Colour> colour = ink.hatchColour();
        if (lines.isEmpty() || colour.isEmpty()) {
            return;
        }
        useStroke(colour.get(), HatchLines.widthMm(ink), null);
        for (HatchLines.Segment line : lines) {
            content.moveTo(mm(line.from().x()), mm(line.from().y()));
            content.lineTo(mm(line.to().x()), mm(line.to().y()));
        }
        content.stroke();
    }

    @Override
    public void area(DrawItem.Area area, Ink ink) throws IOException {
        endWriting();
        Colour inside = ink.fill();
        if (inside != null) {
            useFill(inside);
            for (List<Vec> ring : area.rings()) {
                path(ring, true);
            }
            content.fillEvenOdd();
        }
        hatch(ink, HatchLines.of(area, ink));
    }

    @Override
    public void image(DrawItem.Image image) throws IOException {
        endWriting();
        Bounds box = image.box();
        content.drawImage(
                pictures.of(image.picture()),
                new Matrix(mm(box.width()), 0, 0, -mm(box.height()), mm(box.minX()), mm(box.maxY())));
    }

    @Override
    public void beginCut(Bounds window) throws IOException {
        content.saveGraphicsState();
        content.addRect(mm(window.minX()), mm(window.minY()), mm(window.width()), mm(window.height()));
        content.clip();
    }

    /** What was chosen within the window is forgotten with it. */
    @Override
    public void endCut() throws IOException {
        endWriting();
        content.restoreGraphicsState();
        fill = null;
        stroke = null;
        font = null;
        widthMm = -1;
        dashed = false;
    }

    @Override
    public void text(DrawItem.Text text, Ink ink) throws IOException {
        String printable = fonts.printable(text.text(), ink.bold());
        if (printable.isBlank()) {
            return;
        }
        if (!writing) {
            content.beginText();
            writing = true;
        }
        useFill(Objects.requireNonNull(ink.fill(), text.style().name()));
        String wanted = ink.bold() + " " + mm(text.heightMm());
        if (!wanted.equals(font)) {
            content.setFont(fonts.font(ink.bold()), mm(text.heightMm()));
            font = wanted;
        }
        float cos = (float) Angle.cos(text.angleCdeg());
        float sin = (float) Angle.sin(text.angleCdeg());
        Vec start = text.start();
        content.setTextMatrix(new Matrix(cos, sin, sin, -cos, mm(start.x()), mm(start.y())));
        content.showText(printable);
    }

    @Override
    public void close() throws IOException {
        endWriting();
        content.close();
    }

    private void endWriting() throws IOException {
        if (writing) {
            content.endText();
            writing = false;
        }
    }

    private void path(DrawItem.Figure figure) throws IOException {
        path(figure.points(), figure.closed());
    }

    private void path(List<Vec> points, boolean closed) throws IOException {
        content.moveTo(mm(points.get(0).x()), mm(points.get(0).y()));
        for (Vec point : points.subList(1, points.size())) {
            content.lineTo(mm(point.x()), mm(point.y()));
        }
        if (closed) {
            content.closePath();
        }
    }

    private void useFill(Colour colour) throws IOException {
        if (!colour.equals(fill)) {
            content.setNonStrokingColor(share(colour, 16), share(colour, 8), share(colour, 0));
            fill = colour;
        }
    }

    private void useStroke(Colour colour, double lineMm, @Nullable Ink dashes) throws IOException {
        if (!colour.equals(stroke)) {
            content.setStrokingColor(share(colour, 16), share(colour, 8), share(colour, 0));
            stroke = colour;
        }
        boolean newWidth = lineMm != widthMm;
        if (newWidth) {
            content.setLineWidth(mm(lineMm));
            widthMm = lineMm;
        }
        if (dashes != null && (!dashed || newWidth)) {
            content.setLineDashPattern(new float[] {mm(dashes.dashMm()), mm(dashes.gapMm())}, 0);
        } else if (dashes == null && dashed) {
            content.setLineDashPattern(new float[0], 0);
        }
        dashed = dashes != null;
    }

    private static float share(Colour colour, int shift) {
        return Math.round((colour.rgb() >> shift & 0xFF) / 255f * 1000) / 1000f;
    }

    /** A thousandth of a millimetre is finer than any printer, and keeps the file small. */
    private static float mm(double value) {
        return Math.round(value * 1000) / 1000f;
    }

    private static float points(double mm) {
        return (float) (mm * PdfExport.POINTS_PER_MM);
    }
}
