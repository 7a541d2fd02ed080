package dev.madang.view.document;

import dev.madang.check.CheckResult;
import dev.madang.check.global.GlobalResult;
import dev.madang.draw.overlay.OverlayKind;
import dev.madang.view.PrintSettings;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * What can be exported or printed.
 *
 * @param check the checked plan
 * @param levelId the level that is seen now
 * @param date day that sheets bear
 * @param overlay what lies over the floor on the screen
 * @param global what is known of whole levels, if it is known of this plan
 * @param by who prints, and how
 */
public record ExportOffer(
        CheckResult check,
        String levelId,
        LocalDate date,
        Optional<OverlayKind> overlay,
        Optional<GlobalResult> global,
        By by) {

    /**
     * Who prints, and how.
     *
     * @param planner name of the planner; may be empty
     * @param last how pages were made last
     * @param toPrinter whether a printer is proposed, not a file
     */
    public record By(String planner, PrintSettings last, boolean toPrinter) {

        /** Nobody known, a file. */
        public static final By ANYBODY = new By("", PrintSettings.FIRST, false);

        /** Checks that all is there. */
        public By {
            Objects.requireNonNull(planner, "planner");
            Objects.requireNonNull(last, "last");
        }
    }

    /** Checks that all is there. */
    public ExportOffer {
        Objects.requireNonNull(check, "check");
        Objects.requireNonNull(levelId, "levelId");
        Objects.requireNonNull(date, "date");
        Objects.requireNonNull(overlay, "overlay");
        Objects.requireNonNull(by, "by");
        global = global.filter(result -> result.plan() == check.plan());
    }

    /** Makes an offer without an overlay. */
    public ExportOffer(CheckResult check, String levelId, LocalDate date) {
        this(check, levelId, date, Optional.empty(), Optional.empty(), By.ANYBODY);
    }
}
