package dev.madang.draw.sheet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.madang.draw.DrawItem;
import dev.madang.draw.HallFixtures;
import dev.madang.draw.PrintPalette;
import dev.madang.draw.SimpleMeasure;
import dev.madang.draw.StyleKey;
import dev.madang.draw.paper.Cut;
import dev.madang.draw.paper.Margins;
import dev.madang.draw.paper.PageSetup;
import dev.madang.draw.paper.PageSplit;
import dev.madang.draw.paper.Paper;
import dev.madang.draw.paper.Scale;
import dev.madang.draw.paper.SheetDoesNotFit;
import dev.madang.draw.paper.SheetKind;
import dev.madang.draw.paper.SheetRequest;
import dev.madang.model.Booth;
import dev.madang.model.Bounds;
import dev.madang.model.ElementId;
import dev.madang.model.Plan;
import dev.madang.model.Rect;
import dev.madang.model.Status;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SheetSetTest {

    private static final Plan LARGE = HallFixtures.large();

    @Test
    void eachLevelIsAPageThatSaysWhichOfHowManyItIs() throws SheetDoesNotFit {
        Plan plan = HallFixtures.twoLevels();
        List<SheetRequest> levels = plan.levels().stream()
                .map(level -> SheetRequest.of(plan, level, Locale.ENGLISH).on(Paper.A3))
                .toList();

        SheetSet set = set(levels, PageSplit.NONE);

        assertEquals(
                List.of("Level 1", "Level 2"),
                set.pages().stream().map(SheetPage::bookmark).toList());
        assertTrue(words(set.pages().get(0)).contains("1 / 2"));
        assertTrue(words(set.pages().get(1)).contains("2 / 2"));
    }

    @Test
    void aSinglePageBearsNoNumber() throws SheetDoesNotFit {
        SheetSet set = set(List.of(large(Paper.A0)), PageSplit.AUTO);

        assertEquals(1, set.pages().size());
        assertFalse(words(set.pages().get(0)).contains("1 / 1"));
    }

    @Test
    void aLevelThatIsTooSmallToReadHasAPageForEachHall() throws SheetDoesNotFit {
        SheetSet set = set(List.of(large(Paper.A3)), PageSplit.AUTO);

        assertEquals(
                List.of("Hall 1", "Hall 2", "Hall 3"),
                set.pages().stream().map(SheetPage::bookmark).toList());
        assertEquals(List.of("Centre 1, 1F"), set.split());
        assertEquals(
                Set.of(new Scale(400)),
                set.pages().stream().map(page -> page.sheet().scale()).collect(Collectors.toSet()));
        assertTrue(set.unreadable().isEmpty());
    }

    @Test
    void aLevelThatCanBeReadStaysOnOnePage() throws SheetDoesNotFit {
        SheetSet set = set(List.of(large(Paper.A1)), PageSplit.AUTO);

        assertEquals(1, set.pages().size());
        assertTrue(set.split().isEmpty());
    }

    @Test
    void whatIsTooSmallAlsoHallByHallIsSaid() throws SheetDoesNotFit {
        SheetSet set = set(List.of(large(Paper.A4)), PageSplit.NONE);

        assertEquals(List.of("Centre 1, 1F"), set.unreadable());
    }

    @Test
    void everyBoothStandsWholeOnSomePage() throws SheetDoesNotFit {
        Plan plan = LARGE.withElements(List.of(HallFixtures.booth(
                "out", "center-1", "Z1", Rect.of(100_000, -9_000, 3_000, 3_000), Status.AVAILABLE, null)));
        SheetRequest request = SheetRequest.of(plan, plan.levels().get(0), Locale.ENGLISH);

        SheetSet set = set(List.of(request), PageSplit.HALL);

        Set<String> numbers =
                set.pages().stream().flatMap(page -> words(page).stream()).collect(Collectors.toSet());
        plan.booths().values().forEach(booth -> assertTrue(numbers.contains(booth.number()), booth.number()));
        assertEquals("Outside the halls", set.pages().get(3).bookmark());
    }

    @Test
    void aPageOfAHallHasAKeyPlanAndCutsAtItsEdges() throws SheetDoesNotFit {
        SheetPage second = set(List.of(large(Paper.A2)), PageSplit.HALL).pages().get(1);

        Cut cut = second.sheet().cutting().orElseThrow();
        assertTrue(words(second).containsAll(List.of("Key plan", "Hall 2", "2 / 3")));
        second.sheet().drawing().items().subList(0, cut.items()).stream()
                .filter(DrawItem.Text.class::isInstance)
                .forEach(text -> assertTrue(cut.window().contains(text.bounds()), text.toString()));
        assertTrue(new Bounds(
                        0,
                        0,
                        second.sheet().paper().widthMm(),
                        second.sheet().paper().heightMm())
                .contains(cut.window()));
    }

    @Test
    void aPageOfAHallShowsNoSliversOfWhatStandsInTheNextAndCountsOnlyItsOwn() throws SheetDoesNotFit {
        SheetPage first = set(List.of(large(Paper.A2)), PageSplit.HALL).pages().get(0);

        Set<ElementId> shown = first.sheet().drawing().items().stream()
                .filter(item -> item.style() == StyleKey.BOOTH)
                .flatMap(item -> item.shows().stream())
                .collect(Collectors.toSet());
        Set<ElementId> own = LARGE.booths().values().stream()
                .filter(booth -> booth.shape().bounds().minX() < 81_000)
                .map(Booth::id)
                .collect(Collectors.toSet());
        assertEquals(own, shown);
        assertEquals(
                List.of("Hall 1"),
                first.sheet().texts().stream()
                        .filter(text -> text.style() == StyleKey.HALL_NAME)
                        .map(DrawItem.Text::text)
                        .toList());
    }

    @Test
    void aTechnicalPageOfAHallHasTheNamesOfItsDoorsAndTheLengthsOutsideItsWalls() throws SheetDoesNotFit {
        SheetRequest technical = large(Paper.A1).of(SheetKind.TECHNICAL);

        SheetPage first = set(List.of(technical), PageSplit.HALL).pages().get(0);

        assertTrue(words(first).contains("Entrance"), words(first).toString());
        assertTrue(words(first).contains("108\u00a0m"), words(first).toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"A4", "A4-portrait", "Letter", "Letter-portrait", "A3", "A3-portrait", "Tabloid", "A2"})
    void scaleBarAndCalibrationLineStandBesideTheTitleBlock(String paper) throws SheetDoesNotFit {
        for (SheetKind kind : List.of(SheetKind.PLAN, SheetKind.SALES)) {
            for (SheetPage page : set(List.of(large(Paper.parse(paper)).of(kind)), PageSplit.HALL)
                    .pages()) {
                if (page.isToScale()) {
                    assertBeside(page.sheet(), kind + " on " + paper);
                }
            }
        }
    }

    private static void assertBeside(Sheet sheet, String name) {
        List<Bounds> frames = sheet.drawing().items().stream()
                .filter(item -> item.style() == StyleKey.SHEET_FRAME)
                .map(DrawItem::bounds)
                .sorted(Comparator.comparingDouble(Bounds::width).thenComparingDouble(Bounds::height))
                .toList();
        Bounds strip = frames.get(0);
        sheet.texts().stream()
                .filter(text ->
                        text.text().startsWith("exactly 100 mm") || text.text().startsWith("1:"))
                .filter(text -> text.style() == StyleKey.SHEET_HINT)
                .forEach(text -> assertFalse(text.bounds().sharesInterior(strip), name + ": " + text));
        sheet.drawing().items().stream()
                .filter(item -> item.style() == StyleKey.SHEET_LINE
                        && Math.abs(item.bounds().width() - 100) < 1e-6)
                .forEach(line -> assertTrue(
                        line.bounds().maxX() <= strip.minX() || line.bounds().maxY() <= strip.minY(), name));
    }

    @Test
    void aZoneAcrossTwoHallsMakesNoPageWider() throws SheetDoesNotFit {
        Sheet first = set(List.of(large(Paper.A2).at(new Scale(300))), PageSplit.HALL)
                .pages()
                .get(0)
                .sheet();

        double widthMm = first.cutting().orElseThrow().window().width() * 300;
        assertTrue(widthMm < 81_000 + 2 * 6_000, widthMm + " mm of a hall of 81 m");
    }

    @Test
    void theLegendOfAHallExplainsOnlyItsZones() throws SheetDoesNotFit {
        List<SheetPage> pages = set(List.of(large(Paper.A2)), PageSplit.HALL).pages();

        assertTrue(words(pages.get(0)).contains("World Smart City Expo"));
        assertFalse(words(pages.get(0)).contains("Cloud Expo Korea"));
        assertTrue(words(pages.get(2)).contains("Cloud Expo Korea"));
    }

    @Test
    void aPageThatDoesNotFitNamesTilesAsAWay() throws SheetDoesNotFit {
        SheetRequest request = large(Paper.A4).at(new Scale(250));

        SheetDoesNotFit refusal = assertThrows(SheetDoesNotFit.class, () -> set(List.of(request), PageSplit.NONE));

        long tiles = set(List.of(request), PageSplit.tiles(PageSplit.USUAL_OVERLAP_MM)).pages().stream()
                .filter(page -> !page.bookmark().equals("Key plan"))
                .count();
        assertEquals(tiles, refusal.tiles());
        assertTrue(refusal.describe(Locale.ENGLISH).contains(tiles + " pages of A4 landscape at 1:250"));
    }

    @Test
    void noLevelIsNoSet() {
        assertThrows(IllegalArgumentException.class, () -> set(List.of(), PageSplit.NONE));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "10", "25"})
    void tilesShowTheSamePlaceWhereTheyOverlap(String overlap) throws SheetDoesNotFit {
        double overlapMm = Double.parseDouble(overlap);
        SheetRequest request = large(Paper.A3).at(new Scale(250));
        List<SheetPage> pages =
                set(List.of(request), PageSplit.tiles(overlapMm)).pages();

        assertEquals(
                List.of("Key plan", "A1", "A2", "A3", "B1", "B2", "B3"),
                pages.stream().map(SheetPage::bookmark).toList());
        Sheet left = pages.get(1).sheet();
        Sheet right = pages.get(2).sheet();
        Sheet below = pages.get(4).sheet();
        Bounds window = left.cutting().orElseThrow().window();
        assertEquals(972, left.floor().width(), 1e-9);
        assertEquals(
                window.width() - overlapMm, left.floor().minX() - right.floor().minX(), 1e-9);
        assertEquals(left.floor().minY(), right.floor().minY(), 1e-9);
        assertEquals(
                window.height() - overlapMm, left.floor().minY() - below.floor().minY(), 1e-9);
    }

    @Test
    void tilesWithoutAScaleTakeTheSmallestThatCanBeRead() throws SheetDoesNotFit {
        SheetSet set = set(List.of(large(Paper.A4)), PageSplit.tiles(10));

        assertTrue(set.unreadable().isEmpty());
        assertEquals(new Scale(500), set.pages().get(1).sheet().scale());
    }

    @Test
    void nothingOfATileLiesOutsideItsMargins() throws SheetDoesNotFit {
        Margins margins = new Margins(5, 6, 7, 20);
        SheetRequest request = large(Paper.A3).with(PageSetup.USUAL.with(margins));

        for (SheetPage page : set(List.of(request), PageSplit.tiles(10)).pages()) {
            Sheet sheet = page.sheet();
            Bounds room = SheetFrame.frame(sheet.paper(), margins).grown(0.3);
            int cut = sheet.cutting().map(Cut::items).orElse(0);
            sheet.cutting().ifPresent(c -> assertTrue(room.contains(c.window())));
            sheet.drawing()
                    .items()
                    .subList(cut, sheet.drawing().items().size())
                    .forEach(item -> assertTrue(room.contains(item.bounds()), page.bookmark() + " " + item));
        }
    }

    @Test
    void aPaperTooSmallForTilesIsRefused() {
        SheetRequest request = large(new Paper("Card", 100, 100)).with(PageSetup.USUAL.with(Margins.all(30)));

        assertThrows(SheetDoesNotFit.class, () -> set(List.of(request), PageSplit.tiles(10)));
    }

    @Test
    void marginsMoveTheFrame() throws SheetDoesNotFit {
        Margins margins = new Margins(7, 8, 9, 20);

        Sheet sheet = set(List.of(large(Paper.A0).with(PageSetup.USUAL.with(margins))), PageSplit.NONE)
                .pages()
                .get(0)
                .sheet();

        DrawItem frame = sheet.drawing().items().get(sheet.drawing().items().size() - 1);
        assertEquals(new Bounds(20, 7, 1189 - 8, 841 - 9), frame.bounds());
    }

    @Test
    void marginsAreReadAsTheyAreWritten() {
        assertEquals(Margins.all(10), Margins.parse("10"));
        assertEquals(new Margins(10, 5, 7.5, 20), Margins.parse(" 10, 5,7.5 ,20"));
        for (String text : List.of("10", "7.5", "10,5,7.5,20")) {
            assertEquals(text, Margins.parse(text).toString());
        }
        for (String text : List.of("", "x", "60", "1,2", "-1", "1,2,3,4,5", "10mm")) {
            assertThrows(IllegalArgumentException.class, () -> Margins.parse(text), text);
        }
    }

    private static List<String> words(SheetPage page) {
        return page.sheet().texts().stream().map(DrawItem.Text::text).toList();
    }

    private static SheetRequest large(Paper paper) {
        return SheetRequest.of(LARGE, LARGE.levels().get(0), Locale.ENGLISH).on(paper);
    }

    private static SheetSet set(List<SheetRequest> levels, PageSplit split) throws SheetDoesNotFit {
        return SheetSet.of(levels, split, new PrintPalette(), new SimpleMeasure());
    }
}
