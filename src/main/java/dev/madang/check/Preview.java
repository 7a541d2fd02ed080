package dev.madang.check;

import dev.madang.edit.PlanChange;
import dev.madang.model.Plan;
import java.util.List;

/** Live findings while something is dragged: local rules only, near what moves. One gesture, one preview. */
public final class Preview {

    Preview(Plan start, Checker checker) {}

    /** Returns the findings that concern what the draft change touches. */
    public List<Finding> of(PlanChange draft) {
        return List.of();
    }
}
