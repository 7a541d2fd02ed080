package dev.madang.view.document;

import dev.madang.draw.HatchLines;
import dev.madang.draw.Picture;
import dev.madang.model.Bounds;
import dev.madang.model.Vec;
import java.io.ByteArrayInputStream;
import java.util.List;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.paint.Color;
import javafx.scene.shape.ClosePath;
import javafx.scene.shape.FillRule;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.Rectangle;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.shape.StrokeLineJoin;
import javafx.scene.text.Text;
import javafx.scene.transform.Rotate;
import javafx.scene.transform.Scale;

/**
 * Turns a sheet into nodes in points, as printers measure: vectors that are printed as finely as the printer can. The
 * paper's corner is at the origin.
 */
final class NodeSurface implements SheetSurface {

    static final double POINTS_PER_MM = 72 / 25.4;

    private final Group page = new Group();
    private Group open = page;

    /** Returns what has been drawn. */
    Node page() {
        return page;
    }

    @Override
    public boolean sees(Bounds box) {
        return true;
    }

    @Override
    public boolean resolves(double mm) {
        return true;
    }

    @Override
    public void fill(List<List<Vec>> rings, Color colour) {
        Path path = new Path();
        rings.forEach(ring -> add(path, ring, true));
        path.setFillRule(FillRule.EVEN_ODD);
        path.setFill(colour);
        path.setStroke(null);
        open.getChildren().add(path);
    }

    @Override
    public void line(List<Vec> points, boolean closed, Pen pen) {
        Path path = new Path();
        add(path, points, closed);
        draw(path, pen);
    }

    @Override
    public void lines(List<HatchLines.Segment> lines, Pen pen) {
        Path path = new Path();
        lines.forEach(line -> add(path, List.of(line.from(), line.to()), false));
        draw(path, pen);
    }

    private void draw(Path path, Pen pen) {
        path.setFill(null);
        path.setStroke(pen.colour());
        path.setStrokeWidth(points(pen.widthMm()));
        path.setStrokeLineCap(StrokeLineCap.BUTT);
        path.setStrokeLineJoin(StrokeLineJoin.MITER);
        if (pen.dashMm() > 0) {
            path.getStrokeDashArray().setAll(points(pen.dashMm()), points(pen.gapMm()));
        }
        open.getChildren().add(path);
    }

    @Override
    public void text(Words words) {
        double x = points(words.start().x());
        double y = points(words.start().y());
        Text text = new Text(x, y, words.text());
        text.setFont(SheetFace.of(points(words.heightMm()), words.bold()));
        text.setFill(words.colour());
        double width = text.getLayoutBounds().getWidth();
        if (words.angleCdeg() != 0) {
            text.getTransforms().add(new Rotate(words.angleCdeg() / 100.0, x, y));
        }
        if (width > 0) {
            text.getTransforms().add(new Scale(points(words.widthMm()) / width, 1, x, y));
        }
        open.getChildren().add(text);
    }

    @Override
    public void picture(Picture picture, Bounds box) {
        ImageView view = new ImageView(new Image(new ByteArrayInputStream(picture.file())));
        view.setX(points(box.minX()));
        view.setY(points(box.minY()));
        view.setFitWidth(points(box.width()));
        view.setFitHeight(points(box.height()));
        open.getChildren().add(view);
    }

    @Override
    public void beginCut(Bounds window) {
        Group cut = new Group();
        cut.setClip(new Rectangle(
                points(window.minX()), points(window.minY()), points(window.width()), points(window.height())));
        page.getChildren().add(cut);
        open = cut;
    }

    @Override
    public void endCut() {
        open = page;
    }

    private static void add(Path path, List<Vec> line, boolean closed) {
        path.getElements()
                .add(new MoveTo(points(line.get(0).x()), points(line.get(0).y())));
        line.subList(1, line.size())
                .forEach(point -> path.getElements().add(new LineTo(points(point.x()), points(point.y()))));
        if (closed) {
            path.getElements().add(new ClosePath());
        }
    }

    private static double points(double mm) {
        return mm * POINTS_PER_MM;
    }
}
