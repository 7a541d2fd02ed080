package dev.madang.exchange.drawing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.madang.edit.PlanChange;
import dev.madang.edit.SetLocked;
import dev.madang.exchange.Remark;
import dev.madang.model.Booth;
import dev.madang.model.ElementId;
import dev.madang.model.Plan;
import dev.madang.model.PlanFixtures;
import dev.madang.model.Rect;
import dev.madang.model.Shape;
import java.text.Normalizer;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class BoothImportTest {

    private int drawn;

    private static BoothImport imported(Sketches sketches, Plan plan) {
        RawDrawing drawing = sketches.drawing();
        return BoothImport.of(drawing, Sketches.mapping(drawing), plan, PlanFixtures.LEVEL);
    }

    private ElementId newId() {
        return PlanFixtures.id("n" + drawn++);
    }

    private static List<String> rows(BoothImport preview) {
        return preview.rows().stream()
                .map(row -> row.state().key() + " " + row.number() + " " + row.changes())
                .toList();
    }

    private static List<Shape> shapes(BoothImport preview) {
        return preview.rows().stream().map(BoothRow::shape).toList();
    }

    @Test
    void looseSharedLinesBecomeBoothsWithTheNumbersInThem() {
        Sketches block = new Sketches()
                .line("BOOTH", 0, 0, 6000, 0)
                .line("BOOTH", 0, -3000, 6000, -3000)
                .line("BOOTH", 0, 0, 0, -3000)
                .line("BOOTH", 3000, 0, 3000, -3000)
                .line("BOOTH", 6000, 0, 6000, -3000)
                .text("BOOTH_NO", 1500, -1500, "A101")
                .text("BOOTH_NO", 4500, -1500, "A102");

        BoothImport preview = imported(block, PlanFixtures.plan());

        assertEquals(
                List.of("new A101 []", "new A102 []"),
                rows(preview).stream().sorted().toList());
        assertEquals(Set.of(Rect.of(0, 0, 3000, 3000), Rect.of(3000, 0, 3000, 3000)), Set.copyOf(shapes(preview)));
    }

    @Test
    void ofSeveralLinesInOneTextTheOneThatIsANumberCounts() {
        Sketches drawing = new Sketches()
                .box("BOOTH", 0, -3000, 3000, 3000)
                .text("BOOTH", 1500, -1500, "D01\n한빛테크\n3x3")
                .box("BOOTH", 3000, -3000, 3000, 3000)
                .text("BOOTH_NO", 4500, -1500, "특별\n홍보관")
                .box("BOOTH", 6000, -3000, 3000, 3000)
                .text("BOOTH_NO", 7500, -1500, "E01\nE02");

        BoothImport preview = imported(drawing, PlanFixtures.plan());

        assertEquals(List.of("new D01 []", "new 특별 홍보관 []", "new E01 E02 []"), rows(preview));
    }

    @Test
    void aLineThatNearlyReachesAnotherIsSnappedAndTheBoothStaysARectangle() {
        Sketches block = new Sketches()
                .line("BOOTH", 0, 0, 6000, 0, 6000, -3000, 0, -3000, 0, 0)
                .line("BOOTH", 3000, -1.5, 3000, -2992);

        BoothImport preview = imported(block, PlanFixtures.plan());

        assertEquals(2, preview.count(BoothRow.State.NEW));
        assertTrue(
                shapes(preview).stream().allMatch(shape -> shape instanceof Rect),
                shapes(preview).toString());
        assertEquals(List.of(Remark.of("exchange.drawing.gapsClosed", 1, "BOOTH", 8L)), preview.remarks());
    }

    @Test
    void diagonalsAcrossABoothDivideNothing() {
        Sketches taken = new Sketches()
                .box("BOOTH", 0, -3000, 3000, 3000)
                .line("BOOTH", 0, 0, 3000, -3000)
                .line("BOOTH", 0, -3000, 3000, 0);

        assertEquals(List.of(Rect.of(0, 0, 3000, 3000)), shapes(imported(taken, PlanFixtures.plan())));
    }

    @Test
    void aGapWiderThanTheToleranceStaysOpenAndIsSaidWithItsPlace() {
        Sketches open = new Sketches().line("BOOTH", 0, 0, 3000, 0, 3000, -3000, 0, -3000, 0, -20);
        RawDrawing drawing = open.drawing();

        BoothImport narrow = imported(open, PlanFixtures.plan());
        BoothImport wide = BoothImport.of(
                drawing, Sketches.mapping(drawing).withTolerance(20), PlanFixtures.plan(), PlanFixtures.LEVEL);

        assertEquals(List.of(), narrow.rows());
        assertEquals("exchange.drawing.openEnds", narrow.remarks().get(0).key());
        assertEquals(List.of(2, "BOOTH", 0L, 0L, 10), narrow.remarks().get(0).args());
        assertEquals(1, wide.count(BoothRow.State.NEW));
    }

    @Test
    void turnedRectanglesOfOthersBeginWhereTheyAreTurnedLeast() {
        Sketches one = new Sketches().outline("BOOTH", 3000, -3000, 3000, 0, 0, 0, 0, -3000);

        assertEquals(List.of(Rect.of(0, 0, 3000, 3000)), shapes(imported(one, PlanFixtures.plan())));
    }

    @Test
    void centimetresAreTenTimesAsLarge() {
        RawDrawing drawing = new Sketches().box("BOOTH", 0, -300, 300, 300).drawing();
        DrawingMapping mapping =
                Sketches.asDrawn(DrawingMapping.guess(drawing, DrawingUnit.CENTIMETRE, "shell"), false);

        assertEquals(
                List.of(Rect.of(0, 0, 3000, 3000)),
                shapes(BoothImport.of(drawing, mapping, PlanFixtures.plan(), PlanFixtures.LEVEL)));
    }

    @Test
    void aDrawingFarFromItsOriginIsLaidOnTheFloorByItsOutline() {
        RawDrawing drawing = new Sketches()
                .box("WALL", 5_000_000, 7_000_000, 60_000, 50_000)
                .box("BOOTH", 5_003_000, 7_044_000, 3000, 3000)
                .drawing();
        DrawingMapping mapping = DrawingMapping.guess(drawing, DrawingUnit.MILLIMETRE, "shell");

        assertEquals(
                List.of(Rect.of(3000, 3000, 3000, 3000)),
                shapes(BoothImport.of(drawing, mapping, PlanFixtures.plan(), PlanFixtures.LEVEL)));
    }

    @Test
    void aReimportTellsNewSameChangedAndGoneByTheirNumbers() {
        Plan plan = PlanFixtures.planWith(
                PlanFixtures.booth("a1", 0, 0, 3000, 3000),
                PlanFixtures.booth("a2", 3000, 0, 3000, 3000),
                PlanFixtures.booth("a3", 6000, 0, 3000, 3000));
        Sketches drawing = new Sketches()
                .box("BOOTH", 0, -3000, 3000, 3000)
                .text("BOOTH", 1500, -1500, "a1")
                .box("BOOTH", 3000, -4500, 3000, 4500)
                .text("BOOTH", 4500, -1500, "A2")
                .box("BOOTH", 12_000, -3000, 3000, 3000)
                .text("BOOTH", 13_500, -1500, "A9");

        BoothImport preview = imported(drawing, plan);

        assertEquals(List.of("changed a1 [NUMBER]", "changed A2 [OUTLINE]", "new A9 []", "gone A3 []"), rows(preview));
    }

    @Test
    void takingItIsOneEditThatKeepsWhatIsGoneUnlessAsked() {
        Plan plan = PlanFixtures.planWith(
                PlanFixtures.booth("a1", 0, 0, 3000, 3000), PlanFixtures.booth("a2", 3000, 0, 3000, 3000));
        Sketches drawing = new Sketches()
                .box("BOOTH", 0, -4500, 3000, 4500)
                .text("BOOTH", 1500, -1500, "A1")
                .box("BOOTH", 9000, -3000, 3000, 3000);
        BoothImport preview = imported(drawing, plan);

        PlanChange kept = preview.edit(false, this::newId).apply(plan);
        PlanChange removed = preview.edit(true, this::newId).apply(plan);

        assertEquals(Set.of(PlanFixtures.id("a1"), PlanFixtures.id("a2"), PlanFixtures.id("n0")), ids(kept.after()));
        assertEquals(Set.of(PlanFixtures.id("a1"), PlanFixtures.id("n0")), kept.touched());
        assertEquals(
                Rect.of(0, 0, 3000, 4500),
                kept.after().booths().get(PlanFixtures.id("a1")).orElseThrow().shape());
        assertEquals(Set.of(PlanFixtures.id("a1"), PlanFixtures.id("n1")), ids(removed.after()));
        assertSame(plan, kept.reversed().after());
    }

    private static Set<ElementId> ids(Plan plan) {
        return Set.copyOf(plan.booths().values().stream().map(Booth::id).toList());
    }

    @Test
    void aDrawingWithoutNumbersTakesNoneAwayAndFindsBoothsByTheirOutlines() {
        Plan plan = PlanFixtures.planWith(PlanFixtures.booth("a1", 0, 0, 3000, 3000));

        BoothImport preview = imported(new Sketches().box("BOOTH", 0, -3000, 3000, 3000), plan);

        assertEquals(List.of("same A1 []"), rows(preview));
        assertFalse(preview.changesAnything(true));
    }

    @Test
    void aCopyInTheDrawingIsNewAndTheOriginalStays() {
        Plan plan = PlanFixtures.planWith(PlanFixtures.booth("a1", 0, 0, 3000, 3000));
        Map<String, String> tags = Map.of(Tags.ID, "a1", Tags.NUMBER, "A1");
        Sketches copied = new Sketches()
                .tagged("MADANG-BOOTH-SHELL", tags, 9000, 0, 12_000, 0, 12_000, -3000, 9000, -3000)
                .tagged("MADANG-BOOTH-SHELL", tags, 0, 0, 3000, 0, 3000, -3000, 0, -3000)
                .text("MADANG-NUMBER", 10_500, -1500, "A2")
                .text("MADANG-NUMBER", 1500, -1500, "A1");

        BoothImport preview = imported(copied, plan);

        assertEquals(List.of("new A2 []", "same A1 []"), rows(preview));
        assertTrue(preview.remarks().contains(Remark.of("exchange.drawing.copies", 1)));
    }

    @Test
    void whatIsSeenCountsMoreThanWhatMadangWroteBeside() {
        Plan plan = PlanFixtures.planWith(PlanFixtures.booth("a1", 0, 0, 3000, 3000));
        Sketches edited = new Sketches()
                .tagged(
                        "MADANG-BOOTH-RAW",
                        Map.of(Tags.ID, "a1", Tags.NUMBER, "A1"),
                        0,
                        0,
                        3000,
                        0,
                        3000,
                        -3000,
                        0,
                        -3000)
                .text("MADANG-NUMBER", 1500, -1500, "A7");

        BoothImport preview = imported(edited, plan);

        assertEquals(List.of("changed A7 [NUMBER, BUILD]"), rows(preview));
        assertEquals("raw", preview.rows().get(0).build());
    }

    @Test
    void aBuildKindThatTheEventDoesNotOfferIsSaid() {
        BoothImport preview = imported(new Sketches().box("MADANG-BOOTH-GOLD", 0, 0, 3000, 3000), PlanFixtures.plan());

        assertEquals("shell", preview.rows().get(0).build());
        assertEquals(List.of(Remark.of("exchange.drawing.unknownBuild", 1, "gold")), preview.remarks());
    }

    @Test
    void lockedBoothsStayWhereTheyAre() {
        Plan plan = new SetLocked(Set.of(PlanFixtures.id("a1"), PlanFixtures.id("a2")), true)
                .apply(PlanFixtures.planWith(
                        PlanFixtures.booth("a1", 0, 0, 3000, 3000), PlanFixtures.booth("a2", 3000, 0, 3000, 3000)))
                .after();
        Sketches moved = new Sketches().box("BOOTH", 100, -3000, 3000, 3000).text("BOOTH", 1500, -1500, "A1");

        BoothImport preview = imported(moved, plan);

        assertEquals(List.of("same A1 []", "same A2 []"), rows(preview));
        assertEquals(List.of(Remark.of("exchange.drawing.locked", 2)), preview.remarks());
    }

    @Test
    void theNumberIsTheTextThatLooksLikeOneNotTheNameOrTheSize() {
        Sketches booth = new Sketches()
                .box("BOOTH", 0, -3000, 3000, 3000)
                .text("BOOTH", 1500, -500, "삼성전자")
                .text("BOOTH", 1500, -1500, "B-12")
                .text("BOOTH", 1500, -2500, "3.0 x 3.0 m");
        Sketches named = new Sketches().box("BOOTH", 0, -3000, 3000, 3000).text("BOOTH", 1500, -500, "삼성전자");

        assertEquals(List.of("new B-12 []"), rows(imported(booth, PlanFixtures.plan())));
        assertEquals(List.of("new  []"), rows(imported(named, PlanFixtures.plan())));
    }

    @Test
    void anAttributeOfTheSymbolIsItsNumberWhereverItStands() {
        Sketches symbol = new Sketches()
                .part("BOOTH", 4, true, 0, 0, 3000, 0, 3000, -3000, 0, -3000)
                .attribute("BOOTH", 9000, 9000, "BOOTH_NO", "C7", 4);

        assertEquals(List.of("new C7 []"), rows(imported(symbol, PlanFixtures.plan())));
    }

    @Test
    void decomposedHangulIsComposed() {
        Sketches booth = new Sketches()
                .box("BOOTH", 0, -3000, 3000, 3000)
                .text("BOOTH_NO", 1500, -500, Normalizer.normalize("가-12", Normalizer.Form.NFD));

        assertEquals(List.of("new 가-12 []"), rows(imported(booth, PlanFixtures.plan())));
    }

    @Test
    void framesStoreRoomsAndSecondCopiesAreNoBooths() {
        Sketches sheet = new Sketches()
                .box("BOOTH", -1000, -9000, 20_000, 10_000)
                .box("BOOTH", 0, -3000, 3000, 3000)
                .text("BOOTH", 1500, -500, "A1")
                .box("BOOTH", 0, -3000, 3000, 3000)
                .box("BOOTH", 100, -1000, 800, 800)
                .box("BOOTH", 3000, -3000, 3000, 3000)
                .text("BOOTH", 4500, -500, "A2");

        BoothImport preview = imported(sheet, PlanFixtures.plan());

        assertEquals(List.of("new A1 []", "new A2 []"), rows(preview));
        assertEquals(
                Set.of(
                        Remark.of("exchange.drawing.outlineDoubled", 1),
                        Remark.of("exchange.drawing.frames", 1),
                        Remark.of("exchange.drawing.nested", 1)),
                Set.copyOf(preview.remarks()));
    }

    @Test
    void outlinesThatNoBoothCanHaveAreLeftOutAndSaid() {
        Sketches bad = new Sketches()
                .outline("BOOTH", 0, 0, 3000, 3000, 3000, 0, 0, 3000)
                .box("BOOTH", 3_000_000, 0, 3000, 3000)
                .outline("BOOTH", 0, 0, 3000, 0, 6000, 0);

        BoothImport preview = imported(bad, PlanFixtures.plan());

        assertEquals(List.of(), preview.rows());
        assertEquals(List.of(Remark.of("exchange.drawing.outlineRefused", 3)), preview.remarks());
    }

    @Test
    void onlyWhatHasANumberIsABoothIfThatIsAsked() {
        RawDrawing drawing = new Sketches()
                .box("BOOTH", 0, -3000, 3000, 3000)
                .text("BOOTH", 1500, -500, "A1")
                .box("BOOTH", 3000, -3000, 3000, 3000)
                .text("BOOTH_NO", 90_000, 0, "Z9")
                .drawing();

        BoothImport preview = BoothImport.of(
                drawing, Sketches.asDrawn(Sketches.mapping(drawing), true), PlanFixtures.plan(), PlanFixtures.LEVEL);

        assertEquals(List.of("new A1 []"), rows(preview));
        assertEquals(
                Set.of(Remark.of("exchange.drawing.withoutNumber", 1), Remark.of("exchange.drawing.textOutside", 1)),
                Set.copyOf(preview.remarks()));
    }

    @Test
    void numbersThatAreThereTwiceAreNamed() {
        Sketches twice = new Sketches()
                .box("BOOTH", 0, -3000, 3000, 3000)
                .text("BOOTH", 1500, -500, "A1")
                .box("BOOTH", 3000, -3000, 3000, 3000)
                .text("BOOTH", 4500, -500, "a1");

        assertEquals(
                List.of(Remark.of("exchange.drawing.numberDoubled", 1, "A1")),
                imported(twice, PlanFixtures.plan()).remarks());
    }
}
