package dev.madang.view.venue;

import dev.madang.model.Evidence;
import dev.madang.model.Facts;
import dev.madang.model.Hall;
import dev.madang.model.Level;
import dev.madang.model.LocalText;
import dev.madang.model.Polygon;
import dev.madang.model.Rect;
import dev.madang.text.Messages;
import dev.madang.view.document.Form;
import dev.madang.view.inspector.LengthFormat;
import dev.madang.view.support.NameOrder;
import dev.madang.view.support.Naming;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.fxml.FXML;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.scene.layout.GridPane;

/** Form for one more level: one that the catalogue has of this venue, or an empty one of typed sides. */
public final class AddLevelController implements Form<Level> {

    private final List<Level> offered;
    private final String newId;
    private final Messages messages;
    private final ReadOnlyBooleanWrapper complete = new ReadOnlyBooleanWrapper();

    @FXML
    private ComboBox<Optional<Level>> levelBox;

    @FXML
    private GridPane emptyGrid;

    @FXML
    private TextField koreanField;

    @FXML
    private TextField englishField;

    @FXML
    private TextField widthField;

    @FXML
    private TextField depthField;

    private LengthInput<Integer> width;
    private LengthInput<Integer> depth;

    /** Makes a controller that offers levels of the catalogue; an empty level gets the id {@code newId}. */
    AddLevelController(List<Level> offered, String newId, Messages messages) {
        this.offered = List.copyOf(offered);
        this.newId = newId;
        this.messages = messages;
    }

    @FXML
    void initialize() {
        NameOrder.arrange(messages.locale(), koreanField, englishField);
        LengthFormat side = LengthFormat.of(messages.locale(), 1_000, Rect.MAX_SIDE_MM);
        width = new LengthInput<>(widthField, side, 60_000, this::update);
        depth = new LengthInput<>(depthField, side, 40_000, this::update);
        koreanField.textProperty().subscribe(text -> update());
        englishField.textProperty().subscribe(text -> update());
        levelBox.setConverter(new Naming<>(level -> level.map(this::nameOf).orElse(messages.get("addLevel.empty"))));
        offered.forEach(level -> levelBox.getItems().add(Optional.of(level)));
        levelBox.getItems().add(Optional.empty());
        levelBox.valueProperty().subscribe(choice -> update());
        levelBox.getSelectionModel().selectFirst();
    }

    /** Whether a level can be made of what is filled in. */
    @Override
    public ReadOnlyBooleanProperty complete() {
        return complete.getReadOnlyProperty();
    }

    /** Returns the level; only if {@link #complete()}. */
    @Override
    public Level answer() {
        return levelBox.getValue().orElseGet(this::empty);
    }

    private Level empty() {
        Polygon floor = Polygon.rectangle(
                0, 0, width.value().orElseThrow(), depth.value().orElseThrow());
        Hall hall = new Hall("hall-1", PartMaker.nameOf(1), floor, Evidence.ENTERED, Facts.NONE);
        LocalText name = NewVenueController.both(koreanField, englishField);
        return new Level(newId, name, floor, Facts.NONE, List.of(hall), List.of(), List.of(), Evidence.ENTERED);
    }

    private void update() {
        Optional<Level> choice = levelBox.getValue();
        if (choice == null || depth == null) {
            return;
        }
        emptyGrid.setDisable(choice.isPresent());
        boolean filled = !NewVenueController.both(koreanField, englishField).isEmpty()
                && width.value().isPresent()
                && depth.value().isPresent();
        complete.set(choice.isPresent() || filled);
    }

    private String nameOf(Level level) {
        return level.name().in(messages.locale());
    }
}
