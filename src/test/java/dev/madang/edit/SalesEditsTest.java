package dev.madang.edit;

import static dev.madang.model.PlanFixtures.LEVEL;
import static dev.madang.model.PlanFixtures.booth;
import static dev.madang.model.PlanFixtures.id;
import static dev.madang.model.PlanFixtures.planWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.madang.check.Checker;
import dev.madang.model.Attendance;
import dev.madang.model.BuildKind;
import dev.madang.model.Colour;
import dev.madang.model.ElementId;
import dev.madang.model.Elements;
import dev.madang.model.Event;
import dev.madang.model.EventTerms;
import dev.madang.model.Evidence;
import dev.madang.model.Exhibitor;
import dev.madang.model.Hatch;
import dev.madang.model.Hold;
import dev.madang.model.Letting;
import dev.madang.model.LettingEntry;
import dev.madang.model.LocalText;
import dev.madang.model.Plan;
import dev.madang.model.Rect;
import dev.madang.model.Show;
import dev.madang.model.Status;
import dev.madang.model.Zone;
import dev.madang.session.EditSession;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Statuses, holds, the event and the journal. */
class SalesEditsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
    private static final Signature KIM = new Signature("Kim", Instant.parse("2026-03-02T09:00:00Z"));
    private static final Status OPTION =
            new Status("option", LocalText.of("Option"), new Colour(0x0072B2), Hatch.LEVEL, Status.Stage.SOLD);
    private static final Zone ZONE =
            new Zone(id("z1"), LEVEL, LocalText.of("Z"), new Colour(1), Rect.of(0, 0, 30_000, 30_000), "s1");
    private static final Event EVENT = event(
            List.of(new Show("s1", LocalText.of("One"))), List.of(BuildKind.SHELL, BuildKind.RAW), EventTerms.DEFAULT);
    private static final Exhibitor CITY = new Exhibitor(id("x1"), LocalText.of("City"), Exhibitor.Kind.CITY, "");
    private static final Plan PLAN = planWith(
                    ZONE,
                    booth("b1", 0, 6_000, 3_000, 3_000)
                            .withLetting(Letting.held(new Hold("Lee", LocalDate.of(2026, 2, 27)))),
                    booth("b2", 3_000, 6_000, 3_000, 3_000).withLetting(Letting.of(Status.PAID)),
                    booth("b3", 6_000, 6_000, 3_000, 3_000))
            .withExhibitors(Elements.of(List.of(CITY)))
            .withEvent(EVENT);

    static Stream<Arguments> deeds() {
        return Stream.of(
                Arguments.of(new ChangeStatuses(with(OPTION), Map.of()), Set.of()),
                Arguments.of(new ChangeStatuses(without(Status.PAID), Map.of("paid", "contracted")), Set.of("b2")),
                Arguments.of(new ExtendHolds(Set.of(id("b1"), id("b3")), 7, TODAY), Set.of("b1")),
                Arguments.of(new ReleaseHolds(Set.of(id("b1"), id("b2"))), Set.of("b1")),
                Arguments.of(new SetZoneShow(id("z1"), ""), Set.of("z1")),
                Arguments.of(new SetRules(List.of("house")), Set.of()),
                Arguments.of(new ChangeEvent(event(EVENT.shows(), EVENT.buildKinds(), terms(18_000_000))), Set.of()));
    }

    @ParameterizedTest
    @MethodSource("deeds")
    void everyDeedTouchesWhatItNamesAndLeadsBackToTheSamePlan(EditCommand deed, Set<String> touched) {
        PlanChange change = deed.apply(PLAN);

        assertTrue(!change.after().equals(PLAN), "nothing changed");
        assertEquals(
                touched,
                Set.copyOf(change.touched().stream().map(ElementId::value).toList()));
        assertSame(PLAN, change.reversed().after());
    }

    @Test
    void whatChangesNothingIsNoStep() {
        assertTrue(new ChangeStatuses(Status.DEFAULTS, Map.of()).apply(PLAN).isNone());
        assertTrue(new ReleaseHolds(Set.of(id("b2"))).apply(PLAN).isNone());
        assertTrue(new SetZoneShow(id("z1"), "s1").apply(PLAN).isNone());
        assertTrue(new SetRules(PLAN.rules()).apply(PLAN).isNone());
        assertTrue(new ChangeEvent(EVENT).apply(PLAN).isNone());
    }

    @Test
    void aStatusInUseGoesOnlyWhereAnotherTakesItsPlace() {
        ChangeStatuses alone = new ChangeStatuses(without(Status.PAID), Map.of());
        ChangeStatuses toHeld = new ChangeStatuses(without(Status.PAID), Map.of("paid", "held"));

        assertThrows(IllegalArgumentException.class, () -> alone.apply(PLAN));
        assertThrows(IllegalArgumentException.class, () -> toHeld.apply(PLAN));
        assertEquals(
                Letting.of(Status.CONTRACTED),
                letting(new ChangeStatuses(without(Status.PAID), Map.of("paid", "contracted")), "b2"));
    }

    @Test
    void aStatusInUseKeepsWhatItPromises() {
        for (Status.Stage stage : List.of(Status.Stage.AVAILABLE, Status.Stage.HELD, Status.Stage.CLOSED)) {
            EditRefused refused = assertThrows(
                    EditRefused.class, () -> new ChangeStatuses(meaning(Status.PAID, stage), Map.of()).apply(PLAN));

            assertEquals("refused.status.stage", refused.key());
            assertEquals(List.of(Status.PAID.name()), refused.arguments());
        }
        assertThrows(EditRefused.class, () -> new ChangeStatuses(meaning(Status.HELD, Status.Stage.SOLD), Map.of())
                .apply(PLAN));
        assertFalse(new ChangeStatuses(meaning(Status.PAID, Status.Stage.GIVEN), Map.of())
                .apply(PLAN)
                .isNone());
        assertFalse(new ChangeStatuses(meaning(Status.CONTRACTED, Status.Stage.CLOSED), Map.of())
                .apply(PLAN)
                .isNone());
    }

    private static List<Status> meaning(Status changed, Status.Stage stage) {
        return Status.DEFAULTS.stream()
                .map(status -> status.equals(changed)
                        ? new Status(status.id(), status.name(), status.colour(), status.hatch(), stage)
                        : status)
                .toList();
    }

    @Test
    void twoStatusesNeverShareColourAndPattern() {
        Status twin = new Status("twin", LocalText.of("T"), OPTION.colour(), OPTION.hatch(), Status.Stage.SOLD);

        assertThrows(
                IllegalArgumentException.class, () -> new ChangeStatuses(with(OPTION, twin), Map.of()).apply(PLAN));
        assertThrows(IllegalArgumentException.class, () -> new ChangeStatuses(without(Status.AVAILABLE), Map.of())
                .apply(PLAN));
    }

    @Test
    void aHoldThatHasEndedIsExtendedFromTodayAndOthersFromTheirLastDay() {
        assertEquals(
                Letting.held(new Hold("Lee", LocalDate.of(2026, 3, 9))),
                letting(new ExtendHolds(Set.of(id("b1")), 7, TODAY), "b1"));
        assertEquals(
                Letting.held(new Hold("Lee", LocalDate.of(2026, 3, 6))),
                letting(new ExtendHolds(Set.of(id("b1")), 7, LocalDate.of(2026, 2, 1)), "b1"));
    }

    @Test
    void whatIsInUseStaysWithTheEvent() {
        Event noShow = event(List.of(), EVENT.buildKinds(), EventTerms.DEFAULT);
        Event noShell = event(EVENT.shows(), List.of(BuildKind.RAW), EventTerms.DEFAULT);

        assertThrows(IllegalArgumentException.class, () -> new ChangeEvent(noShow).apply(PLAN));
        assertThrows(IllegalArgumentException.class, () -> new ChangeEvent(noShell).apply(PLAN));
        assertThrows(IllegalArgumentException.class, () -> new SetZoneShow(id("z1"), "s9").apply(PLAN));
    }

    @Test
    void everyChangeOfALettingIsSignedOnceWhateverDeedItWas() {
        CompositeEdit seatedAndSold = new CompositeEdit(
                "edit.assign",
                List.of(
                        new AssignExhibitor(Set.of(id("b3")), CITY.id()),
                        new ChangeLetting(Set.of(id("b3")), Letting.of(Status.CONTRACTED)),
                        new MoveElements(Set.of(id("b2")), 0, 100)));

        PlanChange signed = LettingJournal.signed(seatedAndSold.apply(PLAN), KIM);

        assertEquals(
                List.of(new LettingEntry(id("b3"), KIM.at(), "Kim", Letting.of(Status.CONTRACTED), CITY.id())),
                signed.after().sales().journal());
    }

    @Test
    void whatLetsNothingLeavesTheJournalAlone() {
        PlanChange moved = new MoveElements(Set.of(id("b2")), 0, 100).apply(PLAN);

        assertSame(moved, LettingJournal.signed(moved, KIM));
    }

    @Test
    void undoTakesTheLineBackWithTheDeed() {
        EditSession session = new EditSession(PLAN, new Checker(List.of()));
        session.signWith(() -> KIM);

        session.execute(new ChangeLetting(Set.of(id("b3")), Letting.of(Status.PAID)));
        assertEquals(1, session.plan().sales().journal().size());
        session.undo();

        assertSame(PLAN, session.plan());
    }

    private static Letting letting(EditCommand deed, String booth) {
        return deed.apply(PLAN).after().booths().get(id(booth)).orElseThrow().letting();
    }

    private static EventTerms terms(long unitAreaMm2) {
        return new EventTerms(unitAreaMm2, EventTerms.DEFAULT.currency(), 6_000, 3_000);
    }

    private static List<Status> with(Status... more) {
        List<Status> statuses = new ArrayList<>(Status.DEFAULTS);
        statuses.addAll(List.of(more));
        return statuses;
    }

    private static List<Status> without(Status gone) {
        return Status.DEFAULTS.stream().filter(status -> status != gone).toList();
    }

    private static Event event(List<Show> shows, List<BuildKind> kinds, EventTerms terms) {
        return new Event(
                "e",
                1,
                LocalText.of("Event"),
                null,
                null,
                2026,
                "",
                List.of(),
                Evidence.UNKNOWN,
                shows,
                kinds,
                List.of(),
                terms,
                Attendance.DEFAULT);
    }
}
