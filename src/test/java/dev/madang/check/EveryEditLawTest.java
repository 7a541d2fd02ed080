package dev.madang.check;

import static dev.madang.model.PlanFixtures.LEVEL;
import static dev.madang.model.PlanFixtures.id;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.madang.edit.AcceptFinding;
import dev.madang.edit.AddPhase;
import dev.madang.edit.AlignElements;
import dev.madang.edit.Alignment;
import dev.madang.edit.BoothEntry;
import dev.madang.edit.ChangeAttendance;
import dev.madang.edit.ChangeFigure;
import dev.madang.edit.ChangeLetting;
import dev.madang.edit.ChangePhase;
import dev.madang.edit.ChangeStands;
import dev.madang.edit.ChangeStatuses;
import dev.madang.edit.DistributeElements;
import dev.madang.edit.DropPromise;
import dev.madang.edit.EditCommand;
import dev.madang.edit.EditRefused;
import dev.madang.edit.ExtendHolds;
import dev.madang.edit.FillBooths;
import dev.madang.edit.FlipElements;
import dev.madang.edit.Frame;
import dev.madang.edit.GroupElements;
import dev.madang.edit.IssueRevision;
import dev.madang.edit.LettingJournal;
import dev.madang.edit.MergeBooths;
import dev.madang.edit.MoveElements;
import dev.madang.edit.MoveExhibitor;
import dev.madang.edit.Pasting;
import dev.madang.edit.PlanChange;
import dev.madang.edit.ReleaseHolds;
import dev.madang.edit.RemoveElements;
import dev.madang.edit.RemovePhase;
import dev.madang.edit.RenumberBooths;
import dev.madang.edit.ResizeElements;
import dev.madang.edit.RestoreRevision;
import dev.madang.edit.SeatExhibitor;
import dev.madang.edit.SetLocked;
import dev.madang.edit.SetRotation;
import dev.madang.edit.Signature;
import dev.madang.edit.SplitBooth;
import dev.madang.edit.SwapExhibitors;
import dev.madang.edit.TakePromise;
import dev.madang.edit.TurnElements;
import dev.madang.edit.UngroupElements;
import dev.madang.edit.WithdrawAcceptance;
import dev.madang.edit.venue.MoveParts;
import dev.madang.edit.venue.RemoveParts;
import dev.madang.geometry.Along;
import dev.madang.geometry.Cut;
import dev.madang.io.PlanIoException;
import dev.madang.io.json.PlanReader;
import dev.madang.io.json.PlanWriter;
import dev.madang.model.Acceptance;
import dev.madang.model.Anchor;
import dev.madang.model.Booth;
import dev.madang.model.Clip;
import dev.madang.model.Dimension;
import dev.madang.model.ElementId;
import dev.madang.model.Elements;
import dev.madang.model.EventFigure;
import dev.madang.model.Evidence;
import dev.madang.model.Exhibitor;
import dev.madang.model.Hold;
import dev.madang.model.Letting;
import dev.madang.model.LocalText;
import dev.madang.model.MergedNumber;
import dev.madang.model.NewPlan;
import dev.madang.model.PartRef;
import dev.madang.model.Phase;
import dev.madang.model.Plan;
import dev.madang.model.PlanElement;
import dev.madang.model.PlanFixtures;
import dev.madang.model.Rect;
import dev.madang.model.StandArbitraries;
import dev.madang.model.Status;
import dev.madang.model.VenueArbitraries;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds after each edit of plans with groups, locks, dimensions, exhibitors and every status. */
class EveryEditLawTest {

    private static final Checker CHECKER = new Checker(List.of(TestBooks.EVERYTHING));
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
    private static final Signature SIGNATURE = new Signature("kim", Instant.parse("2026-03-02T01:00:00Z"));
    private static final List<Letting> LETTINGS = List.of(
            Letting.AVAILABLE,
            Letting.held(new Hold("Kim", TODAY)),
            Letting.of(Status.CONTRACTED),
            Letting.of(Status.PAID),
            Letting.of(Status.BLOCKED));

    private int drawn;

