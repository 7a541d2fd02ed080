package dev.madang.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.madang.io.json.Catalogue;
import dev.madang.model.Booth;
import dev.madang.model.ElementId;
import dev.madang.model.Feature;
import dev.madang.model.FeatureKind;
import dev.madang.model.LocalText;
import dev.madang.model.NewPlan;
import dev.madang.model.Plan;
import dev.madang.model.PlanElement;
import dev.madang.model.Rect;
import dev.madang.model.Venue;
import dev.madang.view.Viewport;
import dev.madang.view.canvas.CanvasRobot;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import org.junit.jupiter.api.Test;

/** A planner brings booths into order, with mouse, keys and menu. */
class ArrangeJourneyTest extends WindowTest {

    private static final String UPPER = "center-2-3f";
    private static final String LOWER = "center-2-1f";
    private static final ElementId A = new ElementId("a");
    private static final ElementId B = new ElementId("b");
    private static final ElementId C = new ElementId("c");
    private static final ElementId STAGE = new ElementId("stage");

    /** Two levels of BEXCO; on the upper one three booths out of line, and a stage. */
    @Override
    protected Plan firstPlan(Catalogue catalogue) {
        Venue venue = catalogue.venue("bexco").orElseThrow();
        Plan empty = NewPlan.of(
                venue,
                Stream.of(UPPER, LOWER).map(id -> venue.level(id).orElseThrow()).toList(),
                null,
                List.of(Catalogue.HOUSE_BOOK),
                Locale.ENGLISH);
        PlanElement stage = new Feature(
                STAGE, UPPER, FeatureKind.STAGE, LocalText.of("Stage"), Rect.of(60_000, 40_000, 9_000, 6_000), 0);
        return empty.withElements(List.of(
                booth(A, 20_000, 20_000, 6_000),
                booth(B, 32_000, 22_000, 3_000),
                booth(C, 44_000, 25_000, 6_000),
                stage));
    }

    @Test
    void aLevelIsSeenAgainAsItWasLeft() {
        Viewport near = new Viewport(0.05, 4_000, 6_000);
        doOnFx(() -> state.level().set(UPPER));
        doOnFx(() -> state.level().set(LOWER));
        doOnFx(() -> state.viewport().set(near));

        doOnFx(() -> state.level().set(UPPER));
        assertNotEquals(near, state.viewport().get());
        doOnFx(() -> state.level().set(LOWER));

        assertEquals(near, state.viewport().get());
    }

    @Test
    void aBlockIsCopiedToAnotherLevel() {
        doOnFx(() -> state.level().set(UPPER));
        doOnFx(() -> canvas().requestFocus());
        select(A, B, C);
        robot.push(KeyCode.CONTROL, KeyCode.G);
        waitFor(() -> session.plan().layout().groups().size() == 1);

        robot.push(KeyCode.CONTROL, KeyCode.C);
        settle();
        doOnFx(() -> state.level().set(LOWER));
        doOnFx(() -> state.pointer().set(null));
        robot.push(KeyCode.CONTROL, KeyCode.V);
        waitFor(() -> session.plan().booths().size() == 6);

        List<Booth> copies = session.plan().booths().values().stream()
                .filter(booth -> booth.level().equals(LOWER))
                .toList();
        assertEquals(
                List.of(Rect.of(20_000, 20_000, 6_000, 3_000), Rect.of(32_000, 22_000, 3_000, 3_000)),
                copies.stream().limit(2).map(Booth::shape).toList());
        assertTrue(copies.stream().allMatch(booth -> booth.number().isEmpty()));
        assertEquals(2, session.plan().layout().groups().size());
        assertEquals(3, session.selection().size());
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        waitFor(() -> session.plan().booths().size() == 3);
    }

    @Test
    void threeBoothsAreAlignedByKeyAndDistributedByMenu() {
        CanvasRobot hand = onUpperLevel();
        hand.click(21_000, 21_000);
        robot.press(KeyCode.SHIFT);
        hand.click(33_000, 23_000).click(45_000, 26_000);
        robot.release(KeyCode.SHIFT);
        waitFor(() -> session.selection().size() == 3);

        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.UP);
        waitFor(() -> rect(A).at().y() == 25_000);
        assertEquals(25_000, rect(B).at().y());
        robot.clickOn("Arrange").clickOn("Distribute").clickOn("Equal gaps, side by side");
        waitFor(() -> rect(B).at().x() == 33_500);

