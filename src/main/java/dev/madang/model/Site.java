package dev.madang.model;

import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Where a plan is laid out: the levels on which it was drawn, and how the event uses them.
 *
 * @param venue where the levels come from
 * @param levels the floors it is drawn on, at least one
 * @param leased the halls that the event leases; the others are grey and count in no figure
 * @param closedPartitions the movable walls that are closed; all others are open
 * @param phases parts of the event's time in which walls and doors are used otherwise, in order
 * @param underlays drawings from elsewhere that lie beneath everything
 */
public record Site(
        VenueRef venue,
        List<Level> levels,
        Set<PartRef> leased,
        Set<PartRef> closedPartitions,
        List<Phase> phases,
        Underlays underlays) {

    /**
     * Copies the collections and checks that all halls, partitions and doors named are there.
     *
     * @throws IllegalArgumentException naming what is not there, or the level or phase that is listed twice
     */
    public Site {
        Objects.requireNonNull(venue, "venue");
        levels = List.copyOf(levels);
        leased = Collections.unmodifiableSet(new TreeSet<>(leased));
        closedPartitions = Collections.unmodifiableSet(new TreeSet<>(closedPartitions));
        PlanReferences references = new PlanReferences(levels);
        references.requireHalls(leased);
        references.requirePartitions("closed partition", closedPartitions);
        phases = List.copyOf(phases);
        references.requirePhases(phases);
        underlays.all().forEach(underlay -> references.requireLevel("underlay", underlay.id(), underlay.level()));
    }

    /** A site without drawings from elsewhere. */
    public Site(
            VenueRef venue,
            List<Level> levels,
            Set<PartRef> leased,
            Set<PartRef> closedPartitions,
            List<Phase> phases) {
        this(venue, levels, leased, closedPartitions, phases, Underlays.NONE);
    }

    /** A site that is used alike all the time. */
    public Site(VenueRef venue, List<Level> levels, Set<PartRef> leased, Set<PartRef> closedPartitions) {
        this(venue, levels, leased, closedPartitions, List.of());
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

    /** Returns the phase with that id. */
    public Optional<Phase> phase(String phaseId) {
        return phases.stream().filter(phase -> phase.id().equals(phaseId)).findFirst();
    }

    /** Returns a copy that leases other halls. */
    public Site withLeased(Set<PartRef> newLeased) {
        return new Site(venue, levels, newLeased, closedPartitions, phases, underlays);
    }

    /** Returns a copy with other partitions closed. */
    public Site withClosedPartitions(Set<PartRef> newClosed) {
        return new Site(venue, levels, leased, newClosed, phases, underlays);
    }

    /** Returns a copy with other phases. */
    public Site withPhases(List<Phase> newPhases) {
        return new Site(venue, levels, leased, closedPartitions, newPhases, underlays);
    }

    /** Returns a copy with other underlays. */
    public Site withUnderlays(Underlays newUnderlays) {
        return new Site(venue, levels, leased, closedPartitions, phases, newUnderlays);
    }

    /** Returns the building as it is used in one of its phases: with the partitions of the phase closed. */
    public Site during(Phase phase) {
        return withClosedPartitions(phase.closedPartitions());
    }

    /**
     * Returns a copy on other levels; what is leased, closed or named by a phase and no longer there is forgotten, and
     * so are underlays of levels that are gone.
     */
    public Site withLevels(VenueRef newVenue, List<Level> newLevels, Set<PartRef> newLeased) {
        Set<PartRef> halls = new TreeSet<>();
        Set<PartRef> partitions = new TreeSet<>();
        Set<PartRef> doors = new TreeSet<>();
        for (Level level : newLevels) {
            level.halls().forEach(hall -> halls.add(new PartRef(level.id(), hall.id())));
            level.partitions().forEach(partition -> partitions.add(new PartRef(level.id(), partition.id())));
            level.fixtures().stream()
                    .filter(fixture -> fixture.kind().isDoor())
                    .forEach(door -> doors.add(new PartRef(level.id(), door.id())));
        }
        List<Phase> kept = phases.stream()
                .map(phase -> phase.closingOnly(partitions, doors))
                .toList();
        halls.retainAll(newLeased);
        partitions.retainAll(closedPartitions);
        Set<String> ids = newLevels.stream().map(Level::id).collect(Collectors.toSet());
        return new Site(newVenue, newLevels, halls, partitions, kept, underlays.onlyOn(ids));
    }
}
