package dev.madang.report;

import dev.madang.check.global.ExitLoss;
import dev.madang.check.global.WholeCheck;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/**
 * What is reported.
 *
 * @param check what the rules say of the plan
 * @param losses what the loss of each exit means, by level
 * @param fingerprint of the plan, as it is printed
 * @param date day that the report bears
 * @param locale the language and units
 */
public record ReportRequest(
        WholeCheck check, Map<String, List<ExitLoss>> losses, String fingerprint, LocalDate date, Locale locale) {

    /** Copies the map. */
    public ReportRequest {
        Objects.requireNonNull(check, "check");
        losses = Map.copyOf(losses);
        Objects.requireNonNull(fingerprint, "fingerprint");
        Objects.requireNonNull(date, "date");
        Objects.requireNonNull(locale, "locale");
    }
}
