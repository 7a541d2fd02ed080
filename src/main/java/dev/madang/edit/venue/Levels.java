package dev.madang.edit.venue;

import dev.madang.edit.PlanChange;
import dev.madang.geometry.Outlines;
import dev.madang.model.Level;
import dev.madang.model.LevelPart;
import dev.madang.model.PartRef;
import dev.madang.model.Plan;
import dev.madang.model.Polygon;
import dev.madang.model.VenueRef;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;

/** What the edits of the building share: replacing levels while the plan's references stay true. */
final class Levels {

    private Levels() {}

    /** Replaces one level by what {@code change} makes of it. */
    static PlanChange replace(Plan plan, String levelId, UnaryOperator<Level> change) {
        Level before = level(plan, levelId);
        Level after = change.apply(before);
        if (after.equals(before)) {
            return PlanChange.none(plan);
        }
        List<Level> levels = plan.levels().stream()
                .map(level -> level.id().equals(levelId) ? after : level)
                .toList();
        Set<PartRef> leased = new TreeSet<>(plan.leased());
        after.halls().stream()
                .filter(hall -> before.hall(hall.id()).isEmpty())
                .forEach(hall -> leased.add(new PartRef(levelId, hall.id())));
        return put(plan, plan.venue(), levels, leased);
    }

    /** Puts the plan on other levels; what is leased, closed or named by a phase and no longer there is forgotten. */
    static PlanChange put(Plan plan, VenueRef venue, List<Level> levels, Set<PartRef> leased) {
        return PlanChange.everywhere(plan, plan.withSite(plan.site().withLevels(venue, levels, leased)));
    }

    static Level level(Plan plan, String levelId) {
        return plan.level(levelId)
                .orElseThrow(() -> new IllegalArgumentException("There is no level with id \"" + levelId + "\"."));
    }

    static LevelPart part(Level level, String partId) {
        return level.part(partId)
                .orElseThrow(() -> new IllegalArgumentException(
                        "There is no part with id \"" + partId + "\" on level \"" + level.id() + "\"."));
    }

    /** Checks that an outline does not cross itself, as the file could not be read again. */
    static void requireSimple(String what, Object place) {
        if (place instanceof Polygon outline && !Outlines.isSimple(outline)) {
            throw new IllegalArgumentException("The outline of \"" + what + "\" would cross or touch itself.");
        }
    }
}
