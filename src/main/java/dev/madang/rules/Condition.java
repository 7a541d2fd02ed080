package dev.madang.rules;

import dev.madang.model.FactKind;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/**
 * When a limit applies. What is not asked for does not matter.
 *
 * @param building what the building must be, by yes-or-no facts
 * @param personsFrom the least occupant load in persons; 0 for any
 * @param areaFromMm2 the least area of the leased halls in mm², as drawn; 0 for any
 */
public record Condition(Map<FactKind, Boolean> building, long personsFrom, long areaFromMm2) {

    /** Always. */
    public static final Condition ALWAYS = new Condition(Map.of(), 0, 0);

    /**
     * Copies the map.
     *
     * @throws IllegalArgumentException if a fact is not of the yes-or-no kind, or a number is negative
     */
    public Condition {
        EnumMap<FactKind, Boolean> copy = new EnumMap<>(FactKind.class);
        copy.putAll(building);
        for (FactKind kind : copy.keySet()) {
            if (kind.unit() != FactKind.Unit.YES_NO) {
                throw new IllegalArgumentException(kind + " is no yes-or-no fact of a building.");
            }
        }
        if (personsFrom < 0 || areaFromMm2 < 0) {
            throw new IllegalArgumentException("A condition counts from 0 or more.");
        }
        building = Collections.unmodifiableMap(copy);
    }

    /** Tells whether it may hold; what is unknown of the building may be either way. */
    boolean mayHold(Situation situation) {
        return personsFrom <= situation.persons()
                && areaFromMm2 <= situation.areaMm2()
                && building.entrySet().stream().allMatch(asked -> situation
                        .known(asked.getKey())
                        .map(asked.getValue()::equals)
                        .orElse(true));
    }

    /** Returns the facts that it asks for and that are not known. */
    Set<FactKind> unknown(Situation situation) {
        Set<FactKind> unknown = new LinkedHashSet<>();
        for (FactKind kind : building.keySet()) {
            if (situation.known(kind).isEmpty()) {
                unknown.add(kind);
            }
        }
        return unknown;
    }
}
