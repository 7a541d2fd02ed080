package dev.madang.check;

import dev.madang.rules.AppliedLimit;

/** How serious a finding is, the worst first. */
public enum Severity {
    /** The plan cannot be held like this. */
    ERROR,
    /** Somebody should look at it. */
    WARNING,
    /** Worth knowing. */
    HINT;

    /** Returns how serious it is to break a limit. */
    public static Severity of(AppliedLimit limit) {
        return limit.limit().binding() ? ERROR : WARNING;
    }
}
