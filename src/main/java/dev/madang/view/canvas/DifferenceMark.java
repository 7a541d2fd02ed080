package dev.madang.view.canvas;

import dev.madang.compare.Difference.Kind;
import dev.madang.compare.Difference.OfElement;
import dev.madang.model.Bounds;
import dev.madang.model.PlanElement;
import dev.madang.model.Vec;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * All that differs of one element on one level, made ready for painting.
 *
 * @param kinds in which ways it differs
 * @param before its corners before on this level; none if it was not here
 * @param after its corners now; none if it is not here
 * @param words what a sign cannot say: the numbers, the exhibitors; may be empty
 * @param box the box around where it is, else where it was
 * @param upright whether it fills that box
 * @param bounds the box around both
 */
record DifferenceMark(
        Set<Kind> kinds, List<Vec> before, List<Vec> after, String words, Bounds box, boolean upright, Bounds bounds) {

    /** Returns the mark of the differences of one element. */
    static DifferenceMark of(List<OfElement> differences, String level, String words) {
        OfElement first = differences.get(0);
        List<Vec> before = first.was().map(was -> corners(was, level)).orElse(List.of());
        List<Vec> after = first.is().map(is -> corners(is, level)).orElse(List.of());
        Set<Kind> kinds = EnumSet.noneOf(Kind.class);
        differences.forEach(difference -> kinds.add(difference.kind()));
        Bounds bounds =
                Bounds.around(Stream.concat(before.stream(), after.stream()).toList());
        List<Vec> shown = after.isEmpty() ? before : after;
        Bounds box = Bounds.around(shown);
        return new DifferenceMark(kinds, before, after, words, box, isBox(shown, box), bounds);
    }

    private static boolean isBox(List<Vec> corners, Bounds box) {
        return corners.size() == 4
                && corners.stream()
                        .allMatch(corner -> (corner.x() == box.minX() || corner.x() == box.maxX())
                                && (corner.y() == box.minY() || corner.y() == box.maxY()));
    }

    private static List<Vec> corners(PlanElement element, String level) {
        return element.level().equals(level) ? element.shape().corners() : List.of();
    }

    /** Tells whether where it was is shown as well as where it is. */
    boolean hasGhost() {
        return !before.isEmpty()
                && (after.isEmpty()
                        || kinds.contains(Kind.MOVED)
                        || kinds.contains(Kind.TURNED)
                        || kinds.contains(Kind.RESIZED));
    }

    /** Tells whether it has gone from here to there, both on this level. */
    boolean hasWay() {
        return kinds.contains(Kind.MOVED) && !before.isEmpty() && !after.isEmpty();
    }

    /** Returns what the sign at its corner tells, the weightiest first. */
    Kind sign() {
        if (after.isEmpty()) {
            return kinds.contains(Kind.RELOCATED) ? Kind.RELOCATED : Kind.REMOVED;
        }
        return Stream.of(
                        Kind.ADDED,
                        Kind.RELOCATED,
                        Kind.MOVED,
                        Kind.RESIZED,
                        Kind.TURNED,
                        Kind.RENUMBERED,
                        Kind.REASSIGNED)
                .filter(kinds::contains)
                .findFirst()
                .orElse(Kind.CHANGED);
    }
}
