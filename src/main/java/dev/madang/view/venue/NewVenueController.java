package dev.madang.view.venue;

import dev.madang.model.Evidence;
import dev.madang.model.Facts;
import dev.madang.model.Hall;
import dev.madang.model.Level;
import dev.madang.model.LocalText;
import dev.madang.model.Plan;
import dev.madang.model.Polygon;
import dev.madang.model.Rect;
import dev.madang.model.VenueRef;
import dev.madang.text.Messages;
import dev.madang.view.document.Form;
import dev.madang.view.inspector.LengthFormat;
import dev.madang.view.support.NameOrder;
import java.util.List;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.fxml.FXML;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TextField;

/** Form for a venue from nothing: names, and a hall of typed sides or one that is drawn afterwards. */
public final class NewVenueController implements Form<NewVenueController.Made> {

    private static final int WIDTH_MM = 60_000;
    private static final int DEPTH_MM = 40_000;

    private final String id;
    private final List<String> rules;
    private final Messages messages;
    private final ReadOnlyBooleanWrapper complete = new ReadOnlyBooleanWrapper();

    /**
     * What is made.
     *
     * @param plan an empty plan on the venue
     * @param isDrawn whether its hall is drawn next
     */
    public record Made(Plan plan, boolean isDrawn) {}

    @FXML
    private TextField koreanField;

    @FXML
    private TextField englishField;

    @FXML
    private TextField cityField;

    @FXML
    private TextField levelField;

    @FXML
    private TextField widthField;

    @FXML
    private TextField depthField;

    @FXML
    private CheckBox drawBox;

    private LengthInput<Integer> width;
    private LengthInput<Integer> depth;

    /** Makes a controller; the venue gets the given id until it is kept, the plan is checked against {@code rules}. */
    NewVenueController(String id, List<String> rules, Messages messages) {
        this.id = id;
        this.rules = List.copyOf(rules);
        this.messages = messages;
    }

    @FXML
    void initialize() {
        NameOrder.arrange(messages.locale(), koreanField, englishField);
        levelField.setText(messages.get("newVenue.level.first"));
        LengthFormat side = LengthFormat.of(messages.locale(), 1_000, Rect.MAX_SIDE_MM);
        width = new LengthInput<>(widthField, side, WIDTH_MM, this::update);
        depth = new LengthInput<>(depthField, side, DEPTH_MM, this::update);
        widthField.disableProperty().bind(drawBox.selectedProperty());
        depthField.disableProperty().bind(drawBox.selectedProperty());
        koreanField.textProperty().subscribe(text -> update());
        englishField.textProperty().subscribe(text -> update());
        levelField.textProperty().subscribe(text -> update());
        drawBox.selectedProperty().subscribe(drawn -> update());
    }

    /** Whether a venue can be made of what is filled in. */
    @Override
    public ReadOnlyBooleanProperty complete() {
        return complete.getReadOnlyProperty();
    }

    private boolean isDrawn() {
        return drawBox.isSelected();
    }

    @Override
    public Made answer() {
        LocalText name = both(koreanField, englishField);
        Polygon floor = Polygon.rectangle(0, 0, side(width, WIDTH_MM), side(depth, DEPTH_MM));
        List<Hall> halls = isDrawn()
                ? List.of()
                : List.of(new Hall("hall-1", PartMaker.nameOf(1), floor, Evidence.ENTERED, Facts.NONE));
        Level level = new Level(
                "level-1",
                LocalText.of(levelField.getText().strip()),
                floor,
                Facts.NONE,
                halls,
                List.of(),
                List.of(),
                Evidence.ENTERED);
        LocalText city = LocalText.of(cityField.getText().strip());
        VenueRef venue = new VenueRef(id, 1, name, false, city);
        Plan plan =
                Plan.blank(name.in(messages.locale()), venue, List.of(level)).withRules(rules);
        return new Made(plan, isDrawn());
    }

    /** A hall that is to be drawn begins as a floor of usual size, which the outline then replaces. */
    private int side(LengthInput<Integer> input, int usual) {
        return isDrawn() ? usual : input.value().orElse(usual);
    }

    private void update() {
        boolean named = !both(koreanField, englishField).isEmpty()
                && !levelField.getText().isBlank();
        boolean sized = isDrawn()
                || (width != null
                        && depth != null
                        && width.value().isPresent()
                        && depth.value().isPresent());
        complete.set(named && sized);
    }

    /** A name given in one language stands for both. */
    static LocalText both(TextField korean, TextField english) {
        String ko = korean.getText().strip();
        String en = english.getText().strip();
        return ko.isEmpty() ? LocalText.of(en) : en.isEmpty() ? LocalText.of(ko) : new LocalText(ko, en);
    }
}
