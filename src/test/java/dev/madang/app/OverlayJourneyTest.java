package dev.madang.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.madang.draw.overlay.OverlayKind;
import dev.madang.edit.MoveElements;
import dev.madang.io.json.Catalogue;
import dev.madang.model.Booth;
import dev.madang.model.ElementId;
import dev.madang.model.NewPlan;
import dev.madang.model.Plan;
import dev.madang.model.Rect;
import dev.madang.model.Venue;
import dev.madang.view.OverlaySettings;
import dev.madang.view.OverlayState;
import dev.madang.view.Settings;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import org.junit.jupiter.api.Test;

/** Looking at what was reckoned of a level, with its legend out of the way. */
class OverlayJourneyTest extends WindowTest {

    private static final ElementId FIRST = new ElementId("first");

    /** Two levels of BEXCO, a booth on each. */
    @Override
    protected Plan firstPlan(Catalogue catalogue) {
        Venue venue = catalogue.venue("bexco").orElseThrow();
        Plan empty = NewPlan.of(
                venue,
                List.of(
                        venue.level("center-2-1f").orElseThrow(),
                        venue.level("center-2-3f").orElseThrow()),
                null,
                List.of(Catalogue.HOUSE_BOOK),
                Locale.ENGLISH);
        return empty.withElements(List.of(booth(FIRST, "center-2-1f"), booth(new ElementId("above"), "center-2-3f")));
    }

    @Test
    void theLegendIsDraggedAwayAndNothingBeneathItIsTouched() {
        showWalkingDistances();
        double before = onFx(() -> legend().getLayoutX());
        doOnFx(() -> session.select(Set.of(FIRST)));

        robot.drag(robot.lookup(".overlay-heading").<Node>query(), MouseButton.PRIMARY)
                .moveBy(260, -60)
                .drop();

        waitFor(() -> legend().getLayoutX() > before + 200);
        assertEquals(Set.of(FIRST), session.selection());
        assertFalse(session.isChanged());
        double after = onFx(() -> legend().getLayoutX());
        doOnFx(() -> stage.setWidth(stage.getWidth() - 100));
        waitFor(() -> legend().getLayoutX() < after);
        assertTrue(onFx(() -> canvas().getLayoutBounds().contains(legend().getBoundsInParent())));
    }

    @Test
    void theLegendIsFoldedToItsHeadingByMouseAndByKeys() {
        showWalkingDistances();
        double tall = onFx(() -> legend().getLayoutBounds().getHeight());

        robot.clickOn("#overlay-fold");
        waitFor(() -> legend().getLayoutBounds().getHeight() < tall / 3);
        robot.push(KeyCode.CONTROL, KeyCode.ALT, KeyCode.SHIFT, KeyCode.O);

        waitFor(() -> legend().getLayoutBounds().getHeight() == tall);
    }

    @Test
    void theNextStartShowsTheSameOverlay() {
        showWalkingDistances();
        robot.clickOn("#overlay-fold");
        doOnFx(() -> state.overlay().strength().set(0.5));

        robot.push(KeyCode.CONTROL, KeyCode.Q);
        waitFor(() -> !stage.isShowing());

        Settings kept = new Preferences(folder).load(Settings.first(Locale.ENGLISH));
        assertEquals(
                new OverlaySettings(OverlayKind.WALKING, 0.5, true, OverlayState.LegendPlace.LOWER_LEFT),
                kept.panels().overlays());
    }

    @Test
    void theSecondViewShowsTheOverlayOfItsOwnLevel() {
        showWalkingDistances();

        robot.push(KeyCode.CONTROL, KeyCode.ALT, KeyCode.DIGIT2);

        waitFor(() -> legends().size() == 2 && legends().stream().allMatch(OverlayJourneyTest::isExplained));
        doOnFx(() -> state.overlay().kind().set(Optional.empty()));
        waitFor(() -> legends().stream().noneMatch(Node::isVisible));
    }

    @Test
    void manyFindingsAreCountedInFullAndSeveralAreSeenAtOnce() {
        Label errors = (Label) node("errorsLabel").orElseThrow();
        doOnFx(() -> errors.setText("78,061"));

        assertTrue(onFx(() -> errors.getWidth() >= errors.prefWidth(-1)), "nothing of the number is cut");
        doOnFx(() -> {
            stage.setHeight(900);
            session.select(Set.of(FIRST));
        });
        doOnFx(() -> session.execute(new MoveElements(Set.of(FIRST), 200_000, 0)));
        waitFor(() -> !session.check().findings().isEmpty());
        ListView<?> list = robot.lookup(".findings").queryListView();
        waitFor(() -> list.getHeight() >= 96);
    }

    private void showWalkingDistances() {
        doOnFx(() -> canvas().requestFocus());
        robot.push(KeyCode.CONTROL, KeyCode.ALT, KeyCode.V);
        waitFor(() -> isExplained(legend()));
    }

    private static boolean isExplained(Node legend) {
        return legend.isVisible() && legend.lookupAll(".overlay-row").size() > 2;
    }

    private Node legend() {
        return legends().get(0);
    }

    private List<Node> legends() {
        return List.copyOf(robot.lookup(".overlay-legend").queryAll());
    }

    private static Booth booth(ElementId id, String level) {
        return Booth.of(id, level, Rect.of(20_000, 20_000, 3_000, 3_000)).withNumber(id.value());
    }
}
