package dev.madang.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.madang.io.json.Catalogue;
import dev.madang.model.Booth;
import dev.madang.model.Dimension;
import dev.madang.model.ElementId;
import dev.madang.model.NewPlan;
import dev.madang.model.Note;
import dev.madang.model.Plan;
import dev.madang.model.Polygon;
import dev.madang.model.Rect;
import dev.madang.model.Venue;
import dev.madang.view.ToolKind;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import org.junit.jupiter.api.Test;

/** What a planner draws by hand, from end to end. */
class DrawingJourneyTest extends WindowTest {

    private static final ElementId FIRST = new ElementId("first");

    /** Hall 5 of BEXCO, with one booth. */
    @Override
    protected Plan firstPlan(Catalogue catalogue) {
        Venue venue = catalogue.venue("bexco").orElseThrow();
        Plan empty = NewPlan.of(
                venue,
                List.of(venue.level("center-2-3f").orElseThrow()),
                null,
                List.of(Catalogue.HOUSE_BOOK),
                Locale.ENGLISH);
        return empty.withElements(List.of(Booth.of(FIRST, "center-2-3f", Rect.of(15_000, 60_000, 6_000, 3_000))));
    }

    @Test
    void aGridOfFortyBoothsIsDrawnWithTypedMeasuresAndOneDrag() {
        takeUp(KeyCode.G, ToolKind.GRID);
        waitFor(() -> node("newAisleField").filter(Node::isVisible).isPresent());
        type("newAisleField", "4");
        waitFor(() -> state.options().get().aisleMm() == 4_000);

        press(20_000, 10_000);
        moveTo(30_000, 14_000);
        moveTo(50_000, 26_000);
        robot.release(MouseButton.PRIMARY);
        waitFor(() -> session.plan().booths().size() == 41);

        assertEquals(40, session.selection().size());
        List<Integer> tops = session.plan().booths().values().stream()
                .filter(booth -> !booth.id().equals(FIRST))
                .map(booth -> (int) booth.shape().bounds().minY())
                .distinct()
                .sorted()
                .toList();
        assertEquals(
                List.of(3_000, 7_000, 3_000),
                List.of(tops.get(1) - tops.get(0), tops.get(2) - tops.get(1), tops.get(3) - tops.get(2)));
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        waitFor(() -> session.plan().booths().size() == 1);
        robot.push(KeyCode.ESCAPE);
        waitFor(() -> state.tool().get() == ToolKind.SELECT);
    }

    @Test
    void aPolygonBoothIsDrawnAndADimensionFollowsTheBoothThatItMeasures() {
        takeUp(KeyCode.P, ToolKind.POLYGON);
        click(40_000, 60_000);
        moveTo(45_000, 60_000);
        robot.push(KeyCode.DIGIT7)
                .push(KeyCode.DIGIT7)
                .push(KeyCode.BACK_SPACE)
                .push(KeyCode.PERIOD)
                .push(KeyCode.DIGIT5)
                .push(KeyCode.ENTER);
        click(44_000, 67_000);
        robot.push(KeyCode.ENTER);
        waitFor(() -> session.plan().booths().size() == 2);
        Booth drawn = session.plan().booths().values().stream()
                .filter(booth -> booth.shape() instanceof Polygon)
                .findFirst()
                .orElseThrow();
        assertEquals(7_500, ((Polygon) drawn.shape()).points().get(1).x() - 40_000);

        takeUp(KeyCode.D, ToolKind.DIMENSION);
        click(21_000, 60_000);
        click(40_000, 60_000);
        click(30_000, 57_000);
        waitFor(() -> !session.plan().layout().dimensions().isEmpty());
        assertEquals(19_000, dimension().lengthMm());

        takeUp(KeyCode.V, ToolKind.SELECT);
        press(17_000, 61_500);
        moveTo(16_000, 61_500);
        moveTo(15_500, 61_500);
        robot.push(KeyCode.DIGIT2).push(KeyCode.ENTER);
        robot.release(MouseButton.PRIMARY);
        waitFor(() -> dimension().lengthMm() == 21_000);

        assertTrue(dimension().from().holder().filter(FIRST::equals).isPresent());
    }

    @Test
    void aNoteIsTypedWhereItStandsAndFoundInTheInspector() {
        takeUp(KeyCode.T, ToolKind.NOTE);
        click(60_000, 20_000);
        waitFor(() ->
                robot.lookup(".note-editor").tryQuery().filter(Node::isFocused).isPresent());
        robot.write("Queue here").push(KeyCode.ENTER);
        waitFor(() -> !session.plan().layout().notes().isEmpty());

        Note note = session.plan().layout().notes().values().iterator().next();
        assertEquals("Queue here", note.text().en());
        assertEquals(ToolKind.SELECT, state.tool().get());
        waitFor(() -> node("letterField").filter(Node::isVisible).isPresent());
        assertEquals(Set.of(note.id()), session.selection());
    }

    private Dimension dimension() {
        return session.plan().layout().dimensions().values().iterator().next();
    }

    private void takeUp(KeyCode key, ToolKind kind) {
        doOnFx(() -> canvas().requestFocus());
        robot.push(key);
        waitFor(() -> state.tool().get() == kind);
    }

    private void type(String field, String text) {
        robot.clickOn("#" + field).push(KeyCode.CONTROL, KeyCode.A).write(text).push(KeyCode.ENTER);
    }

    private void click(double xMm, double yMm) {
        moveTo(xMm, yMm);
        robot.clickOn(MouseButton.PRIMARY);
        settle();
    }

    private void press(double xMm, double yMm) {
        moveTo(xMm, yMm);
        robot.press(MouseButton.PRIMARY);
    }

    private void moveTo(double xMm, double yMm) {
        Point2D place = onScreen(xMm, yMm);
        robot.moveTo(place);
        settle();
    }
}
