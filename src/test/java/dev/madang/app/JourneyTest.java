package dev.madang.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.madang.check.Finding;
import dev.madang.io.json.Catalogue;
import dev.madang.io.json.PlanReader;
import dev.madang.model.Booth;
import dev.madang.model.ElementId;
import dev.madang.model.NewPlan;
import dev.madang.model.Plan;
import dev.madang.model.PlanElement;
import dev.madang.model.Rect;
import dev.madang.model.Venue;
import dev.madang.view.Theme;
import dev.madang.view.document.Dialogs;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import javafx.geometry.Point2D;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import org.junit.jupiter.api.Test;

/** What a planner does with the window, from end to end. */
class JourneyTest extends WindowTest {

    private static final ElementId FIRST = new ElementId("first");
    private static final ElementId SECOND = new ElementId("second");

    /** Hall 5 of BEXCO, with two booths that overlap. */
    @Override
    protected Plan firstPlan(Catalogue catalogue) {
        Venue venue = catalogue.venue("bexco").orElseThrow();
        Plan empty = NewPlan.of(
                venue,
                List.of(venue.level("center-2-3f").orElseThrow()),
                null,
                List.of(Catalogue.HOUSE_BOOK),
                Locale.ENGLISH);
        return empty.withElements(List.of(booth(FIRST, 20_000, 20_000), booth(SECOND, 22_000, 20_000)));
    }

    @Test
    void aDraggedBoothIsThereIsUndoneAndIsSaved() throws Exception {
        Path file = folder.resolve("한글 배치안.json");
        dialogs.saveFile = Optional.of(file);

        dragFromPalette("palette-booth-6x3", 60_000, 50_000);
        waitFor(() -> session.plan().booths().size() == 3);
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        waitFor(() -> session.plan().booths().size() == 2);
        robot.push(KeyCode.CONTROL, KeyCode.Y);
        waitFor(() -> session.plan().booths().size() == 3);
        robot.push(KeyCode.CONTROL, KeyCode.S);
        waitFor(() -> !session.isChanged());

        assertEquals(session.plan(), PlanReader.read(file));
        assertEquals(Set.of(6_000, 3_000), sidesOfNewBooth());
        dialogs.openFile = Optional.of(file);
        robot.push(KeyCode.CONTROL, KeyCode.O);
        waitFor(() -> dialogs.asked.contains("open") && session.nextUndo().isEmpty());
        assertEquals(3, session.plan().booths().size());
        assertTrue(onFx(stage::getTitle).contains("한글 배치안.json"));
    }

    @Test
    void unsavedChangesAreAskedForBeforeTheWindowCloses() {
        doOnFx(() -> session.select(Set.of(FIRST)));
        doOnFx(() -> canvas().requestFocus());
        robot.push(KeyCode.DELETE);
        waitFor(session::isChanged);

        dialogs.unsaved = Dialogs.Unsaved.CANCEL;
        robot.push(KeyCode.CONTROL, KeyCode.Q);
        settle();
        assertTrue(onFx(stage::isShowing));

        dialogs.unsaved = Dialogs.Unsaved.DISCARD;
        robot.push(KeyCode.CONTROL, KeyCode.Q);
        waitFor(() -> !stage.isShowing());
        String question = "unsaved " + session.plan().name();
        assertEquals(List.of(question, question), dialogs.asked);
    }

    @Test
    void aClickOnAFindingSelectsWhatItIsAbout() {
        waitFor(() -> !findings().getItems().isEmpty());
        assertEquals(Set.of(), session.selection());

        robot.clickOn(robot.from(findings()).lookup(".list-cell").nth(0).<javafx.scene.Node>query());
        waitFor(() -> session.selection().equals(Set.of(FIRST, SECOND)));

        Finding finding = session.check().findings().get(0);
        assertEquals(List.of(FIRST, SECOND), finding.subjects());
        Point2D place = onScreen(finding.place().x(), finding.place().y());
        assertTrue(onFx(() -> canvas().contains(canvas().screenToLocal(place))));
    }

