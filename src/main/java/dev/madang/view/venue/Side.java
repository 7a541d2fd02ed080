package dev.madang.view.venue;

import dev.madang.model.Vec;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

/**
 * A straight piece of wall.
 *
 * @param from one end
 * @param to the other end, elsewhere
 */
record Side(Vec from, Vec to) {

    static List<Side> of(List<Vec> corners) {
        List<Side> sides = new ArrayList<>();
        Vec from = corners.get(corners.size() - 1);
        for (Vec to : corners) {
            if (from.distanceTo(to) > 0) {
                sides.add(new Side(from, to));
            }
            from = to;
        }
        return sides;
    }

    double length() {
        return from.distanceTo(to);
    }

    Vec direction() {
        return new Vec((to.x() - from.x()) / length(), (to.y() - from.y()) / length());
    }

    /** Returns how far along this side the foot of a place lies; it may lie beyond either end. */
    double along(Vec place) {
        Vec u = direction();
        return (place.x() - from.x()) * u.x() + (place.y() - from.y()) * u.y();
    }

    Vec at(double mm) {
        Vec u = direction();
        return from.plus(u.x() * mm, u.y() * mm);
    }

    /** Returns the place of this side that is nearest. */
    Vec nearest(Vec place) {
        return at(Math.max(0, Math.min(length(), along(place))));
    }

    double distance(Vec place) {
        return nearest(place).distanceTo(place);
    }

    /** Returns how far a ray must go until it meets this side; empty if it passes by. */
    OptionalDouble hitBy(Vec origin, Vec ray) {
        Vec u = direction();
        double cross = ray.x() * u.y() - ray.y() * u.x();
        if (Math.abs(cross) < 1e-9) {
            return OptionalDouble.empty();
        }
        double dx = from.x() - origin.x();
        double dy = from.y() - origin.y();
        double far = (dx * u.y() - dy * u.x()) / cross;
        double along = (dx * ray.y() - dy * ray.x()) / cross;
        boolean meets = far > 1 && along >= -1 && along <= length() + 1;
        return meets ? OptionalDouble.of(far) : OptionalDouble.empty();
    }
}
