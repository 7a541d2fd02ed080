package dev.madang.view.inspector;

import dev.madang.edit.ChangeStands;
import dev.madang.edit.DropPromise;
import dev.madang.edit.TakePromise;
import dev.madang.model.Booth;
import dev.madang.model.BuildKind;
import dev.madang.model.ElementId;
import dev.madang.model.Exhibit;
import dev.madang.model.Plan;
import dev.madang.model.Promise;
import dev.madang.model.Stand;
import dev.madang.view.Workspace;
import dev.madang.view.document.Dialogs;
import dev.madang.view.document.Form;
import dev.madang.view.support.ValueField;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.TitledPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;

/** What is built and shown in booths, and what a contract says of them; folded until somebody wants to know. */
public final class StandController {

    private final Workspace workspace;
    private final Dialogs dialogs;
    private Set<ElementId> ids = Set.of();

    @FXML
    private TitledPane standPane;

    @FXML
    private TextField heightField;

    @FXML
    private TextField coveredField;

    @FXML
    private VBox single;

    @FXML
    private GridPane walls;

    @FXML
    private Label decksLabel;

    @FXML
    private Label exhibitsLabel;

    @FXML
    private VBox promiseBox;

    @FXML
    private Label promiseLabel;

    @FXML
    private Button takeButton;

    @FXML
    private Button dropButton;

    private ValueField<Integer> height;
    private ValueField<Long> covered;
    private WallRows wallRows;

    /** Makes a controller. */
    public StandController(Workspace workspace, Dialogs dialogs) {
        this.workspace = workspace;
        this.dialogs = dialogs;
    }

    @FXML
    void initialize() {
        height = new ValueField<>(
                heightField,
                StandFormats.height(workspace.locale()),
                workspace.pending(),
                mm -> change(stand -> stand.withHeight(mm)));
        covered = new ValueField<>(
                coveredField, StandFormats.area(), workspace.pending(), mm2 -> change(stand -> stand.withCovered(mm2)));
        wallRows = new WallRows(workspace, walls);
        single.managedProperty().bind(single.visibleProperty());
        promiseBox.managedProperty().bind(promiseBox.visibleProperty());
        standPane.expandedProperty().subscribe((before, open) -> show(workspace.plan(), ids));
    }

    /** Shows what the plan says of booths. What is folded away is not reckoned. */
    void show(Plan plan, Set<ElementId> shown) {
        ids = shown;
        List<Booth> booths = booths(plan);
        standPane.setText(title(booths));
        if (!standPane.isExpanded() || booths.isEmpty()) {
            return;
        }
        String mixed = workspace.messages().get("inspector.mixed");
        Shared.of(booths, booth -> booth.stand().heightMm())
                .ifPresentOrElse(height::show, () -> height.showNone(mixed));
        Shared.of(booths, booth -> booth.stand().coveredMm2())
                .ifPresentOrElse(covered::show, () -> covered.showNone(mixed));
        single.setVisible(booths.size() == 1);
        if (booths.size() == 1) {
            Booth only = booths.get(0);
            wallRows.show(plan, only);
            decksLabel.setText(decks(only.stand()));
            exhibitsLabel.setText(exhibits(only.stand()));
        }
        showPromise(plan, booths);
    }

    @FXML
    void onDecks() {
        only().ifPresent(booth -> {
            Supplier<DecksController> form = () -> new DecksController(booth, workspace.messages());
            dialogs.askForm(new Form.Request<>(DecksController.class, form, "stand.decks.headline", "stand.decks.go"))
                    .ifPresent(decks -> change(stand -> stand.withDecks(decks)));
        });
    }

    @FXML
    void onExhibits() {
        only().ifPresent(booth -> {
            Supplier<ExhibitsController> form =
                    () -> new ExhibitsController(workspace.plan(), booth, workspace.messages());
            dialogs.askForm(new Form.Request<>(
                            ExhibitsController.class, form, "stand.exhibits.headline", "stand.exhibits.go"))
                    .ifPresent(exhibits -> change(stand -> stand.withExhibits(exhibits)));
        });
    }

