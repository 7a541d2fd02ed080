package dev.madang.exchange.list;

import static dev.madang.model.PlanFixtures.booth;
import static dev.madang.model.PlanFixtures.id;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.madang.check.Checker;
import dev.madang.exchange.Remark;
import dev.madang.exchange.list.ListLine.State;
import dev.madang.model.ElementId;
import dev.madang.model.Exhibitor;
import dev.madang.model.LocalText;
import dev.madang.model.Plan;
import dev.madang.session.EditSession;
import dev.madang.text.Messages;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class ExhibitorImportTest {

    private static final ListChoices USUAL = ListChoices.of(ListKind.EXHIBITORS);

    private final Plan plan = TablePlans.plan()
            .withElements(List.of(
                    booth("b1", 40_000, 10_000, 3_000, 3_000).withNumber("B101"),
                    booth("b2", 43_000, 10_000, 3_000, 3_000).withNumber("B102"),
                    booth("b3", 46_000, 10_000, 3_000, 3_000).withNumber("B103"),
                    booth("m", 50_000, 10_000, 9_000, 3_000).withNumber("B201-203")));
    private final AtomicInteger next = new AtomicInteger();

    @Test
    void eachRowSaysWhatBecomesOfItAndThoseWhoAreMissingAreTold() {
        ListPreview preview = preview("업체명\t영문명\t국가\t부스번호\n"
                + "알파로봇\tAlpha Robotics\tKR\tA1\n"
                + "나래\tNarae\t일본\tB101\n"
                + "다온\t\tAtlantis\t\n");

        assertEquals(List.of(State.SAME, State.ADDED, State.FAULTY, State.GONE), states(preview));
        assertEquals(
                new ListLine(
                        4, "국가", "다온", State.FAULTY, "“ATLANTIS” is no country code of two letters, such as KR.", null),
                preview.lines().get(2));
        assertEquals("City of Busan", preview.lines().get(3).name());
        Plan after = applied(preview);
        assertEquals("JP", named(after, "나래").country());
        assertEquals(Optional.of(named(after, "나래").id()), occupant(after, "b1"));
        assertTrue(after.exhibitors().contains(TablePlans.BUSAN.id()));
    }

    @Test
    void longNamesOfThePlanComeBackUnchanged() {
        String ko = "가".repeat(201);
        String en = "x".repeat(300);
        Exhibitor who = new Exhibitor(id("long"), new LocalText(ko, en), Exhibitor.Kind.COMPANY, "");
        Plan with = plan.withExhibitors(plan.exhibitors().with(who));
        ListMapping cells = ListMapping.found(
                CellBlock.read("업체명\t영문명\n" + ko + "\t" + en + "\n" + ko + "x\t"), ListKind.EXHIBITORS);

        ListPreview preview = new ExhibitorList(with, Messages.of(Locale.ENGLISH), cells, () -> id("n")).preview(USUAL);

        assertEquals(State.SAME, preview.lines().get(0).state());
        assertEquals(State.FAULTY, preview.lines().get(1).state());
    }

    @Test
    void oneUndoTakesTheWholeListBack() {
        EditSession session = new EditSession(plan, new Checker(List.of()));

        session.execute(preview("업체명\t부스번호\n나래\tB101\n다온\tB102\n부산광역시\tB103")
                .importEdit()
                .orElseThrow());

        assertEquals(1, session.steps().size());
        assertEquals(4, session.plan().exhibitors().size());
        session.undo();
        assertSame(plan, session.plan());
    }

    @Test
    void emptyCellsAndMissingColumnsNeverWipe() {
        ListPreview preview = preview("업체명\t영문명\t국가\t부스번호\n알파로봇\t\t\t\n부산광역시\t\t\t");

        assertEquals(List.of(State.SAME, State.SAME), states(preview));
        assertTrue(preview.importEdit().isEmpty());
    }

    @Test
    void aNameInTheOtherLanguageWipesNone() {
        ListPreview preview = preview("회사명\t국가\nAlpha Robotics\tKR\n");

        assertEquals(State.SAME, preview.lines().get(0).state());
        assertEquals("알파로봇", TablePlans.ALPHA.name().ko());
        Plan after = applied(preview("회사명\t국가\nAlpha Robotics\tJP\n"));
        assertEquals("JP", named(after, "알파로봇").country());
    }

    @Test
    void aRangeMeansAllItsBoothsOrTheMergedOneOfThatNumber() {
        Plan after = applied(preview("업체명\t부스번호\n나래\tB101 ~ B103\n다온\tB201～B203"));

        for (String booth : List.of("b1", "b2", "b3")) {
            assertEquals(Optional.of(named(after, "나래").id()), occupant(after, booth));
        }
        assertEquals(Optional.of(named(after, "다온").id()), occupant(after, "m"));
    }

    @Test
    void wideLettersAndFiguresMeanTheSameNumbers() {
        Plan after = applied(preview("업체명\t부스번호\n나래\tＢ１０１～Ｂ１０２\n다온\tｂ１０３"));

        assertEquals(Optional.of(named(after, "나래").id()), occupant(after, "b1"));
        assertEquals(Optional.of(named(after, "나래").id()), occupant(after, "b2"));
        assertEquals(Optional.of(named(after, "다온").id()), occupant(after, "b3"));
    }

    @Test
    void severalNumbersMayStandInOneCellInAnyManner() {
        for (String cell : List.of("B101, B103", "b101/B103", "\"B101\nB103\"", "B101、B103", "B101 B103")) {
            Plan after = applied(preview("업체명\t부스번호\n나래\t" + cell));

            assertEquals(Optional.of(named(after, "나래").id()), occupant(after, "b1"), cell);
            assertEquals(Optional.of(named(after, "나래").id()), occupant(after, "b3"), cell);
            assertEquals(Optional.empty(), occupant(after, "b2"), cell);
        }
    }

    @Test
    void numbersThatNoBoothHasAreToldAndTheRestIsTaken() {
        ListPreview preview = preview("업체명\t부스번호\n나래\tB101, Z9");

        assertEquals(
                "B101 · No booth has the number Z9.", preview.lines().get(0).text());
        assertTrue(preview.remarks().contains(Remark.of("exchange.list.remark.missing", 1)));
    }

    @Test
    void oneBoothIsNotGivenToTwo() {
        ListPreview preview = preview("업체명\t부스번호\n나래\tB101\n다온\tB101");

        assertEquals(List.of(State.ADDED, State.FAULTY), states(preview).subList(0, 2));
        assertEquals(
                "Row 2 already gives B101 to somebody else.",
                preview.lines().get(1).text());
    }

    @Test
    void theRowsOfOneExhibitorBelongTogetherUnlessTheyDisagree() {
        ListPreview preview = preview("업체명\t국가\t부스번호\n나래\tKR\tB101\n나래\tKR\tB102\n나래\tUS\tB103");

        assertEquals(
                List.of(State.ADDED, State.CHANGED, State.FAULTY),
                states(preview).subList(0, 3));
        assertEquals(
                "Row 2 says otherwise of the same exhibitor.",
                preview.lines().get(2).text());
        Plan after = applied(preview);
        assertEquals(Optional.of(named(after, "나래").id()), occupant(after, "b2"));
        assertEquals(3, after.exhibitors().size());
    }

    @Test
    void nearlyEqualNamesAreAskedAndNeverMergedSilently() {
        String list = "업체명\t국가\t부스번호\n(주)알파로봇\tKR\tB101\n";
        ListPreview asked = preview(list);
        assertEquals(State.ASKED, asked.lines().get(0).state());
        assertEquals(new ListQuestion("(주)알파로봇", "알파로봇"), asked.lines().get(0).question());
        assertTrue(asked.importEdit().isEmpty());
        assertTrue(asked.remarks().contains(Remark.of("exchange.list.remark.asked", 1L)));

        Plan same = applied(preview(list, USUAL.with(NameAnswers.NONE.with("(주)알파로봇", true))));
        assertEquals(TablePlans.ALPHA, same.exhibitors().get(id("x1")).orElseThrow());
        assertEquals(Optional.of(id("x1")), occupant(same, "b1"));
        assertEquals(2, same.exhibitors().size());

        Plan other = applied(preview(list, USUAL.with(NameAnswers.NONE.with("(주)알파로봇", false))));
        assertEquals(3, other.exhibitors().size());
        assertEquals(Optional.of(named(other, "(주)알파로봇").id()), occupant(other, "b1"));
    }

    @Test
    void twoNewNamesOfOneListAreAskedToo() {
        ListPreview preview = preview("업체명\n나래㈜\n주식회사 나래");

        assertEquals(State.ADDED, preview.lines().get(0).state());
        assertEquals(new ListQuestion("주식회사 나래", "나래㈜"), preview.lines().get(1).question());
    }

    @Test
    void syllablesInSingleLettersAreTheSameNameAndAreStoredComposed() {
        String apart = Normalizer.normalize("알파로봇\tKR\n나래\tKR", Normalizer.Form.NFD);

        ListPreview preview = preview("업체명\t국가\n" + apart);

        assertEquals(List.of(State.SAME, State.ADDED), states(preview).subList(0, 2));
        assertEquals("나래", named(applied(preview), "나래").name().ko());
    }

    @Test
    void thePlannerChoosesByWhatRowsAreMatched() {
        String list = "업체명\t영문명\t부스번호\n알파\tAlpha Robotics\tA1\n";

        Plan byEither = applied(preview(list));
        Plan byBooth = applied(preview(list, USUAL.withKey(ListColumns.BOOTHS)));
        Plan byKorean = applied(preview(list, USUAL.withKey(ListColumns.KO)));

        assertEquals(
                "알파", byEither.exhibitors().get(id("x1")).orElseThrow().name().ko());
        assertEquals(byEither.exhibitors(), byBooth.exhibitors());
        assertEquals(3, byKorean.exhibitors().size());
    }

    @Test
    void namesakesAreNotGuessed() {
        Exhibitor twin = new Exhibitor(id("x3"), LocalText.of("알파로봇"), Exhibitor.Kind.CITY, "");
        Plan twins = plan.withExhibitors(plan.exhibitors().with(twin));

        ListPreview preview = new ExhibitorList(
                        twins, Messages.of(Locale.ENGLISH), found("업체명\t국가\n알파로봇\tUS"), this::id2)
                .preview(USUAL);

        assertEquals(State.FAULTY, preview.lines().get(0).state());
        assertEquals(
                "2 exhibitors are called “알파로봇”; match by booth number instead.",
                preview.lines().get(0).text());
    }

    @Test
    void whatTheListSaysBesidesIsToldColumnByColumn() {
        List<Remark> remarks = preview("업체명\t담당자\t면적\n알파로봇\t김\t9").remarks();

        assertEquals(
                List.of(
                        Remark.of("exchange.list.remark.column", "담당자"),
                        Remark.of("exchange.list.remark.derived", "면적"),
                        Remark.of("exchange.list.remark.gone", 1L)),
                remarks);
    }

    @Test
    void anErrorOfAFormulaIsNoName() {
        ListLine line = preview("업체명\t국가\n#N/A\tKR").lines().get(0);

        assertEquals(State.FAULTY, line.state());
        assertEquals("업체명", line.column());
        assertEquals(2, line.row());
    }

    private static List<State> states(ListPreview preview) {
        return preview.lines().stream()
                .map(ListLine::state)
                .filter(state -> state != State.GONE || preview.lines().size() == 4)
                .toList();
    }

    private ListPreview preview(String text) {
        return preview(text, USUAL);
    }

    private ListPreview preview(String text, ListChoices choices) {
        return new ExhibitorList(plan, Messages.of(Locale.ENGLISH), found(text), this::id2).preview(choices);
    }

    private static ListMapping found(String text) {
        return ListMapping.found(CellBlock.read(text), ListKind.EXHIBITORS);
    }

    private ElementId id2() {
        return id("new" + next.incrementAndGet());
    }

    private Plan applied(ListPreview preview) {
        return preview.importEdit().orElseThrow().apply(plan).after();
    }

    private static Exhibitor named(Plan plan, String ko) {
        return plan.exhibitors().values().stream()
                .filter(who -> who.name().ko().equals(ko))
                .findFirst()
                .orElseThrow();
    }

    private static Optional<ElementId> occupant(Plan plan, String booth) {
        return plan.booths().get(id(booth)).orElseThrow().occupant();
    }
}
