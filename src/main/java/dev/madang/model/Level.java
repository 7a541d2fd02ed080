package dev.madang.model;

import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A floor of a venue, drawn on one canvas.
 *
 * @param id unique in its venue
 * @param name what the venue calls it
 * @param floor its outer outline
 * @param facts what safety rules ask of the building, and the direction of north
 * @param halls the lettable spaces
 * @param partitions movable walls between halls
 * @param fixtures columns, doors and so on
 * @param floorEvidence how the outline of the floor is known; if unknown, as well as the halls are
 */
public record Level(
        String id,
        LocalText name,
        Polygon floor,
        Facts facts,
        List<Hall> halls,
        List<Partition> partitions,
        List<Fixture> fixtures,
        Evidence floorEvidence) {

    /**
     * Copies the lists and checks that ids are unique on the level.
     *
     * @throws IllegalArgumentException if two parts have the same id
     */
    public Level {
        Ids.requireName("id", id);
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(floor, "floor");
        Objects.requireNonNull(facts, "facts");
        Objects.requireNonNull(floorEvidence, "floorEvidence");
        halls = List.copyOf(halls);
        partitions = List.copyOf(partitions);
        fixtures = List.copyOf(fixtures);
        Set<String> seen = new HashSet<>();
        halls.forEach(hall -> requireNew(seen, hall.id()));
        partitions.forEach(partition -> requireNew(seen, partition.id()));
        fixtures.forEach(fixture -> requireNew(seen, fixture.id()));
    }

    /** A level whose floor is as well known as its halls. */
    public Level(
            String id,
            LocalText name,
            Polygon floor,
            Facts facts,
            List<Hall> halls,
            List<Partition> partitions,
            List<Fixture> fixtures) {
        this(id, name, floor, facts, halls, partitions, fixtures, Evidence.UNKNOWN);
    }

    /** Returns the hall with that id. */
    public Optional<Hall> hall(String hallId) {
        return halls.stream().filter(hall -> hall.id().equals(hallId)).findFirst();
    }

    /** Returns the partition with that id. */
    public Optional<Partition> partition(String partitionId) {
        return partitions.stream().filter(p -> p.id().equals(partitionId)).findFirst();
    }

    /** Returns the hall, partition or fixture with that id. */
    public Optional<LevelPart> part(String partId) {
        return parts().filter(part -> part.id().equals(partId)).findFirst();
    }

    /** Returns all halls, then all partitions, then all fixtures. */
    public Stream<LevelPart> parts() {
        return Stream.of(halls, partitions, fixtures).flatMap(List::stream);
    }

    /** Returns a copy by another name. */
    public Level withName(LocalText newName) {
        return new Level(id, newName, floor, facts, halls, partitions, fixtures, floorEvidence);
    }

    /** Returns a copy of which something else is known. */
    public Level withFacts(Facts newFacts) {
        return new Level(id, name, floor, newFacts, halls, partitions, fixtures, floorEvidence);
    }

    /** Returns a copy with another outline. */
    public Level withFloor(Polygon newFloor, Evidence newEvidence) {
        return new Level(id, name, newFloor, facts, halls, partitions, fixtures, newEvidence);
    }

    /** Returns a copy in which the given parts replace those of the same id, or are added. */
    public Level with(Collection<? extends LevelPart> changed) {
        Map<String, LevelPart> byId = new LinkedHashMap<>();
        parts().forEach(part -> byId.put(part.id(), part));
        changed.forEach(part -> byId.put(part.id(), part));
        return withParts(byId.values());
    }

    /** Returns a copy without the parts of the given ids. */
    public Level without(Set<String> partIds) {
        return withParts(parts().filter(part -> !partIds.contains(part.id())).toList());
    }

    private Level withParts(Collection<LevelPart> all) {
        return new Level(
                id,
                name,
                floor,
                facts,
                of(Hall.class, all),
                of(Partition.class, all),
                of(Fixture.class, all),
                floorEvidence);
    }

    private static <T> List<T> of(Class<T> type, Collection<LevelPart> all) {
        return all.stream().filter(type::isInstance).map(type::cast).toList();
    }

    private static void requireNew(Set<String> seen, String partId) {
        if (!seen.add(partId)) {
            throw new IllegalArgumentException("id \"" + partId + "\" is used twice on the level.");
        }
    }
}
