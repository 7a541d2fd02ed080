package dev.madang.model;

import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Where a plan is laid out: the levels on which it was drawn, and how the event uses them.
 *
 * @param venue where the levels come from
 * @param levels the floors it is drawn on, at least one
 * @param leased the halls that the event leases; the others are grey and count in no figure
 * @param closedPartitions the movable walls that are closed; all others are open
 */
public record Site(VenueRef venue, List<Level> levels, Set<PartRef> leased, Set<PartRef> closedPartitions) {

    /**
     * Copies the collections and checks that all halls and partitions named are there.
     *
     * @throws IllegalArgumentException naming what is not there, or the level that is listed twice
     */
    public Site {
        Objects.requireNonNull(venue, "venue");
        levels = List.copyOf(levels);
        leased = Collections.unmodifiableSet(new TreeSet<>(leased));
        closedPartitions = Collections.unmodifiableSet(new TreeSet<>(closedPartitions));
        PlanReferences references = new PlanReferences(levels);
        references.requireHalls(leased);
        references.requirePartitions(closedPartitions);
    }

    /** Returns the given levels with every hall leased and every partition open. */
    public static Site whole(VenueRef venue, List<Level> levels) {
        Set<PartRef> all = new TreeSet<>();
        levels.forEach(level -> level.halls().forEach(hall -> all.add(new PartRef(level.id(), hall.id()))));
        return new Site(venue, levels, all, Set.of());
    }

    /** Returns the level with that id. */
    public Optional<Level> level(String levelId) {
        return levels.stream().filter(level -> level.id().equals(levelId)).findFirst();
    }
}
