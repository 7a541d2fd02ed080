package dev.madang.crowd;

/** What share of a day's visitors is inside, by how long they stay. Minutes count from opening. */
sealed interface Stay permits FixedStay, ExponentialStay {

    /** Shares that differ by less are the same: the earlier is the peak. */
    double SAME = 1e-9;

    /**
     * The most at once.
     *
     * @param minute when that is first so
     * @param share what share of the visitors
     */
    record Peak(double minute, double share) {

        static final Peak NOBODY = new Peak(0, 0);

        Peak orLater(double otherMinute, double other) {
            return other > share * (1 + SAME) ? new Peak(otherMinute, other) : this;
        }
    }

    /** Returns the share that is inside at a minute. */
    double inside(double minute);

    /** Returns the integral of {@link #inside} from opening to a minute. */
    double minutesInside(double until);

    /** Returns the largest share that is inside at once. */
    Peak peak();
}
