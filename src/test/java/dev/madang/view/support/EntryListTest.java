package dev.madang.view.support;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Pane;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/** A list of whole numbers, each with a field. */
@Tag("ui")
class EntryListTest {

    private int told;

    @BeforeAll
    static void startToolkit() throws TimeoutException {
        FxToolkit.registerPrimaryStage();
    }

    @Test
    void whatIsTypedIsTheValueOfTheChosenEntryAlone() {
        EntryList<Integer> list = onFx(() -> listOf(1, 2));

        onFx(() -> {
            field(list).setText("7");
            return true;
        });

        assertEquals(Optional.of(List.of(7, 2)), list.values());
        assertTrue(told > 0);
    }

    @Test
    void oneThatCannotBeReadKeepsAllFromBeingTakenAndSaysWhy() {
        EntryList<Integer> list = onFx(() -> listOf(1, 2));

        String problem = onFx(() -> {
            field(list).setText("seven");
            return field(list).getAccessibleHelp();
        });

        assertEquals("No number.", problem);
        assertEquals(Optional.empty(), list.values());
    }

    @Test
    void anAddedEntryIsChosenAndARemovedOneIsGone() {
        EntryList<Integer> list = onFx(() -> listOf(1));

        String shown = onFx(() -> {
            button(list, "entry-add").fire();
            return field(list).getText();
        });
        assertEquals("9", shown);
        assertEquals(Optional.of(List.of(1, 9)), list.values());

        onFx(() -> {
            button(list, "entry-remove").fire();
            return true;
        });
        assertEquals(Optional.of(List.of(1)), list.values());
    }

    @Test
    void nothingCanBeRemovedFromAnEmptyList() {
        EntryList<Integer> list = onFx(this::listOf);

        assertTrue(onFx(() -> button(list, "entry-remove").isDisabled()));
        assertFalse(onFx(() -> scroll(list).getContent() instanceof GridPane));
    }

    private EntryList<Integer> listOf(Integer... values) {
        EntryList<Integer> list = new EntryList<>(
                new EntryList.Words("Numbers", "Add", "Remove", "None"), () -> new Whole(9), () -> told++);
        list.show(List.of(values).stream().map(Whole::new).toList());
        return list;
    }

    private static TextField field(EntryList<Integer> list) {
        return (TextField) all((Parent) scroll(list).getContent())
                .filter(TextField.class::isInstance)
                .findFirst()
                .orElseThrow();
    }

    private static ScrollPane scroll(EntryList<Integer> list) {
        return (ScrollPane) ((Pane) list.node()).getChildren().get(1);
    }

    private static Button button(EntryList<Integer> list, String styleClass) {
        return (Button) all((Parent) list.node())
                .filter(node -> node.getStyleClass().contains(styleClass))
                .findFirst()
                .orElseThrow();
    }

    private static Stream<Node> all(Parent parent) {
        return parent.getChildrenUnmodifiable().stream()
                .flatMap(node -> node instanceof Pane pane && !(node instanceof ListView<?>)
                        ? Stream.concat(Stream.of(node), all(pane))
                        : Stream.of(node));
    }

    private static <T> T onFx(Callable<T> work) {
        return WaitForAsyncUtils.waitForAsyncFx(TimeUnit.SECONDS.toMillis(30), work);
    }

    private static final class Whole extends Entry<Integer> {

        Whole(Integer first) {
            super(first);
        }

        @Override
        protected String title(Integer value) {
            return value.toString();
        }

        @Override
        protected String detail(Integer value) {
            return "";
        }

        @Override
        protected Supplier<Optional<Integer>> fill(EntryForm form, Integer value) {
            EntryForm.Typed<Integer> typed = form.typed(
                    "Number",
                    value.toString(),
                    text -> text.matches("\\d{1,4}") ? Optional.of(Integer.parseInt(text)) : Optional.empty(),
                    "No number.");
            return typed::value;
        }
    }
}
