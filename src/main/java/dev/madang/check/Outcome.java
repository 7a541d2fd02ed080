package dev.madang.check;

import dev.madang.model.ElementId;
import dev.madang.rules.LimitKind;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/** Takes what rules say: findings, and unless in a hurry how close each element comes to each limit. */
final class Outcome {

    private final Collection<Finding> findings;
    private final @Nullable Measurements measurements;

    private Outcome(Collection<Finding> findings, @Nullable Measurements measurements) {
        this.findings = findings;
        this.measurements = measurements;
    }

    /** Takes findings alone, as while something is dragged. */
    static Outcome ofFindings(Collection<Finding> findings) {
        return new Outcome(findings, null);
    }

    /** Takes findings and measured values. */
    static Outcome of(Collection<Finding> findings, Measurements measurements) {
        return new Outcome(findings, measurements);
    }

    /** Takes a finding. The same one may come several times; it counts once. */
    void found(Finding finding) {
        findings.add(finding);
    }

    /** Tells whether values are wanted also where no limit is near. */
    boolean measures() {
        return measurements != null;
    }

    /** Takes how close what an element is part of comes to the limits of a kind; forgets what was taken before. */
    void measuredAnew(LimitKind kind, Placed placed, double value) {
        if (measurements != null) {
            measurements.replace(placed.element().level(), placed.element().id(), kind, value);
        }
    }

    /** Takes how close an element comes to the limits of a kind; the worst value counts. */
    void measured(LimitKind kind, Placed placed, double value) {
        if (measurements != null) {
            ElementId id = placed.element().id();
            measurements.add(placed.element().level(), id, kind, value);
        }
    }
}
