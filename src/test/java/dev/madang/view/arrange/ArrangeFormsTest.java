package dev.madang.view.arrange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.madang.edit.Lattice;
import dev.madang.model.Bounds;
import dev.madang.model.Vec;
import dev.madang.text.Messages;
import dev.madang.view.document.Form;
import dev.madang.view.support.MessagesBundle;
import dev.madang.view.support.View;
import dev.madang.view.support.Views;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/** What the forms of the Arrange menu make of what is typed, and that each of their controls has a name. */
@Tag("ui")
class ArrangeFormsTest {

    private static final Bounds BOX = new Bounds(1_000, 2_000, 4_000, 8_000);

    @BeforeAll
    static void startToolkit() throws TimeoutException {
        FxToolkit.registerPrimaryStage();
    }

    @Test
    void anArrayShowsWhileItIsTypedAndRefusesWhatCannotBe() {
        onFx(() -> {
            List<Lattice> shown = new ArrayList<>();
            View<ArrayCopyController> form =
                    load(ArrayCopyController.class, messages -> new ArrayCopyController(BOX, 4, messages, shown::add));

            type(form, "columnsField", "5");
            type(form, "pitchXField", "-3.5");
            type(form, "everyField", "1");
            type(form, "aisleField", "2.5");

            Lattice lattice = new Lattice(5, 2, -3_500, 6_000, 1, 2_500);
            assertEquals(lattice, form.controller().answer());
            assertEquals(lattice, shown.get(shown.size() - 1));
            assertEquals("36 copies, 17 × 14.5 m in all", label(form).getText().replace('\u00a0', ' '));

            type(form, "rowsField", "1000");
            assertFalse(form.controller().complete().get());
            type(form, "rowsField", "x");
            assertFalse(form.controller().complete().get());
            type(form, "rowsField", "1");
            type(form, "columnsField", "1");
            assertFalse(form.controller().complete().get(), "one is no array");
        });
    }

    @Test
    void aTurnGoesAboutWhatIsChosen() {
        onFx(() -> {
            View<TurnByController> form = load(TurnByController.class, messages -> new TurnByController(BOX, messages));
            assertEquals(
                    new TurnByController.Order(4_500, Optional.of(new Vec(2_500, 5_000))),
                    form.controller().answer());

            type(form, "angleField", "-22.5");
            choose(form, "pivotBox", TurnByController.Pivot.OWN);
            assertEquals(
                    new TurnByController.Order(33_750, Optional.empty()),
                    form.controller().answer());

            choose(form, "pivotBox", TurnByController.Pivot.BOTTOM_RIGHT);
            assertEquals(
                    Optional.of(new Vec(4_000, 8_000)),
                    form.controller().answer().pivot());

            choose(form, "pivotBox", TurnByController.Pivot.POINT);
            type(form, "xField", "12");
            assertEquals(
                    Optional.of(new Vec(12_000, 5_000)),
                    form.controller().answer().pivot());
            type(form, "yField", "far");
            assertFalse(form.controller().complete().get());
        });
    }

    @Test
    void aTurnShowsThePointAboutWhichItGoes() {
        onFx(() -> {
            View<TurnByController> form = load(TurnByController.class, messages -> new TurnByController(BOX, messages));
            assertEquals(List.of("2.5 m", "5 m"), place(form));

            choose(form, "pivotBox", TurnByController.Pivot.TOP_RIGHT);
            assertEquals(List.of("4 m", "2 m"), place(form));
            choose(form, "pivotBox", TurnByController.Pivot.OWN);
            assertEquals(List.of("", ""), place(form), "each has a middle of its own");

            choose(form, "pivotBox", TurnByController.Pivot.POINT);
            assertEquals(List.of("2.5 m", "5 m"), place(form), "begins in the middle of all");
            type(form, "xField", "12");
            choose(form, "pivotBox", TurnByController.Pivot.TOP_LEFT);
            choose(form, "pivotBox", TurnByController.Pivot.POINT);
            assertEquals(List.of("12", "5 m"), place(form), "what was typed is kept");
        });
    }

