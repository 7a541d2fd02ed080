package dev.madang.view.sales;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.madang.model.Letting;
import dev.madang.model.Plan;
import dev.madang.model.PlanFixtures;
import dev.madang.model.Status;
import dev.madang.text.Messages;
import dev.madang.view.Workspace;
import dev.madang.view.WorkspaceFixtures;
import dev.madang.view.support.FakeUi;
import dev.madang.view.support.MessagesBundle;
import dev.madang.view.support.View;
import dev.madang.view.support.Views;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/** The form of the statuses, on a plan with a booth that is paid. */
@Tag("ui")
class StatusesFormTest {

    private static final int FIFTH = Status.DEFAULTS.indexOf(Status.PAID);

    @BeforeAll
    static void startToolkit() throws TimeoutException {
        FxToolkit.registerPrimaryStage();
    }

    @Test
    void whereAStatusGoesThoseOfTheSameMeaningAreOfferedFirst() {
        List<String> offered = WaitForAsyncUtils.waitForAsyncFx(TimeUnit.SECONDS.toMillis(30), () -> {
            MenuButton removal = nodes(row(FIFTH), MenuButton.class).get(0);
            return removal.getItems().stream().map(MenuItem::getText).toList();
        });

        assertEquals(5, offered.size());
        assertEquals(
                List.of("Contracted", "Deposit paid", "Complimentary", "Available", "Blocked"),
                offered.stream()
                        .map(text -> Status.DEFAULTS.stream()
                                .map(status -> status.name().en())
                                .filter(text::contains)
                                .findFirst()
                                .orElse(text))
                        .toList());
    }

    @Test
    void aStatusInUseOffersOnlyStagesThatPromiseTheSame() {
        List<Object> stages = WaitForAsyncUtils.waitForAsyncFx(TimeUnit.SECONDS.toMillis(30), () -> {
            ComboBox<?> stage = nodes(row(FIFTH), ComboBox.class).get(2);
            return List.<Object>copyOf(stage.getItems());
        });

        assertEquals(List.of(Status.Stage.SOLD, Status.Stage.GIVEN), stages);
    }

    @Test
    void anEnglishFormBeginsWithTheEnglishName() {
        String first = WaitForAsyncUtils.waitForAsyncFx(
                TimeUnit.SECONDS.toMillis(30),
                () -> nodes(row(FIFTH), TextField.class).get(0).getText());

        assertEquals("Paid", first);
    }

    private static HBox row(int index) {
        Plan plan = PlanFixtures.planWith(
                PlanFixtures.booth("b1", 0, 0, 3_000, 3_000).withLetting(Letting.of(Status.PAID)));
        Workspace workspace = WorkspaceFixtures.of(plan, new FakeUi());
        View<StatusesController> form = new Views(new MessagesBundle(Messages.of(Locale.ENGLISH)))
                .with(StatusesController.class, () -> new StatusesController(workspace, () -> "new"))
                .load(StatusesController.class);
        ScrollPane scroll = nodes((Pane) form.root(), ScrollPane.class).get(0);
        return (HBox) ((Pane) scroll.getContent()).getChildren().get(index);
    }

    /** The nodes of a kind, of a pane and of the panes in it. */
    private static <T extends Node> List<T> nodes(Pane pane, Class<T> kind) {
        return pane.getChildren().stream()
                .flatMap(node -> kind.isInstance(node)
                        ? List.of(kind.cast(node)).stream()
                        : node instanceof Pane inner ? nodes(inner, kind).stream() : List.<T>of().stream())
                .toList();
    }
}
