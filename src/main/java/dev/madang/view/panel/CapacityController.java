package dev.madang.view.panel;

import dev.madang.check.Capacity;
import dev.madang.model.Hall;
import dev.madang.model.PartRef;
import dev.madang.text.Formats;
import dev.madang.view.Workspace;
import dev.madang.view.support.Disposable;
import dev.madang.view.support.LaterOnce;
import dev.madang.view.support.Tips;
import java.util.List;
import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import javafx.util.Subscription;

/** Shows hall by hall what the plan holds. */
public final class CapacityController implements Disposable {

    private static final List<String> COLUMNS = List.of("hall", "booths", "units", "letArea", "official", "drawn");

    private final Workspace workspace;
    private final LaterOnce refresh;
    private Subscription subscription = Subscription.EMPTY;

    @FXML
    private GridPane grid;

    /** Makes a controller. */
    public CapacityController(Workspace workspace) {
        this.workspace = workspace;
        refresh = workspace.later(this::refresh);
    }

    @FXML
    void initialize() {
        subscription = workspace.watched().check().subscribe(check -> refresh.request());
        refresh();
    }

    @Override
    public void dispose() {
        refresh.stop();
        subscription.unsubscribe();
    }

    private void refresh() {
        Capacity capacity = workspace.session().check().capacity();
        grid.getChildren().clear();
        addHeadings();
        int row = 1;
        for (Capacity.HallFigures hall : capacity.halls()) {
            addRow(row++, nameOf(hall.hall()), hall.figures(), "figure-part");
        }
        addRow(row, workspace.messages().get("capacityPanel.total"), capacity.total(), "figure-total");
    }

    private String unit() {
        return workspace.formats().exactArea(workspace.plan().terms().unitAreaMm2());
    }

    private void addHeadings() {
        for (int column = 0; column < COLUMNS.size(); column++) {
            String key = "capacityPanel." + COLUMNS.get(column);
            Label heading =
                    new Label(workspace.messages().get(key, workspace.formats().areaUnit()));
            heading.getStyleClass().add(column == 0 ? "figure-name" : "figure-heading");
            heading.setMinWidth(Region.USE_PREF_SIZE);
            Tips.install(heading, () -> workspace.messages().get(key + ".explained", unit()));
            grid.add(heading, column, 0);
        }
    }

    private void addRow(int row, String name, Capacity.Figures figures, String style) {
        Formats formats = workspace.formats();
        double drawnShare = figures.drawnAreaMm2() == 0 ? 0 : figures.letAreaMm2() / figures.drawnAreaMm2();
        List<String> texts = List.of(
                name,
                formats.decimal(figures.booths(), 1),
                workspace.units(figures.letAreaMm2()),
                formats.areaNumber(figures.letAreaMm2()),
                formats.percent(figures.netShare()),
                formats.percent(drawnShare));
        for (int column = 0; column < texts.size(); column++) {
            Label label = new Label(texts.get(column));
            label.setMinWidth(column == 0 ? 0 : Region.USE_PREF_SIZE);
            label.getStyleClass().addAll(column == 0 ? "figure-name" : "figure", style);
            grid.add(label, column, row);
        }
    }

    private String nameOf(PartRef ref) {
        return workspace
                .plan()
                .level(ref.level())
                .flatMap(level -> level.hall(ref.part()))
                .map(Hall::name)
                .map(name -> name.in(workspace.locale()))
                .orElse(ref.part());
    }
}
