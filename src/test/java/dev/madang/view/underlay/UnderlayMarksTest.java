package dev.madang.view.underlay;

import static dev.madang.model.UnderlayFixtures.planWith;
import static dev.madang.model.UnderlayFixtures.underlay;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.madang.model.Underlay;
import dev.madang.view.ThemeStyles;
import dev.madang.view.Viewport;
import dev.madang.view.WorkspaceFixtures;
import dev.madang.view.support.FakeUi;
import java.util.List;
import java.util.Optional;
import javafx.scene.Group;
import javafx.scene.Scene;
import javafx.scene.paint.Color;
import javafx.scene.shape.Polygon;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

@Tag("ui")
class UnderlayMarksTest {

    @BeforeAll
    static void startToolkit() throws Exception {
        FxToolkit.registerPrimaryStage();
    }

    @Test
    void aFrameHidesNothingNotEvenWhileItIsNew() {
        Underlay underlay = underlay("low", 0, 0);
        UnderlayDesk desk = new UnderlayDesk(WorkspaceFixtures.of(planWith(underlay), new FakeUi()));

        WaitForAsyncUtils.waitForAsyncFx(60_000, () -> {
            UnderlayMarks marks = new UnderlayMarks(new UnderlayHand(desk));
            ThemeStyles.addTo(new Scene(new Group(marks)));
            marks.show(
                    Optional.of(new UnderlayMarks.Shown(underlay, true, List.of(), Optional.empty())),
                    new Viewport(0.1, 0, 0));

            marks.getChildren().stream()
                    .filter(Polygon.class::isInstance)
                    .forEach(frame -> assertEquals(Color.TRANSPARENT, ((Polygon) frame).getFill()));
        });
    }
}
