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
import dev.madang.draw.WrittenLength;
import dev.madang.draw.paper.KindOptions;
import dev.madang.draw.paper.Paper;
import dev.madang.draw.paper.SafetyStatement;
import dev.madang.draw.paper.Scale;
import dev.madang.draw.paper.SheetDoesNotFit;
import dev.madang.draw.paper.SheetKind;
import dev.madang.draw.paper.SheetRequest;
import dev.madang.draw.paper.TitleBlock;
import dev.madang.model.Anchor;
import dev.madang.model.Attendance;
import dev.madang.model.BuildKind;
import dev.madang.model.Dimension;
import dev.madang.model.ElementId;
import dev.madang.model.Elements;
import dev.madang.model.Event;
import dev.madang.model.EventTerms;
import dev.madang.model.Evidence;
import dev.madang.model.Fact;
import dev.madang.model.FactKind;
import dev.madang.model.Facts;
import dev.madang.model.Hall;
import dev.madang.model.Hatch;
import dev.madang.model.Level;
import dev.madang.model.LocalText;
import dev.madang.model.Plan;
import dev.madang.model.Point;
import dev.madang.model.Revision;
import dev.madang.model.Status;
import dev.madang.model.Vec;
import dev.madang.text.Messages;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What each kind of sheet shows and does not show. */
class KindSheetTest {

    private static final Plan PLAN = HallFixtures.small();

    @Test
    void kindsAreReadByTheirKeys() {
        assertEquals(SheetKind.LIST_NAME, SheetKind.parse(" List-Name "));
        assertEquals("list-number", SheetKind.LIST_NUMBER.key());
        for (SheetKind kind : SheetKind.values()) {
            assertEquals(kind, SheetKind.parse(kind.key()));
        }
        IllegalArgumentException refusal =
                assertThrows(IllegalArgumentException.class, () -> SheetKind.parse("poster"));
        assertTrue(refusal.getMessage().contains("setout"));
    }

    @Test
    void aSalesPlanTellsNumbersSizesStatusesAndPricesButNoNames() throws SheetDoesNotFit {
        Sheet sheet = sheet(priced(), SheetKind.SALES);

        Set<String> words = words(sheet);
        assertTrue(words.containsAll(Set.of("A101", "3 × 3 m", "₩3,300,000")), words.toString());
        assertFalse(words.contains("한빛시티랩"), words.toString());
        assertTrue(tints(sheet).contains(Status.PAID.colour()));
    }

    @Test
    void theLegendOfASalesPlanCountsTheBoothsOfEachStatusAndKind() throws SheetDoesNotFit {
        Set<String> words = words(sheet(priced(), SheetKind.SALES));

        assertTrue(words.containsAll(Set.of("완납: 1", "미배정: 1", "계약: 1", "가배정: 1", "조립부스: 4")), words.toString());
        assertTrue(words.contains("9 ㎡당 ₩3,300,000"), words.toString());
        assertFalse(words.stream().anyMatch(word -> word.startsWith("무상")), words.toString());
    }

    @Test
    void whereNoPriceIsKnownTheSalesPlanSaysSo() throws SheetDoesNotFit {
        assertTrue(words(sheet(PLAN, SheetKind.SALES)).contains("가격 문의"));
    }

    @Test
    void aVisitorMapTellsNamesAndPlacesButNoStatusesAndNothingBehindTheScenes() throws SheetDoesNotFit {
        Sheet sheet = sheet(PLAN, SheetKind.VISITOR);

        Set<String> words = words(sheet);
        assertTrue(words.containsAll(Set.of("A101", "한빛시티랩", "무대", "출입구")), words.toString());
        assertFalse(words.contains("3 × 3 m"));
        assertFalse(words.contains("미배정"));
        assertFalse(words.contains("화물 반입구"));
        assertFalse(tints(sheet).contains(Status.PAID.colour()));
        assertTrue(styles(sheet).contains(StyleKey.ENTRANCE));
        for (StyleKey left : List.of(StyleKey.TRENCH, StyleKey.FREIGHT, StyleKey.FIRE_EQUIPMENT, StyleKey.PANEL)) {
            assertFalse(styles(sheet).contains(left), left.name());
        }
    }

