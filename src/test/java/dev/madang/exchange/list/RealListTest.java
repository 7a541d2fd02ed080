package dev.madang.exchange.list;

import static dev.madang.model.PlanFixtures.booth;
import static dev.madang.model.PlanFixtures.id;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.madang.exchange.Remark;
import dev.madang.exchange.list.ListLine.State;
import dev.madang.model.Attendance;
import dev.madang.model.BuildKind;
import dev.madang.model.Colour;
import dev.madang.model.ElementId;
import dev.madang.model.Event;
import dev.madang.model.EventTerms;
import dev.madang.model.Evidence;
import dev.madang.model.LocalText;
import dev.madang.model.Plan;
import dev.madang.model.Status;
import dev.madang.text.Messages;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Lists as offices really keep them: headings in two rows, totals below, words of their own. */
class RealListTest {

    private final Plan plan = TablePlans.plan()
            .withElements(List.of(
                    booth("b1", 40_000, 10_000, 3_000, 3_000).withNumber("B101"),
                    booth("b2", 43_000, 10_000, 3_000, 3_000).withNumber("B102")));

    private final AtomicInteger next = new AtomicInteger();

    @Test
    void headingsInTwoRowsAreReadTogether() {
        String merged = "연번\t업체명\t업체명\t국가\t부스\t부스\t비고\n연번\t국문\t영문\t국가\t번호\t수량\t비고\n1\t나래\tNarae\tKR\tB101\t1\t";
        String open = "연번\t업체명\t\t국가\t부스\t\t비고\n\t국문\t영문\t\t번호\t수량\t\n1\t나래\tNarae\tKR\tB101\t1\t";

        for (String text : List.of(merged, open, "참가업체 명단\n\n" + merged)) {
            ListMapping mapping = found(ListKind.EXHIBITORS, text);

            assertEquals(
                    List.of(
                            "",
                            ListColumns.KO,
                            ListColumns.EN,
                            ListColumns.COUNTRY,
                            ListColumns.BOOTHS,
                            ListColumns.EXHIBITOR_UNITS,
                            ""),
                    mapping.keys());
            assertEquals(
                    List.of("나래"),
                    mapping.block().rows().stream().map(row -> row.get(1)).toList());
        }
        assertEquals("부스 번호", found(ListKind.BOOTHS, merged).heading(4));
        assertEquals(3, found(ListKind.BOOTHS, merged).rowNumber(0));
    }

    @Test
    void aRowOfDataBelowTheHeadingsIsNoSecondRowOfHeadings() {
        ListMapping mapping = found(ListKind.EXHIBITORS, "업체명\t영문명\t국가\n부스\tBooth\tKR\n국가\tNation\tKR");

        assertEquals(2, mapping.block().rows().size());
    }

    @Test
    void aRunningNumberIsNoBoothNumberWhereThereIsABetterColumn() {
        ListMapping mapping = found(ListKind.BOOTHS, "번호\t부스번호\t참가업체\n1\tB101\t나래");

        assertEquals(List.of("", ListColumns.NUMBER, ListColumns.EXHIBITOR), mapping.keys());
        assertEquals(
                List.of(ListColumns.NUMBER, ListColumns.EXHIBITOR),
                found(ListKind.BOOTHS, "번호\t참가업체\nB101\t나래").keys());
    }

