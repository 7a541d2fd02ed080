package dev.madang.view.inspector;

import dev.madang.edit.ChangeDimension;
import dev.madang.edit.NearestSpot;
import dev.madang.model.Anchor;
import dev.madang.model.Booth;
import dev.madang.model.Dimension;
import dev.madang.model.ElementId;
import dev.madang.model.Feature;
import dev.madang.model.Note;
import dev.madang.model.Plan;
import dev.madang.model.PlanElement;
import dev.madang.model.Zone;
import dev.madang.text.EnumKeys;
import dev.madang.view.Workspace;
import dev.madang.view.support.ValueField;
import java.util.Optional;
import java.util.Set;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;

/** Form of a dimension line: its length, how far from what it measures it runs, and to what its ends are held. */
public final class DimensionInspectorController implements Inspected {

    private final Workspace workspace;
    private Optional<Dimension> shown = Optional.empty();

    @FXML
    private Label lengthLabel;

    @FXML
    private TextField offsetField;

    @FXML
    private Label fromLabel;

    @FXML
    private Label toLabel;

    @FXML
    private Button freeFromButton;

    @FXML
    private Button freeToButton;

    private ValueField<Integer> offset;

    /** Makes a controller. */
    public DimensionInspectorController(Workspace workspace) {
        this.workspace = workspace;
    }

    @FXML
    void initialize() {
        offset = new ValueField<>(
                offsetField,
                LengthFormat.of(workspace.locale(), -Dimension.MAX_OFFSET_MM, Dimension.MAX_OFFSET_MM),
                workspace.pending(),
                mm -> shown.ifPresent(dimension -> change(dimension, dimension.from(), dimension.to(), mm)));
    }

    @Override
    public void show(Plan plan, Set<ElementId> ids) {
        shown = ids.stream()
                .flatMap(id -> plan.layout().dimensions().get(id).stream())
                .findFirst();
        shown.ifPresent(dimension -> {
            lengthLabel.setText(workspace.formats().length(Math.rint(dimension.lengthMm())));
            offset.show(dimension.offsetMm());
            boolean canHold = NearestSpot.isThere(plan, dimension.level());
            showEnd(plan, dimension.from(), fromLabel);
            showEnd(plan, dimension.to(), toLabel);
            showDeed(freeFromButton, dimension.from(), canHold, "dimension.releaseFrom", "dimension.holdFrom");
            showDeed(freeToButton, dimension.to(), canHold, "dimension.releaseTo", "dimension.holdTo");
        });
    }

    @Override
    public void focusFirst() {
        offsetField.requestFocus();
    }

    @FXML
    void onFreeFrom() {
        shown.ifPresent(d -> turned(d, d.from(), d.to()).ifPresent(end -> change(d, end, d.to(), d.offsetMm())));
    }

    @FXML
    void onFreeTo() {
        shown.ifPresent(d -> turned(d, d.to(), d.from()).ifPresent(end -> change(d, d.from(), end, d.offsetMm())));
    }

    private void showEnd(Plan plan, Anchor anchor, Label label) {
        Optional<PlanElement> holder = anchor.holder().flatMap(plan::element);
        label.setText(holder.map(element -> workspace.messages().get("dimension.held", nameOf(element)))
                .orElseGet(() -> workspace.messages().get("dimension.free")));
    }

    /** Returns an end the other way: a held one released, a free one held to the nearest corner or middle. */
    private Optional<Anchor> turned(Dimension dimension, Anchor end, Anchor other) {
        return end.holder().isPresent()
                ? Optional.of(end.freed())
                : NearestSpot.of(workspace.plan(), dimension.level(), end, other);
    }

    private void showDeed(Button button, Anchor end, boolean canHold, String releaseKey, String holdKey) {
        boolean isHeld = end.holder().isPresent();
        button.setText(workspace.messages().get(isHeld ? "dimension.release" : "dimension.hold"));
        button.setAccessibleText(workspace.messages().get(isHeld ? releaseKey : holdKey));
        button.setDisable(!isHeld && !canHold);
    }

    private String nameOf(PlanElement element) {
        if (element instanceof Booth booth) {
            return booth.number().isEmpty() ? workspace.messages().get("inspector.booth") : booth.number();
        }
        if (element instanceof Feature feature) {
            return feature.name().isEmpty()
                    ? workspace.messages().get(EnumKeys.of("feature", feature.kind()))
                    : feature.name().in(workspace.locale());
        }
        if (element instanceof Note) {
            return workspace.messages().get("inspector.note");
        }
        String name = element instanceof Zone zone ? zone.name().in(workspace.locale()) : "";
        return name.isEmpty() ? workspace.messages().get("inspector.zone") : name;
    }

    private void change(Dimension dimension, Anchor from, Anchor to, int offsetMm) {
        workspace.execute(new ChangeDimension(dimension.id(), from, to, offsetMm));
    }
}
