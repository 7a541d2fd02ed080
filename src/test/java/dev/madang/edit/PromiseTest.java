package dev.madang.edit;

import static dev.madang.model.PlanFixtures.booth;
import static dev.madang.model.PlanFixtures.id;
import static dev.madang.model.PlanFixtures.planWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import dev.madang.geometry.Cut;
import dev.madang.model.Clip;
import dev.madang.model.ElementId;
import dev.madang.model.Hold;
import dev.madang.model.Letting;
import dev.madang.model.MergedNumber;
import dev.madang.model.Plan;
import dev.madang.model.Promise;
import dev.madang.model.Rect;
import dev.madang.model.Status;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What was sold is taken down in the moment of selling, and later changes do not change it. */
class PromiseTest {

    private static final Promise CORNER = new Promise(9_000_000, "shell", 3, "A");

    private final Plan free =
            planWith(booth("a", 10_000, 10_000, 3_000, 3_000), booth("b", 13_000, 10_000, 3_000, 3_000));
    private final Plan sold = sell(free, Status.CONTRACTED, "a");

    private static Plan sell(Plan plan, Status status, String... booths) {
        Set<ElementId> ids = new java.util.LinkedHashSet<>();
        List.of(booths).forEach(booth -> ids.add(id(booth)));
        return new ChangeLetting(ids, Letting.of(status)).apply(plan).after();
    }

    private static Optional<Promise> promise(Plan plan, String booth) {
        return plan.booths().get(id(booth)).orElseThrow().promised();
    }

    @Test
    void sellingTakesDownAreaKindSidesAndNumber() {
        assertEquals(Optional.of(CORNER), promise(sold, "a"));
        assertEquals(Optional.empty(), promise(sold, "b"));
        assertEquals(Optional.of(CORNER), promise(sell(free, Status.COMPLIMENTARY, "a"), "a"));
    }

    @Test
    void boothsSoldTogetherSeeEachOther() {
        Plan both = sell(free, Status.PAID, "a", "b");

        assertEquals(Optional.of(new Promise(9_000_000, "shell", 3, "B")), promise(both, "b"));
        assertEquals(Optional.of(CORNER), promise(both, "a"));
    }

    @Test
    void laterChangesDoNotChangeWhatWasSold() {
        Plan moved = new MoveElements(Set.of(id("a")), 300, 0).apply(sold).after();
        Plan resized = new ChangeShape(id("a"), Rect.of(9_000, 10_000, 4_000, 3_000))
                .apply(moved)
                .after();
        Plan paid = sell(new RenumberBooth(id("a"), "Z9").apply(resized).after(), Status.PAID, "a");
        Plan built = new ChangeBuild(Set.of(id("a")), "raw").apply(paid).after();

        assertEquals(Optional.of(CORNER), promise(built, "a"));
    }

    @Test
    void whatIsNoLongerSoldIsNoLongerPromised() {
        PlanChange back = new ChangeLetting(Set.of(id("a")), Letting.AVAILABLE).apply(sold);

        assertEquals(Optional.empty(), promise(back.after(), "a"));
        assertEquals(Optional.of(CORNER), promise(back.reversed().after(), "a"));
        assertSame(sold, back.reversed().after());
    }

    @Test
    void thePlannerCanTakeItDownAnewOrForgetIt() {
        Plan wider = new ChangeShape(id("a"), Rect.of(9_000, 10_000, 4_000, 3_000))
                .apply(sold)
                .after();

        PlanChange taken = new TakePromise(Set.of(id("a"), id("b"))).apply(wider);
        PlanChange dropped = new DropPromise(Set.of(id("a"))).apply(wider);

        assertEquals(Optional.of(new Promise(12_000_000, "shell", 3, "A")), promise(taken.after(), "a"));
        assertEquals(Optional.empty(), promise(taken.after(), "b"));
        assertEquals(Set.of(id("a")), taken.touched());
        assertEquals(Optional.empty(), promise(dropped.after(), "a"));
        assertSame(wider, dropped.reversed().after());
    }

    @Test
    void aMovedExhibitorIsStillOwedWhatWasSold() {
        Plan moved = new MoveExhibitor(id("a"), id("b"), false).apply(sold).after();

        assertEquals(Optional.empty(), promise(moved, "a"));
        assertEquals(Optional.of(CORNER), promise(moved, "b"));
    }

    @Test
    void thePartOfASplitThatStaysIsOwedTheWholeAndAMergeKeepsWhatTheTenantWasSold() {
        Plan split = new SplitBooth(id("a"), new Cut.Equal(2, false), List.of(id("n")))
                .apply(sold)
                .after();
        Plan merged = new MergeBooths(Set.of(id("a"), id("b")), MergedNumber.LOWEST, null)
                .apply(sold)
                .after();

        assertEquals(Optional.of(CORNER), promise(split, "a"));
        assertEquals(Optional.empty(), promise(split, "n"));
        assertEquals(Optional.of(CORNER), promise(merged, "a"));
    }

    @Test
    void whatIsCutIsPromisedAndWhatIsCopiedIsNot() {
        Clip cut = Clip.of(sold, List.of(sold.element(id("a")).orElseThrow()), true);
        Plan without = new RemoveElements(Set.of(id("a"))).apply(sold).after();

        Plan pasted = new Pasting(without, cut)
                .deed("l1", 0, 9_000, true, () -> id("n"))
                .apply(without)
                .after();
        Clip copy = Clip.of(sold, List.of(sold.element(id("a")).orElseThrow()), false);
        Plan copied = new Pasting(sold, copy)
                .deed("l1", 0, 9_000, true, () -> id("n"))
                .apply(sold)
                .after();

        assertEquals(Optional.of(CORNER), promise(pasted, "a"));
        assertEquals(Optional.empty(), promise(copied, "n"));
    }

    @Test
    void boothsWhoseStatusIsReplacedByAContractAreSold() {
        Letting hold = Letting.held(new Hold("Kim", LocalDate.of(2026, 3, 1)));
        Plan held = new ChangeLetting(Set.of(id("b")), hold).apply(sold).after();
        Plan blocked = new ChangeLetting(Set.of(id("b")), Letting.of(Status.BLOCKED))
                .apply(sold)
                .after();

        PlanChange replaced = new ChangeStatuses(Status.DEFAULTS, Map.of("blocked", "paid")).apply(blocked);
        PlanChange freed = new ChangeStatuses(Status.DEFAULTS, Map.of("contracted", "available")).apply(sold);

        assertEquals(Optional.empty(), promise(held, "b"));
        assertEquals(Optional.of(new Promise(9_000_000, "shell", 3, "B")), promise(replaced.after(), "b"));
        assertEquals(Optional.empty(), promise(freed.after(), "a"));
    }

    @Test
    void whoWasSoldABoothBeforePromisesWereTakenDownIsNotPromisedAnotherOne() {
        Plan unknown = new DropPromise(Set.of(id("a"))).apply(sold).after();

        Plan swapped = new SwapExhibitors(id("a"), id("b")).apply(unknown).after();

        assertEquals(Optional.empty(), promise(swapped, "b"));
        assertEquals(
                unknown, new SwapExhibitors(id("a"), id("b")).apply(swapped).after());
    }
}
