package dev.madang.view.inspector;

import dev.madang.model.Booth;
import dev.madang.model.Dimension;
import dev.madang.model.Feature;
import dev.madang.model.Note;
import dev.madang.model.Plan;
import dev.madang.model.PlanElement;
import dev.madang.model.Zone;
import dev.madang.view.Workspace;
import dev.madang.view.support.Disposable;
import dev.madang.view.support.LaterOnce;
import dev.madang.view.support.View;
import dev.madang.view.support.Views;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.StackPane;
import javafx.util.Subscription;

/** Shows the form that fits the selection; each is loaded when it is first needed. */
public final class InspectorController implements Disposable {

    private final Workspace workspace;
    private final Views views;
    private final LaterOnce refresh;
    private final Map<Class<?>, View<? extends Inspected>> forms = new HashMap<>();
    private Subscription subscription = Subscription.EMPTY;

    @FXML
    private ScrollPane scroller;

    @FXML
    private Label headingLabel;

    @FXML
    private StackPane content;

    /** Makes a controller that loads its forms from the given views. */
    public InspectorController(Workspace workspace, Views views) {
        this.workspace = workspace;
        this.views = views;
        refresh = workspace.later(this::refresh);
    }

    @FXML
    void initialize() {
        subscription = Subscription.combine(
                workspace.watched().plan().subscribe(plan -> refresh.request()),
                workspace.watched().selection().subscribe(ids -> refresh.request()),
                workspace.state().venue().editing().subscribe(on -> refresh.request()),
                workspace.state().venue().selection().subscribe(ids -> refresh.request()),
                workspace.state().underlays().editing().subscribe(on -> refresh.request()),
                workspace.state().underlays().selected().subscribe(id -> refresh.request()),
                workspace.state().level().subscribe(level -> refresh.request()));
        refresh();
    }

    @Override
    public void dispose() {
        refresh.stop();
        subscription.unsubscribe();
    }

    /** Puts the keyboard into the first field of what is selected. */
    public void edit() {
        refresh();
        formFor(selected()).controller().focusFirst();
    }

    private void refresh() {
        List<PlanElement> selected = selected();
        View<? extends Inspected> form = formFor(selected);
        form.controller().show(workspace.plan(), workspace.session().selection());
        String heading = headingOf(selected);
        if (!heading.equals(headingLabel.getText())) {
            // Booth after booth is compared where one looks; another kind of thing is read from the top.
            scroller.setVvalue(0);
        }
        headingLabel.setText(heading);
        if (!content.getChildren().contains(form.root())) {
            content.getChildren().setAll(form.root());
        }
    }

    private List<PlanElement> selected() {
        Plan plan = workspace.plan();
        return workspace.session().selection().stream()
                .flatMap(id -> plan.element(id).stream())
                .toList();
    }

    private View<? extends Inspected> formFor(List<PlanElement> selected) {
        if (isBuilding()) {
            return form(PartInspectorController.class);
        }
        if (workspace.state().underlays().editing().get()) {
            return form(UnderlayInspectorController.class);
        }
        if (selected.isEmpty()) {
            return form(PlanInspectorController.class);
        }
        if (selected.stream().allMatch(Booth.class::isInstance)) {
            return form(BoothInspectorController.class);
        }
        if (selected.size() > 1) {
            return form(SeveralInspectorController.class);
        }
        return form(formOf(selected.get(0)));
    }

    private static Class<? extends Inspected> formOf(PlanElement only) {
        if (only instanceof Note) {
            return NoteInspectorController.class;
        }
        if (only instanceof Dimension) {
            return DimensionInspectorController.class;
        }
        return only instanceof Zone ? ZoneInspectorController.class : FeatureInspectorController.class;
    }

    private View<? extends Inspected> form(Class<? extends Inspected> type) {
        return forms.computeIfAbsent(type, missing -> views.load(type));
    }

    private boolean isBuilding() {
        return workspace.state().venue().editing().get();
    }

    private String headingOf(List<PlanElement> selected) {
        if (isBuilding() && formFor(selected).controller() instanceof PartInspectorController building) {
            return building.heading();
        }
        if (formFor(selected).controller() instanceof UnderlayInspectorController underlays) {
            return underlays.heading();
        }
        if (selected.isEmpty()) {
            return workspace.messages().get("inspector.plan");
        }
        if (selected.size() == 1) {
            PlanElement only = selected.get(0);
            return workspace.messages().get("inspector." + kindOf(only));
        }
        boolean allBooths = selected.stream().allMatch(Booth.class::isInstance);
        return workspace.messages().get(allBooths ? "inspector.booths" : "inspector.several", selected.size());
    }

    private static String kindOf(PlanElement only) {
        if (only instanceof Note) {
            return "note";
        }
        if (only instanceof Dimension) {
            return "dimension";
        }
        return only instanceof Booth ? "booth" : only instanceof Feature ? "feature" : "zone";
    }
}
