package dev.madang.model;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * A building in which events are held, as the catalogue knows it.
 *
 * @param id unique in the catalogue
 * @param revision counts up with each change of the catalogue's entry, from 1
 * @param name what it is called
 * @param city where it stands
 * @param planned whether it is still to be built, so that all of it is a planning placeholder
 * @param note a remark that is shown with the venue; may be empty
 * @param facts figures of the building as a whole
 * @param levels the floors that can be drawn
 * @param listed spaces that cannot
 */
public record Venue(
        String id,
        int revision,
        LocalText name,
        LocalText city,
        boolean planned,
        LocalText note,
        Facts facts,
        List<Level> levels,
        List<ListedSpace> listed) {

    /**
     * Copies the lists and checks ids.
     *
     * @throws IllegalArgumentException if two levels share an id or the revision is not positive
     */
    public Venue {
        Ids.requireName("id", id);
        requireRevision(revision);
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(city, "city");
        Objects.requireNonNull(note, "note");
        Objects.requireNonNull(facts, "facts");
        levels = List.copyOf(levels);
        listed = List.copyOf(listed);
        Set<String> seen = new HashSet<>();
        for (Level level : levels) {
            if (!seen.add(level.id())) {
                throw new IllegalArgumentException("level \"" + level.id() + "\" is listed twice.");
            }
        }
    }

    /** Returns the level with that id. */
    public Optional<Level> level(String levelId) {
        return levels.stream().filter(level -> level.id().equals(levelId)).findFirst();
    }

    /** Returns what a plan keeps of the venue beside its levels. */
    public VenueRef ref() {
        return new VenueRef(id, revision, name, planned);
    }

    static void requireRevision(int revision) {
        if (revision < 1) {
            throw new IllegalArgumentException("revision (" + revision + ") must be 1 or more.");
        }
    }
}
