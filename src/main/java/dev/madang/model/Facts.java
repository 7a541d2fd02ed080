package dev.madang.model;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/**
 * All that is known of one thing, by kind. What is not listed is unknown.
 *
 * @param byKind the facts
 */
public record Facts(Map<FactKind, Fact> byKind) {

    /** Nothing is known. */
    public static final Facts NONE = new Facts(Map.of());

    /**
     * Copies the map in the order of {@link FactKind}.
     *
     * @throws IllegalArgumentException if a yes-or-no fact is neither 0 nor 1
     */
    public Facts {
        EnumMap<FactKind, Fact> copy = new EnumMap<>(FactKind.class);
        copy.putAll(byKind);
        copy.forEach(Facts::requireFit);
        byKind = Collections.unmodifiableMap(copy);
    }

    /** Returns the fact of that kind; {@link Fact#UNKNOWN} if it is not listed. */
    public Fact get(FactKind kind) {
        return byKind.getOrDefault(kind, Fact.UNKNOWN);
    }

    /** Returns these facts with one more or another. */
    public Facts with(FactKind kind, Fact fact) {
        Map<FactKind, Fact> copy = new EnumMap<>(FactKind.class);
        copy.putAll(byKind);
        copy.put(kind, fact);
        return new Facts(copy);
    }

    /** Returns these facts without one. */
    public Facts without(FactKind kind) {
        Map<FactKind, Fact> copy = new EnumMap<>(FactKind.class);
        copy.putAll(byKind);
        copy.remove(kind);
        return new Facts(copy);
    }

    private static void requireFit(FactKind kind, Fact fact) {
        if (kind.unit() == FactKind.Unit.YES_NO && fact.value().orElse(0) > 1) {
            throw new IllegalArgumentException(kind + " must be yes or no.");
        }
    }
}
