package dev.madang.walk;

import java.util.Objects;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import java.util.function.DoubleConsumer;

/**
 * Looks on while something long is reckoned.
 *
 * @param cancelled asked now and then; once it says so, the work ends with a {@link CancellationException}
 * @param progress told the share that is done, from 0 to 1, about a hundred times
 */
public record WalkWatch(BooleanSupplier cancelled, DoubleConsumer progress) {

    /** Looks away. */
    public static final WalkWatch NONE = new WalkWatch(() -> false, share -> {});

    /** Checks that both are there. */
    public WalkWatch {
        Objects.requireNonNull(cancelled, "cancelled");
        Objects.requireNonNull(progress, "progress");
    }

    /** Returns a watch over the work between two shares of the whole. */
    public WalkWatch part(double from, double to) {
        return new WalkWatch(cancelled, share -> progress.accept(from + share * (to - from)));
    }

    /**
     * Gives way if the work is no longer wanted, or waits as long as whoever looks on keeps the answer back.
     *
     * @throws CancellationException if the work is no longer wanted
     */
    public void giveWay() {
        if (cancelled.getAsBoolean()) {
            throw new CancellationException("Walking distances are no longer wanted.");
        }
    }

    /** Tells the progress and gives way if the work is no longer wanted. */
    void at(double share) {
        giveWay();
        progress.accept(Math.min(1, share));
    }
}
