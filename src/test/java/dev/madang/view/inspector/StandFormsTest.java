package dev.madang.view.inspector;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dev.madang.model.Booth;
import dev.madang.model.Deck;
import dev.madang.model.Exhibit;
import dev.madang.model.Plan;
import dev.madang.model.PlanFixtures;
import dev.madang.model.Point;
import dev.madang.model.Polygon;
import dev.madang.model.Rect;
import dev.madang.model.Stand;
import dev.madang.model.Supports;
import dev.madang.text.Messages;
import dev.madang.text.UnitSystem;
import dev.madang.view.document.Form;
import dev.madang.view.support.MessagesBundle;
import dev.madang.view.support.View;
import dev.madang.view.support.Views;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.Pane;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/** The forms of decks and exhibits, and how figures of stands are typed. */
@Tag("ui")
class StandFormsTest {

    private static final Exhibit PRESS = new Exhibit(
            "Press",
            4_200,
            2_505,
            1_800,
            new Exhibit.Spot(new Point(301, -7), 4_500),
            new Supports(4, 12_550),
            135,
            "");
    private static final Deck LOFT = new Deck(Rect.of(11, 22, 3_003, 2_004), 350, 900);
    private static final Deck DRAWN =
            new Deck(new Polygon(List.of(new Point(0, 0), new Point(2_000, 0), new Point(0, 2_000))), 0, 0);

    @BeforeAll
    static void startToolkit() throws TimeoutException {
        FxToolkit.registerPrimaryStage();
    }

    @Test
    void exhibitsThatAreOnlyReadStayAsTheyAreAlsoInFeet() {
        for (UnitSystem units : UnitSystem.values()) {
            List<Exhibit> exhibits = List.of(PRESS, Exhibit.of("", 1, 1, 1));

            View<ExhibitsController> form = exhibitsForm(exhibits, units);
            onFx(() -> visit(form.root()));

            assertEquals(exhibits, form.controller().answer(), units.code());
        }
    }

    @Test
    void decksThatAreOnlyReadStayAsTheyAreAlsoDrawnOnes() {
        for (UnitSystem units : UnitSystem.values()) {
            View<DecksController> form = decksForm(List.of(LOFT, DRAWN), units);
            onFx(() -> visit(form.root()));

            assertEquals(List.of(LOFT, DRAWN), form.controller().answer(), units.code());
        }
    }

    @Test
    void anExhibitThatIsPlacedByHalfIsNotTaken() {
        View<ExhibitsController> form = exhibitsForm(List.of(PRESS), UnitSystem.METRES);

        onFx(() -> {
            fields(form.root()).get(4).setText("");
            return true;
        });

        assertFalse(form.controller().complete().get());
    }

    @Test
    void anEmptyPlaceMeansThatAnExhibitStandsAnywhere() {
        View<ExhibitsController> form = exhibitsForm(List.of(PRESS), UnitSystem.METRES);

        onFx(() -> {
            fields(form.root()).get(4).setText("");
            fields(form.root()).get(5).setText("");
            return true;
        });

        assertEquals(Optional.empty(), form.controller().answer().get(0).place());
    }

    @Test
    void typingARectangleReplacesADrawnDeck() {
        View<DecksController> form = decksForm(List.of(DRAWN), UnitSystem.METRES);

        onFx(() -> {
            List<TextField> fields = fields(form.root());
            List<String> typed = List.of("0", "0.5", "3", "2 m");
            for (int i = 0; i < typed.size(); i++) {
                fields.get(i).setText(typed.get(i));
            }
            return true;
        });

        assertEquals(
                Rect.of(0, 500, 3_000, 2_000), form.controller().answer().get(0).shape());
    }

    @Test
    void nothingTypedMeansNothingSaid() {
        assertEquals(Optional.of(0), StandFormats.height(Locale.ENGLISH).parse(" "));
        assertEquals("", StandFormats.height(Locale.ENGLISH).format(0));
        assertEquals(Optional.of(0L), StandFormats.area().parse(""));
        assertEquals(Optional.of(0), StandFormats.share().parse(""));
    }

    @Test
    void sharesAndAreasAreReadWithTheirUnits() {
        assertEquals(Optional.of(60), StandFormats.share().parse("60 %"));
        assertEquals(Optional.empty(), StandFormats.share().parse("101"));
        assertEquals(Optional.of(28_500_000L), StandFormats.area().parse("28.5 m²"));
        assertEquals("28.5\u00a0m²", StandFormats.area().format(28_500_000L));
    }

    @Test
    void sidesAreNamedByWhereTheyLieOnThePage() {
        Booth booth = PlanFixtures.booth("b1", 0, 0, 3_000, 6_000);
        Plan plan = PlanFixtures.planWith(booth);

        List<String> words = SideWords.of(plan, booth, Messages.of(Locale.ENGLISH)).stream()
                .map(text -> text.substring(0, text.lastIndexOf(',')))
                .toList();

        assertEquals(List.of("top, 3\u00a0m", "right, 6\u00a0m", "bottom, 3\u00a0m", "left, 6\u00a0m"), words);
    }

    private static View<ExhibitsController> exhibitsForm(List<Exhibit> exhibits, UnitSystem units) {
        Booth booth = PlanFixtures.booth("b1", 0, 0, 6_000, 6_000).withStand(Stand.NONE.withExhibits(exhibits));
        Plan plan = PlanFixtures.planWith(booth);
        Messages messages = Messages.of(units.in(Locale.ENGLISH));
        return form(ExhibitsController.class, new ExhibitsController(plan, booth, messages), messages);
    }

    private static View<DecksController> decksForm(List<Deck> decks, UnitSystem units) {
        Booth booth = PlanFixtures.booth("b1", 0, 0, 6_000, 6_000).withStand(Stand.NONE.withDecks(decks));
        Messages messages = Messages.of(units.in(Locale.ENGLISH));
        return form(DecksController.class, new DecksController(booth, messages), messages);
    }

    private static <C extends Form<?>> View<C> form(Class<C> type, C controller, Messages messages) {
        return onFx(() -> new Views(new MessagesBundle(messages))
                .with(type, () -> controller)
                .load(type));
    }

    /** Types something into every field and what was there again, so that everything is read. */
    private static boolean visit(Node root) {
        ListView<?> list = all(root)
                .filter(ListView.class::isInstance)
                .map(node -> (ListView<?>) node)
                .findFirst()
                .orElseThrow();
        for (int entry = 0; entry < list.getItems().size(); entry++) {
            list.getSelectionModel().select(entry);
            for (TextField field : fields(root)) {
                String text = field.getText();
                field.setText(text + "?");
                field.setText(text);
            }
        }
        return true;
    }

    private static List<TextField> fields(Node root) {
        return all(root)
                .filter(TextField.class::isInstance)
                .map(TextField.class::cast)
                .toList();
    }

    private static Stream<Node> all(Node node) {
        Stream<Node> inside = node instanceof ScrollPane scroll
                ? all(scroll.getContent())
                : node instanceof Pane pane
                        ? pane.getChildrenUnmodifiable().stream().flatMap(StandFormsTest::all)
                        : Stream.of();
        return Stream.concat(Stream.of(node), inside);
    }

    private static <T> T onFx(Callable<T> work) {
        return WaitForAsyncUtils.waitForAsyncFx(TimeUnit.SECONDS.toMillis(30), work);
    }
}
