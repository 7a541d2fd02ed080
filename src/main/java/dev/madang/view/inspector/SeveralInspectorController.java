package dev.madang.view.inspector;

import dev.madang.model.ElementId;
import dev.madang.model.Plan;
import dev.madang.view.Workspace;
import java.util.Set;
import javafx.fxml.FXML;
import javafx.scene.control.Label;

/** Says what is selected when different kinds of things are. */
public final class SeveralInspectorController implements Inspected {

    private final Workspace workspace;

    @FXML
    private Label summaryLabel;

    /** Makes a controller. */
    public SeveralInspectorController(Workspace workspace) {
        this.workspace = workspace;
    }

    @Override
    public void show(Plan plan, Set<ElementId> ids) {
        long booths = ids.stream().filter(plan.booths()::contains).count();
        long features = ids.stream().filter(plan.features()::contains).count();
        long zones = ids.stream().filter(plan.zones()::contains).count();
        summaryLabel.setText(workspace.messages().get("several.summary", booths, features, zones));
    }

    @Override
    public void focusFirst() {
        summaryLabel.requestFocus();
    }
}