    @Test
    void aMoveGoesByADistanceOrToAPlace() {
        onFx(() -> {
            View<MoveByController> form = load(MoveByController.class, messages -> new MoveByController(BOX, messages));
            type(form, "xField", "1.5");
            type(form, "yField", "-2");
            assertEquals(
                    new MoveByController.Order(1_500, -2_000), form.controller().answer());

            choose(form, "wayBox", MoveByController.Way.PLACE);
            assertEquals(new MoveByController.Order(0, 0), form.controller().answer());
            type(form, "xField", "10");
            assertEquals(new MoveByController.Order(9_000, 0), form.controller().answer());
            type(form, "xField", "5000");
            assertFalse(form.controller().complete().get());
        });
    }

    @Test
    void aListIsNarrowedByTyping() {
        onFx(() -> {
            List<Choice> choices = List.of(new Choice("Busan", List.of()), new Choice("Seoul", List.of()));
            View<ChoiceListController> form =
                    load(ChoiceListController.class, messages -> new ChoiceListController(choices, messages));
            assertEquals(List.of(choices.get(0)), form.controller().answer());

            type(form, "filterField", "SEO");
            assertEquals(List.of(choices.get(1)), form.controller().answer());
            assertEquals(1, ((ListView<?>) node(form, "choiceList")).getItems().size());

            type(form, "filterField", "Tokyo");
            assertFalse(form.controller().complete().get());
        });
    }

    @Test
    void everyFormLoadsInBothLanguagesAndNamesItsFields() {
        for (Locale locale : Messages.LANGUAGES) {
            onFx(() -> {
                Messages messages = Messages.of(locale);
                List<View<?>> forms = List.of(
                        load(
                                messages,
                                ArrayCopyController.class,
                                () -> new ArrayCopyController(BOX, 1, messages, l -> {})),
                        load(messages, TurnByController.class, () -> new TurnByController(BOX, messages)),
                        load(messages, MoveByController.class, () -> new MoveByController(BOX, messages)),
                        load(
                                messages,
                                ChoiceListController.class,
                                () -> new ChoiceListController(List.of(), messages)));
                for (View<?> form : forms) {
                    new Scene(form.root());
                    form.root().applyCss();
                    List<Node> labelled = form.root().lookupAll(".label").stream()
                            .map(node -> ((Label) node).getLabelFor())
                            .toList();
                    assertEquals(
                            List.of(),
                            form.root().lookupAll(".text-field, .combo-box, .list-view").stream()
                                    .filter(node -> node.getId() != null && !labelled.contains(node))
                                    .filter(node -> node.getAccessibleText() == null)
                                    .toList());
                }
            });
        }
    }

    private static <T, C extends Form<T>> View<C> load(Class<C> type, Function<Messages, C> controller) {
        Messages messages = Messages.of(Locale.ENGLISH);
        return load(messages, type, () -> controller.apply(messages));
    }

    private static <C> View<C> load(Messages messages, Class<C> type, Supplier<C> controller) {
        return new Views(new MessagesBundle(messages)).with(type, controller).load(type);
    }

    private static Node node(View<?> form, String id) {
        return find(form.root(), id).orElseThrow(() -> new AssertionError("There is no node " + id + "."));
    }

    private static Optional<Node> find(Parent parent, String id) {
        for (Node child : parent.getChildrenUnmodifiable()) {
            if (id.equals(child.getId())) {
                return Optional.of(child);
            }
            Optional<Node> inner = child instanceof Parent nested ? find(nested, id) : Optional.empty();
            if (inner.isPresent()) {
                return inner;
            }
        }
        return Optional.empty();
    }

    private static Label label(View<?> form) {
        return (Label) node(form, "sumLabel");
    }

    private static List<String> place(View<?> form) {
        return Stream.of("xField", "yField")
                .map(id -> ((TextField) node(form, id)).getText().replace('\u00a0', ' '))
                .toList();
    }

    private static void type(View<?> form, String id, String text) {
        ((TextField) node(form, id)).setText(text);
    }

    @SuppressWarnings("unchecked")
    private static <T> void choose(View<?> form, String id, T value) {
        ((ComboBox<T>) node(form, id)).setValue(value);
    }

    private static void onFx(Runnable deed) {
        boolean done = WaitForAsyncUtils.waitForAsyncFx(TimeUnit.SECONDS.toMillis(20), () -> {
            deed.run();
            return true;
        });
        assertTrue(done);
    }
}
