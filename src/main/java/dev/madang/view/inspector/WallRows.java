package dev.madang.view.inspector;

import dev.madang.edit.ChangeStands;
import dev.madang.model.Booth;
import dev.madang.model.ElementId;
import dev.madang.model.Plan;
import dev.madang.model.Wall;
import dev.madang.text.Messages;
import dev.madang.view.Workspace;
import dev.madang.view.support.ValueField;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.GridPane;

/** The walls along the sides of one booth: how much of each side is walled, and how high. */
final class WallRows {

    private final Workspace workspace;
    private final GridPane grid;
    private final List<Row> rows = new ArrayList<>();
    private Optional<ElementId> booth = Optional.empty();

    private record Row(Label name, ValueField<Integer> share, ValueField<Integer> height, TextField heightField) {}

    WallRows(Workspace workspace, GridPane grid) {
        this.workspace = workspace;
        this.grid = grid;
    }

    /** Shows the walls of a booth; fields are made anew only for another one, so that the keyboard stays. */
    void show(Plan plan, Booth shown) {
        List<String> names = SideWords.of(plan, shown, workspace.messages());
        if (!booth.equals(Optional.of(shown.id())) || rows.size() != names.size()) {
            booth = Optional.of(shown.id());
            build(names.size());
        }
        for (int side = 0; side < rows.size(); side++) {
            Row row = rows.get(side);
            Optional<Wall> wall = wallOf(shown, side);
            row.name().setText(names.get(side));
            row.share().show(wall.map(Wall::sharePercent).orElse(0));
            row.height().show(wall.map(Wall::heightMm).orElse(0));
            row.heightField().setDisable(wall.isEmpty());
        }
    }

    private void build(int sides) {
        rows.clear();
        grid.getChildren().clear();
        Messages messages = workspace.messages();
        grid.addRow(
                0,
                hint(messages.get("stand.walls")),
                hint(messages.get("stand.wall.share")),
                hint(messages.get("stand.wall.height")));
        for (int i = 0; i < sides; i++) {
            int side = i;
            TextField share = new TextField();
            TextField height = new TextField();
            Label name = new Label();
            name.setLabelFor(share);
            name.setWrapText(true);
            share.accessibleTextProperty()
                    .bind(name.textProperty().map(text -> text + ", " + messages.get("stand.wall.share")));
            height.accessibleTextProperty()
                    .bind(name.textProperty().map(text -> text + ", " + messages.get("stand.wall.height")));
            share.setPromptText(messages.get("stand.wall.none"));
            height.setPromptText(messages.get("stand.wall.asStand"));
            ValueField<Integer> shares = new ValueField<>(
                    share, StandFormats.share(), workspace.pending(), percent -> setShare(side, percent));
            ValueField<Integer> heights = new ValueField<>(
                    height,
                    StandFormats.height(workspace.locale()),
                    workspace.pending(),
                    mm -> change(side, wall -> Optional.of(new Wall(side, wall.sharePercent(), mm))));
            rows.add(new Row(name, shares, heights, height));
            grid.addRow(i + 1, name, share, height);
        }
    }

    private static Label hint(String text) {
        Label label = new Label(text);
        label.getStyleClass().add("hint");
        return label;
    }

    /** A share of 0 takes the wall away. */
    private void setShare(int side, int percent) {
        change(side, wall -> percent == 0 ? Optional.empty() : Optional.of(new Wall(side, percent, wall.heightMm())));
    }

    private void change(int side, Function<Wall, Optional<Wall>> change) {
        booth.flatMap(id -> workspace.plan().booths().get(id)).ifPresent(now -> {
            List<Wall> walls = new ArrayList<>(now.stand().walls());
            walls.removeIf(wall -> wall.side() == side);
            change.apply(wallOf(now, side).orElseGet(() -> Wall.along(side))).ifPresent(walls::add);
            workspace.execute(ChangeStands.of(now.id(), now.stand().withWalls(walls)));
        });
    }

    private static Optional<Wall> wallOf(Booth booth, int side) {
        return booth.stand().walls().stream()
                .filter(wall -> wall.side() == side)
                .findFirst();
    }
}
