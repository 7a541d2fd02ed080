package dev.madang.model;

import java.util.Collections;
import java.util.List;
import java.util.Objects;

/**
 * When the visitors of a day come, as weights over equal parts of the open hours. Only the weights' proportions count:
 * {@code 1, 3} says that a quarter comes in the first half.
 *
 * @param form what lies between the weights
 * @param weights from opening to closing; see {@link Form}
 */
public record ArrivalCurve(Form form, List<Integer> weights) {

    /** The most weights: one for every ten minutes of a day. */
    public static final int MAX_WEIGHTS = 144;

    /** The highest weight. */
    public static final int MAX_WEIGHT = 1_000_000;

    /** As many come in each minute. */
    public static final ArrivalCurve EVEN = steps(1);

    /** Most come when the doors open. The weights are a choice of this program; nobody published them. */
    public static final ArrivalCurve MORNING_PEAK = steps(24, 22, 16, 12, 10, 8, 5, 3);

    /** Most come at midday and soon after. The weights are a choice of this program. */
    public static final ArrivalCurve AFTERNOON_PEAK = steps(8, 12, 13, 20, 19, 14, 9, 5);

    /** Many come in the morning, and again after lunch. The weights are a choice of this program. */
    public static final ArrivalCurve TWO_PEAKS = steps(16, 20, 12, 6, 10, 16, 13, 7);

    /** What lies between the weights. */
    public enum Form {
        /** Each weight is the share of one of as many equal parts, and holds throughout it. */
        STEPS,
        /** Each weight is the rate at one of evenly spaced times, the first at opening, the last at closing. */
        LINEAR
    }

    /**
     * Copies the list and checks the weights.
     *
     * @throws IllegalArgumentException if there are too few or too many weights, one is negative or too high, or nobody
     *     comes at all
     */
    public ArrivalCurve {
        Objects.requireNonNull(form, "form");
        weights = List.copyOf(weights);
        int least = form == Form.STEPS ? 1 : 2;
        if (weights.size() < least || weights.size() > MAX_WEIGHTS) {
            throw new IllegalArgumentException(
                    "weights (" + weights.size() + ") must be from " + least + " to " + MAX_WEIGHTS + ".");
        }
        if (Collections.min(weights) < 0 || Collections.max(weights) > MAX_WEIGHT) {
            throw new IllegalArgumentException("weights " + weights + " must be from 0 to " + MAX_WEIGHT + ".");
        }
        if (Collections.max(weights) == 0) {
            throw new IllegalArgumentException("weights " + weights + " must not all be 0.");
        }
    }

    /** Returns a curve of which each weight holds throughout one of as many equal parts of the open hours. */
    public static ArrivalCurve steps(Integer... weights) {
        return new ArrivalCurve(Form.STEPS, List.of(weights));
    }

    /** Returns a curve that runs straight from weight to weight, from opening to closing. */
    public static ArrivalCurve linear(Integer... weights) {
        return new ArrivalCurve(Form.LINEAR, List.of(weights));
    }

    /** Returns into how many equal parts the open hours are divided. */
    public int parts() {
        return form == Form.STEPS ? weights.size() : weights.size() - 1;
    }
}
