package dev.madang.model;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

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
 */
public record Level(
        String id,
        LocalText name,
        Polygon floor,
        Facts facts,
        List<Hall> halls,
        List<Partition> partitions,
        List<Fixture> fixtures) {

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
        halls = List.copyOf(halls);
        partitions = List.copyOf(partitions);
        fixtures = List.copyOf(fixtures);
        Set<String> seen = new HashSet<>();
        halls.forEach(hall -> requireNew(seen, hall.id()));
        partitions.forEach(partition -> requireNew(seen, partition.id()));
        fixtures.forEach(fixture -> requireNew(seen, fixture.id()));
    }

    /** Returns the hall with that id. */
    public Optional<Hall> hall(String hallId) {
        return halls.stream().filter(hall -> hall.id().equals(hallId)).findFirst();
    }

    /** Returns the partition with that id. */
    public Optional<Partition> partition(String partitionId) {
        return partitions.stream().filter(p -> p.id().equals(partitionId)).findFirst();
    }

    private static void requireNew(Set<String> seen, String partId) {
        if (!seen.add(partId)) {
            throw new IllegalArgumentException("id \"" + partId + "\" is used twice on the level.");
        }
    }
}
