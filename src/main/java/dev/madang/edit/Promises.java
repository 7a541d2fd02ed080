package dev.madang.edit;

import dev.madang.geometry.OpenSides;
import dev.madang.model.Booth;
import dev.madang.model.ElementId;
import dev.madang.model.Plan;
import dev.madang.model.Promise;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Takes down what is sold at the moment in which a booth is sold, in whatever way, so that later changes can be held
 * against it; and forgets it when the booth is no longer sold.
 */
final class Promises {

    /** For so few booths it takes longer to build an index than to look through the level. */
    private static final int FEW = 8;

    private Promises() {}

    /** Returns the sides of a plan for so many questions. */
    static BoothSides sides(Plan plan, int questions) {
        return questions <= FEW ? BoothSides.forFew(plan) : BoothSides.of(plan);
    }

    /** Returns what a booth of a plan is as it stands now. */
    static Promise now(Booth booth, BoothSides sides) {
        OpenSides open = sides.of(booth);
        return new Promise(booth.shape().areaMm2(), booth.build(), open.count(), booth.number());
    }

    /** Returns the booths of which the promise changes by a step, as they are with it. */
    static List<Booth> settled(Plan before, Plan after, Set<ElementId> touched) {
        if (before.booths() == after.booths()) {
            return List.of();
        }
        BoothSides sides = sides(after, touched.size());
        List<Booth> settled = new ArrayList<>();
        for (ElementId id : touched) {
            Optional<Booth> now = after.booths().get(id);
            now.filter(booth -> isSoldAnew(before, after, booth))
                    .ifPresent(booth -> settled.add(booth.withPromise(now(booth, sides))));
            now.filter(booth -> booth.promised().isPresent() && !after.isSold(booth))
                    .ifPresent(booth -> settled.add(booth.withPromise(null)));
        }
        return settled;
    }

    /** A booth that comes sold, such as one that was cut, was promised elsewhere. */
    private static boolean isSoldAnew(Plan before, Plan after, Booth now) {
        return now.promised().isEmpty()
                && after.isSold(now)
                && before.booths()
                        .get(now.id())
                        .filter(was -> !before.isSold(was))
                        .isPresent();
    }
}
