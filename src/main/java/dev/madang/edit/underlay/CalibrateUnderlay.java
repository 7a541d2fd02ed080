package dev.madang.edit.underlay;

import dev.madang.edit.EditCommand;
import dev.madang.edit.EditRefused;
import dev.madang.edit.PlanChange;
import dev.madang.model.ElementId;
import dev.madang.model.Plan;
import dev.madang.model.Underlay;
import java.util.Objects;

/**
 * Gives an underlay the scale and the rotation at which what is known of it holds.
 *
 * @param id the underlay
 * @param known what is known
 */
public record CalibrateUnderlay(ElementId id, Calibration known) implements EditCommand {

    /** Checks that all is given. */
    public CalibrateUnderlay {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(known, "known");
    }

    /**
     * Scales and turns it.
     *
     * @throws EditRefused if it is locked, a line is too short to tell anything, or the drawing would become too large
     *     or too small
     */
    @Override
    public PlanChange apply(Plan plan) {
        Underlay underlay = Pictures.underlay(plan, id);
        boolean isLong = known.measured().isLong()
                && known.level().map(Calibration.Line::isLong).orElse(true);
        if (!isLong) {
            throw new EditRefused("refused.underlay.points");
        }
        if (!Underlay.fits(underlay.content(), known.mmPerUnit())) {
            throw new EditRefused("refused.underlay.size", underlay.name());
        }
        return Pictures.place(plan, id, known::applied);
    }

    @Override
    public String labelKey() {
        return "edit.underlay.calibrate";
    }
}
