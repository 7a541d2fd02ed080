package dev.madang.rules;

import dev.madang.model.Fact;
import dev.madang.model.FactKind;
import dev.madang.model.Hall;
import dev.madang.model.Level;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What limits may depend on.
 *
 * @param building the yes-or-no facts that are known
 * @param persons occupant load; 0 if it is not reckoned yet
 * @param areaMm2 drawn area of the leased halls in mm²
 * @param counted occupant load by the ids of books that say how they count it
 */
public record Situation(Map<FactKind, Boolean> building, long persons, long areaMm2, Map<String, Long> counted) {

    /** Nothing is known. */
    public static final Situation UNKNOWN = new Situation(Map.of(), 0, 0, Map.of());

    /** Copies the maps. */
    public Situation {
        EnumMap<FactKind, Boolean> copy = new EnumMap<>(FactKind.class);
        copy.putAll(building);
        building = Collections.unmodifiableMap(copy);
        counted = Map.copyOf(counted);
    }

    /**
     * Returns the situation of some halls of a level. A hall of which nothing is said is as its level is; halls that
     * differ leave the fact unknown.
     */
    public static Situation of(Level level, List<Hall> halls) {
        Map<FactKind, Boolean> known = new EnumMap<>(FactKind.class);
        for (FactKind kind : FactKind.values()) {
            if (kind.unit() == FactKind.Unit.YES_NO) {
                common(kind, level, halls).ifPresent(yes -> known.put(kind, yes));
            }
        }
        long area = halls.stream().mapToLong(hall -> hall.outline().areaMm2()).sum();
        return new Situation(known, 0, area, Map.of());
    }

    /** Returns the same situation with so many persons, and by their ids as many as some books count. */
    public Situation withPersons(long newPersons, Map<String, Long> newCounted) {
        return new Situation(building, newPersons, areaMm2, newCounted);
    }

    /** Returns for how many the limits of a book are: those that it counts itself, else those of the level. */
    public long personsOf(RuleBook book) {
        return counted.getOrDefault(book.id(), persons);
    }

    /** Returns a fact of the building, if it is known. */
    public Optional<Boolean> known(FactKind kind) {
        return Optional.ofNullable(building.get(kind));
    }

    private static Optional<Boolean> common(FactKind kind, Level level, Collection<Hall> halls) {
        Set<Optional<Boolean>> said = new HashSet<>();
        for (Hall hall : halls) {
            said.add(yes(hall.facts().get(kind)).or(() -> yes(level.facts().get(kind))));
        }
        if (halls.isEmpty()) {
            said.add(yes(level.facts().get(kind)));
        }
        return said.size() == 1 ? said.iterator().next() : Optional.empty();
    }

    private static Optional<Boolean> yes(Fact fact) {
        return fact.value().isPresent() ? Optional.of(fact.value().getAsLong() == 1) : Optional.empty();
    }
}
