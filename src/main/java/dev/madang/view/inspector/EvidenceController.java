package dev.madang.view.inspector;

import dev.madang.model.Claim;
import dev.madang.model.Evidence;
import dev.madang.model.LocalText;
import dev.madang.text.EnumKeys;
import dev.madang.text.Messages;
import dev.madang.view.document.Form;
import dev.madang.view.support.NameOrder;
import dev.madang.view.support.Naming;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/**
 * Form for how a figure is known: published with sources, derived with its arithmetic, disputed with all claims of
 * which the first is drawn, assumed, or unknown.
 */
public final class EvidenceController implements Form<Evidence> {

    private final String what;
    private final Evidence before;
    private final Messages messages;
    private final List<ClaimRow> claims = new ArrayList<>();
    private final ReadOnlyBooleanWrapper complete = new ReadOnlyBooleanWrapper();

    @FXML
    private Label whatLabel;

    @FXML
    private ComboBox<Evidence.Kind> kindBox;

    @FXML
    private Label explanation;

    @FXML
    private Label koreanLabel;

    @FXML
    private Label englishLabel;

    @FXML
    private TextField koreanField;

    @FXML
    private TextField englishField;

    @FXML
    private VBox sourcesBox;

    @FXML
    private VBox claimsBox;

    @FXML
    private VBox claimList;

    private SourceRows sources;

    /** A statement in both languages, and who says so. */
    private record ClaimRow(VBox node, TextField korean, TextField english, SourceRows sources) {}

    /** Makes a controller for a figure of that name that begins with some evidence. */
    public EvidenceController(String what, Evidence before, Messages messages) {
        this.what = what;
        this.before = before;
        this.messages = messages;
    }

    @FXML
    void initialize() {
        NameOrder.arrange(messages.locale(), koreanField, englishField);
        NameOrder.arrange(messages.locale(), koreanLabel, englishLabel);
        whatLabel.setText(what);
        kindBox.setConverter(new Naming<>(kind -> messages.get(EnumKeys.of("evidence", kind))));
        kindBox.getItems().setAll(Evidence.Kind.values());
        koreanField.setText(before.note().ko());
        englishField.setText(before.note().en());
        sources = new SourceRows(messages, before.sources(), this::update);
        sourcesBox.getChildren().add(sources.node());
        before.claims().forEach(this::addClaim);
        koreanField.textProperty().subscribe(text -> update());
        englishField.textProperty().subscribe(text -> update());
        claimsBox.managedProperty().bind(claimsBox.visibleProperty());
        kindBox.valueProperty().subscribe(this::kindChanged);
        kindBox.setValue(before.kind());
    }

    @FXML
    void onAddClaim() {
        addClaim(new Claim(LocalText.NONE, List.of()));
        update();
    }

    /** Whether what is filled in backs the kind that is chosen. */
    @Override
    public ReadOnlyBooleanProperty complete() {
        return complete.getReadOnlyProperty();
    }

    /** Returns what is filled in; only if {@link #complete()}. */
    @Override
    public Evidence answer() {
        return filled().orElseThrow();
    }

    private void kindChanged(Evidence.Kind kind) {
        if (kind == null) {
            return;
        }
        explanation.setText(messages.get(EnumKeys.of("evidenceForm.explained", kind)));
        boolean disputed = kind == Evidence.Kind.DISPUTED;
        claimsBox.setVisible(disputed);
        while (disputed && claims.size() < 2) {
            addClaim(new Claim(LocalText.NONE, List.of()));
        }
        update();
    }

    private void addClaim(Claim claim) {
        TextField korean = field("evidenceForm.claim.korean", claim.text().ko());
        TextField english = field("evidenceForm.claim.english", claim.text().en());
        SourceRows rows = new SourceRows(messages, claim.sources(), this::update);
        Button first = new Button(messages.get("evidenceForm.claim.draw"));
        Button remove = new Button(messages.get("evidenceForm.remove"));
        HBox buttons = new HBox(first, remove);
        buttons.getStyleClass().add("tight-row");
        VBox node = new VBox(korean, english, rows.node(), buttons);
        NameOrder.arrange(messages.locale(), korean, english);
        node.getStyleClass().add("claim");
        ClaimRow row = new ClaimRow(node, korean, english, rows);
        first.setOnAction(event -> drawFirst(row));
        remove.setOnAction(event -> {
            claims.remove(row);
            claimList.getChildren().remove(node);
            update();
        });
        claims.add(row);
        claimList.getChildren().add(node);
    }

    private void drawFirst(ClaimRow row) {
        claims.remove(row);
        claims.add(0, row);
        claimList.getChildren().remove(row.node());
        claimList.getChildren().add(0, row.node());
        update();
    }

    private TextField field(String key, String text) {
        TextField field = new TextField(text);
        field.setPromptText(messages.get(key));
        field.setAccessibleText(messages.get(key));
        field.textProperty().subscribe((before, now) -> update());
        return field;
    }

    private void update() {
        complete.set(filled().isPresent());
    }

    private Optional<Evidence> filled() {
        Evidence.Kind kind = kindBox.getValue();
        if (kind == null || sources == null || !sources.isGood()) {
            return Optional.empty();
        }
        List<Claim> told = new ArrayList<>();
        if (kind == Evidence.Kind.DISPUTED) {
            for (ClaimRow row : claims) {
                LocalText text = both(row.korean(), row.english());
                if (text.isEmpty() || !row.sources().isGood()) {
                    return Optional.empty();
                }
                told.add(new Claim(text, row.sources().sources()));
            }
        }
        try {
            return Optional.of(new Evidence(kind, sources.sources(), both(koreanField, englishField), told));
        } catch (IllegalArgumentException e) {
            // The kind is not yet backed by what it needs; the explanation says by what.
            return Optional.empty();
        }
    }

    /** Words given in one language stand for both. */
    private static LocalText both(TextField korean, TextField english) {
        String ko = korean.getText().strip();
        String en = english.getText().strip();
        return ko.isEmpty() ? LocalText.of(en) : en.isEmpty() ? LocalText.of(ko) : new LocalText(ko, en);
    }
}
