package dev.madang.model;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Checks that everything a plan refers to is there, and that no id is used twice. */
final class PlanReferences {

    private PlanReferences() {}

    static void requireSound(
            List<Level> levels,
            Set<PartRef> leased,
            Set<PartRef> closedPartitions,
            List<BuildKind> buildKinds,
            Elements<Zone> zones,
            Elements<Feature> features,
            Elements<Booth> booths,
            Elements<Exhibitor> exhibitors) {
        Set<String> levelIds = requireLevels(levels);
        requireParts(
                "leased hall", leased, levels, (level, part) -> level.hall(part).isPresent());
        requireParts("closed partition", closedPartitions, levels, (level, part) -> level.partition(part)
                .isPresent());
        requireUniqueIds(zones, features, booths, exhibitors);
        requireOnLevels("zone", zones.values(), levelIds);
        requireOnLevels("feature", features.values(), levelIds);
        requireOnLevels("booth", booths.values(), levelIds);
        Set<String> kindIds = buildKinds.stream().map(BuildKind::id).collect(Collectors.toSet());
        for (Booth booth : booths.values()) {
            require(kindIds.contains(booth.build()), "booth", booth.id(), "build kind \"" + booth.build() + "\"");
            ElementId exhibitor = booth.exhibitor();
            if (exhibitor != null) {
                require(exhibitors.contains(exhibitor), "booth", booth.id(), "exhibitor \"" + exhibitor + "\"");
            }
        }
    }

    private static Set<String> requireLevels(List<Level> levels) {
        if (levels.isEmpty()) {
            throw new IllegalArgumentException("A plan must have at least one level.");
        }
        Set<String> ids = new HashSet<>();
        for (Level level : levels) {
            if (!ids.add(level.id())) {
                throw new IllegalArgumentException("level \"" + level.id() + "\" is listed twice.");
            }
        }
        return ids;
    }

    private static void requireParts(String what, Set<PartRef> refs, List<Level> levels, PartTest isThere) {
        for (PartRef ref : refs) {
            Predicate<Level> holds = level -> level.id().equals(ref.level()) && isThere.test(level, ref.part());
            if (levels.stream().noneMatch(holds)) {
                throw new IllegalArgumentException(what + " \"" + ref + "\" is not in the plan's levels.");
            }
        }
    }

    private static void requireUniqueIds(Elements<?>... kinds) {
        Set<ElementId> seen = new HashSet<>();
        for (Elements<?> kind : kinds) {
            for (ElementId id : kind.ids()) {
                if (!seen.add(id)) {
                    throw new IllegalArgumentException("id \"" + id + "\" is used twice.");
                }
            }
        }
    }

    private static void requireOnLevels(String what, Collection<? extends PlanElement> elements, Set<String> levels) {
        for (PlanElement element : elements) {
            require(levels.contains(element.level()), what, element.id(), "level \"" + element.level() + "\"");
        }
    }

    private static void require(boolean holds, String what, ElementId id, String reference) {
        if (!holds) {
            throw new IllegalArgumentException(what + " \"" + id + "\" names " + reference + ", which is not there.");
        }
    }

    /** Tells whether a part is on a level. */
    private interface PartTest {
        boolean test(Level level, String part);
    }
}
