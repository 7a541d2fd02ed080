package dev.madang.rules;

import dev.madang.model.FactKind;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;

/**
 * The limit that counts where several books have one.
 *
 * @param book the book from which it comes
 * @param limit the limit
 * @param assumed facts of the building that are unknown and for which the stricter case was taken
 */
public record AppliedLimit(RuleBook book, Limit limit, Set<FactKind> assumed) {

    /** How much a length may fall short of its limit. */
    public static final double SLACK_MM = 1;

    /** Copies the set. */
    public AppliedLimit {
        Objects.requireNonNull(book, "book");
        Objects.requireNonNull(limit, "limit");
        EnumSet<FactKind> copy = EnumSet.noneOf(FactKind.class);
        copy.addAll(assumed);
        assumed = Collections.unmodifiableSet(copy);
    }

    /** Returns the value of the limit, in the measure of its kind. */
    public double value() {
        return limit.value();
    }

    /** Returns the value of a length, in millimetres. */
    public int mm() {
        return Math.toIntExact(Math.round(limit.value()));
    }

    /**
     * Tells whether a measured value breaks it. Lengths may be {@link #SLACK_MM} short or long, which is what rounding
     * to whole millimetres does to rotated neighbours.
     */
    public boolean isBrokenBy(double measured) {
        double slack = limit.kind().measure() == Measure.LENGTH_MM ? SLACK_MM : limit.value() * 1e-9;
        return limit.kind().margin(measured, limit.value()) < -slack;
    }
}
