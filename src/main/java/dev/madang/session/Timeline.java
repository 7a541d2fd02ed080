package dev.madang.session;

import dev.madang.edit.PlanChange;
import dev.madang.model.ElementId;
import dev.madang.model.Plan;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;

/**
 * All steps of a session, the earliest first. A position counts the steps before it: at 0 none of them is done.
 *
 * @param steps the steps, done and undone
 * @param position how many of them are done
 * @param saved the position of the saved plan; empty if it is no longer on the line
 */
public record Timeline(List<HistoryEntry> steps, int position, OptionalInt saved) {

    /** Copies the list. */
    public Timeline {
        steps = List.copyOf(steps);
    }

    static Timeline of(List<HistoryEntry> latestFirst, List<HistoryEntry> undone, Plan saved, Plan current) {
        List<HistoryEntry> steps = new ArrayList<>(latestFirst);
        Collections.reverse(steps);
        int position = steps.size();
        steps.addAll(undone);
        return new Timeline(steps, position, positionOf(saved, steps, current));
    }

    /** Returns one change that leads from the current position to another. */
    PlanChange wayTo(int there) {
        List<HistoryEntry> between = steps.subList(Math.min(position, there), Math.max(position, there));
        Set<ElementId> touched = new LinkedHashSet<>();
        boolean everywhere = false;
        for (HistoryEntry step : between) {
            touched.addAll(step.change().touched());
            everywhere |= step.change().everywhere();
        }
        PlanChange forth = new PlanChange(
                between.get(0).change().before(),
                between.get(between.size() - 1).change().after(),
                touched,
                everywhere);
        return there > position ? forth : forth.reversed();
    }

    private static OptionalInt positionOf(Plan saved, List<HistoryEntry> steps, Plan current) {
        for (int i = 0; i < steps.size(); i++) {
            if (steps.get(i).change().before() == saved) {
                return OptionalInt.of(i);
            }
        }
        boolean isLast = steps.isEmpty()
                ? current == saved
                : steps.get(steps.size() - 1).change().after() == saved;
        return isLast ? OptionalInt.of(steps.size()) : OptionalInt.empty();
    }
}
