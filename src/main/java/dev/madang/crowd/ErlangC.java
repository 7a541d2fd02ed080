package dev.madang.crowd;

import java.util.Optional;

/**
 * The stationary queue of chance arrivals at several desks with chance service times (M/M/c): what it would settle to
 * if the rate stayed. It differs from a fluid queue, which knows no chance: below its capacity a fluid never waits.
 *
 * @param load mean number of busy desks, arrival rate x service time
 * @param utilisation how busy each desk is, below 1
 * @param waitProbability how likely one has to wait
 * @param meanWaitSeconds mean wait of all, of those who need not wait, too
 */
public record ErlangC(double load, double utilisation, double waitProbability, double meanWaitSeconds) {

    /**
     * Works out the queue for a constant rate.
     *
     * @return nothing if as many come as can be served, or more: the queue then grows as long as that lasts
     * @throws IllegalArgumentException if a number is negative or there is no desk
     */
    public static Optional<ErlangC> of(double arrivalsPerMinute, int desks, double serviceSeconds) {
        if (!(arrivalsPerMinute >= 0) || desks < 1 || !(serviceSeconds > 0)) {
            throw new IllegalArgumentException("arrivalsPerMinute (" + arrivalsPerMinute
                    + ") must be 0 or more, desks (" + desks + ") and serviceSeconds (" + serviceSeconds
                    + ") positive.");
        }
        double load = arrivalsPerMinute / 60 * serviceSeconds;
        double utilisation = load / desks;
        if (utilisation >= 1) {
            return Optional.empty();
        }
        double wait = waitProbability(load, desks);
        double meanWait = wait * serviceSeconds / (desks - load);
        return Optional.of(new ErlangC(load, utilisation, wait, meanWait));
    }

    /** Returns how many wait, on the average, by Little's law. */
    public double meanQueue() {
        return waitProbability * utilisation / (1 - utilisation);
    }

    /** From Erlang's loss formula by its recursion, which neither overflows nor cancels. */
    private static double waitProbability(double load, int desks) {
        double lost = 1;
        for (int busy = 1; busy <= desks; busy++) {
            lost = load * lost / (busy + load * lost);
        }
        return lost / (1 - load / desks * (1 - lost));
    }
}
