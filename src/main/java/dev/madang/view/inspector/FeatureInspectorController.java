package dev.madang.view.inspector;

import dev.madang.edit.ChangeFeature;
import dev.madang.model.ElementId;
import dev.madang.model.Feature;
import dev.madang.model.FeatureKind;
import dev.madang.model.LocalText;
import dev.madang.model.Plan;
import dev.madang.text.EnumKeys;
import dev.madang.view.Workspace;
import dev.madang.view.support.ChoiceField;
import dev.madang.view.support.NameOrder;
import dev.madang.view.support.Naming;
import dev.madang.view.support.ValueField;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import javafx.fxml.FXML;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;

/** Form of a feature. */
public final class FeatureInspectorController implements Inspected {

    private final Workspace workspace;
    private Optional<Feature> shown = Optional.empty();

    @FXML
    private ComboBox<FeatureKind> kindBox;

    @FXML
    private TextField koreanField;

    @FXML
    private TextField englishField;

    @FXML
    private TextField seatsField;

    @FXML
    private ShapeFieldsController shapeFieldsController;

    private ChoiceField<FeatureKind> kind;
    private NameFields name;
    private ValueField<Integer> seats;

    /** Makes a controller. */
    public FeatureInspectorController(Workspace workspace) {
        this.workspace = workspace;
    }

    @FXML
    void initialize() {
        NameOrder.arrange(workspace.locale(), koreanField, englishField);
        kindBox.setConverter(new Naming<>(item -> workspace.messages().get(EnumKeys.of("feature", item))));
        kindBox.getItems().setAll(FeatureKind.values());
        kind = new ChoiceField<>(kindBox, next -> change(f -> edit(f, next, f.name(), f.seats())));
        name = new NameFields(
                workspace, koreanField, englishField, next -> change(f -> edit(f, f.kind(), next, f.seats())));
        seats = new ValueField<>(
                seatsField,
                new CountFormat(Feature.MAX_SEATS),
                workspace.pending(),
                next -> change(f -> edit(f, f.kind(), f.name(), next)));
    }

    @Override
    public void show(Plan plan, Set<ElementId> ids) {
        shown = ids.stream().flatMap(id -> plan.features().get(id).stream()).findFirst();
        shown.ifPresent(feature -> {
            kind.show(feature.kind());
            name.show(feature.name());
            seats.show(feature.seats());
            shapeFieldsController.show(plan, Set.of(feature.id()));
        });
    }

    @Override
    public void focusFirst() {
        NameOrder.first(workspace.locale(), koreanField, englishField).requestFocus();
    }

    private void change(Function<Feature, ChangeFeature> edit) {
        shown.ifPresent(feature -> workspace.execute(edit.apply(feature)));
    }

    private static ChangeFeature edit(Feature feature, FeatureKind kind, LocalText name, int seats) {
        return new ChangeFeature(feature.id(), kind, name, seats);
    }
}