    @Test
    void aColumnThatTellsSomethingElseApartIsNoKindOfExhibitor() {
        ListPreview preview = exhibitors("구분\t업체명\n국내\t나래\n해외\t다온\n");

        assertEquals(2, preview.count(State.ADDED));
        assertTrue(preview.remarks().contains(Remark.of("exchange.list.remark.column", "구분")));
        assertEquals(1, exhibitors("구분\t업체명\n기업\t나래\n해외\t다온\n").count(State.FAULTY));
        assertEquals(2, exhibitors("종류\t업체명\n국내\t나래\n해외\t다온\n").count(State.FAULTY));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "합계\t\t\t3",
                "\t합 계\t\t3",
                "총계\t총계\t총계\t1,200",
                "Grand total\t\t\t",
                "※ 위 명단은 바뀔 수 있습니다.\t\t\t",
                "국내관\t국내관\t국내관\t국내관"
            })
    void totalsAndNotesAreNoExhibitors(String row) {
        ListPreview preview = exhibitors("연번\t업체명\t부스번호\t부스 수\n1\t나래\tB101\t1\n" + row);

        assertEquals(List.of(State.ADDED, State.ASIDE), states(preview).subList(0, 2));
        assertTrue(preview.remarks().contains(Remark.of("exchange.list.remark.aside", 1L)));
        assertEquals(
                State.ASIDE,
                booths("부스번호\t참가업체\t상태\t부스 수\nB101\t나래\t\t1\n" + row)
                        .lines()
                        .get(1)
                        .state());
    }

    @Test
    void aCompanyIsNoTotalOnlyForItsName() {
        ListPreview preview = exhibitors("업체명\t영문명\t부스번호\n계\tGye\tB101\n합계\t\tB102");

        assertEquals(2, preview.count(State.ADDED));
    }

    @ParameterizedTest
    @CsvSource({
        "홍콩,HK",
        "Hong Kong,HK",
        "KOR,KR",
        "u.s.a.,US",
        "U.K.,GB",
        "미국,US",
        "대한민국(KR),KR",
        "튀르키예,TR",
        "Czech Republic,CZ",
        "viet nam,VN",
        "남아공,ZA",
        "Kr,KR"
    })
    void countriesAreReadAsPeopleWriteThem(String said, String code) {
        Plan after = applied(exhibitors("업체명\t국가\n나래\t" + said));

        assertEquals(code, after.exhibitors().get(id("new1")).orElseThrow().country());
    }

    @ParameterizedTest
    @CsvSource({
        "가배정(홀딩),Held",
        "홀딩,Held",
        "계약 완료,Contracted",
        "계약금 납부,Deposit paid",
        "입금완료,Paid",
        "협찬,Complimentary",
        "confirmed,Contracted",
        "Reserved,Held"
    })
    void statusesAreReadAsPeopleSayThem(String said, String status) {
        assertEquals(status, booths("부스번호\t상태\nB101\t" + said).lines().get(0).text());
    }

    @Test
    void aWordThatMayMeanTwoStatusesIsNotGuessed() {
        Status deposit = sold("contracted", new LocalText("계약(계약금)", "Contract (deposit)"));
        Status full = sold("full", new LocalText("계약(전액)", "Contract (full)"));
        Plan own = plan.withSales(plan.sales().withStatuses(List.of(Status.AVAILABLE, Status.HELD, deposit, full)));

        ListPreview preview = new BoothList(
                        own,
                        english(),
                        found(ListKind.BOOTHS, "부스번호\t상태\nB101\t계약\nB102\t계약(전액)"),
                        this::newId,
                        TablePlans.TODAY)
                .preview(ListChoices.of(ListKind.BOOTHS));

        assertEquals(List.of(State.FAULTY, State.CHANGED), states(preview).subList(0, 2));
    }

    @ParameterizedTest
    @ValueSource(strings = {"독립부스", "독립", "raw", "자체시공 부스", "Space only", "독립부스(18㎡ 이상)"})
    void buildKindsAreReadAsPeopleSayThem(String said) {
        BuildKind raw =
                new BuildKind("raw", new LocalText("독립부스(18㎡ 이상)", "Raw space (from 18 m²)"), BuildKind.Base.RAW, 0);
        Plan event = plan.withEvent(offering(List.of(BuildKind.SHELL, raw)));

        ListPreview preview = new BoothList(
                        event,
                        english(),
                        found(ListKind.BOOTHS, "부스번호\t부스 형태\nB101\t" + said),
                        this::newId,
                        TablePlans.TODAY)
                .preview(ListChoices.of(ListKind.BOOTHS));

        assertEquals(
                State.CHANGED,
                preview.lines().get(0).state(),
                preview.lines().get(0).text());
    }

    @Test
    void aWordThatMayMeanTwoBuildKindsIsNotGuessed() {
        BuildKind premium = new BuildKind("premium", new LocalText("프리미엄 부스", "Premium"), BuildKind.Base.SHELL, 0);
        Plan event = plan.withEvent(offering(List.of(BuildKind.RAW, BuildKind.SHELL, premium)));

        ListPreview preview = new BoothList(
                        event,
                        english(),
                        found(ListKind.BOOTHS, "부스번호\t부스 형태\nB101\t패키지"),
                        this::newId,
                        TablePlans.TODAY)
                .preview(ListChoices.of(ListKind.BOOTHS));

        assertEquals(State.FAULTY, preview.lines().get(0).state());
    }

    @Test
    void aRowWithoutTheNameByWhichRowsAreMatchedIsFaulty() {
        ListPreview preview = new ExhibitorList(
                        plan, english(), found(ListKind.EXHIBITORS, "업체명\t영문명\n\tAlpha Robotics\n나래\t"), this::newId)
                .preview(ListChoices.of(ListKind.EXHIBITORS).withKey(ListColumns.KO));

        assertEquals(List.of(State.FAULTY, State.ADDED), states(preview).subList(0, 2));
        assertEquals(
                "Nothing stands in the column by which rows are matched.",
                preview.lines().get(0).text());
    }

    @Test
    void theSheetWithTheHeadingsIsFound() {
        ListSheet cover = new ListSheet("표지", CellBlock.read("예시 박람회\n사무국"), List.of());
        ListSheet names = new ListSheet("참가업체", CellBlock.read("업체명\t국가\n나래\tKR"), List.of());
        ListSheet booths = new ListSheet("부스", CellBlock.read("부스번호\t참가업체\t상태\t크기\nB101\t\t\t"), List.of());
        List<ListSheet> all = List.of(cover, names, booths);

        assertEquals(booths, ListImport.likeliestSheet(all, List.of(ListKind.values())));
        assertEquals(booths, ListImport.likeliestSheet(all, List.of(ListKind.BOOTHS)));
        assertEquals(names, ListImport.likeliestSheet(List.of(cover, names), List.of(ListKind.EXHIBITORS)));
        assertEquals(cover, ListImport.likeliestSheet(List.of(cover), List.of(ListKind.BOOTHS)));
        assertEquals(ListKind.BOOTHS, ListImport.likeliestKind(booths));
        assertEquals(ListKind.EXHIBITORS, ListImport.likeliestKind(names));
    }

    private ListPreview exhibitors(String text) {
        return new ExhibitorList(plan, english(), found(ListKind.EXHIBITORS, text), this::newId)
                .preview(ListChoices.of(ListKind.EXHIBITORS));
    }

    private ListPreview booths(String text) {
        return new BoothList(plan, english(), found(ListKind.BOOTHS, text), this::newId, TablePlans.TODAY)
                .preview(ListChoices.of(ListKind.BOOTHS));
    }

    private static Messages english() {
        return Messages.of(Locale.ENGLISH);
    }

    private static ListMapping found(ListKind kind, String text) {
        return ListMapping.found(CellBlock.read(text), kind);
    }

    private static List<State> states(ListPreview preview) {
        return preview.lines().stream().map(ListLine::state).toList();
    }

    private ElementId newId() {
        return id("new" + next.incrementAndGet());
    }

    private Plan applied(ListPreview preview) {
        return preview.importEdit().orElseThrow().apply(plan).after();
    }

    private static Status sold(String id, LocalText name) {
        return new Status(id, name, new Colour(id.length()), Status.PAID.hatch(), Status.Stage.SOLD);
    }

    private static Event offering(List<BuildKind> kinds) {
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
                List.of(),
                kinds,
                List.of(),
                EventTerms.DEFAULT,
                Attendance.DEFAULT);
    }
}
