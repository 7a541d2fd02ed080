package dev.madang.compare;

import static dev.madang.model.PlanFixtures.LEVEL;
import static dev.madang.model.PlanFixtures.booth;
import static dev.madang.model.PlanFixtures.id;
import static dev.madang.model.PlanFixtures.planWith;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.madang.compare.Difference.Kind;
import dev.madang.compare.Difference.Subject;
import dev.madang.edit.AcceptFinding;
import dev.madang.edit.AddPhase;
import dev.madang.edit.ChangeLetting;
import dev.madang.edit.ChangePhase;
import dev.madang.edit.ChangeShape;
import dev.madang.edit.ChangeStands;
import dev.madang.edit.DropPromise;
import dev.madang.edit.EditCommand;
import dev.madang.edit.MoveElements;
import dev.madang.edit.RemovePhase;
import dev.madang.edit.TakePromise;
import dev.madang.edit.WithdrawAcceptance;
import dev.madang.model.Acceptance;
import dev.madang.model.Deck;
import dev.madang.model.Exhibit;
import dev.madang.model.Letting;
import dev.madang.model.LocalText;
import dev.madang.model.PartRef;
import dev.madang.model.Phase;
import dev.madang.model.Plan;
import dev.madang.model.Rect;
import dev.madang.model.Stand;
import dev.madang.model.Status;
import dev.madang.model.Wall;
import dev.madang.text.Messages;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What differs of stands, contracts, phases and accepted findings, in words. */
class SafetyDiffTest {

    private static final Stand STAND = new Stand(
            4_000,
            List.of(Wall.along(0)),
            31_500_000,
            List.of(new Deck(Rect.of(500, 500, 2_000, 2_000), 350, 900)),
            List.of(Exhibit.of("Press", 12_500, 2_000, 1_000)));
    private static final Phase NIGHT = Phase.of("night", Phase.Kind.CONCERT, LocalText.of("Night"));
    private static final Acceptance ACCEPTED = new Acceptance(
            "aisle-width",
            LEVEL,
            List.of(id("a")),
            List.of(),
            "house",
            1,
            2_900,
            "one-way",
            "Kim",
            Instant.parse("2026-03-02T01:00:00Z"),
            "",
            LocalText.NONE,
            null);
    private static final Plan PLAN = planWith(booth("a", 10_000, 10_000, 6_000, 3_000));
    private static final Plan SOLD = done(PLAN, new ChangeLetting(Set.of(id("a")), Letting.of(Status.PAID)));

    private static Plan done(Plan plan, EditCommand... edits) {
        Plan after = plan;
        for (EditCommand edit : edits) {
            after = edit.apply(after).after();
        }
        return after;
    }

    private static List<String> words(Plan before, Plan after, Locale locale) {
        PlanDiff diff = PlanDiff.of(before, after);
        DifferenceText words = new DifferenceText(diff, Messages.of(locale));
        return diff.differences().stream()
                .map(difference -> words.of(difference).replace('\u00a0', ' '))
                .toList();
    }

    private static List<String> words(Plan before, Plan after) {
        return words(before, after, Locale.ENGLISH);
    }

    @Test
    void whatIsBuiltIsToldInAFewWords() {
        Plan built = done(PLAN, ChangeStands.of(id("a"), STAND));
        Stand moved = STAND.withExhibits(List.of(STAND.exhibits().get(0).at(Rect.of(0, 0, 2_000, 1_000))));

        assertEquals(
                List.of(
                        "Booth A: built none, now 4 m high, 1 wall, 31.5 m² covered, 1 upper deck, 1 exhibit of 12.5 t"),
                words(PLAN, built));
        assertEquals(
                List.of("부스 A: 시공 없음 → 높이 4 m, 벽체 1면, 천장 31.5 ㎡, 복층 1개, 전시품 1점(12.5 t)"),
                words(PLAN, built, Locale.KOREAN));
        assertEquals(
                List.of("Booth A: what is built or shown inside is arranged otherwise"),
                words(built, done(built, ChangeStands.of(id("a"), moved))));
    }

    @Test
    void whatComesAlongWithABoothOrStaysOnTheFloorIsBuiltAlike() {
        Plan built = done(PLAN, ChangeStands.of(id("a"), STAND));

        assertEquals(
                Map.of(Kind.RESIZED, 1),
                PlanDiff.of(built, done(built, new ChangeShape(id("a"), Rect.of(9_000, 10_000, 7_000, 3_000))))
                        .counts());
        assertEquals(
                Map.of(Kind.MOVED, 1),
                PlanDiff.of(built, done(built, new MoveElements(Set.of(id("a")), 500, 0)))
                        .counts());
    }

    @Test
    void whatWasSoldIsToldWhereItIsTakenDownAnew() {
        Plan wider = done(SOLD, new ChangeShape(id("a"), Rect.of(9_000, 10_000, 7_000, 3_000)));

        assertEquals(Map.of(Kind.STATUS, 1), PlanDiff.of(PLAN, SOLD).counts());
        assertEquals(
                List.of("Booth A: sold as [A, 18 m², Shell scheme, 4 open sides],"
                        + " now [A, 21 m², Shell scheme, 4 open sides]"),
                words(wider, done(wider, new TakePromise(Set.of(id("a"))))));
        assertEquals(
                List.of("Booth A: sold as [A, 18 m², Shell scheme, 4 open sides], now none"),
                words(SOLD, done(SOLD, new DropPromise(Set.of(id("a"))))));
    }

    @Test
    void phasesAreTold() {
        Plan night = done(PLAN, new AddPhase(NIGHT));
        Phase late = Phase.of("night", Phase.Kind.CONCERT, LocalText.of("Late"));
        Phase closed = new Phase(
                "night",
                Phase.Kind.CONCERT,
                LocalText.of("Night"),
                Set.of(new PartRef(LEVEL, "p1")),
                Set.of(),
                0,
                Set.of());

        assertEquals(List.of("Phase Night: added"), words(PLAN, night));
        assertEquals(List.of("Phase Night: removed"), words(night, done(night, new RemovePhase("night"))));
        assertEquals(List.of("Phase Late: name Night, now Late"), words(night, done(night, new ChangePhase(late))));
        assertEquals(
                List.of("Phase Night: its walls, doors, aisles or elements are used otherwise"),
                words(night, done(night, new ChangePhase(closed))));
        assertEquals(
                Subject.PHASE, PlanDiff.of(PLAN, night).differences().get(0).subject());
    }

    @Test
    void acceptedFindingsAreTold() {
        Plan accepted = done(PLAN, new AcceptFinding(ACCEPTED));
        Acceptance again = new Acceptance(
                ACCEPTED.rule(),
                LEVEL,
                ACCEPTED.subjects(),
                List.of(),
                "house",
                2,
                2_800,
                "watched",
                "Lee",
                ACCEPTED.at(),
                "",
                LocalText.NONE,
                null);

        assertEquals(List.of("Finding aisle-width: accepted by Kim: one-way"), words(PLAN, accepted));
        assertEquals(
                List.of("Finding aisle-width: accepted by Kim: one-way, now Lee: watched"),
                words(accepted, done(accepted, new AcceptFinding(again))));
        assertEquals(
                List.of("Finding aisle-width: no longer accepted by Kim: one-way"),
                words(accepted, done(accepted, new WithdrawAcceptance(ACCEPTED))));
    }
}
