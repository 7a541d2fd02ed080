package dev.madang.view.panel;

import dev.madang.edit.PutExhibitor;
import dev.madang.edit.RemoveExhibitors;
import dev.madang.model.Booth;
import dev.madang.model.ElementId;
import dev.madang.model.Exhibitor;
import dev.madang.model.LocalText;
import dev.madang.model.NaturalOrder;
import dev.madang.model.Plan;
import dev.madang.text.SearchWords;
import dev.madang.view.Workspace;
import dev.madang.view.canvas.SeatDrag;
import dev.madang.view.support.Disposable;
import dev.madang.view.support.LaterOnce;
import dev.madang.view.support.RowPick;
import dev.madang.view.support.Tips;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javafx.beans.binding.Bindings;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/** Lists who takes part and where they are seated, and finds them by name or booth number. */
public final class ExhibitorsController implements Disposable {

    private final Workspace workspace;
    private final Spotlight spotlight;
    private final Supplier<ElementId> newIds;
    private final SeatDrag seatDrag;
    private final LaterOnce refresh;
    private Subscription subscription = Subscription.EMPTY;

    @FXML
    private TextField searchField;

    @FXML
    private Button addButton;

    @FXML
    private ListView<Row> list;

    /** Makes a controller whose rows lead to booths. */
    public ExhibitorsController(
            Workspace workspace, Spotlight spotlight, Supplier<ElementId> newIds, SeatDrag seatDrag) {
        this.workspace = workspace;
        this.spotlight = spotlight;
        this.newIds = newIds;
        this.seatDrag = seatDrag;
        refresh = workspace.later(this::refresh);
    }

    @FXML
    void initialize() {
        RowPick.install(list, this::jump);
        addButton
                .disableProperty()
                .bind(Bindings.createBooleanBinding(() -> wanted().isEmpty(), searchField.textProperty()));
        Tips.install(addButton, () -> workspace.messages().get("exhibitors.add"));
        list.setCellFactory(view -> {
            Cell cell = new Cell();
            DragToSeat.install(
                    cell, seatDrag, () -> Optional.ofNullable(cell.getItem()).map(Row::exhibitor));
            return cell;
        });
        subscription = Subscription.combine(
                workspace.watched().plan().subscribe(plan -> refresh.request()),
                searchField.textProperty().subscribe(text -> refresh.request()));
        refresh();
    }

    @Override
    public void dispose() {
        refresh.stop();
        subscription.unsubscribe();
    }

    /** Adds an exhibitor with the searched name, or leads to the one that is there already. */
    @FXML
    void onAdd() {
        // Whoever types fast is ahead of the list.
        refresh();
        String name = wanted();
        Optional<Row> there = list.getItems().stream()
                .filter(row -> name.isEmpty() || row.isCalled(name))
                .findFirst();
        if (there.isPresent()) {
            list.getSelectionModel().select(there.get());
            jump();
        } else if (!name.isEmpty()) {
            workspace.execute(
                    new PutExhibitor(new Exhibitor(newIds.get(), LocalText.of(name), Exhibitor.Kind.COMPANY, "")));
            searchField.clear();
        }
    }

    @FXML
    void onKey(KeyEvent event) {
        Row row = list.getSelectionModel().getSelectedItem();
        if (row != null && event.getCode() == KeyCode.DELETE) {
            workspace.execute(new RemoveExhibitors(Set.of(row.exhibitor().id())));
            workspace.say(
                    "exhibitors.removed",
                    row.exhibitor().name().in(workspace.locale()),
                    row.booths().size());
            event.consume();
        }
    }

    private void jump() {
        Row row = list.getSelectionModel().getSelectedItem();
        if (row != null) {
            workspace.session().select(row.booths().stream().map(Booth::id).collect(Collectors.toSet()));
            spotlight.show(row.booths());
        }
    }

    private void refresh() {
        Plan plan = workspace.plan();
        SearchWords words = SearchWords.of(wanted());
        Map<ElementId, List<Booth>> seats = plan.seats();
        List<Row> rows = plan.exhibitors().values().stream()
                .map(exhibitor -> new Row(exhibitor, seats.getOrDefault(exhibitor.id(), List.of())))
                .filter(row -> words.isEmpty() || words.isIn(row.folded()))
                .sorted(Comparator.comparing(
                        row -> row.exhibitor().name().in(workspace.locale()), NaturalOrder.INSTANCE))
                .toList();
        list.getItems().setAll(rows);
        list.setPlaceholder(placeholder(plan.exhibitors().isEmpty() ? "exhibitors.empty" : "exhibitors.noMatch"));
    }

    private String wanted() {
        String text = searchField.getText();
        return text == null ? "" : text.strip();
    }

    private Label placeholder(String key) {
        Label label = new Label(workspace.messages().get(key));
        label.setWrapText(true);
        label.getStyleClass().add("hint");
        return label;
    }

    /**
     * One line.
     *
     * @param exhibitor who
     * @param booths where they are seated
     */
    record Row(Exhibitor exhibitor, List<Booth> booths) {

        /** Returns all by which somebody is found. */
        String folded() {
            String numbers = booths.stream().map(Booth::number).collect(Collectors.joining("\n"));
            return SearchWords.fold(
                    exhibitor.name().ko() + '\n' + exhibitor.name().en() + '\n' + numbers);
        }

        boolean isCalled(String name) {
            return exhibitor.name().ko().equals(name) || exhibitor.name().en().equals(name);
        }

        Set<String> numbers() {
            return booths.stream()
                    .map(Booth::number)
                    .collect(Collectors.toCollection(() -> new TreeSet<>(NaturalOrder.INSTANCE)));
        }
    }

    /** Shows a name, and at the right where it is seated. */
    private final class Cell extends ListCell<Row> {

        private final Label name = new Label();
        private final Label seats = new Label();
        private final HBox line = new HBox(name, spacer(), seats);

        Cell() {
            seats.getStyleClass().add("hint");
            seats.setMinWidth(Region.USE_PREF_SIZE);
            line.getStyleClass().add("tight-row");
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(@Nullable Row row, boolean empty) {
            super.updateItem(row, empty);
            if (empty || row == null) {
                setGraphic(null);
                setAccessibleText(null);
                return;
            }
            name.setText(row.exhibitor().name().in(workspace.locale()));
            seats.setText(seatsOf(row));
            setGraphic(line);
            setAccessibleText(name.getText() + ", " + seats.getText());
        }

        private String seatsOf(Row row) {
            if (row.booths().isEmpty()) {
                return workspace.messages().get("exhibitors.notSeated");
            }
            String first = row.numbers().iterator().next();
            int more = row.booths().size() - 1;
            return more == 0 ? first : workspace.messages().get("exhibitors.seats", first, more);
        }

        private static Region spacer() {
            Region spacer = new Region();
            HBox.setHgrow(spacer, Priority.ALWAYS);
            return spacer;
        }
    }
}