    static LongStream seeds() {
        return LongStream.range(0, 12);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void eachEditNamesWhatItTouchesAndCanBeTakenBackCheckedAndSaved(long seed) throws PlanIoException {
        Random random = new Random(seed);
        CheckResult result = CHECKER.full(start(random));
        for (int step = 0; step < 80; step++) {
            Plan plan = result.plan();
            EditCommand edit = edit(random, plan, step);
            String where = "seed " + seed + " step " + step + " " + edit;
            Optional<PlanChange> done = done(edit, plan);
            if (done.isEmpty()) {
                continue;
            }
            PlanChange change = done.get();

            assertSame(plan, change.reversed().after(), where);
            assertTrue(change.touched().containsAll(different(plan, change.after())), where);
            assertTrue(isJournalRight(change), where);
            assertTrue(isRestRight(change), where);
            assertTrue(isPromiseRight(edit, change), where);
            assertEquals(change.after(), PlanReader.read("F", PlanWriter.toBytes(change.after())), where);
            result = CHECKER.update(result, change);
            CheckResult full = CHECKER.full(change.after());
            assertEquals(full.findings(), result.findings(), where);
            assertEquals(full.limits(), result.limits(), where);
            assertEquals(full.capacity(), result.capacity(), where);
        }
    }

    private static Optional<PlanChange> done(EditCommand edit, Plan plan) {
        try {
            return Optional.of(LettingJournal.signed(edit.apply(plan), SIGNATURE));
        } catch (EditRefused refused) {
            return Optional.empty();
        }
    }

    /** The latest line about each booth says in what state it is. */
    private static boolean isJournalRight(PlanChange change) {
        Plan after = change.after();
        return after.booths().values().stream()
                .filter(now -> change.before()
                        .booths()
                        .get(now.id())
                        .filter(was -> was.letting().equals(now.letting())
                                && was.occupant().equals(now.occupant()))
                        .isEmpty())
                .filter(now -> !now.letting().equals(Letting.AVAILABLE)
                        || now.occupant().isPresent())
                .allMatch(now -> after.sales().journal().stream()
                        .filter(line -> line.booth().equals(now.id()))
                        .reduce((first, second) -> second)
                        .filter(line -> line.letting().equals(now.letting()))
                        .isPresent());
    }

    /** The number of a sold booth is carried by a booth or rests. */
    private static boolean isRestRight(PlanChange change) {
        Set<String> kept = new LinkedHashSet<>(change.after().numbers().resting());
        change.after().booths().values().forEach(booth -> kept.add(booth.number()));
        return change.before().booths().values().stream()
                .filter(booth -> change.before().isSold(booth) && booth.number().startsWith("N"))
                .allMatch(booth -> kept.contains(booth.number()));
    }

    /** Whatever is sold by hand is promised, and nothing that is not sold. */
    private static boolean isPromiseRight(EditCommand edit, PlanChange change) {
        Plan after = change.after();
        return after.booths().values().stream().allMatch(now -> {
            boolean wasFree = change.before()
                    .booths()
                    .get(now.id())
                    .filter(was -> !change.before().isSold(was))
                    .isPresent();
            boolean isSoldNow = edit instanceof ChangeLetting && wasFree && after.isSold(now);
            return now.promised().isPresent() ? after.isSold(now) : !isSoldNow;
        });
    }

    private static Set<ElementId> different(Plan before, Plan after) {
        Set<ElementId> ids = new LinkedHashSet<>();
        before.elements()
                .filter(element -> !after.element(element.id()).equals(Optional.of(element)))
                .forEach(element -> ids.add(element.id()));
        after.elements()
                .filter(element -> before.element(element.id()).isEmpty())
                .forEach(element -> ids.add(element.id()));
        return ids;
    }

    /** A block of booths that touch, some scattered, every state of letting, groups, dimensions and locks. */
    private static Plan start(Random random) {
        List<PlanElement> elements = new ArrayList<>();
        for (int i = 0; i < 24; i++) {
            Rect place = Rect.of(3_000 + 3_000 * (i % 8), 3_000 + 3_000 * (i / 8), 3_000, 3_000);
            Booth booth = Booth.of(id("b" + i), LEVEL, i < 18 ? place : PlanFixtures.shape(random));
            Letting letting = LETTINGS.get(random.nextInt(LETTINGS.size()));
            boolean isTaken = !letting.is(Status.AVAILABLE) && !letting.is(Status.BLOCKED);
            elements.add(booth.withNumber("N" + i)
                    .withLetting(letting)
                    .withExhibitor(isTaken ? id("x" + i % 5) : null)
                    .withStand(StandArbitraries.stand(random, booth.shape())));
        }
        for (int i = 0; i < 6; i++) {
            Booth from = (Booth) elements.get(random.nextInt(24));
            Booth to = (Booth) elements.get(random.nextInt(24));
            elements.add(new Dimension(id("d" + i), LEVEL, Anchor.on(from, 1), Anchor.on(to, 0), 400));
        }
        List<Exhibitor> exhibitors = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            exhibitors.add(new Exhibitor(id("x" + i), LocalText.of("E" + i), Exhibitor.Kind.COMPANY, ""));
        }
        Plan plan = PlanFixtures.plan()
                .withEvent(NewPlan.edition(LocalText.of("Fair"), TODAY, TODAY, "", null))
                .withExhibitors(Elements.of(exhibitors))
                .withElements(elements);
        Plan grouped = new GroupElements(id("g"), Set.of(id("b1"), id("b2"), id("d0")))
                .apply(plan)
                .after();
        return new SetLocked(Set.of(id("b3"), id("d1")), true).apply(grouped).after();
    }

