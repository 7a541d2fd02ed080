package dev.madang.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.madang.edit.MoveElements;
import dev.madang.edit.RemoveElements;
import dev.madang.geometry.Cut;
import dev.madang.io.json.Catalogue;
import dev.madang.model.Booth;
import dev.madang.model.ElementId;
import dev.madang.model.Elements;
import dev.madang.model.Exhibitor;
import dev.madang.model.Letting;
import dev.madang.model.LocalText;
import dev.madang.model.NewPlan;
import dev.madang.model.Plan;
import dev.madang.model.PlanElement;
import dev.madang.model.Rect;
import dev.madang.model.Status;
import dev.madang.model.Venue;
import dev.madang.view.NumberPreview;
import dev.madang.view.ToolKind;
import dev.madang.view.booth.RestingController;
import dev.madang.view.booth.SplitController;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.geometry.Point2D;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import org.junit.jupiter.api.Test;

/** Numbering, merging, splitting and swapping as a planner does it: a grid of 40 booths in hall 5 of BEXCO. */
class BoothsJourneyTest extends WindowTest {

    private static final String LEVEL = "center-2-3f";
    private static final int COLUMNS = 10;
    private static final int[] TOPS = {20_000, 23_000, 29_000, 32_000};
    private static final ElementId ALPHA = new ElementId("alpha");
    private static final ElementId BETA = new ElementId("beta");

    @Override
    protected Plan firstPlan(Catalogue catalogue) {
        Venue venue = catalogue.venue("bexco").orElseThrow();
        Plan empty = NewPlan.of(
                venue, List.of(venue.level(LEVEL).orElseThrow()), null, List.of(Catalogue.HOUSE_BOOK), Locale.ENGLISH);
        List<PlanElement> booths = new ArrayList<>();
        for (int row = 0; row < TOPS.length; row++) {
            for (int column = 0; column < COLUMNS; column++) {
                Rect shape = Rect.of(20_000 + 3_000 * column, TOPS[row], 3_000, 3_000);
                booths.add(Booth.of(idOf(row, column), LEVEL, shape));
            }
        }
        Plan plan = empty.withExhibitors(Elements.of(List.of(exhibitor(ALPHA, "Alpha"), exhibitor(BETA, "Beta"))))
                .withElements(booths);
        return plan.withElements(List.of(
                seated(plan, idOf(0, 0), "S1", ALPHA).withLetting(Letting.of(Status.CONTRACTED)),
                seated(plan, idOf(3, 9), "", BETA)));
    }

    @Test
    void aGridOfFortyBoothsIsNumberedByRuleAndShownBefore() {
        doOnFx(() -> canvas().requestFocus());
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.N);
        waitFor(() -> preview().marks().size() == 40);
        assertEquals(
                new NumberPreview.Mark("S1", NumberPreview.Kind.STAYS),
                preview().marks().get(idOf(0, 0)));
        assertEquals(
                new NumberPreview.Mark("A01", NumberPreview.Kind.CHANGED),
                preview().marks().get(idOf(0, 1)));

        type("patternField", "{row}-{n:3}");
        type("numbersField", "");
        doOnFx(() -> robot.lookup("#oddEvenBox").query().requestFocus());
        robot.push(KeyCode.SPACE);
        waitFor(() -> "A-001".equals(textAt(idOf(0, 1))) && "B-002".equals(textAt(idOf(2, 0))));
        assertEquals(40, table().getItems().size());
        assertEquals("", numberOf(idOf(0, 1)));

        robot.clickOn("#applyButton");
        waitFor(() -> numberOf(idOf(0, 1)).equals("A-001"));
        assertEquals("S1", numberOf(idOf(0, 0)));
        assertEquals(
                40,
                session.plan().booths().values().stream()
                        .map(Booth::number)
                        .collect(Collectors.toSet())
                        .size());
        assertEquals(1, session.steps().size());

