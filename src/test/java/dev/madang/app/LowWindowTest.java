package dev.madang.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import org.junit.jupiter.api.Test;

/** The window on a small screen. */
class LowWindowTest extends WindowTest {

    private static final List<String> LEFT = List.of("palettePane", "exhibitorsPane", "layersPane");
    private static final List<String> RIGHT = List.of("inspectorPane", "findingsPane", "capacityPane", "historyPane");

    @Test
    void panelsLieBelowTheToolbarAndAboveTheStatusBarOneAfterTheOther() {
        makeLow();

        double top = bounds("toolBar").getMaxY();
        double bottom = bounds("statusBar").getMinY();
        for (List<String> side : List.of(LEFT, RIGHT)) {
            double y = top;
            for (String panel : side) {
                Bounds here = bounds(panel);
                assertTrue(here.getMinY() >= y - 1, panel + " begins at " + here.getMinY() + ", before " + y);
                y = here.getMaxY();
            }
            assertTrue(y <= bottom + 1, side + " ends at " + y + ", below " + bottom);
        }
    }

    @Test
    void theInspectorKeepsMoreThanWhatIsReadNowAndThen() {
        makeLow();
        doOnFx(() ->
                session.select(Set.of(session.plan().booths().ids().iterator().next())));

        double inspector = bounds("inspectorPane").getHeight();

        assertTrue(inspector >= 160, "The inspector is " + inspector + " px high.");
        for (String other : List.of("capacityPane", "historyPane")) {
            assertTrue(bounds(other).getHeight() < inspector, other);
        }
    }

    @Test
    void aHintThatIsCutIsToldWholeUnderThePointer() {
        String hint = "Click the corners one by one and press Enter, or the first corner again, to close the outline.";
        makeNarrow(1_067);
        robot.moveTo("#warningsLabel");
        doOnFx(() -> state.hint().set(hint));
        Label label = robot.lookup(".status-label").queryAs(Label.class);
        waitFor(() -> label.getText().equals(hint));

        assertTrue(bounds("boothsLabel").getMinX() - label.localToScene(0, 0).getX() >= 360, "the hint has room");
        robot.moveTo(label);
        assertEquals(Optional.of(hint), tipOf(label));

        doOnFx(() -> state.hint().set("Click"));
        robot.moveTo("#warningsLabel").moveTo(label);
        assertEquals(Optional.empty(), tipOf(label), "what is seen whole is not told twice");
    }

    private Optional<String> tipOf(Node node) {
        return onFx(() -> node.getProperties().values().stream()
                .filter(Tooltip.class::isInstance)
                .map(tip -> ((Tooltip) tip).getText())
                .findFirst());
    }

    private void makeNarrow(double width) {
        doOnFx(() -> stage.setWidth(width));
        waitFor(() -> Math.abs(canvas().getScene().getWidth() - width) < 1);
        settle();
    }

    private void makeLow() {
        doOnFx(() -> stage.setHeight(600));
        waitFor(() -> canvas().getScene().getHeight() <= 600 && canvas().getHeight() < 560);
    }

    private Bounds bounds(String id) {
        return onFx(() -> {
            Node node = robot.lookup("#" + id).query();
            return node.localToScene(node.getBoundsInLocal());
        });
    }
}