    private EditCommand edit(Random random, Plan plan, int step) {
        List<ElementId> all = plan.elements().map(PlanElement::id).toList();
        List<ElementId> booths = List.copyOf(plan.booths().ids());
        ElementId any = booths.get(random.nextInt(booths.size()));
        ElementId other = booths.get(random.nextInt(booths.size()));
        Set<ElementId> two = new LinkedHashSet<>(List.of(any, other));
        Set<ElementId> some = new LinkedHashSet<>(two);
        some.add(all.get(random.nextInt(all.size())));
        Supplier<ElementId> newIds = () -> id("n" + drawn++);
        List<Supplier<EditCommand>> choices = new ArrayList<>(List.of(
                () -> new MergeBooths(two, MergedNumber.values()[random.nextInt(4)], random.nextBoolean() ? any : null),
                () -> new MergeBooths(neighbours(random, plan), MergedNumber.RANGE, null),
                () -> new SplitBooth(any, new Cut.Equal(2 + random.nextInt(2), random.nextBoolean()), ids(newIds)),
                () -> new FlipElements(some, Along.values()[random.nextInt(2)], 40_000 + random.nextInt(1_000)),
                () -> new TurnElements(some, random.nextInt(36_000)),
                () -> new SetRotation(two, random.nextInt(36_000)),
                () -> new ResizeElements(two, 2_000 + random.nextInt(2_000), 3_000),
                () -> new AlignElements(some, Alignment.values()[random.nextInt(6)], new Frame.Selection()),
                () -> new DistributeElements(some, Along.X, DistributeElements.Spacing.GAPS),
                () -> new GroupElements(newIds.get(), any.equals(other) ? Set.of(id("b0"), id("b1")) : two),
                () -> new UngroupElements(two),
                () -> new SetLocked(some, random.nextBoolean()),
                () -> new MoveElements(some, 500, 300),
                () -> new RemoveElements(Set.of(any)),
                () -> new SwapExhibitors(any, other),
                () -> new MoveExhibitor(any, other, random.nextBoolean()),
                () -> new SeatExhibitor(any, id("x" + random.nextInt(5))),
                () -> new ReleaseHolds(two),
                () -> new ExtendHolds(two, 7, TODAY),
                () -> new RenumberBooths(Map.of(any, "N" + (30 + step)), random.nextBoolean(), plan.numbers()),
                () -> new FillBooths(
                        Map.of(any, BoothEntry.NONE.withExhibitor(id("x1"))),
                        List.of(new Exhibitor(newIds.get(), LocalText.of("F" + step), Exhibitor.Kind.CITY, ""))),
                () -> pasted(plan, some, newIds),
                () -> new ChangeAttendance(new VenueArbitraries(random).attendance()),
                () -> new ChangeFigure(figure(step)),
                () -> new ChangeStatuses(Status.DEFAULTS, Map.of("paid", "contracted")),
                () -> new MoveParts(LEVEL, Set.of("exit-1"), 100, 0),
                () -> new RemoveParts(LEVEL, Set.of("column-1")),
                () -> new IssueRevision("R" + step, TODAY, "", ""),
                () -> new RestoreRevision(
                        plan.revisions().isEmpty()
                                ? "none"
                                : plan.revisions().get(0).number())));
        choices.addAll(safety(random, plan, two, step));
        EditCommand chosen = choices.get(random.nextInt(choices.size())).get();
        return isSenseless(chosen, plan, booths.size()) ? new MoveElements(two, 0, 100) : chosen;
    }

