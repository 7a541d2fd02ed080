package dev.madang.check;

import java.util.List;

/**
 * What rules say that look at a whole level, such as those about walking distances.
 *
 * @param findings what they found
 * @param limits every limit that they applied
 */
public record GlobalFindings(List<Finding> findings, List<LimitResult> limits) {

    /** Copies the lists. */
    public GlobalFindings {
        findings = List.copyOf(findings);
        limits = List.copyOf(limits);
    }
}