    @FXML
    void onTakePromise() {
        workspace.execute(new TakePromise(ids));
    }

    @FXML
    void onDropPromise() {
        workspace.execute(new DropPromise(ids));
    }

    private void change(UnaryOperator<Stand> change) {
        Map<ElementId, Stand> stands = new HashMap<>();
        booths(workspace.plan()).forEach(booth -> stands.put(booth.id(), change.apply(booth.stand())));
        workspace.execute(new ChangeStands(stands));
    }

    private List<Booth> booths(Plan plan) {
        return ids.stream().flatMap(id -> plan.booths().get(id).stream()).toList();
    }

    private Optional<Booth> only() {
        List<Booth> booths = booths(workspace.plan());
        return booths.size() == 1 ? Optional.of(booths.get(0)) : Optional.empty();
    }

    /** What is said of a stand can be seen while it is folded away. */
    private String title(List<Booth> booths) {
        List<String> said = new ArrayList<>();
        Shared.of(booths, booth -> booth.stand().heightMm())
                .filter(mm -> mm > 0)
                .ifPresent(mm -> said.add(workspace.formats().length(mm)));
        if (booths.size() == 1) {
            Stand stand = booths.get(0).stand();
            if (!stand.decks().isEmpty()) {
                said.add(workspace
                        .messages()
                        .get("stand.title.decks", stand.decks().size()));
            }
            if (!stand.exhibits().isEmpty()) {
                said.add(workspace
                        .messages()
                        .get("stand.title.exhibits", stand.exhibits().size()));
            }
        }
        String title = workspace.messages().get("stand.title");
        return said.isEmpty() ? title : title + ": " + String.join(", ", said);
    }

    private String decks(Stand stand) {
        long area =
                stand.decks().stream().mapToLong(deck -> deck.shape().areaMm2()).sum();
        return stand.decks().isEmpty()
                ? workspace.messages().get("stand.none")
                : workspace
                        .messages()
                        .get(
                                "stand.decks.told",
                                stand.decks().size(),
                                workspace.formats().exactArea(area));
    }

    private String exhibits(Stand stand) {
        int heaviest = stand.exhibits().stream().mapToInt(Exhibit::massKg).max().orElse(0);
        return stand.exhibits().isEmpty()
                ? workspace.messages().get("stand.none")
                : workspace
                        .messages()
                        .get("stand.exhibits.told", stand.exhibits().size(), heaviest);
    }

    private void showPromise(Plan plan, List<Booth> booths) {
        List<Booth> sold = booths.stream().filter(plan::isSold).toList();
        List<Booth> promised =
                booths.stream().filter(booth -> booth.promised().isPresent()).toList();
        promiseBox.setVisible(!sold.isEmpty() || !promised.isEmpty());
        takeButton.setDisable(sold.isEmpty());
        dropButton.setDisable(promised.isEmpty());
        promiseLabel.setText(
                booths.size() == 1
                        ? booths.get(0)
                                .promised()
                                .map(promise -> words(plan, promise))
                                .orElse(workspace.messages().get("stand.promise.none"))
                        : workspace.messages().get("stand.promise.several", promised.size()));
    }

    private String words(Plan plan, Promise promise) {
        String kind = plan.buildKinds().stream()
                .filter(offered -> offered.id().equals(promise.build()))
                .map(BuildKind::name)
                .map(name -> name.in(workspace.locale()))
                .findFirst()
                .orElse(promise.build());
        return List.of(
                        workspace.formats().exactArea(promise.areaMm2()),
                        kind,
                        workspace.messages().get("stand.promise.sides", promise.openSides()),
                        promise.number())
                .stream()
                .filter(word -> !word.isEmpty())
                .collect(Collectors.joining(", "));
    }
}