        robot.push(KeyCode.ESCAPE);
        waitFor(() -> preview().marks().isEmpty());
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        waitFor(() -> numberOf(idOf(0, 1)).isEmpty());
    }

    @Test
    void aPatternThatCannotBeUsedSaysWhyAndNothingCanBeApplied() {
        openPanel();
        type("patternField", "{row}");
        waitFor(() -> robot.lookup("#faultLabel").queryAs(Label.class).getText().contains("counter"));
        assertTrue(onFx(() -> robot.lookup("#applyButton").queryAs(Button.class).isDisabled()));
        assertTrue(preview().marks().isEmpty());
        String nothingGiven = onFx(() -> ((Label)
                        robot.lookup(".numbering-rows").queryAs(TableView.class).getPlaceholder())
                .getText());
        assertTrue(nothingGiven.contains("counter"), nothingGiven);

        robot.clickOn("#token-n2");
        waitFor(() -> preview().marks().size() == 40);
    }

    @Test
    void inANarrowWindowThePanelsMakeRoomForNumberingAndTheKeyboardGoesThere() {
        doOnFx(() -> canvas().getScene().getWindow().setWidth(1_060));
        waitFor(() -> canvas().getWidth() < 480);

        openPanel();
        waitFor(() -> canvas().getWidth() > 480);
        assertTrue(onFx(
                () -> robot.lookup("#patternField").queryAs(TextField.class).isFocused()));
        assertTrue(onFx(() -> robot.lookup("#palettePane").tryQuery().isEmpty()));

        robot.push(KeyCode.ESCAPE);
        waitFor(() -> robot.lookup("#palettePane").tryQuery().isPresent());
        waitFor(() -> robot.lookup("#inspectorPane").tryQuery().isPresent());
    }

    @Test
    void aPanelThatGaveWayComesBackAtTheFirstPressOfItsKey() {
        doOnFx(() -> canvas().getScene().getWindow().setWidth(1_060));
        waitFor(() -> canvas().getWidth() < 480);
        openPanel();
        waitFor(() -> robot.lookup("#palettePane").tryQuery().isEmpty());

        robot.push(KeyCode.CONTROL, KeyCode.ALT, KeyCode.L);
        waitFor(() -> robot.lookup("#palettePane").tryQuery().isPresent());

        robot.push(KeyCode.CONTROL, KeyCode.ALT, KeyCode.L);
        waitFor(() -> robot.lookup("#palettePane").tryQuery().isEmpty());
    }

    @Test
    void aReservedRangeThatCannotBeReadIsNamed() {
        openPanel();
        type("reservedField", "A900-A999, A99-A10");
        Label wrong = robot.lookup("#wrongLabel").queryAs(Label.class);
        waitFor(() -> wrong.isVisible() && wrong.getText().contains("“A99-A10” cannot be read"));
        assertTrue(onFx(() -> robot.lookup("#applyButton").queryAs(Button.class).isDisabled()));

        type("reservedField", "A900-A999");
        waitFor(() -> !wrong.isVisible());
    }

    @Test
    void theLanguageCanChangeWhileNumbersAreShown() {
        openPanel();
        type("patternField", "N{n}");
        waitFor(() -> "N1".equals(textAt(idOf(0, 1))));

        robot.clickOn("#view-language");

        waitFor(() -> robot.lookup("부스번호 부여").tryQuery().isPresent());
        waitFor(() -> "N1".equals(textAt(idOf(0, 1))));
        assertEquals("N{n}", onFx(() -> robot.lookup("#patternField")
                .queryAs(TextField.class)
                .getText()));
    }

    @Test
    void twoBoothsOfWhichOneIsSoldAreMergedAndUndone() {
        Plan before = session.plan();
        doOnFx(() -> session.select(Set.of(idOf(0, 0), idOf(0, 1))));
        doOnFx(() -> canvas().requestFocus());

        robot.push(KeyCode.CONTROL, KeyCode.M);

        waitFor(() -> session.plan().booths().size() == 39);
        Booth merged = booth(idOf(0, 0));
        assertEquals(Rect.of(20_000, 20_000, 6_000, 3_000), merged.shape());
        assertEquals(ALPHA, merged.exhibitor());
        assertEquals(Status.CONTRACTED.id(), merged.letting().status());
        assertEquals(Set.of(merged.id()), session.selection());
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        waitFor(() -> session.plan() == before);
        assertSame(before, session.plan());
    }

    @Test
    void boothsApartAreRefusedInPlainWords() {
        doOnFx(() -> session.select(Set.of(idOf(0, 0), idOf(3, 9))));
        doOnFx(() -> canvas().requestFocus());

        dialogs.deed = Optional.of(0);
        robot.push(KeyCode.CONTROL, KeyCode.M);

        waitFor(() -> dialogs.asked.stream().anyMatch(text -> text.startsWith("problem")));
        assertTrue(dialogs.asked.get(0).startsWith("deed Whose exhibitor"), dialogs.asked.toString());
        assertTrue(dialogs.asked.get(1).contains("touch along a side"), dialogs.asked.toString());
        assertEquals(40, session.plan().booths().size());
    }

    @Test
    void aBoothIsSplitByTheDialogAndAlongADrawnLine() {
        doOnFx(() -> session.select(Set.of(idOf(1, 5))));
        doOnFx(() -> canvas().requestFocus());
        dialogs.answers.put(SplitController.class, new Cut.Equal(2, false));
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.K);
        waitFor(() -> session.plan().booths().size() == 41);
        assertEquals(2, session.selection().size());

        doOnFx(() -> session.select(Set.of()));
        doOnFx(() -> state.tool().set(ToolKind.SLICE));
        robot.moveTo(onScreen(21_500, 31_500)).press(MouseButton.PRIMARY);
        robot.moveTo(onScreen(21_500, 33_500)).moveTo(onScreen(21_500, 35_500)).release(MouseButton.PRIMARY);

        waitFor(() -> session.plan().booths().size() == 42);
        assertEquals(1_500, ((Rect) booth(idOf(3, 0)).shape()).width());
        assertTrue(onFx(() -> state.tool().get() == ToolKind.SELECT));
    }

    @Test
    void aBoothThatStandsOffTheGridIsSplitIntoHalvesByHand() {
        ElementId corner = idOf(3, 0);
        doOnFx(() -> session.execute(new MoveElements(Set.of(corner), 250, 0)));
        doOnFx(() -> session.select(Set.of(corner)));
        doOnFx(() -> state.tool().set(ToolKind.SLICE));

        robot.moveTo(onScreen(21_700, 31_500)).press(MouseButton.PRIMARY);
        robot.moveTo(onScreen(21_700, 33_500)).moveTo(onScreen(21_700, 35_500)).release(MouseButton.PRIMARY);

        waitFor(() -> session.plan().booths().size() == 41);
        assertEquals(1_500, ((Rect) booth(corner).shape()).width());
    }

    @Test
    void anExhibitorIsFoundInTheListAndSwappedWithAnother() {
        robot.clickOn("#searchField").write("Beta");
        waitFor(() -> rows().size() == 1);
        dialogs.deed = Optional.of(0);
        Point2D target = onScreen(21_500, 21_500);

        robot.moveTo(rows().iterator().next()).press(MouseButton.PRIMARY).moveBy(40, 0);
        robot.moveTo(target).moveBy(2, 2).release(MouseButton.PRIMARY);

        waitFor(() -> BETA.equals(booth(idOf(0, 0)).exhibitor()));
        assertEquals(ALPHA, booth(idOf(3, 9)).exhibitor());
        assertEquals(Status.CONTRACTED.id(), booth(idOf(3, 9)).letting().status());
        assertTrue(dialogs.asked.get(0).contains("S1") && dialogs.asked.get(0).contains("Alpha"));
        assertEquals(1, session.steps().size());
    }

    @Test
    void escapeGivesUpTheDragOfAnExhibitorFromTheList() {
        robot.clickOn("#searchField").write("Beta");
        waitFor(() -> rows().size() == 1);
        Point2D target = onScreen(21_500, 21_500);

        robot.moveTo(rows().iterator().next()).press(MouseButton.PRIMARY).moveBy(40, 0);
        robot.moveTo(target).moveBy(2, 2).push(KeyCode.ESCAPE).moveBy(2, 2).release(MouseButton.PRIMARY);
        settle();

        assertEquals(List.of(), dialogs.asked);
        assertEquals(0, session.steps().size());
        assertEquals(ALPHA, booth(idOf(0, 0)).exhibitor());
    }

    @Test
    void twoSelectedExhibitorsSwapByKey() {
        doOnFx(() -> session.select(Set.of(idOf(0, 0), idOf(3, 9))));
        doOnFx(() -> canvas().requestFocus());

        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.E);

        waitFor(() -> BETA.equals(booth(idOf(0, 0)).exhibitor()));
        assertEquals(ALPHA, booth(idOf(3, 9)).exhibitor());
        assertEquals(List.of(), dialogs.asked);
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        waitFor(() -> ALPHA.equals(booth(idOf(0, 0)).exhibitor()));
    }

    @Test
    void aRowOfTheNumberingTableFliesToItsBooth() {
        doOnFx(() -> canvas().requestFocus());
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.N);
        waitFor(() -> preview().marks().size() == 40);
        double before = onFx(() -> state.viewport().get().scalePxPerMm());

        robot.clickOn(".numbering-rows .table-row-cell");

        waitFor(() -> state.viewport().get().scalePxPerMm() > before);
        assertEquals(Set.of(), session.selection());
        assertEquals(40, onFx(() -> preview().marks().size()));
    }

    @Test
    void anExhibitorIsTakenByTheNameToAFreeBooth() {
        doOnFx(() -> session.select(Set.of(idOf(3, 9))));
        settle();
        Point2D below = onScreen(48_500, 35_000);

        robot.moveTo(below.add(0, 18)).press(MouseButton.PRIMARY).moveBy(10, -10);
        robot.moveTo(onScreen(33_500, 24_500)).moveBy(2, 2).release(MouseButton.PRIMARY);

        waitFor(() -> BETA.equals(booth(idOf(1, 4)).exhibitor()));
        assertTrue(booth(idOf(3, 9)).occupant().isEmpty());
        assertEquals(Set.of(idOf(1, 4)), session.selection());
    }

    @Test
    void theNumberOfARemovedSoldBoothRestsAndIsReleased() {
        doOnFx(() -> session.execute(new RemoveElements(Set.of(idOf(0, 0)))));
        doOnFx(() -> session.select(Set.of(idOf(0, 1))));
        waitFor(() -> node("numberField").isPresent());
        robot.clickOn("#numberField").write("s1");
        waitFor(() -> robot.lookup("#numberHint").queryAs(Label.class).getText().contains("rests"));
        robot.push(KeyCode.ESCAPE);

        dialogs.answers.put(RestingController.class, Set.of("S1"));
        robot.clickOn("Booths").clickOn("#menu-booth-resting");

        waitFor(() -> session.plan().numbers().resting().isEmpty());
        assertEquals(List.of("form RestingController"), dialogs.asked);
    }

    private void openPanel() {
        doOnFx(() -> canvas().requestFocus());
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.N);
        waitFor(() -> preview().marks().size() == 40);
    }

    private void type(String field, String text) {
        doOnFx(() -> robot.lookup("#" + field).queryAs(TextField.class).requestFocus());
        robot.push(KeyCode.CONTROL, KeyCode.A).push(KeyCode.DELETE);
        robot.write(text);
        settle();
    }

    private Set<javafx.scene.Node> rows() {
        return robot.from(robot.lookup(".exhibitors .list-view").<javafx.scene.Node>query())
                .lookup(".list-cell")
                .match((javafx.scene.Node cell) ->
                        cell instanceof javafx.scene.control.ListCell<?> row && !row.isEmpty())
                .queryAll();
    }

    private NumberPreview preview() {
        return state.numberPreview().get();
    }

    private String textAt(ElementId id) {
        NumberPreview.Mark mark = preview().marks().get(id);
        return mark == null ? "" : mark.text();
    }

    private TableView<?> table() {
        return robot.lookup(".numbering .table-view").queryAs(TableView.class);
    }

    private Booth booth(ElementId id) {
        return session.plan().booths().get(id).orElseThrow();
    }

    private String numberOf(ElementId id) {
        return booth(id).number();
    }

    private static ElementId idOf(int row, int column) {
        return new ElementId("r" + row + "c" + column);
    }

    private static Exhibitor exhibitor(ElementId id, String name) {
        return new Exhibitor(id, LocalText.of(name), Exhibitor.Kind.COMPANY, "");
    }

    private static Booth seated(Plan plan, ElementId id, String number, ElementId exhibitor) {
        return plan.booths().get(id).orElseThrow().withNumber(number).withExhibitor(exhibitor);
    }
}
