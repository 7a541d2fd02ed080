package dev.madang.view.venue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dev.madang.model.Facts;
import dev.madang.model.Level;
import dev.madang.model.LocalText;
import dev.madang.model.Point;
import dev.madang.model.Polygon;
import dev.madang.text.Messages;
import dev.madang.view.support.MessagesBundle;
import dev.madang.view.support.View;
import dev.madang.view.support.Views;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeoutException;
import javafx.scene.Scene;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/** Rows of floor boxes on an L-shaped floor. */
@Tag("ui")
class PartGridFormTest {

    private static final Level LEVEL = new Level(
            "l1",
            LocalText.of("Level"),
            new Polygon(List.of(
                    new Point(0, 0),
                    new Point(30_000, 0),
                    new Point(30_000, 15_000),
                    new Point(15_000, 15_000),
                    new Point(15_000, 30_000),
                    new Point(0, 30_000))),
            Facts.NONE,
            List.of(),
            List.of(),
            List.of());

    @BeforeAll
    static void startToolkit() throws TimeoutException {
        FxToolkit.registerPrimaryStage();
    }

    @Test
    void whatWouldNotLieOnTheFloorIsLeftOutUnlessAskedFor() {
        onFx(() -> {
            View<PartGridController> form = load();

            assertEquals(3, form.controller().answer().size());
            assertEquals("3 pieces; 1 not wholly on the floor left out.", summary(form));

            ((CheckBox) form.root().lookup("#outsideBox")).setSelected(true);
            assertEquals(4, form.controller().answer().size());
            assertEquals("4 pieces.", summary(form));
        });
    }

    @Test
    void whereNothingWouldLieOnTheFloorThereIsNothingToSet() {
        onFx(() -> {
            View<PartGridController> form = load();

            ((TextField) form.root().lookup("#xField")).setText("90");

            assertFalse(form.controller().complete().get());
        });
    }

    private static String summary(View<PartGridController> form) {
        return ((Label) form.root().lookup(".hint")).getText();
    }

    private static View<PartGridController> load() {
        Messages messages = Messages.of(Locale.ENGLISH);
        PartGrid begin = PartGrid.filling(LEVEL.floor().bounds(), 15_000, 400, 400);
        View<PartGridController> form = new Views(new MessagesBundle(messages))
                .with(PartGridController.class, () -> new PartGridController(LEVEL, begin, messages))
                .load(PartGridController.class);
        new Scene(form.root(), 460, 480);
        form.root().applyCss();
        form.root().layout();
        return form;
    }

    private static void onFx(Runnable body) {
        WaitForAsyncUtils.waitForAsyncFx(20_000, body);
    }
}
