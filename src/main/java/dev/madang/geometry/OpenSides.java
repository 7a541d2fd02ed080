package dev.madang.geometry;

import dev.madang.model.BoothType;
import dev.madang.model.Bounds;
import dev.madang.model.Place;
import dev.madang.model.Shape;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;

/**
 * Which sides of an outline face an aisle.
 *
 * <p>A side is closed where others stand within {@link #NEAR_MM} before it along at least half of it, measured exactly
 * at any rotation; all others are open. Sides that go straight on are one side, and short ones do not count.
 *
 * @param open indexes of the open sides, in order; 0 leads from the first corner to the second
 * @param count how many sides are open, of which those that go straight on are one
 * @param counted how many sides there are in all, counted alike
 * @param type from where it can be entered
 */
public record OpenSides(List<Integer> open, int count, int counted, BoothType type) {

    /** What stands no farther before a side closes it. */
    public static final double NEAR_MM = 50;

    /** Shorter sides do not count, unless all are short. */
    public static final double SHORT_MM = 300;

    /** Copies the list. */
    public OpenSides {
        open = List.copyOf(open);
    }

    /**
     * Returns the open sides of an outline. Costs as much as there are neighbours.
     *
     * @param outline the outline
     * @param neighbours gives what stands within a box, itself not among it: areas, or lines such as walls; more than
     *     that does no harm
     */
    public static OpenSides of(Shape outline, Function<Bounds, ? extends Collection<? extends Place>> neighbours) {
        List<Face> faces = Face.of(outline.corners());
        List<Face.Figure> others = new ArrayList<>();
        for (Place place : neighbours.apply(outline.bounds().grown(NEAR_MM + Footprint.TOLERANCE_MM))) {
            others.add(Face.Figure.of(place));
        }
        List<Face> openFaces = new ArrayList<>();
        List<Integer> sides = new ArrayList<>();
        for (Face face : faces) {
            if (face.closedMm(others) < face.lengthMm() / 2) {
                openFaces.add(face);
                sides.addAll(face.sides());
            }
        }
        sides.sort(null);
        return new OpenSides(sides, openFaces.size(), faces.size(), type(faces, openFaces));
    }

    /** Tells whether a side faces an aisle. */
    public boolean isOpen(int side) {
        return open.contains(side);
    }

    private static BoothType type(List<Face> faces, List<Face> open) {
        if (open.isEmpty()) {
            return BoothType.ENCLOSED;
        }
        if (open.size() == faces.size()) {
            return BoothType.ISLAND;
        }
        boolean[] isOpen = directions(faces, open);
        int directions = 0;
        for (boolean direction : isOpen) {
            directions += direction ? 1 : 0;
        }
        return switch (directions) {
            case 1 -> BoothType.INLINE;
            case 2 -> isOpen[0] == isOpen[2] ? BoothType.THROUGH : BoothType.CORNER;
            default -> BoothType.PENINSULA;
        };
    }

    /** Each direction is open where at least half of the sides that face it are; if that is none, where any is. */
    private static boolean[] directions(List<Face> faces, List<Face> open) {
        Face longest = faces.stream()
                .max((one, other) -> Double.compare(one.lengthMm(), other.lengthMm()))
                .orElseThrow();
        double[] all = new double[4];
        double[] free = new double[4];
        faces.forEach(face -> all[face.quarterFrom(longest)] += face.lengthMm());
        open.forEach(face -> free[face.quarterFrom(longest)] += face.lengthMm());
        boolean[] isOpen = new boolean[4];
        boolean any = false;
        for (int i = 0; i < isOpen.length; i++) {
            isOpen[i] = free[i] > 0 && free[i] >= all[i] / 2;
            any |= isOpen[i];
        }
        for (int i = 0; i < isOpen.length && !any; i++) {
            isOpen[i] = free[i] > 0;
        }
        return isOpen;
    }
}
