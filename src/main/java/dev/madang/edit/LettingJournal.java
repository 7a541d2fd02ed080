package dev.madang.edit;

import dev.madang.model.Booth;
import dev.madang.model.ElementId;
import dev.madang.model.Letting;
import dev.madang.model.LettingEntry;
import dev.madang.model.Plan;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Writes into the journal of a plan what a step does to lettings: one line for each booth that gets another status,
 * hold or exhibitor, by whatever deed. Where an exhibitor takes over the booth of another who is sent away, a line
 * before tells that the booth was given up; the lines of who was there stay, as no booth of theirs could take them. The
 * lines are part of the step, so that undoing takes them back.
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
        Set<ElementId> seated = seated(after, change.touched());
        for (ElementId id : change.touched()) {
            Booth now = after.booths().get(id).orElse(null);
            Booth was = before.booths().get(id).orElse(null);
            if (now != null && isLetAnew(was, now)) {
                if (was != null && isTakenOver(was, now, seated)) {
                    lines.add(new LettingEntry(id, signature.at(), signature.by(), Letting.AVAILABLE, null));
                }
                lines.add(new LettingEntry(id, signature.at(), signature.by(), now.letting(), now.exhibitor()));
            }
        }
        return lines.isEmpty()
                ? change
                : new PlanChange(
                        before, after.withSales(after.sales().recording(lines)), change.touched(), change.everywhere());
    }

    /** Tells whether a booth went from one exhibitor to another, where the former did not go elsewhere by the step. */
    private static boolean isTakenOver(Booth was, Booth now, Set<ElementId> seated) {
        return now.exhibitor() != null
                && was.occupant().filter(former -> !seated.contains(former)).isPresent();
    }

    private static Set<ElementId> seated(Plan plan, Set<ElementId> booths) {
        return booths.stream()
                .flatMap(id -> plan.booths().get(id).stream())
                .flatMap(booth -> booth.occupant().stream())
                .collect(Collectors.toSet());
    }

    private static boolean isLetAnew(@Nullable Booth before, Booth now) {
        return before == null
                ? !now.letting().equals(Letting.AVAILABLE) || now.exhibitor() != null
                : !before.letting().equals(now.letting()) || !Objects.equals(before.exhibitor(), now.exhibitor());
    }
}
