package dev.madang.draw.sheet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.madang.draw.HallFixtures;
import dev.madang.draw.PrintPalette;
import dev.madang.draw.SimpleMeasure;
import dev.madang.draw.kind.BoothLists;
import dev.madang.draw.kind.VisitorIndex;
import dev.madang.draw.paper.Paper;
import dev.madang.draw.paper.SheetKind;
import dev.madang.draw.paper.SheetRequest;
import dev.madang.draw.paper.TableText;
import dev.madang.model.Booth;
import dev.madang.model.ElementId;
import dev.madang.model.Elements;
import dev.madang.model.Exhibitor;
import dev.madang.model.Feature;
import dev.madang.model.FeatureKind;
import dev.madang.model.LocalText;
import dev.madang.model.Plan;
import dev.madang.model.Rect;
import dev.madang.model.Status;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Lists by name and by number, and the index of a visitor map, with names as exhibitors write them. */
class BoothListsTest {

    private static final Map<String, String> TAKEN = new TreeMap<>(Map.of(
            "A10", "(주)가온모빌리티",
            "A2", "Open Grid Co., Ltd.",
            "A1", "㈜한빛시티랩",
            "B1", "주식회사 나라테크",
            "B2", "3M 코리아",
            "B3", "부산도시공사",
            "B10", "(주)가온모빌리티"));

    @Test
    void byNameKoreanComesFirstAndTheLegalFormDoesNotCount() {
        TableText list = lists(SheetKind.LIST_NAME).byName();

        assertEquals(
                List.of(
                        List.of("(주)가온모빌리티", "A10, B10"),
                        List.of("주식회사 나라테크", "B1"),
                        List.of("부산도시공사", "B3"),
                        List.of("㈜한빛시티랩", "A1"),
                        List.of("Open Grid Co., Ltd.", "A2"),
                        List.of("3M 코리아", "B2")),
                cells(list, 0, 1));
        assertEquals(List.of("시험홀", "18", "KR"), cells(list, 2, 3, 4).get(0));
        assertTrue(list.facts().contains("참가업체 6곳"));
    }

    @Test
    void byNumberFiguresCountAsNumbersAndFreeBoothsStandInTheList() {
        TableText list = lists(SheetKind.LIST_NUMBER).byNumber();

        assertEquals(
                List.of("A1", "A2", "A10", "B1", "B2", "B3", "B10", "C1"),
                cells(list, 0).stream().map(row -> row.get(0)).toList());
        assertEquals(
                List.of("C1", "–", "시험홀", "3\u00a0× 3\u00a0m", "9", "조립부스"),
                cells(list, 0, 1, 2, 3, 4, 5).get(7));
        assertTrue(list.facts().contains("부스 8개소"));
    }

    @Test
    void theIndexHeadsNamesByTheirFirstLetterAndNamesEachExhibitorOnce() {
        TableText index = new VisitorIndex(request(SheetKind.VISITOR)).text();

        List<String> rows = index.tables().get(0).rows().stream()
                .map(row -> String.join(
                        " ", row.cells().stream().map(cell -> cell.get(0)).toList()))
                .toList();
        assertEquals(
                List.of(
                        "ㄱ",
                        "(주)가온모빌리티 A10, B10",
                        "ㄴ",
                        "주식회사 나라테크 B1",
                        "ㅂ",
                        "부산도시공사 B3",
                        "ㅎ",
                        "㈜한빛시티랩 A1",
                        "O",
                        "Open Grid Co., Ltd. A2",
                        "#",
                        "3M 코리아 B2"),
                rows);
        assertEquals(List.of(List.of("무대", "시험홀")), cells(index, 1, new int[] {0, 1}));
    }

