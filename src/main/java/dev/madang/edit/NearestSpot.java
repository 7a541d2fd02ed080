package dev.madang.edit;

import dev.madang.model.Anchor;
import dev.madang.model.AreaElement;
import dev.madang.model.Plan;
import dev.madang.model.Vec;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Finds to what an end of a dimension can be held. */
public final class NearestSpot {

    private NearestSpot() {}

    /** Tells whether a level has anything to hold to. */
    public static boolean isThere(Plan plan, String level) {
        return plan.elementsOn(level).anyMatch(AreaElement.class::isInstance);
    }

    /**
     * Returns an end that is held to the corner or middle of a side nearest to a free one; of equally near ones to the
     * first in the plan. Empty if the level has nothing but where the other end is. Linear in what is on the level.
     *
     * @param level id of the level
     * @param end the free end
     * @param other the other end of what is measured, with which it must not fall together
     */
    public static Optional<Anchor> of(Plan plan, String level, Anchor end, Anchor other) {
        Vec from = end.at().toVec();
        return plan.elementsOn(level)
                .filter(AreaElement.class::isInstance)
                .map(AreaElement.class::cast)
                .flatMap(NearestSpot::anchors)
                .filter(anchor -> !anchor.at().equals(other.at()))
                .min(Comparator.comparingDouble(anchor -> anchor.at().toVec().distanceTo(from)));
    }

    private static Stream<Anchor> anchors(AreaElement element) {
        List<Vec> spots = Anchor.spots(element.shape());
        return IntStream.range(0, spots.size()).mapToObj(spot -> Anchor.on(element, spot));
    }
}
