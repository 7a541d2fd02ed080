package dev.madang.io.dxf;

import dev.madang.model.Vec;
import java.util.ArrayList;
import java.util.List;

/** Draws round lines by short straight ones that lie within a distance of them. */
final class Curves {

    private static final int MOST_A_TURN = 720;
    private static final int LEAST_A_TURN = 16;

    /** Sides of a full turn where the size of what is drawn is not known. */
    private static final int USUAL_A_TURN = 128;

    private static final int DEEPEST = 8;
    private static final double FLAT_BULGE = 1e-9;

    private final double within;

    /** Makes curves; {@code within} is in the unit of the places, 0 if it is not known what that is. */
    Curves(double within) {
        this.within = within;
    }

    /** Returns the places of an arc from its beginning to its end; angles in radians, against the clock if positive. */
    List<Vec> arc(Vec center, double radius, double begin, double sweep) {
        return arc(center, new Vec(radius, 0), new Vec(0, radius), begin, sweep);
    }

    /** Returns the places of an arc of an ellipse that is given by its two half axes. */
    List<Vec> arc(Vec center, Vec first, Vec second, double begin, double sweep) {
        double radius = Math.max(Math.hypot(first.x(), first.y()), Math.hypot(second.x(), second.y()));
        int sides = sides(radius, Math.abs(sweep));
        List<Vec> places = new ArrayList<>(sides + 1);
        for (int i = 0; i <= sides; i++) {
            double angle = begin + sweep * i / sides;
            double cos = Math.cos(angle);
            double sin = Math.sin(angle);
            places.add(center.plus(first.x() * cos + second.x() * sin, first.y() * cos + second.y() * sin));
        }
        return places;
    }

    /**
     * Adds the places of an arc between two others, without the first. Its bulge is the tangent of a quarter of its
     * angle, positive if it runs against the clock.
     */
    void bulge(Vec from, Vec to, double bulge, List<Vec> places) {
        double dx = to.x() - from.x();
        double dy = to.y() - from.y();
        if (Math.abs(bulge) < FLAT_BULGE || (dx == 0 && dy == 0)) {
            places.add(to);
            return;
        }
        double lift = (1 - bulge * bulge) / (4 * bulge);
        Vec center = new Vec((from.x() + to.x()) / 2 - dy * lift, (from.y() + to.y()) / 2 + dx * lift);
        double begin = Math.atan2(from.y() - center.y(), from.x() - center.x());
        List<Vec> arc = arc(center, center.distanceTo(from), begin, 4 * Math.atan(bulge));
        places.addAll(arc.subList(1, arc.size() - 1));
        places.add(to);
    }

    private int sides(double radius, double sweep) {
        double turns = sweep / (2 * Math.PI);
        double aTurn = USUAL_A_TURN;
        if (within > 0) {
            double cosine = 1 - Math.min(1, within / Math.max(radius, 1e-12));
            aTurn = Math.PI / Math.max(Math.acos(cosine), 1e-6);
        }
        double bounded = Math.max(LEAST_A_TURN, Math.min(MOST_A_TURN, aTurn));
        return Math.max(1, (int) Math.ceil(bounded * turns - 1e-9));
    }

    /** A curve of degree, knots, control places and their weights. */
    record Spline(int degree, double[] knots, List<Vec> controls, double[] weights) {

        /** Tells whether its parts fit together. */
        boolean isSound() {
            return degree >= 1
                    && degree <= 25
                    && controls.size() > degree
                    && knots.length == controls.size() + degree + 1
                    && knots[degree] < knots[controls.size()];
        }

        /** De Boor's algorithm with weights: homogeneous places are mixed, then divided. */
        Vec at(double parameter) {
            int span = degree;
            while (span < controls.size() - 1 && parameter >= knots[span + 1]) {
                span++;
            }
            double[][] mixed = new double[degree + 1][];
            for (int i = 0; i <= degree; i++) {
                int index = span - degree + i;
                double weight = weights.length == controls.size() ? weights[index] : 1;
                Vec control = controls.get(index);
                mixed[i] = new double[] {control.x() * weight, control.y() * weight, weight};
            }
            for (int round = 1; round <= degree; round++) {
                for (int i = degree; i >= round; i--) {
                    double low = knots[span - degree + i];
                    double width = knots[span + 1 + i - round] - low;
                    double share = width == 0 ? 0 : (parameter - low) / width;
                    for (int k = 0; k < 3; k++) {
                        mixed[i][k] = (1 - share) * mixed[i - 1][k] + share * mixed[i][k];
                    }
                }
            }
            double weight = mixed[degree][2] == 0 ? 1 : mixed[degree][2];
            return new Vec(mixed[degree][0] / weight, mixed[degree][1] / weight);
        }
    }

    /** Returns the places of a spline from its beginning to its end. */
    List<Vec> spline(Spline spline) {
        List<Vec> places = new ArrayList<>();
        int last = spline.controls().size();
        places.add(spline.at(spline.knots()[spline.degree()]));
        for (int i = spline.degree(); i < last; i++) {
            double from = spline.knots()[i];
            double to = spline.knots()[i + 1];
            if (to > from) {
                for (int part = 0; part < 4; part++) {
                    double begin = from + (to - from) * part / 4;
                    double end = from + (to - from) * (part + 1) / 4;
                    divide(spline, begin, end, places, 0);
                }
            }
        }
        return places;
    }

    private void divide(Spline spline, double from, double to, List<Vec> places, int depth) {
        Vec begin = places.get(places.size() - 1);
        Vec end = spline.at(to);
        Vec middle = spline.at((from + to) / 2);
        double off = middle.distanceTo(new Vec((begin.x() + end.x()) / 2, (begin.y() + end.y()) / 2));
        double allowed = within > 0 ? within : begin.distanceTo(end) / USUAL_A_TURN;
        if (depth < DEEPEST && off > allowed) {
            divide(spline, from, (from + to) / 2, places, depth + 1);
            divide(spline, (from + to) / 2, to, places, depth + 1);
        } else {
            places.add(end);
        }
    }
}
