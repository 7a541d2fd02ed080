package dev.madang.view.inspector;

import dev.madang.edit.ChangeBuild;
import dev.madang.edit.ChangeFeatureKind;
import dev.madang.model.Booth;
import dev.madang.model.BuildKind;
import dev.madang.model.ElementId;
import dev.madang.model.Elements;
import dev.madang.model.Feature;
import dev.madang.model.FeatureKind;
import dev.madang.model.Layout;
import dev.madang.model.Plan;
import dev.madang.model.Status;
import dev.madang.text.EnumKeys;
import dev.madang.text.Messages;
import dev.madang.view.Workspace;
import dev.madang.view.support.ChoiceField;
import dev.madang.view.support.Naming;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;

/**
 * Form of several things of different kinds: what they have in common, and what the booths and the features among them
 * have. What is chosen concerns all that have it, in one step.
 */
public final class SeveralInspectorController implements Inspected {

    private final Workspace workspace;
    private Set<ElementId> boothIds = Set.of();
    private Set<ElementId> featureIds = Set.of();

    @FXML
    private Label summaryLabel;

    @FXML
    private Label kindLabel;

    @FXML
    private ComboBox<FeatureKind> kindBox;

    @FXML
    private Label buildLabel;

    @FXML
    private ComboBox<BuildKind> buildBox;

    @FXML
    private Label statusLabel;

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

    private ChoiceField<FeatureKind> kind;
    private ChoiceField<BuildKind> build;
    private LettingFields letting;

    /** Makes a controller. */
    public SeveralInspectorController(Workspace workspace) {
        this.workspace = workspace;
    }

    @FXML
    void initialize() {
        kindBox.setConverter(new Naming<>(item -> workspace.messages().get(EnumKeys.of("feature", item))));
        kindBox.getItems().setAll(FeatureKind.values());
        kind = new ChoiceField<>(kindBox, next -> workspace.execute(new ChangeFeatureKind(featureIds, next)));
        buildBox.setConverter(new Naming<>(item -> item.name().in(workspace.locale())));
        build = new ChoiceField<>(buildBox, next -> workspace.execute(new ChangeBuild(boothIds, next.id())));
        letting = new LettingFields(workspace, statusBox, holderField, expiresPicker);
        String mixed = workspace.messages().get("inspector.mixed");
        List.of(kindBox, buildBox, statusBox).forEach(box -> box.setPromptText(mixed));
        follow(kindBox, kindLabel);
        follow(buildBox, buildLabel);
        follow(statusBox, statusLabel);
        follow(holderField, holderLabel);
        follow(expiresPicker, expiresLabel);
    }

    @Override
    public void show(Plan plan, Set<ElementId> ids) {
        List<Booth> booths =
                ids.stream().flatMap(id -> plan.booths().get(id).stream()).toList();
        List<Feature> features =
                ids.stream().flatMap(id -> plan.features().get(id).stream()).toList();
        boothIds = booths.stream().map(Booth::id).collect(Collectors.toSet());
        featureIds = features.stream().map(Feature::id).collect(Collectors.toSet());
        summaryLabel.setText(summary(plan, ids, workspace.messages()));
        kindBox.setVisible(!features.isEmpty());
        buildBox.setVisible(!booths.isEmpty());
        statusBox.setVisible(!booths.isEmpty());
        kind.show(Shared.of(features, Feature::kind).orElse(null));
        if (!buildBox.getItems().equals(plan.buildKinds())) {
            build.quietly(() -> buildBox.getItems().setAll(plan.buildKinds()));
        }
        build.show(Shared.of(booths, plan::buildKindOf).orElse(null));
        letting.show(plan, booths);
        shapeFieldsController.show(plan, ids);
    }

    /** Returns how many of each kind there are; kinds of which there are none are left out. */
    static String summary(Plan plan, Set<ElementId> ids, Messages messages) {
        Layout layout = plan.layout();
        Map<String, Elements<?>> kinds = new LinkedHashMap<>();
        kinds.put("several.booths", layout.booths());
        kinds.put("several.features", layout.features());
        kinds.put("several.zones", layout.zones());
        kinds.put("several.notes", layout.notes());
        kinds.put("several.dimensions", layout.dimensions());
        List<String> counted = new ArrayList<>();
        kinds.forEach((key, elements) -> {
            long count = ids.stream().filter(elements::contains).count();
            if (count > 0) {
                counted.add(messages.get(key, count));
            }
        });
        return String.join(", ", counted);
    }

    @Override
    public void focusFirst() {
        (kindBox.isVisible() ? kindBox : buildBox).requestFocus();
    }

    private static void follow(Node field, Label label) {
        field.managedProperty().bind(field.visibleProperty());
        label.visibleProperty().bind(field.visibleProperty());
        label.managedProperty().bind(field.visibleProperty());
    }
}
