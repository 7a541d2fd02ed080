package dev.madang.rules;

import dev.madang.model.FactKind;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The limits that count in one situation: of each kind the strictest binding and the strictest advisory one among some
 * books. A limit for each person counts for all persons of its book: less for each of many may be more than more for
 * each of few. Immutable; reckoned once.
 */
public final class Limits {

    private final Map<LimitKind, List<AppliedLimit>> byKind;

    private Limits(Map<LimitKind, List<AppliedLimit>> byKind) {
        this.byKind = byKind;
    }

    /**
     * Returns the strictest limits of some books. Where a limit depends on what is not known of the building, the
     * stricter case counts, and the limit says so.
     */
    public static Limits of(List<RuleBook> books, Situation situation) {
        Map<LimitKind, List<AppliedLimit>> byKind = new EnumMap<>(LimitKind.class);
        for (LimitKind kind : LimitKind.values()) {
            List<AppliedLimit> applied = new ArrayList<>();
            strictest(books, kind, true, situation).ifPresent(applied::add);
            strictest(books, kind, false, situation).ifPresent(applied::add);
            byKind.put(kind, List.copyOf(applied));
        }
        return new Limits(Collections.unmodifiableMap(byKind));
    }

    /** Returns the limits of a kind: the binding one and the advisory one, as far as there are any. */
    public List<AppliedLimit> of(LimitKind kind) {
        return byKind.getOrDefault(kind, List.of());
    }

    /** Returns all limits, by kind; of each kind the binding one first. */
    public Stream<AppliedLimit> all() {
        return byKind.values().stream().flatMap(List::stream);
    }

    /** Returns the limits of a kind that a measured value breaks: if both are broken, the binding one alone. */
    public Optional<AppliedLimit> broken(LimitKind kind, double measured) {
        return of(kind).stream().filter(limit -> limit.isBrokenBy(measured)).findFirst();
    }

    /** Returns the strictest value of a kind, binding or not; what is farther off can break no limit. */
    public double strictest(LimitKind kind, double none) {
        double strictest = none;
        boolean found = false;
        for (AppliedLimit limit : of(kind)) {
            strictest = !found || kind.isStricter(limit.value(), strictest) ? limit.value() : strictest;
            found = true;
        }
        return strictest;
    }

    private static Optional<AppliedLimit> strictest(
            List<RuleBook> books, LimitKind kind, boolean binding, Situation situation) {
        Optional<AppliedLimit> strictest = Optional.empty();
        for (RuleBook book : books) {
            Optional<AppliedLimit> own = strictest(book, kind, binding, situation);
            boolean isStricter = own.isPresent()
                    && (strictest.isEmpty()
                            || kind.isStricter(asked(own.get(), situation), asked(strictest.get(), situation)));
            strictest = isStricter ? own : strictest;
        }
        return strictest;
    }

    private static double asked(AppliedLimit limit, Situation situation) {
        boolean isEach = limit.limit().kind().measure() == Measure.MM_PER_PERSON;
        return isEach ? limit.value() * Math.max(1, situation.personsOf(limit.book())) : limit.value();
    }

    private static Optional<AppliedLimit> strictest(
            RuleBook book, LimitKind kind, boolean binding, Situation situation) {
        List<Limit> possible = book.limits(kind)
                .filter(limit -> limit.binding() == binding && limit.when().mayHold(situation))
                .toList();
        return possible.stream()
                .reduce((one, other) -> kind.isStricter(other.value(), one.value()) ? other : one)
                .map(limit -> new AppliedLimit(book, limit, assumed(limit, possible, situation)));
    }

    /** Nothing is assumed where all cases that may hold say the same. */
    private static Set<FactKind> assumed(Limit chosen, List<Limit> possible, Situation situation) {
        Set<FactKind> unknown = EnumSet.noneOf(FactKind.class);
        boolean differs = possible.stream().anyMatch(limit -> limit.value() != chosen.value());
        if (differs || possible.size() == 1) {
            unknown.addAll(chosen.when().unknown(situation));
        }
        return unknown;
    }
}
