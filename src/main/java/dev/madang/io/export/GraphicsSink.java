package dev.madang.io.export;

import dev.madang.draw.DrawItem;
import dev.madang.draw.DrawLayer;
import dev.madang.draw.HatchLines;
import dev.madang.draw.Ink;
import dev.madang.model.Angle;
import dev.madang.model.Bounds;
import dev.madang.model.Colour;
import dev.madang.model.Vec;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.font.FontRenderContext;
import java.awt.geom.AffineTransform;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import javax.imageio.ImageIO;
import org.jspecify.annotations.Nullable;

/** Paints with Java2D what lies between two heights of the page; the graphics' unit is a millimetre. */
final class GraphicsSink implements SheetSink {

    /** Widest line, and more. */
    private static final double REACH_MM = 2;

    /** Outlines of letters are taken at this size and scaled, as small sizes are rounded to whole pixels. */
    private static final float OUTLINE_SIZE = 200;

    private static final float MITER = 10;
    private static final FontRenderContext OUTLINES = new FontRenderContext(null, true, true);

    private final Graphics2D graphics;
    private final SheetFonts fonts;
    private final double topMm;
    private final double bottomMm;
    private @Nullable Shape before;

    GraphicsSink(Graphics2D graphics, SheetFonts fonts, double topMm, double bottomMm) {
        this.graphics = graphics;
        this.fonts = fonts;
        this.topMm = topMm;
        this.bottomMm = bottomMm;
    }

    @Override
    public void beginLayer(DrawLayer layer) {
        // A picture has no layers.
    }

    @Override
    public void endLayer() {
        // A picture has no layers.
    }

    @Override
    public void figure(DrawItem.Figure figure, Ink ink) {
        if (isElsewhere(figure.bounds())) {
            return;
        }
        Path2D path = path(figure);
        Colour inside = ink.fill();
        if (figure.closed() && inside != null) {
            graphics.setColor(color(inside));
            graphics.fill(path);
        }
        ink.hatchColour().ifPresent(colour -> hatch(colour, HatchLines.of(figure, ink), ink));
        Colour edge = ink.stroke();
        if (edge != null) {
            graphics.setColor(color(edge));
            graphics.setStroke(stroke(ink));
            graphics.draw(path);
        }
    }

    @Override
    public void area(DrawItem.Area area, Ink ink) {
        if (isElsewhere(area.bounds())) {
            return;
        }
        Colour inside = ink.fill();
        if (inside != null) {
            Path2D path = new Path2D.Double(Path2D.WIND_EVEN_ODD);
            area.rings().forEach(ring -> add(path, ring, true));
            graphics.setColor(color(inside));
            graphics.fill(path);
        }
        ink.hatchColour().ifPresent(colour -> hatch(colour, HatchLines.of(area, ink), ink));
    }

    private void hatch(Colour colour, List<HatchLines.Segment> lines, Ink ink) {
        graphics.setColor(color(colour));
        double width = HatchLines.widthMm(ink);
        graphics.setStroke(new BasicStroke((float) width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER));
        for (HatchLines.Segment line : lines) {
            graphics.draw(new Line2D.Double(
                    line.from().x(), line.from().y(), line.to().x(), line.to().y()));
        }
    }

    @Override
    public void text(DrawItem.Text text, Ink ink) {
        if (isElsewhere(text.bounds())) {
            return;
        }
        Typeface typeface = fonts.typeface(ink.bold());
        Font font = typeface.awt().deriveFont(OUTLINE_SIZE);
        Vec start = text.start();
        double scale = text.heightMm() / OUTLINE_SIZE;
        AffineTransform place = new AffineTransform();
        place.translate(start.x(), start.y());
        place.rotate(Math.toRadians(text.angleCdeg() * 360.0 / Angle.FULL_CDEG));
        place.scale(scale, scale);
        graphics.setColor(color(Objects.requireNonNull(ink.fill(), text.style().name())));
        graphics.fill(place.createTransformedShape(font.createGlyphVector(OUTLINES, typeface.printable(text.text()))
                .getOutline()));
    }

    @Override
    public void image(DrawItem.Image image) throws IOException {
        Bounds box = image.box();
        if (isElsewhere(box)) {
            return;
        }
        BufferedImage read =
                ImageIO.read(new ByteArrayInputStream(image.picture().file()));
        if (read == null) {
            throw new IOException("A picture cannot be read.");
        }
        AffineTransform place = AffineTransform.getTranslateInstance(box.minX(), box.minY());
        place.scale(box.width() / read.getWidth(), box.height() / read.getHeight());
        graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        graphics.drawImage(read, place, null);
    }

    @Override
    public void beginCut(Bounds window) {
        before = graphics.getClip();
        graphics.clip(new Rectangle2D.Double(window.minX(), window.minY(), window.width(), window.height()));
    }

    @Override
    public void endCut() {
        graphics.setClip(before);
    }

    private boolean isElsewhere(Bounds box) {
        return box.maxY() + REACH_MM < topMm || box.minY() - REACH_MM > bottomMm;
    }

    private static BasicStroke stroke(Ink ink) {
        float width = (float) ink.widthMm();
        if (!ink.dashed()) {
            return new BasicStroke(width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, MITER);
        }
        float[] dashes = {(float) ink.dashMm(), (float) ink.gapMm()};
        return new BasicStroke(width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, MITER, dashes, 0);
    }

    private static Path2D path(DrawItem.Figure figure) {
        Path2D path = new Path2D.Double();
        add(path, figure.points(), figure.closed());
        return path;
    }

    private static void add(Path2D path, List<Vec> points, boolean closed) {
        path.moveTo(points.get(0).x(), points.get(0).y());
        points.subList(1, points.size()).forEach(point -> path.lineTo(point.x(), point.y()));
        if (closed) {
            path.closePath();
        }
    }

    private static Color color(Colour colour) {
        return new Color(colour.rgb());
    }
}
