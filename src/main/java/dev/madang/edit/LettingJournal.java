package dev.madang.edit;

import dev.madang.model.Booth;
import dev.madang.model.ElementId;
import dev.madang.model.Letting;
import dev.madang.model.LettingEntry;
import dev.madang.model.Plan;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Writes into the journal of a plan what a step does to lettings: one line for each booth that gets another status,
 * hold or exhibitor, by whatever deed. The lines are part of the step, so that undoing takes them back.
 */
public final class LettingJournal {

    private LettingJournal() {}

    /** Returns the same step with its lines; the same object if no letting changes. Linear in what is touched. */
    public static PlanChange signed(PlanChange change, Signature signature) {
        Plan before = change.before();
        Plan after = change.after();
        if (before.booths() == after.booths()) {
            return change;
        }
        List<LettingEntry> lines = new ArrayList<>();
        for (ElementId id : change.touched()) {
            Booth now = after.booths().get(id).orElse(null);
            if (now != null && isLetAnew(before.booths().get(id).orElse(null), now)) {
                lines.add(new LettingEntry(id, signature.at(), signature.by(), now.letting(), now.exhibitor()));
            }
        }
        return lines.isEmpty()
                ? change
                : new PlanChange(
                        before, after.withSales(after.sales().recording(lines)), change.touched(), change.everywhere());
    }

    private static boolean isLetAnew(@Nullable Booth before, Booth now) {
        return before == null
                ? !now.letting().equals(Letting.AVAILABLE) || now.exhibitor() != null
                : !before.letting().equals(now.letting()) || !Objects.equals(before.exhibitor(), now.exhibitor());
    }
}
