package dev.madang.view.document;

import dev.madang.edit.IssueRevision;
import dev.madang.model.Revision;
import dev.madang.text.Formats;
import dev.madang.text.Messages;
import dev.madang.view.support.DateText;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.fxml.FXML;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;

/** Form for a new revision. Says at once why a number cannot be given. */
public final class IssueRevisionController {

    private final RevisionDialogs.Proposal proposal;
    private final Messages messages;
    private final ReadOnlyBooleanWrapper complete = new ReadOnlyBooleanWrapper();

    @FXML
    private TextField numberField;

    @FXML
    private DatePicker datePicker;

    @FXML
    private TextField reasonField;

    @FXML
    private TextField approverField;

    @FXML
    private Label changesLabel;

    @FXML
    private Label problemLabel;

    /** Makes a controller that begins with a proposal. */
    public IssueRevisionController(RevisionDialogs.Proposal proposal, Messages messages) {
        this.proposal = proposal;
        this.messages = messages;
    }

    @FXML
    void initialize() {
        DateText.install(datePicker, new Formats(messages.locale()).dateFormat());
        datePicker.valueProperty().subscribe((before, day) -> update());
        numberField.setText(proposal.number());
        datePicker.setValue(proposal.date());
        changesLabel.setText(messages.get("revision.changes", proposal.changes()));
        Stream.of(numberField, reasonField, approverField)
                .forEach(field -> field.textProperty().subscribe((before, now) -> update()));
        update();
    }

    /** Whether a revision can be made of what is typed. */
    ReadOnlyBooleanProperty complete() {
        return complete.getReadOnlyProperty();
    }

    /** Returns what is typed; only if {@link #complete()}. */
    IssueRevision order() {
        return new IssueRevision(
                numberField.getText().strip(),
                datePicker.getValue(),
                reasonField.getText().strip(),
                approverField.getText().strip());
    }

    private void update() {
        String number = numberField.getText().strip();
        String problem = "";
        if (number.isEmpty()) {
            problem = messages.get("revision.number.missing");
        } else if (number.length() > Revision.MAX_NUMBER_LENGTH) {
            problem = messages.get("revision.number.long", Revision.MAX_NUMBER_LENGTH);
        } else if (proposal.taken().contains(number)) {
            problem = messages.get("revision.number.taken", number);
        }
        if (problem.isEmpty() && datePicker.getValue() == null) {
            problem = messages.get("revision.date.missing");
        }
        problemLabel.setText(problem);
        complete.set(problem.isEmpty());
    }
}
