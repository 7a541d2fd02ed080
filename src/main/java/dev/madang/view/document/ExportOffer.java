package dev.madang.view.document;

import dev.madang.check.CheckResult;
import dev.madang.check.global.GlobalResult;
import dev.madang.draw.overlay.OverlayKind;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * What can be exported.
 *
 * @param check the checked plan
 * @param levelId the level that is seen now
 * @param date day that sheets bear
 * @param overlay what lies over the floor on the screen
 * @param global what is known of whole levels, if it is known of this plan
 */
public record ExportOffer(
        CheckResult check,
        String levelId,
        LocalDate date,
        Optional<OverlayKind> overlay,
        Optional<GlobalResult> global) {

    /** Checks that all is there. */
    public ExportOffer {
        Objects.requireNonNull(check, "check");
        Objects.requireNonNull(levelId, "levelId");
        Objects.requireNonNull(date, "date");
        Objects.requireNonNull(overlay, "overlay");
        global = global.filter(result -> result.plan() == check.plan());
    }

    /** Makes an offer without an overlay. */
    public ExportOffer(CheckResult check, String levelId, LocalDate date) {
        this(check, levelId, date, Optional.empty(), Optional.empty());
    }
}
