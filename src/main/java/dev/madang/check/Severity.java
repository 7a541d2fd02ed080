package dev.madang.check;

/** How serious a finding is, the worst first. */
public enum Severity {
    /** The plan cannot be held like this. */
    ERROR,
    /** Somebody should look at it. */
    WARNING,
    /** Worth knowing. */
    HINT
}
