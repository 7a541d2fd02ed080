package dev.madang.view;

import dev.madang.model.Rect;
import java.util.Objects;

/**
 * What the window remembers of how somebody works.
 *
 * @param planner name of who works here; may be empty
 * @param plannerAsked whether the name has been asked, so that it is not asked again
 * @param aisleMm the least width of an aisle, in millimetres
 * @param alignTo to what the align actions align
 * @param print how pages were made last
 */
public record WorkSettings(String planner, boolean plannerAsked, int aisleMm, AlignTo alignTo, PrintSettings print) {

    /** What a first start begins with. */
    public static final WorkSettings FIRST = new WorkSettings("", false, 3_000, AlignTo.KEY);

    /** Checks the width. */
    public WorkSettings {
        Objects.requireNonNull(planner, "planner");
        Objects.requireNonNull(alignTo, "alignTo");
        Objects.requireNonNull(print, "print");
        if (!isAisle(aisleMm)) {
            throw new IllegalArgumentException("aisleMm (" + aisleMm + ") must be 0 to " + Rect.MAX_SIDE_MM + ".");
        }
    }

    /** Makes settings of somebody who has not made pages yet. */
    public WorkSettings(String planner, boolean plannerAsked, int aisleMm, AlignTo alignTo) {
        this(planner, plannerAsked, aisleMm, alignTo, PrintSettings.FIRST);
    }

    /** Tells whether an aisle can be asked to be that wide. */
    public static boolean isAisle(int mm) {
        return mm >= 0 && mm <= Rect.MAX_SIDE_MM;
    }

    /** Returns what is set now. */
    public static WorkSettings of(ViewState state) {
        return new WorkSettings(
                state.planner().get(),
                state.plannerAsked().get(),
                state.aisleMm().get(),
                state.alignTo().get(),
                state.print().get());
    }

    /** Sets what was remembered. */
    public void applyTo(ViewState state) {
        state.planner().set(planner);
        state.plannerAsked().set(plannerAsked);
        state.aisleMm().set(aisleMm);
        state.alignTo().set(alignTo);
        state.print().set(print);
    }
}
