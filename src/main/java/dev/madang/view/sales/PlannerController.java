package dev.madang.view.sales;

import dev.madang.view.Workspace;
import dev.madang.view.document.Dialogs;
import dev.madang.view.document.Form;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.value.ObservableBooleanValue;
import javafx.fxml.FXML;
import javafx.scene.control.TextField;

/** Form of the planner's name, with which changes of lettings are signed. No name is a name, too. */
public final class PlannerController implements Form<String> {

    private static final int MAX_LENGTH = 80;

    private final String before;

    @FXML
    private TextField nameField;

    /** Makes a controller that begins with a name. */
    public PlannerController(String before) {
        this.before = before;
    }

    /** Asks who the planner is, and remembers it. */
    static void ask(Workspace workspace, Dialogs dialogs) {
        String before = workspace.state().planner().get();
        dialogs.askForm(new Form.Request<>(
                        PlannerController.class,
                        () -> new PlannerController(before),
                        "sales.planner.headline",
                        "sales.planner.go"))
                .ifPresent(workspace.state().planner()::set);
        workspace.state().plannerAsked().set(true);
    }

    @FXML
    void initialize() {
        nameField.setText(before);
    }

    @Override
    public ObservableBooleanValue complete() {
        return new ReadOnlyBooleanWrapper(true);
    }

    @Override
    public String answer() {
        String name = nameField.getText().strip();
        return name.length() > MAX_LENGTH ? name.substring(0, MAX_LENGTH) : name;
    }
}
