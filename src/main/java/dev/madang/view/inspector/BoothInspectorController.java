package dev.madang.view.inspector;

import dev.madang.edit.AssignExhibitor;
import dev.madang.edit.ChangeBuild;
import dev.madang.edit.CompositeEdit;
import dev.madang.edit.PutExhibitor;
import dev.madang.edit.RenumberBooth;
import dev.madang.model.Booth;
import dev.madang.model.BuildKind;
import dev.madang.model.ElementId;
import dev.madang.model.Exhibitor;
import dev.madang.model.LocalText;
import dev.madang.model.Plan;
import dev.madang.model.Status;
import dev.madang.view.Workspace;
import dev.madang.view.document.Dialogs;
import dev.madang.view.document.NumberQuestion;
import dev.madang.view.support.ChoiceField;
import dev.madang.view.support.Naming;
import dev.madang.view.support.Tips;
import dev.madang.view.support.ValueField;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.controlsfx.control.SearchableComboBox;

/** Form of one booth, or of what several have in common. */
public final class BoothInspectorController implements Inspected {

    private final Workspace workspace;
    private final Dialogs dialogs;
    private final Supplier<ElementId> newIds;
    private Set<ElementId> ids = Set.of();

    @FXML
    private Label numberLabel;

    @FXML
    private TextField numberField;

    @FXML
    private Label numberHint;

    @FXML
    private SearchableComboBox<Seat> exhibitorBox;

    @FXML
    private Button addButton;

    @FXML
    private ComboBox<BuildKind> buildBox;

    @FXML
    private ComboBox<Status> statusBox;

    @FXML
    private Label holderLabel;

    @FXML
    private TextField holderField;

    @FXML
    private Label expiresLabel;

    @FXML
    private DatePicker expiresPicker;

    @FXML
    private ShapeFieldsController shapeFieldsController;

    @FXML
    private StandController standController;

    @FXML
    private Label minimumLabel;

    @FXML
    private VBox history;

    private ValueField<String> number;
    private ChoiceField<Seat> exhibitor;
    private ChoiceField<BuildKind> build;
    private LettingFields letting;
    private List<Seat> seats = List.of();

    /** Makes a controller; new exhibitors get ids from {@code newIds}. */
    public BoothInspectorController(Workspace workspace, Dialogs dialogs, Supplier<ElementId> newIds) {
        this.workspace = workspace;
        this.dialogs = dialogs;
        this.newIds = newIds;
    }

    @FXML
    void initialize() {
        number = new ValueField<>(
                numberField, new TextFormat(false, Booth.MAX_NUMBER_LENGTH), workspace.pending(), this::renumber);
        numberField.textProperty().subscribe(text -> showNumberHint());
        numberHint.managedProperty().bind(numberHint.visibleProperty());
        exhibitorBox.setConverter(new Naming<>(Seat::name));
        exhibitor = new ChoiceField<>(exhibitorBox, seat -> assign(seat));
        buildBox.setConverter(new Naming<>(kind -> kind.name().in(workspace.locale())));
        build = new ChoiceField<>(buildBox, kind -> workspace.execute(new ChangeBuild(ids, kind.id())));
        letting = new LettingFields(workspace, statusBox, holderField, expiresPicker);
        Tips.install(addButton, () -> workspace.messages().get("booth.exhibitor.add"));
        minimumLabel.managedProperty().bind(minimumLabel.visibleProperty());
        history.managedProperty().bind(history.visibleProperty());
        followVisibility(holderField, holderLabel);
        followVisibility(expiresPicker, expiresLabel);
        followVisibility(numberField, numberLabel);
    }

    @Override
    public void show(Plan plan, Set<ElementId> selection) {
        List<Booth> booths =
                selection.stream().flatMap(id -> plan.booths().get(id).stream()).toList();
        ids = Set.copyOf(selection);
        boolean single = booths.size() == 1;
        numberField.setVisible(single);
        if (single) {
            number.show(booths.get(0).number());
        }
        shapeFieldsController.show(plan, selection);
        standController.show(plan, selection);
        showMinimum(plan, booths);
        new BoothHistory(workspace, history).show(plan, booths);
        showNumberHint();
        showChoices(plan, booths);
    }