    @Test
    void whereTheReaderStandsIsFreeUntilItIsTold() throws SheetDoesNotFit {
        Sheet free = sheet(PLAN, SheetKind.VISITOR);
        Sheet told = sheet(request(PLAN, SheetKind.VISITOR).with(KindOptions.NONE.withHere(new Vec(20_000, 28_000))));

        assertEquals(1, pins(free), "only the one in the legend");
        assertEquals(2, pins(told));
        assertTrue(words(free).contains("현 위치 (안내도에 표시를 붙이는 자리)"));
        assertTrue(words(told).contains("현 위치"));
        assertEquals(tipOf(told), told.floor().minY() + 28_000.0 / told.scale().denominator(), 1e-6);
    }

    @Test
    void aTechnicalPlanTellsLoadsCeilingsAndLengthsButNoNamesAndNoZones() throws SheetDoesNotFit {
        Sheet sheet = sheet(withHallFacts(), SheetKind.TECHNICAL);

        Set<String> words = words(sheet);
        assertTrue(words.contains("시험홀 · 천장고 11 m~22.5 m · 바닥하중 5 t/㎡"), words.toString());
        assertTrue(words.contains("40 m"), "the hall's width: " + words);
        assertTrue(words.contains("30 m"), "the hall's depth: " + words);
        assertTrue(words.contains("시험홀 바닥하중"));
        assertFalse(words.contains("한빛시티랩"));
        assertFalse(styles(sheet).contains(StyleKey.ZONE));
        for (StyleKey shown : List.of(StyleKey.TRENCH, StyleKey.UTILITY_POINT, StyleKey.COLUMN, StyleKey.FREIGHT)) {
            assertTrue(styles(sheet).contains(shown), shown.name());
        }
    }

    @Test
    void aVenueSubmissionTellsShellFromRawByPatternAlone() throws SheetDoesNotFit {
        Sheet sheet = sheet(withRaw(), SheetKind.VENUE);

        assertEquals(Set.of(Hatch.NONE, Hatch.RISING), boothHatches(sheet));
        assertTrue(
                words(sheet).containsAll(Set.of("A101", "조립부스: 3", "독립부스: 1")),
                words(sheet).toString());
        assertFalse(words(sheet).contains("한빛시티랩"));
        assertEquals(Paper.A3, SheetKind.VENUE.usualPaper());
    }

    @Test
    void aSafetySubmissionTellsWhatItIsGiven() throws SheetDoesNotFit {
        SafetyStatement said = new SafetyStatement(
                new WrittenLength(new Vec(7_000, 12_000), new Vec(10_000, 12_000), 900, "3 m").items(),
                List.of(new TitleBlock.Entry("수용인원", "1,234")),
                List.of(new TitleBlock.Entry("기본 운영 기준", "한계값 9개 모두 지킴")),
                List.of("법률 자문이 아닙니다."),
                null);
        SheetRequest request = request(withRevision(), SheetKind.SAFETY)
                .with(new TitleBlock(null, "abcd-1234", List.of(), "house", "오류 0건"))
                .with(KindOptions.NONE.withSafety(said));

        Sheet sheet = sheet(request);

        assertTrue(
                words(sheet).containsAll(Set.of("3 m", "수용인원", "1,234", "한계값 9개 모두 지킴", "법률 자문이 아닙니다.", "오류 0건", "개정")),
                words(sheet).toString());
        assertTrue(words(sheet).stream().anyMatch(word -> word.contains("abcd-1234")));
        assertFalse(words(sheet).contains("한빛시티랩"));
        assertTrue(styles(sheet).contains(StyleKey.FIRE_EQUIPMENT));
        assertFalse(styles(sheet).contains(StyleKey.UTILITY_POINT));
    }

    @Test
    void aSetOutSheetNumbersEveryCornerAndTellsItsDatum() throws SheetDoesNotFit {
        Sheet sheet = sheet(PLAN, SheetKind.SETOUT);

        Set<String> words = words(sheet);
        for (int number = 1; number <= 16; number++) {
            assertTrue(words.contains(Integer.toString(number)), number + " of " + words);
        }
        assertFalse(words.contains("17"), "b1 and b2 share two of their 18 corners");
        assertTrue(words.contains("시험홀 모서리 1, 층 좌표 x 0, y 0"), words.toString());
        assertTrue(words.contains("좌표의 단위는 밀리미터입니다."));
        assertFalse(styles(sheet).contains(StyleKey.TRENCH));
        assertTrue(styles(sheet).contains(StyleKey.COLUMN));
    }

