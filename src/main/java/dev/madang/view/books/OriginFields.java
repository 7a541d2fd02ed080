package dev.madang.view.books;

import dev.madang.model.Evidence;
import dev.madang.rules.Confidence;
import dev.madang.rules.Origin;
import dev.madang.text.EnumKeys;
import dev.madang.text.FactText;
import dev.madang.text.Messages;
import dev.madang.view.document.Dialogs;
import dev.madang.view.document.Form;
import dev.madang.view.inspector.EvidenceController;
import dev.madang.view.support.EntryForm;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** Fields that say where a figure comes from: clause, how well it is known, and the sources. */
final class OriginFields {

    private final Messages messages;
    private final EntryForm form;
    private final EntryForm.Typed<String> clause;
    private final ComboBox<Confidence> confidence;
    private final Label told = new Label();
    private Evidence evidence;

    OriginFields(EntryForm form, Messages messages, Dialogs dialogs, String what, Origin origin) {
        this.form = form;
        this.messages = messages;
        evidence = origin.evidence();
        clause = form.text(messages.get("books.clause"), origin.clause());
        confidence = form.choice(
                messages.get("books.confidence"),
                List.of(Confidence.values()),
                origin.confidence(),
                item -> messages.get(EnumKeys.of("confidence", item)));
        Button change = new Button(messages.get("books.evidence.change"));
        change.setOnAction(event -> ask(dialogs, what));
        told.setWrapText(true);
        told.setMinHeight(Region.USE_PREF_SIZE);
        told.getStyleClass().add("hint");
        VBox both = new VBox(change, told);
        both.getStyleClass().add("tight-column");
        form.row(messages.get("books.evidence"), change, both);
        tell();
    }

    Origin value() {
        return new Origin(clause.field().getText().strip(), confidence.getValue(), evidence);
    }

    private void ask(Dialogs dialogs, String what) {
        dialogs.askForm(new Form.Request<>(
                        EvidenceController.class,
                        () -> new EvidenceController(what, evidence, messages),
                        "evidenceForm.headline",
                        "evidenceForm.set"))
                .ifPresent(answer -> {
                    evidence = answer;
                    tell();
                    form.change();
                });
    }

    private void tell() {
        told.setText(new FactText(messages).evidence(evidence));
    }
}
