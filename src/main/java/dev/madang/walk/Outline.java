package dev.madang.walk;

import dev.madang.model.Vec;
import java.util.List;

/** Questions about an outline given by its corners; one without corners holds everything. */
final class Outline {

    private Outline() {}

    /** Tells whether a place lies inside, by the number of sides that a ray from it crosses. */
    static boolean contains(List<Vec> outline, Vec place) {
        boolean inside = outline.isEmpty();
        for (int i = 0; i < outline.size(); i++) {
            Vec a = outline.get(i);
            Vec b = outline.get((i + 1) % outline.size());
            boolean straddles = (a.y() > place.y()) != (b.y() > place.y());
            if (straddles && place.x() < a.x() + (place.y() - a.y()) / (b.y() - a.y()) * (b.x() - a.x())) {
                inside = !inside;
            }
        }
        return inside;
    }

    /** Tells whether a triangle shares a place with the outline or its inside. */
    static boolean meets(List<Vec> outline, Vec a, Vec b, Vec c) {
        if (outline.isEmpty() || contains(outline, a) || contains(List.of(a, b, c), outline.get(0))) {
            return true;
        }
        for (int i = 0; i < outline.size(); i++) {
            Vec from = outline.get(i);
            Vec to = outline.get((i + 1) % outline.size());
            if (cross(from, to, a, b) || cross(from, to, b, c) || cross(from, to, c, a)) {
                return true;
            }
        }
        return false;
    }

    private static boolean cross(Vec a, Vec b, Vec c, Vec d) {
        return turn(a, b, c) * turn(a, b, d) <= 0 && turn(c, d, a) * turn(c, d, b) <= 0;
    }

    private static double turn(Vec a, Vec b, Vec c) {
        return (b.x() - a.x()) * (c.y() - a.y()) - (b.y() - a.y()) * (c.x() - a.x());
    }
}
