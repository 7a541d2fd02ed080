package dev.madang.rules;

import dev.madang.model.Evidence;
import java.util.Objects;

/**
 * Where a figure of a book comes from.
 *
 * @param clause where in the text; empty for settings
 * @param confidence how well the text is known
 * @param evidence sources and remarks
 */
public record Origin(String clause, Confidence confidence, Evidence evidence) {

    /** Checks that all are given. */
    public Origin {
        Objects.requireNonNull(clause, "clause");
        Objects.requireNonNull(confidence, "confidence");
        Objects.requireNonNull(evidence, "evidence");
    }

    /** A setting without a text behind it. */
    public static final Origin SETTING = new Origin("", Confidence.SETTING, Evidence.ASSUMED);
}