    @Test
    void languageAndThemeChangeWhileThePlanStays() {
        doOnFx(() -> session.select(Set.of(FIRST)));
        Plan before = session.plan();

        robot.clickOn("#view-language");
        waitFor(() -> robot.lookup("점검 결과").tryQuery().isPresent());
        settle();
        assertTrue(onFx(() -> canvas().isFocused()));
        robot.clickOn("#view-dark");
        waitFor(() -> state.theme().get() == Theme.DARK);

        assertEquals(before, session.plan());
        assertEquals(Set.of(FIRST), session.selection());
        assertEquals(Locale.KOREAN, state.messages().get().locale());
        assertTrue(robot.lookup("파일(_F)").tryQuery().isPresent());
        waitFor(() -> Files.readString(folder.resolve("preferences.json")).contains("\"dark\""));
    }

    @Test
    void aTypedNumberIsCommittedOnceAndCanBeUndone() {
        doOnFx(() -> session.select(Set.of(FIRST)));
        waitFor(() -> node("numberField").isPresent());

        robot.clickOn("#numberField").write("B-12").push(KeyCode.ENTER);
        waitFor(() -> numberOf(FIRST).equals("B-12"));
        robot.clickOn("#widthField")
                .push(KeyCode.CONTROL, KeyCode.A)
                .write("7,5")
                .push(KeyCode.ENTER);
        waitFor(() -> rect(FIRST).width() == 7_500);

        assertEquals(2, session.steps().size());
        robot.push(KeyCode.ESCAPE);
        doOnFx(() -> canvas().requestFocus());
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        waitFor(() -> rect(FIRST).width() == 6_000);
    }

    @Test
    void whatIsTypedIsSavedEvenWithoutEnter() throws Exception {
        Path file = folder.resolve("plan.json");
        dialogs.saveFile = Optional.of(file);
        doOnFx(() -> session.select(Set.of(FIRST)));
        waitFor(() -> node("numberField").isPresent());

        robot.clickOn("#numberField").write("C7").push(KeyCode.CONTROL, KeyCode.S);
        waitFor(() -> Files.exists(file) && !session.isChanged());

        assertEquals(
                "C7", PlanReader.read(file).booths().get(FIRST).orElseThrow().number());
    }

    @Test
    void aFileThatCannotBeReadIsExplainedAndNothingIsLost() throws Exception {
        Path file = Files.writeString(folder.resolve("broken.json"), "{ \"format\": ");
        dialogs.openFile = Optional.of(file);
        Plan before = session.plan();

        robot.push(KeyCode.CONTROL, KeyCode.O);
        waitFor(() -> dialogs.asked.stream().anyMatch(text -> text.startsWith("problem")));

        assertEquals(before, session.plan());
        assertFalse(session.isChanged());
    }

    private void dragFromPalette(String tile, double xMm, double yMm) {
        Point2D target = onScreen(xMm, yMm);
        robot.moveTo("#" + tile).press(MouseButton.PRIMARY).moveBy(30, 10).moveTo(target);
        robot.moveBy(3, 3).release(MouseButton.PRIMARY);
        settle();
    }

    private Set<Integer> sidesOfNewBooth() {
        PlanElement made = session.plan().booths().values().stream()
                .filter(booth -> !Set.of(FIRST, SECOND).contains(booth.id()))
                .findFirst()
                .orElseThrow();
        Rect rect = (Rect) made.shape();
        return Set.of(rect.width(), rect.depth());
    }

    @SuppressWarnings("unchecked")
    private ListView<Object> findings() {
        return robot.lookup(".findings").queryAs(ListView.class);
    }

    private String numberOf(ElementId id) {
        return session.plan().booths().get(id).orElseThrow().number();
    }

    private Rect rect(ElementId id) {
        return (Rect) session.plan().booths().get(id).orElseThrow().shape();
    }

    private static Booth booth(ElementId id, int x, int y) {
        return Booth.of(id, "center-2-3f", Rect.of(x, y, 6_000, 3_000));
    }
}
