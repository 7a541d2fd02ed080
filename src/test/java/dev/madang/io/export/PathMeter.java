package dev.madang.io.export;

import java.awt.geom.GeneralPath;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.contentstream.PDFGraphicsStreamEngine;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;

/** Collects the boxes around all painted paths of a page, in points, by the library's own interpreter. */
public final class PathMeter extends PDFGraphicsStreamEngine {

    private final List<Rectangle2D> boxes = new ArrayList<>();
    private final List<Integer> fills = new ArrayList<>();
    private GeneralPath path = new GeneralPath();

    /** Makes a meter of a page that has yet to be measured. */
    public PathMeter(PDPage page) {
        super(page);
    }

    /** Goes through the page. */
    public void measure() throws IOException {
        processPage(getPage());
    }

    /** Returns the boxes of all paths, whether filled or stroked. */
    public List<Rectangle2D> boxes() {
        return boxes;
    }

    /** Returns the colours with which paths were filled. */
    public List<Integer> fills() {
        return fills;
    }

    private void filled() throws IOException {
        fills.add(getGraphicsState().getNonStrokingColor().toRGB());
        painted();
    }

    private void painted() {
        boxes.add(path.getBounds2D());
        path = new GeneralPath();
    }

    @Override
    public void appendRectangle(Point2D p0, Point2D p1, Point2D p2, Point2D p3) {
        path.moveTo(p0.getX(), p0.getY());
        path.lineTo(p1.getX(), p1.getY());
        path.lineTo(p2.getX(), p2.getY());
        path.lineTo(p3.getX(), p3.getY());
        path.closePath();
    }

    @Override
    public void drawImage(PDImage image) {
        throw new AssertionError("A sheet holds vectors only.");
    }

    @Override
    public void clip(int windingRule) {
        // Nothing is cut.
    }

    @Override
    public void moveTo(float x, float y) {
        path.moveTo(x, y);
    }

    @Override
    public void lineTo(float x, float y) {
        path.lineTo(x, y);
    }

    @Override
    public void curveTo(float x1, float y1, float x2, float y2, float x3, float y3) {
        path.curveTo(x1, y1, x2, y2, x3, y3);
    }

    @Override
    public Point2D getCurrentPoint() {
        return path.getCurrentPoint();
    }

    @Override
    public void closePath() {
        path.closePath();
    }

    @Override
    public void endPath() {
        path = new GeneralPath();
    }

    @Override
    public void strokePath() {
        painted();
    }

    @Override
    public void fillPath(int windingRule) throws IOException {
        filled();
    }

    @Override
    public void fillAndStrokePath(int windingRule) throws IOException {
        filled();
    }

    @Override
    public void shadingFill(COSName shadingName) {
        throw new AssertionError("A sheet has no shadings.");
    }
}
