package dev.madang.io.export;

import dev.madang.draw.DrawLayer;
import dev.madang.model.Vec;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.util.Matrix;

/**
 * Reads the operators of a page until the first path on the floor's layer is painted, following transformations, and
 * keeps that path's points.
 */
final class FloorReader {

    private final Deque<Matrix> saved = new ArrayDeque<>();
    private final List<Vec> points = new ArrayList<>();
    private final List<Object> operands = new ArrayList<>();
    private Matrix transformation = new Matrix();
    private boolean onFloor;
    private boolean done;

    FloorReader(PDPage page) throws IOException {
        PDFStreamParser parser = new PDFStreamParser(page);
        for (Object token = parser.parseNextToken(); token != null && !done; token = parser.parseNextToken()) {
            if (token instanceof Operator operator) {
                follow(operator.getName());
                operands.clear();
            } else {
                operands.add(token);
            }
        }
    }

    /** Returns the points of the floor in points of the page; none if there is no floor. */
    List<Vec> corners() {
        return List.copyOf(points);
    }

    private void follow(String operator) {
        switch (operator) {
            case "q" -> saved.push(transformation.clone());
            case "Q" -> transformation = saved.pop();
            case "cm" ->
                transformation = new Matrix(number(0), number(1), number(2), number(3), number(4), number(5))
                        .multiply(transformation);
            case "BDC" ->
                onFloor = operands.size() == 2
                        && operands.get(1) instanceof COSName name
                        && name.getName().equals(DrawLayer.FLOOR.name());
            case "EMC" -> onFloor = false;
            case "m", "l" -> addPoint(number(0), number(1));
            case "re" -> {
                addPoint(number(0), number(1));
                addPoint(number(0) + number(2), number(1) + number(3));
            }
            case "f", "F", "f*", "S", "s", "B", "B*", "b", "b*", "n" -> done = onFloor && !points.isEmpty();
            default -> {
                // Colours, widths and text do not move anything.
            }
        }
    }

    private void addPoint(float x, float y) {
        if (onFloor) {
            java.awt.geom.Point2D.Float place = transformation.transformPoint(x, y);
            points.add(new Vec(place.x, place.y));
        }
    }

    private float number(int index) {
        return ((COSNumber) operands.get(index)).floatValue();
    }
}
