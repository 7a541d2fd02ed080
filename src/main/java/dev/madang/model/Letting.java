package dev.madang.model;

import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How far the letting of a booth has come, with the hold if it is held.
 *
 * @param status the state
 * @param hold holder and expiry; present exactly for {@link BoothStatus#HELD}
 */
public record Letting(BoothStatus status, @Nullable Hold hold) {

    /** May be let. */
    public static final Letting AVAILABLE = of(BoothStatus.AVAILABLE);

    /**
     * Checks that exactly a held booth has a hold.
     *
     * @throws IllegalArgumentException if not
     */
    public Letting {
        Objects.requireNonNull(status, "status");
        if ((status == BoothStatus.HELD) != (hold != null)) {
            throw new IllegalArgumentException("Exactly a held booth names holder and expiry.");
        }
    }

    /** Returns a state other than held. */
    public static Letting of(BoothStatus status) {
        return new Letting(status, null);
    }

    /** Returns the state of being kept for somebody. */
    public static Letting held(Hold hold) {
        return new Letting(BoothStatus.HELD, hold);
    }

    /** Returns the hold, if held. */
    public Optional<Hold> currentHold() {
        return Optional.ofNullable(hold);
    }
}