    /** Edits of what safety rules ask. */
    private static List<Supplier<EditCommand>> safety(Random random, Plan plan, Set<ElementId> ids, int step) {
        Booth any = plan.booths().get(ids.iterator().next()).orElseThrow();
        return List.of(
                () -> ChangeStands.of(any.id(), StandArbitraries.stand(random, any.shape())),
                () -> new ChangeLetting(ids, LETTINGS.get(random.nextInt(LETTINGS.size()))),
                () -> random.nextBoolean() ? new TakePromise(ids) : new DropPromise(ids),
                () -> phase(random, plan),
                () -> new AcceptFinding(acceptance(any.id(), step)),
                () -> new WithdrawAcceptance(acceptance(any.id(), step)));
    }

    private static EditCommand phase(Random random, Plan plan) {
        Set<PartRef> doors = plan.levels().get(0).part("exit-1").isPresent() && random.nextBoolean()
                ? Set.of(new PartRef(LEVEL, "exit-1"))
                : Set.of();
        Phase phase = new Phase("night", Phase.Kind.CONCERT, LocalText.NONE, Set.of(), doors, 0, Set.of(id("b1")));
        if (plan.phases().isEmpty()) {
            return new AddPhase(phase);
        }
        return random.nextBoolean() ? new ChangePhase(phase) : new RemovePhase("night");
    }

    private static Acceptance acceptance(ElementId booth, int step) {
        return new Acceptance(
                "overlap",
                LEVEL,
                List.of(booth),
                List.of(),
                "",
                0,
                step,
                "agreed",
                "kim",
                SIGNATURE.at(),
                "",
                LocalText.NONE,
                null);
    }

    private static boolean isSenseless(EditCommand edit, Plan plan, int booths) {
        boolean isColumnGone = edit instanceof RemoveParts
                && plan.levels().get(0).part("column-1").isEmpty();
        boolean isGroupGone = edit instanceof GroupElements group
                && !plan.layout().elements().map(PlanElement::id).toList().containsAll(group.ids());
        return isColumnGone
                || isGroupGone
                || (edit instanceof RestoreRevision && plan.revisions().isEmpty())
                || (booths < 10 && (edit instanceof RemoveElements || edit instanceof MergeBooths));
    }

    private static EventFigure figure(int step) {
        return new EventFigure(
                EventFigure.Kind.VISITORS, EventFigure.Stage.values()[step % 2], "", step, 2L * step, Evidence.ENTERED);
    }

    private static List<ElementId> ids(Supplier<ElementId> newIds) {
        return List.of(newIds.get(), newIds.get());
    }

    private static Set<ElementId> neighbours(Random random, Plan plan) {
        int first = random.nextInt(7);
        Set<ElementId> ids = new LinkedHashSet<>(List.of(id("b" + first), id("b" + (first + 1))));
        return plan.booths().ids().containsAll(ids)
                ? ids
                : Set.copyOf(plan.booths().ids());
    }

    private static EditCommand pasted(Plan plan, Set<ElementId> ids, Supplier<ElementId> newIds) {
        List<PlanElement> elements =
                plan.elements().filter(element -> ids.contains(element.id())).toList();
        return new Pasting(plan, Clip.of(plan, elements, true)).deed(LEVEL, 700, 700, true, newIds);
    }
}
