package dev.madang.view.panel;

import dev.madang.model.Feature;
import dev.madang.model.FeatureKind;
import dev.madang.model.Note;
import dev.madang.model.Rect;
import dev.madang.view.DrawOptions;
import dev.madang.view.Placeable;
import dev.madang.view.ToolKind;
import dev.madang.view.ViewState;
import dev.madang.view.Workspace;
import dev.madang.view.inspector.CountFormat;
import dev.madang.view.inspector.LengthFormat;
import dev.madang.view.support.Disposable;
import dev.madang.view.support.ValueField;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/** The small bar over the canvas in which the measures of the tool in hand, and of snapping, are typed. */
public final class ToolOptionsController implements Disposable {

    private static final int LEAST_SIDE_MM = 100;
    private static final int WIDEST_MM = 100_000;
    private static final Set<ToolKind> BOOTHS = Set.of(ToolKind.BOOTH, ToolKind.ROW, ToolKind.GRID);
    private static final Set<ToolKind> ROWS = Set.of(ToolKind.ROW, ToolKind.GRID);

    private final Workspace workspace;
    private final ViewState state;
    private Subscription subscription = Subscription.EMPTY;

    @FXML
    private HBox bar;

    @FXML
    private HBox boothBox;

    @FXML
    private TextField newWidthField;

    @FXML
    private TextField newDepthField;

    @FXML
    private CheckBox doubleBox;

    @FXML
    private HBox aisleBox;

    @FXML
    private TextField newAisleField;

    @FXML
    private HBox seatsBox;

    @FXML
    private TextField newSeatsField;

    @FXML
    private HBox letterBox;

    @FXML
    private TextField newLetterField;

    @FXML
    private HBox leastBox;

    @FXML
    private TextField newLeastField;

    @FXML
    private TextField newGridField;

    private Fields fields;

    /** Makes a controller. */
    public ToolOptionsController(Workspace workspace) {
        this.workspace = workspace;
        this.state = workspace.state();
    }

    @FXML
    void initialize() {
        fields = new Fields(
                field(
                        newWidthField,
                        length(LEAST_SIDE_MM, Rect.MAX_SIDE_MM),
                        mm -> change(o -> o.withBooth(mm, o.boothDepth()))),
                field(
                        newDepthField,
                        length(LEAST_SIDE_MM, Rect.MAX_SIDE_MM),
                        mm -> change(o -> o.withBooth(o.boothWidth(), mm))),
                field(newAisleField, length(0, WIDEST_MM), mm -> change(o -> o.withRows(o.rowsBackToBack(), mm))),
                field(newSeatsField, new CountFormat(Feature.MAX_SEATS), n -> change(o -> o.withSeats(n))),
                field(
                        newLetterField,
                        length(Note.MIN_LETTER_MM, Note.MAX_LETTER_MM),
                        mm -> change(o -> o.withLetters(mm))),
                field(newLeastField, length(0, WIDEST_MM), mm -> state.aisleMm().set(mm)),
                field(newGridField, length(1, WIDEST_MM), mm -> state.gridMm().set(mm)));
        doubleBox.setOnAction(event -> change(o -> o.withRows(doubleBox.isSelected() ? 2 : 1, o.aisleMm())));
        for (Node part : parts()) {
            part.managedProperty().bind(part.visibleProperty());
        }
        bar.managedProperty().bind(bar.visibleProperty());
        subscription = Subscription.combine(
                state.tool().subscribe(kind -> arrange()),
                state.placing().subscribe(what -> arrange()),
                state.optionsShown().subscribe(shown -> arrange()),
                state.options().subscribe(this::show),
                state.aisleMm().subscribe(mm -> fields.least().show(mm.intValue())),
                state.gridMm().subscribe(mm -> fields.grid().show(mm.intValue())));
    }

    @Override
    public void dispose() {
        subscription.unsubscribe();
    }

    private List<Node> parts() {
        return List.of(boothBox, doubleBox, aisleBox, seatsBox, letterBox, leastBox);
    }

    private ValueField<Integer> field(TextField field, ValueField.Format<Integer> format, Consumer<Integer> commit) {
        return new ValueField<>(field, format, workspace.pending(), commit);
    }

    private LengthFormat length(int leastMm, int mostMm) {
        return LengthFormat.of(workspace.locale(), leastMm, mostMm);
    }

    private void change(UnaryOperator<DrawOptions> change) {
        state.options().set(change.apply(state.options().get()));
    }

    private void show(DrawOptions options) {
        fields.width().show(options.boothWidth());
        fields.depth().show(options.boothDepth());
        fields.aisle().show(options.aisleMm());
        fields.seats().show(options.seats());
        fields.letter().show(options.letterMm());
        doubleBox.setSelected(options.rowsBackToBack() == 2);
    }

    /** Only what the tool goes by is shown. */
    private void arrange() {
        ToolKind kind = state.tool().get();
        boothBox.setVisible(BOOTHS.contains(kind));
        doubleBox.setVisible(ROWS.contains(kind));
        aisleBox.setVisible(kind == ToolKind.GRID);
        seatsBox.setVisible(hasSeats(state.placing().get()));
        letterBox.setVisible(kind == ToolKind.NOTE);
        leastBox.setVisible(state.optionsShown().get());
        bar.setVisible(parts().stream().anyMatch(Node::isVisible));
    }

    private static boolean hasSeats(@Nullable Placeable placed) {
        FeatureKind kind = placed == null ? null : placed.feature();
        return kind != null && DrawOptions.hasSeats(kind);
    }

    /** The fields that can be typed into. */
    private record Fields(
            ValueField<Integer> width,
            ValueField<Integer> depth,
            ValueField<Integer> aisle,
            ValueField<Integer> seats,
            ValueField<Integer> letter,
            ValueField<Integer> least,
            ValueField<Integer> grid) {}
}
