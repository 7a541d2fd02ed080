package dev.madang.model;

import java.util.Collections;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

/**
 * A part of an event's time in which the building is used in its own way, such as build-up or a concert at night.
 * Halls, leases and fire shutters are the same in all.
 *
 * @param id unique in the plan
 * @param kind what happens
 * @param name what it is called; may be empty
 * @param closedPartitions the movable walls that are closed then; all others are open
 * @param closedDoors exits, entrances and freight doors that are closed then
 * @param freightFreeMm least clear width of the aisles that are kept free of freight then, in millimetres; 0 for none
 * @param away ids of booths and features that are not there then; those that the plan does not have are passed over
 */
public record Phase(
        String id,
        Kind kind,
        LocalText name,
        Set<PartRef> closedPartitions,
        Set<PartRef> closedDoors,
        int freightFreeMm,
        Set<ElementId> away) {

    /** Wider aisles are halls. */
    public static final int MAX_AISLE_MM = 100_000;

    /** What happens in a phase. */
    public enum Kind {
        /** 시공: stands are built and goods come in. */
        BUILD_UP,
        /** 전시: visitors are there. */
        SHOW,
        /** 공연: an audience is there. */
        CONCERT,
        /** 철거: stands are taken down. */
        TEAR_DOWN,
        /** Anything else. */
        OTHER
    }

    /**
     * Copies the sets in order and checks id and width.
     *
     * @throws IllegalArgumentException if the width is out of range
     */
    public Phase {
        Ids.requireName("id", id);
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(name, "name");
        closedPartitions = Collections.unmodifiableSet(new TreeSet<>(closedPartitions));
        closedDoors = Collections.unmodifiableSet(new TreeSet<>(closedDoors));
        Ranges.require("freightFreeMm", freightFreeMm, 0, MAX_AISLE_MM);
        away = Collections.unmodifiableSet(new TreeSet<>(away));
    }

    /** Returns a phase in which all is open and there. */
    public static Phase of(String id, Kind kind, LocalText name) {
        return new Phase(id, kind, name, Set.of(), Set.of(), 0, Set.of());
    }

    /** Returns a copy that closes no walls and doors but the given ones of its own. */
    public Phase closingOnly(Set<PartRef> partitions, Set<PartRef> doors) {
        Set<PartRef> keptPartitions = new TreeSet<>(closedPartitions);
        keptPartitions.retainAll(partitions);
        Set<PartRef> keptDoors = new TreeSet<>(closedDoors);
        keptDoors.retainAll(doors);
        boolean isSame = keptPartitions.equals(closedPartitions) && keptDoors.equals(closedDoors);
        return isSame ? this : new Phase(id, kind, name, keptPartitions, keptDoors, freightFreeMm, away);
    }
}