    /** A booth under the minimum of its kind is told, but not forbidden. */
    private void showMinimum(Plan plan, List<Booth> booths) {
        Optional<BuildKind> tooSmall = booths.stream()
                .filter(booth ->
                        plan.buildKindOf(booth).isTooSmall(booth.shape().areaMm2()))
                .map(plan::buildKindOf)
                .findFirst();
        minimumLabel.setVisible(tooSmall.isPresent());
        tooSmall.ifPresent(kind -> minimumLabel.setText(workspace
                .messages()
                .get(
                        "booth.minimum",
                        kind.name().in(workspace.locale()),
                        workspace.formats().exactArea(kind.minAreaMm2()))));
    }

    @Override
    public void focusFirst() {
        if (numberField.isVisible()) {
            numberField.requestFocus();
        } else {
            exhibitorBox.requestFocus();
        }
    }

    @FXML
    void onAddExhibitor() {
        Optional<String> name = dialogs.askText(
                workspace.messages().get("booth.exhibitor.add"),
                workspace.messages().get("booth.exhibitor.name"),
                "dialog.add");
        name.map(String::strip).filter(text -> !text.isEmpty()).ifPresent(text -> {
            Exhibitor added = new Exhibitor(newIds.get(), LocalText.of(text), Exhibitor.Kind.COMPANY, "");
            workspace.execute(new CompositeEdit(
                    "edit.assign", List.of(new PutExhibitor(added), new AssignExhibitor(ids, added.id()))));
        });
    }

    /** Says while it is typed that a number is another's, rests or is kept for special use. */
    private void showNumberHint() {
        String hint = ids.size() == 1
                ? new NumberHint(workspace.plan(), workspace.messages())
                        .of(ids.iterator().next(), numberField.getText())
                : "";
        numberHint.setText(hint);
        numberHint.setVisible(!hint.isEmpty());
    }

    private void showChoices(Plan plan, List<Booth> booths) {
        String various = workspace.messages().get("inspector.mixed");
        List.of(exhibitorBox, buildBox, statusBox).forEach(box -> box.setPromptText(various));
        List<Seat> all = Seat.all(plan, workspace.messages());
        if (!all.equals(seats)) {
            seats = all;
            exhibitor.quietly(() -> {
                // First nothing: the searchable box looks up its old index in a list that may be shorter now.
                exhibitorBox.setValue(null);
                exhibitorBox.getItems().setAll(all);
            });
        }
        if (!buildBox.getItems().equals(plan.buildKinds())) {
            build.quietly(() -> buildBox.getItems().setAll(plan.buildKinds()));
        }
        exhibitor.show(Shared.of(booths, booth -> Seat.of(seats, booth)).orElse(null));
        build.show(Shared.of(booths, plan::buildKindOf).orElse(null));
        letting.show(plan, booths);
    }

    private void renumber(String text) {
        Booth booth = ids.stream()
                .limit(1)
                .flatMap(id -> workspace.plan().booths().get(id).stream())
                .findFirst()
                .orElse(null);
        if (booth == null) {
            return;
        }
        RenumberBooth deed = new RenumberBooth(booth.id(), text);
        if (NumberQuestion.isNeeded(workspace.plan(), booth, text)) {
            workspace.ui().execute(() -> askFor(deed, booth));
        } else {
            workspace.execute(deed);
        }
    }

    /** A number in a contract changes only if the planner says so; else the field shows it again. */
    private void askFor(RenumberBooth deed, Booth booth) {
        if (new NumberQuestion(workspace, dialogs).isWanted(booth.number(), deed.number())) {
            workspace.execute(deed);
        } else if (ids.equals(Set.of(booth.id()))) {
            number.show(booth.number());
        }
    }

    private void assign(Seat seat) {
        workspace.execute(new AssignExhibitor(ids, seat.exhibitor()));
    }

    private static void followVisibility(Node field, Label label) {
        field.managedProperty().bind(field.visibleProperty());
        label.visibleProperty().bind(field.visibleProperty());
        label.managedProperty().bind(field.visibleProperty());
    }
}
