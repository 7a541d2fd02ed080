package dev.madang.exchange.list;

import static dev.madang.model.PlanFixtures.id;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.madang.check.Checker;
import dev.madang.exchange.Remark;
import dev.madang.exchange.list.ListLine.State;
import dev.madang.model.Booth;
import dev.madang.model.ElementId;
import dev.madang.model.Hold;
import dev.madang.model.Letting;
import dev.madang.model.Level;
import dev.madang.model.LocalText;
import dev.madang.model.Plan;
import dev.madang.model.Point;
import dev.madang.model.Rect;
import dev.madang.model.Status;
import dev.madang.session.EditSession;
import dev.madang.text.Messages;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BoothImportTest {

    private static final ListChoices USUAL = ListChoices.of(ListKind.BOOTHS);

    private final Plan plan = TablePlans.plan();
    private final AtomicInteger next = new AtomicInteger();

    @Test
    void eachRowSaysWhatBecomesOfIt() {
        ListPreview preview = preview("부스번호\t참가업체\t상태\nA1\t알파로봇\t완납\nA2\t\t\nZ1\t\t\n\t나래\t\n");

        assertEquals(List.of(State.CHANGED, State.SAME, State.UNKNOWN, State.UNKNOWN, State.GONE), states(preview));
        assertEquals("A10", preview.lines().get(4).name());
        assertEquals(0, preview.lines().get(4).row());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "x (m)|abc",
                "x (m)|#REF!",
                "x (m)|999999999999",
                "y (m)|#N/A",
                "Turned by|abc",
                "Turned by|400",
            })
    void whatCannotBeReadOfAKnownBoothIsFaulty(String heading, String cell) {
        ListPreview preview = preview("Number\t" + heading + "\nA1\t" + cell + "\nA10\t");

        assertEquals(List.of(State.FAULTY, State.SAME, State.GONE), states(preview));
        assertEquals(heading, preview.lines().get(0).column());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "x (m)|1|false",
                "x (m)|10.000|true",
                "Turned by|45|false",
                "Turned by|360|true",
                "Turned by|0|true"
            })
    void otherPlacesAndTurnsAreTold(String heading, String cell, boolean isSame) {
        ListLine line = preview("Number\t" + heading + "\nA1\t" + cell).lines().get(0);

        assertEquals(State.SAME, line.state());
        assertEquals(isSame ? "" : "It lies elsewhere than the list says, and stays.", line.text());
    }

    @Test
    void levelsThatThePlanDoesNotHaveAreToldOnceForTheColumn() {
        ListPreview preview = preview("Number\tLevel\nA1\tMars\nA2\tMars\nA10\tVenus");

        assertEquals(List.of(State.SAME, State.SAME, State.SAME), states(preview));
        assertEquals(
                List.of(Remark.of(
                        "exchange.list.remark.levels",
                        "Level",
                        "Mars, Venus",
                        plan.levels().get(0).name().in(Locale.ENGLISH))),
                preview.remarks());
    }

    @Test
    void aBoothOnTheOnlyLevelIsMadeThoughTheColumnCallsThatOtherwise() {
        ListPreview preview = preview("Number\tSize\tx (m)\ty (m)\tLevel\nB1\t3x3\t30\t20\tMars");

        assertEquals(State.ADDED, states(preview).get(0));
    }

    @Test
    void aBoothOnALevelThatThePlanDoesNotHaveIsNotMadeOnAnother() {
        String own = plan.levels().get(0).name().ko();
        ListPreview preview =
                preview("Number\tSize\tx (m)\ty (m)\tLevel\nB1\t3x3\t30\t20\tMars\nB2\t3x3\t34\t20\t" + own);

        assertEquals(List.of(State.UNKNOWN, State.ADDED), states(preview).subList(0, 2));
    }

    @Test
    void aBoothThatIsMadeIsToldWithItsPlaceAndThatItLiesOutsideTheFloor() {
        ListPreview preview =
                preview("Number\tSize\tx (m)\ty (m)\tExhibitor\nB1\t3x3\t30\t20\t\nB2\t6x3\t900\t20\t새 업체");

        List<String> told = preview.lines().stream()
                .limit(2)
                .map(line -> line.text().replace('\u00a0', ' '))
                .toList();
        assertEquals("3 × 3 m at x 30 m, y 20 m", told.get(0));
        assertTrue(told.get(1).startsWith("6 × 3 m at x 900 m, y 20 m, outside the floor of "), told.get(1));
        assertTrue(told.get(1).endsWith(", new exhibitor 새 업체"), told.get(1));
    }

    @Test
    void aBoothFartherThanPlansReachIsAFaultyRow() {
        ListPreview preview = preview("Number\tSize\tx (m)\ty (m)\nB1\t3x3\t9000\t20\nB2\t3x3\t30\t-9000");

        assertEquals(List.of(State.FAULTY, State.FAULTY), states(preview).subList(0, 2));
        assertEquals(
                "“9000” is farther than 2,000 m from the corner of the level.",
                preview.lines().get(0).text().replace('\u00a0', ' '));
    }

    @Test
    void otherLevelsAreTold() {
        Level ground = plan.levels().get(0);
        Level upper = new Level(
                "upper", LocalText.of("Upper"), ground.floor(), ground.facts(), List.of(), List.of(), List.of());
        Plan two = plan.withLevels(plan.venue(), List.of(ground, upper));

        ListMapping cells =
                found("Number\tLevel\nA1\tupper\nA2\t" + ground.name().ko());

        ListPreview preview = list(two, cells).preview(USUAL);

        String elsewhere = "It lies elsewhere than the list says, and stays.";
        assertEquals(State.SAME, preview.lines().get(0).state());
        assertEquals(
                List.of(elsewhere, ""),
                preview.lines().stream().limit(2).map(ListLine::text).toList());
    }

    @Test
    void oneUndoTakesTheWholeListBack() {
        EditSession session = new EditSession(plan, new Checker(List.of()));

        session.execute(preview("부스번호\t참가업체\t상태\t크기\t가로\nA1\t나래\t완납\t6x3\t\nA2\t다온\t가배정\t\t2")
                .importEdit()
                .orElseThrow());

        assertEquals(1, session.steps().size());
        session.undo();
        assertSame(plan, session.plan());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "크기|6x3",
                "크기|6 × 3 m",
                "크기|6m*3m (18㎡)",
                "규격|6000 x 3000 mm",
                "규격(mm)|6000X3000",
                "규격(cm)|600*300",
                "부스 규격|가로 6m x 세로 3m",
                "부스 규격|W6 x D3",
                "크기|6,000 x 3,000",
            })
    void sizesAreReadAsPeopleWriteThem(String heading, String size) {
        Plan after = applied(preview("부스번호\t" + heading + "\nA1\t" + size));

        assertEquals(
                Rect.of(10_000, 10_000, 6_000, 3_000),
                after.booths().get(id("a1")).orElseThrow().shape());
    }

    @Test
    void lengthsThatCannotBeMetresAreTakenInMillimetresAndThatIsSaid() {
        ListPreview guessed = preview("부스번호\t가로\t세로\nA1\t6000\t3000\nA2\t3000\t3000");

        assertEquals(
                Rect.of(10_000, 10_000, 6_000, 3_000),
                applied(guessed).booths().get(id("a1")).orElseThrow().shape());
        assertTrue(guessed.remarks().contains(Remark.of("exchange.list.remark.likelyUnit", "mm")));

        ListChoices metres = USUAL.with(LengthUnit.METRES);
        assertEquals(
                State.FAULTY,
                preview("부스번호\t가로\t세로\nA1\t6000\t3000", metres).lines().get(0).state());
    }

    @Test
    void aRangeFillsAllItsBoothsButCannotSizeThem() {
        Plan numbered = plan.withElements(List.of(
                plan.booths().get(id("a1")).orElseThrow().withNumber("A11"),
                plan.booths().get(id("a2")).orElseThrow().withNumber("A12")));
        ListMapping list = found("부스번호\t참가업체\t상태\t크기\nA11~A12\t부산광역시\t계약\t6x3\nA11~A13\t나래\t\t");

        ListPreview preview = list(numbered, list).preview(USUAL);

        assertEquals(List.of(State.CHANGED, State.UNKNOWN), states(preview).subList(0, 2));
        assertEquals("No booth has the number A13.", preview.lines().get(1).text());
        Plan after = preview.importEdit().orElseThrow().apply(numbered).after();
        for (String booth : List.of("a1", "a2")) {
            Booth filled = after.booths().get(id(booth)).orElseThrow();
            assertEquals(TablePlans.BUSAN.id(), filled.exhibitor());
            assertEquals(Letting.of(Status.CONTRACTED), filled.letting());
            assertEquals(3_000, ((Rect) filled.shape()).width());
        }
        assertTrue(preview.remarks().contains(Remark.of("exchange.list.remark.sizes", 1)));
    }

    @Test
    void aRowThatSaysPlaceAndSizeMakesANewBooth() {
        ListPreview preview =
                preview("부스번호\t참가업체\t상태\t가로\t세로\tx\ty\t회전\nN1\t나래\t완납\t6\t3\t40\t20.5\t90\nn1\t\t\t6\t3\t50\t20\t");

        assertEquals(List.of(State.ADDED, State.FAULTY), states(preview).subList(0, 2));
        assertEquals("Row 2 means the same booth.", preview.lines().get(1).text());
        Booth made = applied(preview).booths().values().stream()
                .filter(booth -> booth.number().equals("N1"))
                .findFirst()
                .orElseThrow();
        assertEquals(new Rect(new Point(40_000, 20_500), 6_000, 3_000, 9_000), made.shape());
        assertEquals(Letting.of(Status.PAID), made.letting());
        assertTrue(made.occupant().isPresent());
    }

    @Test
    void holdsAreReadWithHolderAndDay() {
        Plan after = applied(preview("부스번호\t상태\t가배정 대상\t가배정 기한\nA1\t가배정\t나래\t2025. 8. 1.\nA2\t\t\t2025년 9월 2일"));

        assertEquals(
                Letting.held(new Hold("나래", LocalDate.of(2025, 8, 1))),
                after.booths().get(id("a1")).orElseThrow().letting());
        assertEquals(
                Letting.held(new Hold("Busan office", LocalDate.of(2025, 9, 2))),
                after.booths().get(id("a2")).orElseThrow().letting());
    }

    @Test
    void whatFollowsFromTheDrawingIsComparedNotTaken() {
        ListPreview preview = preview("부스번호\t면적\t부스 수\tx\ty\nA1\t18㎡\t2부스\t99\t99\nA2\t9\t1\t13\t10");

        assertEquals(List.of(State.SAME, State.SAME), states(preview).subList(0, 2));
        assertEquals(
                "It lies elsewhere than the list says, and stays. The list says 18 m², the drawing 9 m²."
                        + " The list says 2 booth units, the drawing 1.",
                preview.lines().get(0).text().replace('\u00a0', ' '));
        assertEquals("", preview.lines().get(1).text());
        assertTrue(preview.remarks().contains(Remark.of("exchange.list.remark.derived", "면적")));
    }

    @Test
    void nearlyEqualNamesAreAsked() {
        String list = "부스번호\t참가업체\nA2\tALPHA ROBOTICS Co., Ltd.";

        ListPreview asked = preview(list);
        Plan same = applied(preview(list, USUAL.with(NameAnswers.ALL_SAME)));
        Plan other = applied(preview(list, USUAL.with(NameAnswers.ALL_NEW)));

        assertEquals(
                new ListQuestion("ALPHA ROBOTICS Co., Ltd.", "Alpha Robotics"),
                asked.lines().get(0).question());
        assertTrue(asked.importEdit().isEmpty());
        assertEquals(
                id("x1"), same.booths().get(id("a2")).orElseThrow().occupant().orElseThrow());
        assertEquals(3, other.exhibitors().size());
    }

    @Test
    void rowsMayBeMatchedByExhibitor() {
        ListChoices byExhibitor = USUAL.withKey(ListColumns.EXHIBITOR);

        ListPreview preview = preview("참가업체\t부스번호\t상태\nAlpha Robotics\tC1\t완납\n부산광역시\tC2\t", byExhibitor);

        assertEquals(List.of(State.CHANGED, State.UNKNOWN), states(preview));
        Booth alpha = applied(preview).booths().get(id("a1")).orElseThrow();
        assertEquals("C1", alpha.number());
        assertEquals(Letting.of(Status.PAID), alpha.letting());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "상태|sold|“sold” is no status; there are Available, Held, Contracted, Deposit paid, Paid, Complimentary, Blocked.",
                "형태|tent|“tent” is none of the build kinds of this event: Shell scheme, Raw space.",
                "크기|9|“9” is no size; write it as 6 x 3, in metres.",
                "크기|0x3|“0x3” is no size; write it as 6 x 3, in metres.",
                "가로|-3|“-3” is no length; type metres, such as 3 or 2.5 m.",
                "가로|99999999999999999999|“99999999999999999999” is no length; type metres, such as 3 or 2.5 m.",
                "가배정 기한|31.2.2026|“31.2.2026” is no day; write it as 2026-07-15.",
                "참가업체|#REF!|“#REF!” is the sign of a formula without result; mend it in the sheet, or empty the cell.",
            })
    void eachFaultNamesRowColumnValueAndWhatWouldBeRight(String heading, String value, String sentence) {
        ListLine line =
                preview("부스번호\t" + heading + "\nA2\t\nA1\t" + value).lines().get(1);

        assertEquals(new ListLine(3, heading, "A1", State.FAULTY, sentence, null), line);
    }

    private static List<State> states(ListPreview preview) {
        return preview.lines().stream().map(ListLine::state).toList();
    }

    private ListPreview preview(String text) {
        return preview(text, USUAL);
    }

    private ListPreview preview(String text, ListChoices choices) {
        return list(plan, found(text)).preview(choices);
    }

    private BoothList list(Plan on, ListMapping mapping) {
        return new BoothList(on, Messages.of(Locale.ENGLISH), mapping, this::newId, TablePlans.TODAY);
    }

    private static ListMapping found(String text) {
        return ListMapping.found(CellBlock.read(text), ListKind.BOOTHS);
    }

    private ElementId newId() {
        return id("new" + next.incrementAndGet());
    }

    private Plan applied(ListPreview preview) {
        return preview.importEdit().orElseThrow().apply(plan).after();
    }
}
