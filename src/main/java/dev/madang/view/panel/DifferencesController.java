package dev.madang.view.panel;

import dev.madang.compare.Difference;
import dev.madang.compare.Difference.OfElement;
import dev.madang.compare.DifferenceText;
import dev.madang.compare.PlanDiff;
import dev.madang.model.Bounds;
import dev.madang.model.PlanElement;
import dev.madang.text.Messages;
import dev.madang.view.Comparison;
import dev.madang.view.Workspace;
import dev.madang.view.document.Comparisons;
import dev.madang.view.document.Revisions;
import dev.madang.view.support.Disposable;
import dev.madang.view.support.RowPick;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.css.PseudoClass;
import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;

/** Lists what differs, under headings; a row leads to the place. */
public final class DifferencesController implements Disposable {

    private static final Map<Difference.Kind, String> ICONS = Map.of(
            Difference.Kind.ADDED, "fth-plus-square",
            Difference.Kind.REMOVED, "fth-x-square",
            Difference.Kind.MOVED, "fth-arrow-right",
            Difference.Kind.RELOCATED, "fth-log-out",
            Difference.Kind.TURNED, "fth-rotate-cw",
            Difference.Kind.RESIZED, "fth-maximize-2",
            Difference.Kind.RENUMBERED, "fth-hash",
            Difference.Kind.REASSIGNED, "fth-user",
            Difference.Kind.STATUS, "fth-tag",
            Difference.Kind.BUILD, "fth-box");

    private final Workspace workspace;
    private final Spotlight spotlight;
    private final Comparisons comparisons;
    private final Revisions revisions;
    private Subscription subscription = Subscription.EMPTY;

    @FXML
    private Label baseLabel;

    @FXML
    private Label countsLabel;

    @FXML
    private ListView<Row> list;

    /** Makes a controller whose rows lead to places. */
    public DifferencesController(
            Workspace workspace, Spotlight spotlight, Comparisons comparisons, Revisions revisions) {
        this.workspace = workspace;
        this.spotlight = spotlight;
        this.comparisons = comparisons;
        this.revisions = revisions;
    }

    /**
     * One line.
     *
     * @param text what it says
     * @param difference what it is about, or null for a heading
     */
    record Row(String text, @Nullable Difference difference) {}

    @FXML
    void initialize() {
        RowPick.install(list, this::jump);
        Label none = new Label(workspace.messages().get("difference.none"));
        none.getStyleClass().add("hint");
        list.setPlaceholder(none);
        list.setCellFactory(view -> new Cell());
        subscription = workspace.state().comparison().subscribe(this::show);
    }

    @Override
    public void dispose() {
        subscription.unsubscribe();
    }

    @FXML
    void onNotice() {
        revisions.notice();
    }

    @FXML
    void onEnd() {
        comparisons.end();
    }

    private void show(Optional<Comparison> comparison) {
        Messages messages = workspace.messages();
        baseLabel.setText(comparison
                .map(shown -> messages.get("differences.base", shown.base().in(messages.locale())))
                .orElse(""));
        countsLabel.setText(comparison
                .map(shown -> DifferenceText.counts(shown.diff(), messages))
                .orElse(""));
        Row selected = list.getSelectionModel().getSelectedItem();
        list.getItems()
                .setAll(comparison.map(shown -> rows(shown.diff(), messages)).orElse(List.of()));
        list.getSelectionModel().select(list.getItems().indexOf(selected));
    }

    static List<Row> rows(PlanDiff diff, Messages messages) {
        DifferenceText words = new DifferenceText(diff, messages);
        List<Row> rows = new ArrayList<>();
        Optional<Difference.Subject> heading = Optional.empty();
        for (Difference difference : diff.differences()) {
            if (heading.filter(difference.subject()::equals).isEmpty()) {
                heading = Optional.of(difference.subject());
                rows.add(new Row(DifferenceText.heading(difference.subject(), messages), null));
            }
            rows.add(new Row(words.of(difference), difference));
        }
        return rows;
    }

    private void jump() {
        Row row = list.getSelectionModel().getSelectedItem();
        if (row != null && row.difference() instanceof OfElement difference) {
            Predicate<PlanElement> isHere =
                    element -> workspace.plan().element(element.id()).isPresent();
            workspace
                    .session()
                    .select(difference.is().filter(isHere).stream()
                            .map(PlanElement::id)
                            .collect(Collectors.toSet()));
            fly(difference);
        }
    }

    /** Where it was and where it is come into view together if both lie on one level. */
    private void fly(OfElement difference) {
        PlanElement shown = difference.shown();
        boolean isLevel = workspace.plan().level(shown.level()).isPresent();
        Bounds around = Stream.concat(difference.was().stream(), difference.is().stream())
                .filter(element -> element.level().equals(shown.level()))
                .map(element -> element.shape().bounds())
                .reduce(shown.shape().bounds(), Bounds::union);
        if (isLevel) {
            spotlight.show(shown.level(), shown.shape().bounds().center(), around);
        }
    }

    /** Shows a difference by icon and text. */
    private static final class Cell extends ListCell<Row> {

        private static final PseudoClass HEADING = PseudoClass.getPseudoClass("heading");
        private final FontIcon icon = new FontIcon();

        Cell() {
            setWrapText(true);
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(@Nullable Row row, boolean empty) {
            super.updateItem(row, empty);
            boolean isHeading = !empty && row != null && row.difference() == null;
            pseudoClassStateChanged(HEADING, isHeading);
            if (empty || row == null) {
                setText(null);
                setGraphic(null);
                return;
            }
            setText(row.text());
            Difference difference = row.difference();
            if (difference == null) {
                setGraphic(null);
            } else {
                icon.setIconLiteral(ICONS.getOrDefault(difference.kind(), "fth-edit-2"));
                setGraphic(icon);
            }
        }
    }
}
