package dev.madang.app;

import dev.madang.io.json.Catalogue;
import dev.madang.model.Plan;
import dev.madang.model.Venue;
import java.util.List;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import org.junit.jupiter.api.Test;

/** The tabs of a plan on several levels, in a window that has no room for all of them. */
class LevelTabsTest extends WindowTest {

    @Override
    protected Plan firstPlan(Catalogue catalogue) {
        Venue venue = catalogue.venues().stream()
                .filter(each -> each.id().equals("bexco"))
                .findFirst()
                .orElseThrow();
        return Plan.blank("BEXCO", venue.ref(), venue.levels());
    }

    @Test
    void theTabOfTheLevelThatIsSeenLiesInView() {
        doOnFx(() -> stage.setWidth(900));
        waitFor(() -> canvas().getScene().getWidth() <= 900);
        List<String> levels =
                session.plan().levels().stream().map(level -> level.id()).toList();

        for (String level : List.of(levels.get(levels.size() - 1), levels.get(0))) {
            doOnFx(() -> state.level().set(level));
            waitFor(() -> isInView(level));
        }
    }

    private boolean isInView(String level) {
        Node tab = robot.lookup("#level-" + level).query();
        ScrollPane pane = robot.lookup(".level-tabs").queryAs(ScrollPane.class);
        Bounds box = tab.localToScene(tab.getBoundsInLocal());
        Bounds view = pane.localToScene(pane.getBoundsInLocal());
        return box.getMinX() >= view.getMinX() - 1 && box.getMaxX() <= view.getMaxX() + 1;
    }
}