        assertEquals(2, session.steps().size());
        assertEquals(20_000, rect(A).at().x());
        assertEquals(44_000, rect(C).at().x());
    }

    @Test
    void aLockRefusesADragAndKeysAndSaysWhy() {
        CanvasRobot hand = onUpperLevel();
        hand.click(21_000, 21_000);
        robot.push(KeyCode.CONTROL, KeyCode.L);
        waitFor(() -> session.plan().layout().locked().equals(Set.of(A)));
        Plan locked = session.plan();

        hand.drag(21_000, 21_000, 30_000, 40_000);
        assertTrue(state.hint().get().startsWith("Locked"), state.hint().get());
        hand.drop();
        robot.push(KeyCode.RIGHT);
        robot.push(KeyCode.DELETE);
        settle();
        assertSame(locked, session.plan());
        assertTrue(state.notice().get().contains("locked"), state.notice().get());

        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.L);
        waitFor(() -> session.plan().layout().locked().isEmpty());
        robot.push(KeyCode.DELETE);
        waitFor(() -> session.plan().booths().size() == 2);
    }

    @Test
    void aTypedGapMovesTheBoothExactlyAndSeveralAreResizedAtOnce() {
        doOnFx(() -> state.level().set(UPPER));
        select(A);
        waitFor(() -> node("rightField").filter(field -> !field.isDisabled()).isPresent());
        assertEquals("6 m", text("rightField"));

        type("rightField", "2.5");
        waitFor(() -> rect(A).at().x() == 23_500);
        doOnFx(() -> canvas().requestFocus());
        select(A, B, C);
        waitFor(() -> text("widthField").isEmpty());
        assertEquals("mixed", onFx(() -> field("widthField").getPromptText()));
        type("widthField", "4");
        waitFor(() -> rect(B).width() == 4_000);

        assertEquals(List.of(4_000, 4_000, 4_000), List.of(rect(A).width(), rect(B).width(), rect(C).width()));
        assertEquals(2, session.steps().size());
    }

    @Test
    void boothsAndFeaturesTogetherHaveTheirFieldsToo() {
        doOnFx(() -> state.level().set(UPPER));
        select(A, STAGE);
        waitFor(() -> node("kindBox").filter(Node::isVisible).isPresent());

        assertTrue(node("buildBox").filter(Node::isVisible).isPresent());
        assertEquals("20 m", text("xField"));
        type("xField", "21");

        waitFor(() -> rect(A).at().x() == 21_000);
        assertEquals(61_000, rect(STAGE).at().x());
        assertEquals(1, session.steps().size());
    }

    @Test
    void aDoubleClickGoesInsideAGroup() {
        CanvasRobot hand = onUpperLevel();
        select(A, B);
        doOnFx(() -> canvas().requestFocus());
        robot.push(KeyCode.CONTROL, KeyCode.G);
        waitFor(() -> session.plan().layout().groups().size() == 1);

        hand.click(21_000, 21_000);
        assertEquals(Set.of(A, B), session.selection());
        robot.clickOn(MouseButton.PRIMARY);
        waitFor(() -> session.selection().equals(Set.of(A)));
    }

    private CanvasRobot onUpperLevel() {
        doOnFx(() -> state.level().set(UPPER));
        return new CanvasRobot(robot, canvas(), state);
    }

    private void select(ElementId... ids) {
        doOnFx(() -> session.select(new LinkedHashSet<>(List.of(ids))));
    }

    private void type(String field, String text) {
        robot.clickOn("#" + field).push(KeyCode.CONTROL, KeyCode.A).write(text).push(KeyCode.ENTER);
        settle();
    }

    private TextField field(String id) {
        return (TextField) node(id).orElseThrow();
    }

    /** The blank before a unit does not break. */
    private String text(String field) {
        return onFx(() -> field(field).getText()).replace('\u00a0', ' ');
    }

    private Rect rect(ElementId id) {
        return (Rect) session.plan().element(id).orElseThrow().shape();
    }

    private static Booth booth(ElementId id, int x, int y, int width) {
        return Booth.of(id, UPPER, Rect.of(x, y, width, 3_000))
                .withNumber(id.value().toUpperCase(Locale.ROOT));
    }
}
