package dev.madang.view.document;

import dev.madang.draw.HatchLines;
import dev.madang.draw.Picture;
import dev.madang.model.Bounds;
import dev.madang.model.Vec;
import java.io.ByteArrayInputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.image.Image;
import javafx.scene.paint.Color;
import javafx.scene.shape.FillRule;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.shape.StrokeLineJoin;

/** Shows a sheet on a canvas: a millimetre of the paper takes so many pixels, and the paper begins at a point. */
final class CanvasSurface implements SheetSurface {

    private static final double LEAST_LETTER_PX = 1.6;
    private static final double THINNEST_PX = 0.5;

    private final GraphicsContext g;
    private final double pxPerMm;
    private final double left;
    private final double top;
    private final Map<Picture, Image> pictures = new HashMap<>();

    CanvasSurface(GraphicsContext g, double pxPerMm, double left, double top) {
        this.g = g;
        this.pxPerMm = pxPerMm;
        this.left = left;
        this.top = top;
        g.setLineJoin(StrokeLineJoin.MITER);
        g.setLineCap(StrokeLineCap.BUTT);
        g.setFillRule(FillRule.EVEN_ODD);
    }

    @Override
    public boolean sees(Bounds box) {
        return x(box.maxX()) >= 0
                && y(box.maxY()) >= 0
                && x(box.minX()) <= g.getCanvas().getWidth()
                && y(box.minY()) <= g.getCanvas().getHeight();
    }

    @Override
    public boolean resolves(double mm) {
        return mm * pxPerMm >= LEAST_LETTER_PX;
    }

    @Override
    public void fill(List<List<Vec>> rings, Color colour) {
        g.setFill(colour);
        if (rings.size() == 1) {
            g.fillPolygon(xs(rings.get(0)), ys(rings.get(0)), rings.get(0).size());
            return;
        }
        g.beginPath();
        for (List<Vec> ring : rings) {
            g.moveTo(x(ring.get(0).x()), y(ring.get(0).y()));
            ring.subList(1, ring.size()).forEach(point -> g.lineTo(x(point.x()), y(point.y())));
            g.closePath();
        }
        g.fill();
    }

    @Override
    public void line(List<Vec> points, boolean closed, Pen pen) {
        use(pen);
        if (closed) {
            g.strokePolygon(xs(points), ys(points), points.size());
        } else {
            g.strokePolyline(xs(points), ys(points), points.size());
        }
    }

    @Override
    public void lines(List<HatchLines.Segment> lines, Pen pen) {
        use(pen);
        g.beginPath();
        for (HatchLines.Segment line : lines) {
            g.moveTo(x(line.from().x()), y(line.from().y()));
            g.lineTo(x(line.to().x()), y(line.to().y()));
        }
        g.stroke();
    }

    @Override
    public void text(Words words) {
        g.setFill(words.colour());
        g.setFont(SheetFace.of(words.heightMm() * pxPerMm, words.bold()));
        double x = x(words.start().x());
        double y = y(words.start().y());
        double width = words.widthMm() * pxPerMm;
        if (words.angleCdeg() == 0) {
            g.fillText(words.text(), x, y, width);
            return;
        }
        g.save();
        g.translate(x, y);
        g.rotate(words.angleCdeg() / 100.0);
        g.fillText(words.text(), 0, 0, width);
        g.restore();
    }

    @Override
    public void picture(Picture picture, Bounds box) {
        Image image = pictures.computeIfAbsent(picture, file -> new Image(new ByteArrayInputStream(file.file())));
        g.drawImage(image, x(box.minX()), y(box.minY()), box.width() * pxPerMm, box.height() * pxPerMm);
    }

    @Override
    public void beginCut(Bounds window) {
        g.save();
        g.beginPath();
        g.rect(x(window.minX()), y(window.minY()), window.width() * pxPerMm, window.height() * pxPerMm);
        g.clip();
    }

    @Override
    public void endCut() {
        g.restore();
    }

    private void use(Pen pen) {
        g.setStroke(pen.colour());
        g.setLineWidth(Math.max(THINNEST_PX, pen.widthMm() * pxPerMm));
        if (pen.dashMm() > 0) {
            g.setLineDashes(pen.dashMm() * pxPerMm, pen.gapMm() * pxPerMm);
        } else {
            g.setLineDashes();
        }
    }

    private double x(double mm) {
        return left + mm * pxPerMm;
    }

    private double y(double mm) {
        return top + mm * pxPerMm;
    }

    private double[] xs(List<Vec> points) {
        return points.stream().mapToDouble(point -> x(point.x())).toArray();
    }

    private double[] ys(List<Vec> points) {
        return points.stream().mapToDouble(point -> y(point.y())).toArray();
    }
}