    @ParameterizedTest
    @EnumSource(SheetKind.class)
    void everyKindFitsAndNamesItselfInBothLanguages(SheetKind kind) throws SheetDoesNotFit {
        for (Locale locale : List.of(Locale.KOREAN, Locale.ENGLISH)) {
            SheetRequest request =
                    SheetRequest.of(PLAN, PLAN.levels().get(0), locale).of(kind);
            String name = Messages.of(locale).get("sheet.kind." + kind.key());
            if (kind.hasDrawing()) {
                assertTrue(words(sheet(request)).contains(name), name);
            } else {
                List<SheetPage> pages = new KindPages(new PrintPalette(), new SimpleMeasure()).of(request);
                assertTrue(words(pages.get(0).sheet()).contains(name), name);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"plan", "technical"})
    void aPlanWithADimensionLineHasALegend(String kind) throws SheetDoesNotFit {
        Plan measured = PLAN.withElements(List.of(new Dimension(
                new ElementId("d1"),
                "main",
                Anchor.free(new Point(4_000, 12_000)),
                Anchor.free(new Point(9_000, 12_000)),
                0)));

        assertTrue(words(sheet(measured, SheetKind.parse(kind))).contains("5 m"));
    }

    private static SheetRequest request(Plan plan, SheetKind kind) {
        return SheetRequest.of(plan, plan.levels().get(0), Locale.KOREAN)
                .of(kind)
                .on(Paper.A1)
                .at(new Scale(100));
    }

    private static Sheet sheet(Plan plan, SheetKind kind) throws SheetDoesNotFit {
        return sheet(request(plan, kind));
    }

    private static Sheet sheet(SheetRequest request) throws SheetDoesNotFit {
        return Sheet.of(request, new PrintPalette(), new SimpleMeasure());
    }

    private static Set<String> words(Sheet sheet) {
        return sheet.texts().stream()
                .map(text -> text.text().replace('\u00a0', ' '))
                .collect(Collectors.toSet());
    }

    private static Set<StyleKey> styles(Sheet sheet) {
        return sheet.drawing().items().stream().map(DrawItem::style).collect(Collectors.toSet());
    }

    private static List<DrawItem.Figure> figures(Sheet sheet, StyleKey style) {
        return sheet.drawing().items().stream()
                .filter(item -> item.style() == style)
                .filter(DrawItem.Figure.class::isInstance)
                .map(DrawItem.Figure.class::cast)
                .toList();
    }

    private static long pins(Sheet sheet) {
        return figures(sheet, StyleKey.HERE).size();
    }

    private static double tipOf(Sheet sheet) {
        return figures(sheet, StyleKey.HERE).get(0).points().get(0).y();
    }

    private static Set<Object> tints(Sheet sheet) {
        return figures(sheet, StyleKey.BOOTH).stream()
                .filter(figure -> figure.shows().isPresent() && figure.tint() != null)
                .map(DrawItem.Figure::tint)
                .collect(Collectors.toSet());
    }

    private static Set<Hatch> boothHatches(Sheet sheet) {
        return figures(sheet, StyleKey.BOOTH).stream()
                .filter(figure -> figure.shows().isPresent())
                .map(DrawItem.Figure::hatch)
                .collect(Collectors.toSet());
    }

    private static Plan priced() {
        BuildKind shell = new BuildKind("shell", BuildKind.SHELL.name(), BuildKind.Base.SHELL, 0, 3_300_000);
        return PLAN.withEvent(new Event(
                "e",
                1,
                new LocalText("작은 전시회", "Small show"),
                null,
                null,
                2025,
                "test",
                List.of(),
                Evidence.ASSUMED,
                List.of(),
                List.of(shell),
                List.of(),
                EventTerms.DEFAULT,
                Attendance.DEFAULT));
    }

    private static Plan withRaw() {
        return PLAN.withBooths(Elements.of(PLAN.booths().values().stream()
                .map(booth -> booth.number().equals("A104") ? booth.withBuild("raw") : booth)
                .toList()));
    }

    private static Plan withRevision() {
        Revision revision = Revision.of(PLAN, "A", LocalDate.of(2025, 5, 2), "첫 제출", "홀 담당");
        return PLAN.withRevisions(List.of(revision));
    }

    private static Plan withHallFacts() {
        Level level = PLAN.levels().get(0);
        Hall hall = level.halls().get(0);
        Facts facts = new Facts(Map.of(
                FactKind.CEILING_LOWEST, Fact.of(11_000, Evidence.ASSUMED),
                FactKind.CEILING_HIGHEST, Fact.of(22_500, Evidence.ASSUMED),
                FactKind.FLOOR_LOAD, Fact.of(5_000, Evidence.ASSUMED)));
        return PLAN.withLevels(PLAN.venue(), List.of(level.with(List.of(hall.withFacts(facts)))));
    }
}
