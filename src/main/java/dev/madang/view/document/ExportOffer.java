package dev.madang.view.document;

import dev.madang.check.CheckResult;
import java.time.LocalDate;
import java.util.Objects;

/**
 * What can be exported.
 *
 * @param check the checked plan
 * @param levelId the level that is seen now
 * @param date day that sheets bear
 */
public record ExportOffer(CheckResult check, String levelId, LocalDate date) {

    /** Checks that all is there. */
    public ExportOffer {
        Objects.requireNonNull(check, "check");
        Objects.requireNonNull(levelId, "levelId");
        Objects.requireNonNull(date, "date");
    }
}