    @Test
    void aStoreIsNoPlaceForVisitorsWhateverItIsCalled() {
        SheetRequest request = request(SheetKind.VISITOR);
        Feature store = new Feature(
                new ElementId("store1"),
                request.level().id(),
                FeatureKind.STORAGE,
                LocalText.of("창고"),
                Rect.of(0, 0, 3_000, 3_000),
                0);
        SheetRequest withStore = new SheetRequest(
                request.plan().withElements(List.of(store)),
                request.level(),
                request.kind(),
                request.paper(),
                null,
                request.locale(),
                request.titleBlock());

        assertEquals(List.of(List.of("무대", "시험홀")), cells(new VisitorIndex(withStore).text(), 1, new int[] {0, 1}));
    }

    @Test
    void pagesFollowTheKindsThatHaveThemAndBearItsName() {
        assertEquals("찾아보기", pages(SheetKind.VISITOR).get(0).bookmark());
        assertEquals("부스 목록 (번호순)", pages(SheetKind.VENUE).get(0).bookmark());
        assertEquals("테이프를 붙이는 순서의 점", pages(SheetKind.SETOUT).get(0).bookmark());
        assertEquals("참가업체 목록 (이름순)", pages(SheetKind.LIST_NAME).get(0).bookmark());
        assertEquals(List.of(), pages(SheetKind.PLAN));
        assertEquals(List.of(), pages(SheetKind.SALES));
        assertTrue(pages(SheetKind.SETOUT).stream().noneMatch(SheetPage::isToScale));
    }

    @Test
    void whereTheSheetIsAmericanThePagesAre() {
        SheetRequest request = request(SheetKind.LIST_NAME).on(Paper.TABLOID);

        assertEquals(
                Paper.LETTER.portrait(),
                new KindPages(new PrintPalette(), new SimpleMeasure())
                        .of(request)
                        .get(0)
                        .sheet()
                        .paper());
    }

    private static List<SheetPage> pages(SheetKind kind) {
        return new KindPages(new PrintPalette(), new SimpleMeasure()).of(request(kind));
    }

    private static List<List<String>> cells(TableText text, int... columns) {
        return cells(text, 0, columns);
    }

    private static List<List<String>> cells(TableText text, int table, int[] columns) {
        List<List<String>> rows = new ArrayList<>();
        for (TableText.Row row : text.tables().get(table).rows()) {
            List<String> cells = new ArrayList<>();
            for (int column : columns) {
                cells.add(String.join("/", row.cells().get(column)));
            }
            rows.add(cells);
        }
        return rows;
    }

    private static BoothLists lists(SheetKind kind) {
        return new BoothLists(request(kind));
    }

    private static SheetRequest request(SheetKind kind) {
        Plan plan = plan();
        return SheetRequest.of(plan, plan.levels().get(0), Locale.KOREAN).of(kind);
    }

    private static Plan plan() {
        List<Booth> booths = new ArrayList<>();
        Map<String, Exhibitor> exhibitors = new TreeMap<>();
        int x = 1_000;
        for (Map.Entry<String, String> entry : TAKEN.entrySet()) {
            Exhibitor exhibitor = exhibitors.computeIfAbsent(
                    entry.getValue(),
                    name -> new Exhibitor(
                            new ElementId("e" + exhibitors.size()),
                            new LocalText(name, name),
                            Exhibitor.Kind.COMPANY,
                            "KR"));
            booths.add(booth(entry.getKey(), x, exhibitor.id().value()));
            x += 4_000;
        }
        booths.add(booth("C1", x, null));
        return HallFixtures.small()
                .withBooths(Elements.of(List.of()))
                .withExhibitors(Elements.of(exhibitors.values().stream().toList()))
                .withBooths(Elements.of(booths));
    }

    private static Booth booth(String number, int x, String exhibitor) {
        String id = "n" + number.toLowerCase(Locale.ROOT);
        Status status = exhibitor == null ? Status.AVAILABLE : Status.PAID;
        return HallFixtures.booth(id, "main", number, Rect.of(x, 1_000, 3_000, 3_000), status, exhibitor);
    }
}
