package dev.madang.view.canvas;

import dev.madang.model.Bounds;
import dev.madang.model.Point;
import dev.madang.model.Vec;
import dev.madang.text.Formats;
import java.util.ArrayList;
import java.util.List;

/** Arithmetic on a chain of places that is drawn or measured. */
final class Chain {

    private Chain() {}

    static double lengthMm(List<Vec> line) {
        double sum = 0;
        for (int i = 0; i + 1 < line.size(); i++) {
            sum += line.get(i).distanceTo(line.get(i + 1));
        }
        return sum;
    }

    /** Returns twice the area that a chain encloses when it is closed; negative if it runs the other way round. */
    static double doubledAreaMm2(List<Vec> line) {
        double sum = 0;
        Vec before = line.get(line.size() - 1);
        for (Vec at : line) {
            sum += before.x() * at.y() - at.x() * before.y();
            before = at;
        }
        return sum;
    }

    /** Returns the same of whole millimetres, without rounding. */
    static long doubledArea(List<Point> corners) {
        long sum = 0;
        Point before = corners.get(corners.size() - 1);
        for (Point at : corners) {
            sum += (long) before.x() * at.y() - (long) at.x() * before.y();
            before = at;
        }
        return sum;
    }

    /** Returns each side's length, at its middle; the last side, which is being drawn, first. */
    static List<Pencil.Caption> lengths(List<Vec> line, Formats formats) {
        List<Pencil.Caption> captions = new ArrayList<>();
        for (int i = line.size() - 2; i >= 0; i--) {
            Vec from = line.get(i);
            Vec to = line.get(i + 1);
            double length = Math.rint(from.distanceTo(to));
            if (length > 0) {
                captions.add(new Pencil.Caption(middle(from, to), formats.length(length)));
            }
        }
        return captions;
    }

    /** Returns the enclosed area, at the middle of the box around it. */
    static Pencil.Caption area(List<Vec> line, Formats formats) {
        double area = Math.abs(doubledAreaMm2(line)) / 2;
        return new Pencil.Caption(Bounds.around(line).center(), formats.exactArea(Math.rint(area)));
    }

    static Vec middle(Vec one, Vec other) {
        return new Vec((one.x() + other.x()) / 2, (one.y() + other.y()) / 2);
    }
}
