package dev.madang.model;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Checks that everything a plan refers to is there, and that no id is used twice. */
final class PlanReferences {

    private final Map<String, Level> levels = new LinkedHashMap<>();
    private final Set<ElementId> ids = new HashSet<>();

    PlanReferences(List<Level> levels) {
        if (levels.isEmpty()) {
            throw new IllegalArgumentException("A plan must have at least one level.");
        }
        for (Level level : levels) {
            if (this.levels.put(level.id(), level) != null) {
                throw new IllegalArgumentException("level \"" + level.id() + "\" is listed twice.");
            }
        }
    }

    void requireHalls(Set<PartRef> leased) {
        requireParts("leased hall", leased, (level, part) -> level.hall(part).isPresent());
    }

    void requirePartitions(String what, Set<PartRef> closed) {
        requireParts(what, closed, (level, part) -> level.partition(part).isPresent());
    }

    void requirePhases(List<Phase> phases) {
        Set<String> phaseIds = new HashSet<>();
        for (Phase phase : phases) {
            if (!phaseIds.add(phase.id())) {
                throw new IllegalArgumentException("phase \"" + phase.id() + "\" is listed twice.");
            }
            String of = " of phase \"" + phase.id() + "\"";
            requirePartitions("closed partition" + of, phase.closedPartitions());
            requireParts("closed door" + of, phase.closedDoors(), (level, part) -> level.part(part)
                    .filter(door ->
                            door instanceof Fixture fixture && fixture.kind().isDoor())
                    .isPresent());
        }
    }

    void requireLevel(String what, ElementId owner, String level) {
        require(levels.containsKey(level), what, owner, "level \"" + level + "\"");
    }

    void requireNewIds(Elements<?> elements) {
        for (ElementId id : elements.ids()) {
            if (!ids.add(id)) {
                throw new IllegalArgumentException("id \"" + id + "\" is used twice.");
            }
        }
    }

    void requireOnLevels(String what, Elements<? extends PlanElement> elements) {
        requireNewIds(elements);
        for (PlanElement element : elements.values()) {
            requireLevel(what, element.id(), element.level());
        }
    }

    void requireLettable(Elements<Booth> booths, List<BuildKind> buildKinds, Elements<Exhibitor> exhibitors) {
        Set<String> kindIds = buildKinds.stream().map(BuildKind::id).collect(Collectors.toSet());
        for (Booth booth : booths.values()) {
            require(kindIds.contains(booth.build()), "booth", booth.id(), "build kind \"" + booth.build() + "\"");
            ElementId exhibitor = booth.exhibitor();
            if (exhibitor != null) {
                require(exhibitors.contains(exhibitor), "booth", booth.id(), "exhibitor \"" + exhibitor + "\"");
            }
        }
    }

    void requireStatuses(Elements<Booth> booths, Sales sales) {
        Map<String, Status> statuses =
                sales.statuses().stream().collect(Collectors.toMap(Status::id, Function.identity()));
        for (Booth booth : booths.values()) {
            Status status = statuses.get(booth.letting().status());
            if (status == null) {
                throw new IllegalArgumentException("booth \"" + booth.id() + "\" names status \""
                        + booth.letting().status() + "\", which is not there.");
            }
            booth.letting().requireFits(status);
        }
    }

    private void requireParts(String what, Set<PartRef> refs, BiPredicate<Level, String> isThere) {
        for (PartRef ref : refs) {
            Level level = levels.get(ref.level());
            if (level == null || !isThere.test(level, ref.part())) {
                throw new IllegalArgumentException(what + " \"" + ref + "\" is not in the plan's levels.");
            }
        }
    }

    private static void require(boolean holds, String what, ElementId id, String reference) {
        if (!holds) {
            throw new IllegalArgumentException(what + " \"" + id + "\" names " + reference + ", which is not there.");
        }
    }
}
