package dev.madang.walk;

import dev.madang.geometry.Mesh;
import dev.madang.model.Bounds;
import dev.madang.model.Vec;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;

/**
 * A place from which the shortest way out is longest.
 *
 * <p>It is found by halving triangles and leaving out those that cannot hold a farther place, since the distance
 * changes by no more than one walks. No place is farther by more than {@link #WITHIN_MM}.
 *
 * @param place where
 * @param distanceMm how long the way is
 */
public record Farthest(Vec place, double distanceMm) {

    /** By how much another place may be farther. */
    public static final double WITHIN_MM = 5;

    static Optional<Farthest> of(WalkField field, Bounds box, List<Vec> outline) {
        return new Search(field, box, outline).run(triangle -> true);
    }

    static Optional<Farthest> of(WalkField field, IntPredicate isWanted) {
        return new Search(field, new Bounds(-1e9, -1e9, 1e9, 1e9), List.of()).run(isWanted);
    }

    /** A part of a triangle of the mesh, and how far a place in it may be at most. */
    private record Part(int triangle, Vec a, Vec b, Vec c, double atMostMm) {}

    private static final class Search {

        private final WalkField field;
        private final Bounds box;
        private final List<Vec> outline;
        private final PriorityQueue<Part> open =
                new PriorityQueue<>(Comparator.comparingDouble(Part::atMostMm).reversed());
        private @Nullable Farthest best;

        Search(WalkField field, Bounds box, List<Vec> outline) {
            this.field = field;
            this.box = box;
            this.outline = outline;
        }

        Optional<Farthest> run(IntPredicate isWanted) {
            Mesh mesh = field.space().mesh();
            for (int triangle = 0; triangle < mesh.triangles(); triangle++) {
                if (isWanted.test(triangle) && field.isReached(triangle)) {
                    tryAll(
                            triangle,
                            mesh.at(mesh.from(3 * triangle)),
                            mesh.at(mesh.from(3 * triangle + 1)),
                            mesh.at(mesh.from(3 * triangle + 2)));
                }
            }
            for (Part part = open.poll(); part != null && part.atMostMm > least(); part = open.poll()) {
                halve(part);
            }
            return Optional.ofNullable(best);
        }

        private double least() {
            return best == null ? 0 : best.distanceMm() + WITHIN_MM;
        }

        /** Cutting the longest side in two keeps parts from becoming needles. */
        private void halve(Part part) {
            double ab = part.a.distanceTo(part.b);
            double bc = part.b.distanceTo(part.c);
            double ca = part.c.distanceTo(part.a);
            if (ab >= bc && ab >= ca) {
                halve(part.triangle, part.a, part.b, part.c);
            } else if (bc >= ca) {
                halve(part.triangle, part.b, part.c, part.a);
            } else {
                halve(part.triangle, part.c, part.a, part.b);
            }
        }

        private void halve(int triangle, Vec a, Vec b, Vec c) {
            Vec middle = new Vec((a.x() + b.x()) / 2, (a.y() + b.y()) / 2);
            tryAll(triangle, a, middle, c);
            tryAll(triangle, middle, b, c);
        }

        private void tryAll(int triangle, Vec a, Vec b, Vec c) {
            if (!box.touches(Bounds.around(List.of(a, b, c))) || !Outline.meets(outline, a, b, c)) {
                return;
            }
            double ab = a.distanceTo(b);
            double bc = b.distanceTo(c);
            double ca = c.distanceTo(a);
            double atA = tryOne(triangle, a);
            double atB = tryOne(triangle, b);
            double atC = tryOne(triangle, c);
            double atMost = Math.min(atA + Math.max(ab, ca), Math.min(atB + Math.max(ab, bc), atC + Math.max(bc, ca)));
            // Each place lies on a line from a corner to the opposite side, and so on a way between two corners.
            double around = Math.max((atA + atB + ab) / 2, Math.max((atB + atC + bc) / 2, (atC + atA + ca) / 2));
            double alongside = around + Math.min(ab, Math.min(bc, ca));
            if (Math.min(atMost, alongside) > least()) {
                open.add(new Part(triangle, a, b, c, Math.min(atMost, alongside)));
            }
        }

        private double tryOne(int triangle, Vec place) {
            double distance = field.distanceMm(triangle, place);
            if ((best == null || distance > best.distanceMm())
                    && box.contains(place)
                    && Outline.contains(outline, place)) {
                best = new Farthest(place, distance);
            }
            return distance;
        }
    }
}
