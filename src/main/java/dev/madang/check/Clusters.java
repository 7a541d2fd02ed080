package dev.madang.check;

import dev.madang.geometry.Solid;
import dev.madang.model.Booth;
import dev.madang.model.ElementId;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;

/**
 * Booths that hang together: nobody passes between one and the next. Each cluster is looked at once in a check, from
 * whichever of its booths is checked first.
 *
 * <p>A change of a cluster always concerns one of its booths or one within reach of it, so that checking those finds
 * every cluster that is another now.
 */
final class Clusters {

    private final BiPredicate<Booth, Booth> joins;
    private final Set<ElementId> seen = new HashSet<>();

    /** Booths that stand against each other hang together if, besides, a condition holds. */
    Clusters(BiPredicate<Booth, Booth> joins) {
        this.joins = joins;
    }

    /** Tells whether both are taken by the same exhibitor. */
    static boolean haveOneTenant(Booth one, Booth other) {
        return one.occupant().isPresent() && one.occupant().equals(other.occupant());
    }

    /** Returns the cluster of a booth, in the order of ids; empty if it has been looked at. */
    Optional<List<Placed>> unseen(Placed start, Surroundings around) {
        if (start.booth().isEmpty() || !seen.add(start.element().id())) {
            return Optional.empty();
        }
        List<Placed> members = new ArrayList<>();
        Deque<Placed> open = new ArrayDeque<>(List.of(start));
        while (!open.isEmpty()) {
            Placed next = open.remove();
            members.add(next);
            Solid solid = next.solid();
            for (Placed other : around.touching(solid.bounds().grown(Solid.CLOSED_MM))) {
                boolean joined = isJoined(next, other) && solid.isAgainst(other.solid());
                if (joined && seen.add(other.element().id())) {
                    open.add(other);
                }
            }
        }
        members.sort(Comparator.comparing(member -> member.element().id()));
        return Optional.of(members);
    }

    private boolean isJoined(Placed one, Placed other) {
        return !seen.contains(other.element().id())
                && one.booth().isPresent()
                && other.booth().isPresent()
                && joins.test(one.booth().get(), other.booth().get());
    }
}
