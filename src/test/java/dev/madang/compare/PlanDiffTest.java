package dev.madang.compare;

import static dev.madang.model.PlanFixtures.LEVEL;
import static dev.madang.model.PlanFixtures.booth;
import static dev.madang.model.PlanFixtures.id;
import static dev.madang.model.PlanFixtures.planWith;
import static dev.madang.model.PlanFixtures.turned;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.madang.compare.Difference.Kind;
import dev.madang.compare.Difference.Subject;
import dev.madang.edit.AddElements;
import dev.madang.edit.AssignExhibitor;
import dev.madang.edit.ChangeBuild;
import dev.madang.edit.ChangeFeature;
import dev.madang.edit.ChangeLetting;
import dev.madang.edit.ChangeShape;
import dev.madang.edit.ChangeZone;
import dev.madang.edit.EditCommand;
import dev.madang.edit.MoveElements;
import dev.madang.edit.PutExhibitor;
import dev.madang.edit.RemoveElements;
import dev.madang.edit.RenamePlan;
import dev.madang.edit.RenumberBooth;
import dev.madang.edit.RotateElements;
import dev.madang.edit.SetLeased;
import dev.madang.edit.SetPartition;
import dev.madang.model.Anchor;
import dev.madang.model.Attendance;
import dev.madang.model.Booth;
import dev.madang.model.BuildKind;
import dev.madang.model.Colour;
import dev.madang.model.Dimension;
import dev.madang.model.ElementId;
import dev.madang.model.Event;
import dev.madang.model.EventTerms;
import dev.madang.model.Evidence;
import dev.madang.model.Exhibitor;
import dev.madang.model.Facts;
import dev.madang.model.Feature;
import dev.madang.model.FeatureKind;
import dev.madang.model.Letting;
import dev.madang.model.Level;
import dev.madang.model.LocalText;
import dev.madang.model.PartRef;
import dev.madang.model.Plan;
import dev.madang.model.PlanArbitraries;
import dev.madang.model.PlanElement;
import dev.madang.model.PlanFixtures;
import dev.madang.model.Point;
import dev.madang.model.Polygon;
import dev.madang.model.Rect;
import dev.madang.model.Revision;
import dev.madang.model.Site;
import dev.madang.model.Status;
import dev.madang.model.Vec;
import dev.madang.model.VenueRef;
import dev.madang.model.Zone;
import dev.madang.text.Messages;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class PlanDiffTest {

    private static final ElementId A = id("a");
    private static final ElementId B = id("b");
    private static final Exhibitor ACME = new Exhibitor(id("acme"), LocalText.of("Acme"), Exhibitor.Kind.COMPANY, "");
    private static final Feature STAGE =
            new Feature(id("s"), LEVEL, FeatureKind.STAGE, LocalText.of("Main"), Rect.of(0, 0, 9_000, 6_000), 0);
    private static final Zone ZONE =
            new Zone(id("z"), LEVEL, LocalText.of("Green"), new Colour(1), Rect.of(0, 0, 9_000, 9_000), "");
    private static final Dimension HELD = new Dimension(
            id("d"), LEVEL, Anchor.on(booth("a", 3_000, 3_000, 3_000, 3_000), 0), Anchor.free(new Point(0, 0)), 500);
    private static final Plan PLAN = planWith(
                    booth("a", 3_000, 3_000, 3_000, 3_000),
                    turned("b", 20_000, 20_000, 6_000, 3_000, 1_700),
                    STAGE,
                    ZONE)
            .withElements(List.of(HELD))
            .withExhibitors(dev.madang.model.Elements.of(List.of(ACME)));

    static LongStream seeds() {
        return LongStream.range(0, 60);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void aPlanDoesNotDifferFromItself(long seed) {
        Plan plan = PlanArbitraries.plan(seed);

        assertEquals(List.of(), PlanDiff.of(plan, plan).differences());
        assertEquals(List.of(), PlanDiff.of(plan, copyOf(plan)).differences());
    }

    @Test
    void anEventOfAnotherNameAndOnOtherDaysTellsWhatElseItChanges() {
        Plan before = PLAN.withEvent(event("Fair 2025", 2025, List.of(BuildKind.SHELL, BuildKind.RAW)));
        Plan moved = PLAN.withEvent(event("Fair 2026", 2026, List.of(BuildKind.SHELL, BuildKind.RAW)));
        Plan other = PLAN.withEvent(event("Fair 2026", 2026, List.of(BuildKind.RAW, BuildKind.SHELL)));

        assertEquals(
                Map.of(Kind.RENAMED, 1, Kind.MOVED, 1),
                PlanDiff.of(before, moved).counts());
        assertEquals(
                Map.of(Kind.RENAMED, 1, Kind.MOVED, 1, Kind.CHANGED, 1),
                PlanDiff.of(before, other).counts());
    }

    @Test
    void aVenueByAnotherNameIsTold() {
        VenueRef other = PLAN.site().venue().withName(new LocalText("\ubca1\uc2a4\ucf54", "BEXCO 3"));
        Site site = PLAN.site();
        Plan renamed = PLAN.withSite(new Site(other, site.levels(), site.leased(), site.closedPartitions()));

        PlanDiff diff = PlanDiff.of(PLAN, renamed);

        assertEquals(
                List.of(Subject.VENUE),
                diff.differences().stream().map(Difference::subject).toList());
        assertEquals(
                "Venue BEXCO 3: name " + site.venue().name().en() + ", now BEXCO 3",
                new DifferenceText(diff, Messages.of(Locale.ENGLISH))
                        .of(diff.differences().get(0)));
    }

    @Test
    void aHallThatIsGivenBackWithItsLevelNamesTheLevel() {
        Plan before = PlanFixtures.plan();
        Level upstairs = new Level(
                "l2",
                LocalText.of("Upstairs"),
                Polygon.rectangle(0, 0, 9_000, 9_000),
                Facts.NONE,
                List.of(),
                List.of(),
                List.of());
        Plan after = before.withSite(Site.whole(before.venue(), List.of(upstairs)));
        PlanDiff diff = PlanDiff.of(before, after);
        DifferenceText words = new DifferenceText(diff, Messages.of(Locale.ENGLISH));

        List<String> given = diff.differences().stream()
                .filter(difference -> difference.kind() == Kind.RETURNED)
                .map(words::of)
                .toList();

        assertEquals(List.of("Hall a: given back, Level 1", "Hall b: given back, Level 1"), given);
    }

    private static Event event(String name, int year, List<BuildKind> kinds) {
        LocalDate day = LocalDate.of(year, 7, 15);
        return new Event(
                "fair",
                1,
                LocalText.of(name),
                day,
                day,
                year,
                "",
                List.of(),
                Evidence.UNKNOWN,
                List.of(),
                kinds,
                List.of(),
                EventTerms.DEFAULT,
                Attendance.DEFAULT);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void whatIsAddedOneWayIsRemovedTheOther(long seed) {
        Random random = new Random(seed);
        Plan before = PlanFixtures.random(random, 60);
        Plan after = shaken(before, random);

        Map<Kind, Integer> there = PlanDiff.of(before, after).counts();
        Map<Kind, Integer> back = PlanDiff.of(after, before).counts();

        assertEquals(there.get(Kind.ADDED), back.get(Kind.REMOVED));
        assertEquals(there.get(Kind.REMOVED), back.get(Kind.ADDED));
        for (Kind kind : Set.of(Kind.MOVED, Kind.TURNED, Kind.RESIZED, Kind.RENUMBERED)) {
            assertEquals(there.get(kind), back.get(kind), kind.toString());
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void everyElementThatDiffersIsNamedAndNoOther(long seed) {
        Random random = new Random(seed);
        Plan before = PlanFixtures.random(random, 60);
        Plan after = shaken(before, random);

        Set<ElementId> named = PlanDiff.of(before, after)
                .ofElements()
                .flatMap(difference -> difference.ids().stream())
                .collect(java.util.stream.Collectors.toSet());

        Stream.concat(before.elements(), after.elements())
                .map(PlanElement::id)
                .distinct()
                .forEach(id ->
                        assertEquals(!before.element(id).equals(after.element(id)), named.contains(id), id.toString()));
    }

    static Stream<Arguments> edits() {
        Rect wider = Rect.of(3_000, 3_000, 6_000, 3_000);
        return Stream.of(
                one(new MoveElements(Set.of(A), 500, -20), Subject.BOOTH, Kind.MOVED),
                one(new MoveElements(Set.of(B), 1, 0), Subject.BOOTH, Kind.MOVED),
                one(new RotateElements(Set.of(B), 4_500, middleOfB()), Subject.BOOTH, Kind.TURNED),
                one(new RotateElements(Set.of(A), 9_000, new Vec(4_500, 4_500)), Subject.BOOTH, Kind.TURNED),
                one(new ChangeShape(A, wider), Subject.BOOTH, Kind.RESIZED),
                one(new ChangeShape(A, Rect.of(1_000, 3_000, 5_000, 3_000)), Subject.BOOTH, Kind.RESIZED),
                one(new ChangeShape(A, Polygon.rectangle(3_000, 3_000, 3_000, 2_000)), Subject.BOOTH, Kind.RESIZED),
                one(new RenumberBooth(A, "Z9"), Subject.BOOTH, Kind.RENUMBERED),
                one(new AssignExhibitor(Set.of(A), ACME.id()), Subject.BOOTH, Kind.REASSIGNED),
                one(new ChangeLetting(Set.of(A), Letting.of(Status.PAID)), Subject.BOOTH, Kind.STATUS),
                one(new ChangeBuild(Set.of(A), "raw"), Subject.BOOTH, Kind.BUILD),
                one(new RemoveElements(Set.of(B)), Subject.BOOTH, Kind.REMOVED),
                one(new AddElements(List.of(booth("c", 0, 9_000, 3_000, 3_000))), Subject.BOOTH, Kind.ADDED),
                one(new ChangeFeature(STAGE.id(), FeatureKind.STAGE, STAGE.name(), 40), Subject.FEATURE, Kind.CHANGED),
                one(
                        new ChangeFeature(STAGE.id(), FeatureKind.STAGE, LocalText.of("Other"), 0),
                        Subject.FEATURE,
                        Kind.RENAMED),
                one(new ChangeZone(ZONE.id(), ZONE.name(), new Colour(2)), Subject.ZONE, Kind.CHANGED),
                one(new MoveElements(Set.of(HELD.id()), 5, 5), Subject.DIMENSION, Kind.CHANGED),
                one(
                        new PutExhibitor(new Exhibitor(id("new"), LocalText.of("N"), Exhibitor.Kind.CITY, "")),
                        Subject.EXHIBITOR,
                        Kind.ADDED),
                one(new PutExhibitor(ACME.withName(LocalText.of("Acme Inc"))), Subject.EXHIBITOR, Kind.RENAMED),
                one(new SetLeased(new PartRef(LEVEL, "a"), false), Subject.HALL, Kind.RETURNED),
                one(new SetPartition(new PartRef(LEVEL, "p1"), true), Subject.PARTITION, Kind.CLOSED),
                one(new RenamePlan("Other"), Subject.PLAN, Kind.RENAMED));
    }

    @ParameterizedTest(name = "{2} {1}")
    @MethodSource("edits")
    void anEditYieldsExactlyItsDifference(EditCommand edit, Subject subject, Kind kind) {
        PlanDiff diff = PlanDiff.of(PLAN, edit.apply(PLAN).after());

        assertEquals(1, diff.differences().size(), diff.differences().toString());
        assertEquals(subject, diff.differences().get(0).subject());
        assertEquals(Map.of(kind, 1), diff.counts());
    }

    @Test
    void aBoothThatIsResizedAndTakenElsewhereIsBoth() {
        Plan after = PLAN.withElements(List.of(booth("a", 30_000, 9_100, 6_000, 4_000)));

        assertEquals(
                Map.of(Kind.MOVED, 1, Kind.RESIZED, 1), PlanDiff.of(PLAN, after).counts());
    }

    @Test
    void aPolygonThatIsTurnedIsNotResized() {
        Booth triangle = booth("t", 0, 0, 1, 1).withShape(Polygon.of(9_000, 9_000, 15_000, 9_000, 9_000, 12_000));
        Vec middle = new Vec(11_000, 10_000);
        Plan before = planWith(triangle);
        Plan after = before.withElements(List.of(triangle.rotated(3_000, middle)));

        assertEquals(Map.of(Kind.TURNED, 1), PlanDiff.of(before, after).counts());
    }

    @Test
    void plansMadeApartArePairedByNumberWhereBoothsOverlap() {
        Booth was = booth("a", 0, 0, 3_000, 3_000).withNumber("A1");
        Booth same = booth("x", 0, 0, 3_000, 3_000).withNumber("A1");
        Booth wider = booth("y", 0, 0, 6_000, 3_000).withNumber("A1");
        Booth elsewhere = booth("w", 20_000, 0, 3_000, 3_000).withNumber("A1");

        assertEquals(Map.of(), PlanDiff.of(planWith(was), planWith(same)).counts());
        assertEquals(
                Map.of(Kind.RESIZED, 1),
                PlanDiff.of(planWith(was), planWith(wider)).counts());
        assertEquals(
                Map.of(Kind.ADDED, 1, Kind.REMOVED, 1),
                PlanDiff.of(planWith(was), planWith(elsewhere)).counts());
    }

    @Test
    void plansMadeApartHaveTheSameExhibitorsByName() {
        Exhibitor other = new Exhibitor(id("other"), ACME.name(), ACME.kind(), "");
        Plan before = seated(ACME, "a");
        Plan after = seated(other, "x");

        assertEquals(List.of(), PlanDiff.of(before, after).differences());
    }

    @Test
    void boothsComeInTheNaturalOrderOfTheirNumbers() {
        List<PlanElement> booths = Stream.of("A10", "A9", "B1", "A9-2")
                .<PlanElement>map(number -> booth(number.toLowerCase(java.util.Locale.ROOT), 0, 0, 3_000, 3_000)
                        .withNumber(number))
                .toList();

        PlanDiff diff = PlanDiff.of(PlanFixtures.plan(), PlanFixtures.plan().withElements(booths));

        assertEquals(
                List.of("A9", "A9-2", "A10", "B1"),
                diff.differences().stream().map(Difference::sortName).toList());
    }

    @Test
    void whatAPlanIsComparedWithARevisionOfDiffersFromIt() {
        Plan issued = PLAN.withRevisions(List.of(Revision.of(PLAN, "1", LocalDate.of(2025, 5, 2), "", "")));
        Revision revision = issued.revisions().get(0);
        Plan later = new MoveElements(Set.of(A), 1_000, 0)
                .apply(issued.withLeased(Set.of()))
                .after();

        assertTrue(PlanDiff.since(revision, issued).isEmpty());
        assertEquals(
                Map.of(Kind.MOVED, 1, Kind.RETURNED, 2),
                PlanDiff.since(revision, later).counts());
    }

    private static Plan seated(Exhibitor exhibitor, String boothId) {
        return PlanFixtures.plan()
                .withExhibitors(dev.madang.model.Elements.of(List.of(exhibitor)))
                .withElements(List.of(
                        booth(boothId, 0, 0, 3_000, 3_000).withNumber("A1").withExhibitor(exhibitor.id())));
    }

    private static Arguments one(EditCommand edit, Subject subject, Kind kind) {
        return Arguments.of(edit, subject, kind);
    }

    private static Vec middleOfB() {
        return ((Rect) PLAN.booths().get(B).orElseThrow().shape()).center();
    }

    /** Equal to the plan in all its parts, none of which is the same object. */
    private static Plan copyOf(Plan plan) {
        return plan.withElements(plan.elements()
                .filter(Booth.class::isInstance)
                .map(Booth.class::cast)
                .map(booth -> booth.withNumber(booth.number()))
                .toList());
    }

    private static Plan shaken(Plan plan, Random random) {
        Plan shaken = plan;
        for (ElementId id : List.copyOf(plan.booths().ids())) {
            EditCommand edit =
                    switch (random.nextInt(8)) {
                        case 0 -> new MoveElements(Set.of(id), random.nextInt(900) - 400, 7);
                        case 1 -> new RemoveElements(Set.of(id));
                        case 2 -> new RenumberBooth(id, "N" + random.nextInt(99));
                        case 3 -> new AddElements(List.of(booth(id.value() + "-new", 70_000, 0, 3_000, 3_000)));
                        case 4 -> new ChangeLetting(Set.of(id), Letting.of(Status.PAID));
                        case 5 -> new ChangeShape(id, PlanFixtures.shape(random));
                        default -> new MoveElements(Set.of(id), 0, 0);
                    };
            shaken = edit.apply(shaken).after();
        }
        return shaken;
    }
}
