package dev.madang.model;

import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How far the letting of a booth has come, with the hold if it is held.
 *
 * @param status id of one of the plan's statuses
 * @param hold holder and expiry; a plan has it exactly where the status needs one
 */
public record Letting(String status, @Nullable Hold hold) {

    /** May be let. */
    public static final Letting AVAILABLE = of(Status.AVAILABLE);

    /** Checks the form of the id. */
    public Letting {
        Status.requireId(status);
    }

    /**
     * Returns a state other than held.
     *
     * @throws IllegalArgumentException if the status needs a hold
     */
    public static Letting of(Status status) {
        return of(status, null);
    }

    /** Returns the state of being kept for somebody, in the status with which plans begin. */
    public static Letting held(Hold hold) {
        return of(Status.HELD, Objects.requireNonNull(hold, "hold"));
    }

    /**
     * Returns a state with the hold that it needs.
     *
     * @throws IllegalArgumentException if there is a hold and the status needs none, or the other way round
     */
    public static Letting of(Status status, @Nullable Hold hold) {
        Letting letting = new Letting(status.id(), hold);
        letting.requireFits(status);
        return letting;
    }

    /** Returns the hold, if held. */
    public Optional<Hold> currentHold() {
        return Optional.ofNullable(hold);
    }

    /** Returns the same in another status; a hold stays. */
    public Letting into(String newStatus) {
        return new Letting(newStatus, hold);
    }

    /** Tells whether it is in a status. */
    public boolean is(Status other) {
        return status.equals(other.id());
    }

    /** Checks that there is a hold exactly where the status needs one. */
    void requireFits(Status named) {
        if (named.needsHold() != (hold != null)) {
            throw new IllegalArgumentException("Exactly a held booth names holder and expiry.");
        }
    }
}
