package dev.madang.app;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import javafx.geometry.Bounds;
import javafx.scene.Node;
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
