package dev.madang.view.panel;

import dev.madang.model.Acceptance;
import dev.madang.view.document.Form;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.value.ObservableBooleanValue;
import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;

/** Form in which somebody takes the responsibility for a finding: why, and who. */
public final class AcceptController implements Form<AcceptController.Answer> {

    private final String sentence;
    private final String planner;
    private final ReadOnlyBooleanWrapper complete = new ReadOnlyBooleanWrapper();

    @FXML
    private Label findingLabel;

    @FXML
    private Label reasonLabel;

    @FXML
    private TextArea reasonArea;

    @FXML
    private Label nameLabel;

    @FXML
    private TextField nameField;

    /** Makes a controller about a finding, in words; {@code planner} is the name to begin with. */
    public AcceptController(String sentence, String planner) {
        this.sentence = sentence;
        this.planner = planner;
    }

    /**
     * Why a finding is accepted, and by whom.
     *
     * @param reason why
     * @param by who
     */
    public record Answer(String reason, String by) {}

    @FXML
    void initialize() {
        findingLabel.setText(sentence);
        reasonLabel.setLabelFor(reasonArea);
        nameLabel.setLabelFor(nameField);
        nameField.setText(planner);
        complete.bind(
                Bindings.createBooleanBinding(this::isComplete, reasonArea.textProperty(), nameField.textProperty()));
    }

    @Override
    public ObservableBooleanValue complete() {
        return complete.getReadOnlyProperty();
    }

    @Override
    public Answer answer() {
        return new Answer(reasonArea.getText().strip(), nameField.getText().strip());
    }

    private boolean isComplete() {
        Answer answer = answer();
        return !answer.reason().isEmpty()
                && answer.reason().length() <= Acceptance.MAX_REASON_LENGTH
                && !answer.by().isEmpty()
                && answer.by().length() <= Acceptance.MAX_NAME_LENGTH;
    }
}
