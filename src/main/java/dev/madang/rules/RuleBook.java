package dev.madang.rules;

import dev.madang.model.Ids;
import dev.madang.model.LocalText;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A named set of limits, load factors and demands, each with its source.
 *
 * @param id unique among the books
 * @param revision counts up with each change, from 1
 * @param name what it is called
 * @param note what the book is and is not; may be empty
 * @param limits its limits; several for one rule where it depends on the building
 * @param factors how it counts persons, at most one for a use
 * @param demands what operators of single halls ask
 */
public record RuleBook(
        String id,
        int revision,
        LocalText name,
        LocalText note,
        List<Limit> limits,
        List<LoadFactor> factors,
        List<Demand> demands) {

    /**
     * Copies the lists.
     *
     * @throws IllegalArgumentException if two limits say the same of one case, or two factors or demands are alike
     */
    public RuleBook {
        Ids.requireName("id", id);
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(note, "note");
        limits = List.copyOf(limits);
        factors = List.copyOf(factors);
        demands = List.copyOf(demands);
        Set<Object> seen = new HashSet<>();
        for (Limit limit : limits) {
            if (!seen.add(List.of(limit.kind(), limit.when(), limit.binding()))) {
                throw new IllegalArgumentException("rule book \"" + id + "\" has two limits for rule \""
                        + limit.kind().id() + "\" in the same case.");
            }
        }
        for (LoadFactor factor : factors) {
            if (!seen.add(factor.use())) {
                throw new IllegalArgumentException("rule book \"" + id + "\" counts one use twice.");
            }
        }
        for (Demand demand : demands) {
            if (!seen.add(demand.id())) {
                throw new IllegalArgumentException("rule book \"" + id + "\" has two demands \"" + demand.id() + "\".");
            }
        }
    }

    /** A book of limits alone. */
    public RuleBook(String id, int revision, LocalText name, List<Limit> limits) {
        this(id, revision, name, LocalText.NONE, limits, List.of(), List.of());
    }

    /** Returns the limits of one kind. */
    public Stream<Limit> limits(LimitKind kind) {
        return limits.stream().filter(limit -> limit.kind() == kind);
    }
}
