package dev.madang.view.inspector;

import dev.madang.model.Booth;
import dev.madang.model.LettingEntry;
import dev.madang.model.Plan;
import dev.madang.text.LettingText;
import dev.madang.view.Workspace;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** Shows what the journal remembers of one booth, the latest first. */
final class BoothHistory {

    /** Older lines are in the journal. */
    private static final int SHOWN = 20;

    private final Workspace workspace;
    private final VBox box;

    BoothHistory(Workspace workspace, VBox box) {
        this.workspace = workspace;
        this.box = box;
    }

    /** Shows the history of a booth; of several, nothing. */
    void show(Plan plan, List<Booth> booths) {
        List<LettingEntry> lines = booths.size() == 1 ? latest(plan, booths.get(0)) : List.of();
        box.setVisible(!lines.isEmpty());
        box.getChildren().clear();
        if (lines.isEmpty()) {
            return;
        }
        Label heading = new Label(workspace.messages().get("booth.history"));
        heading.getStyleClass().add("panel-heading");
        box.getChildren().add(heading);
        LettingText words = new LettingText(plan, workspace.messages(), ZoneId.systemDefault());
        for (LettingEntry entry : lines.subList(0, Math.min(SHOWN, lines.size()))) {
            Label line = new Label(words.line(entry));
            line.setWrapText(true);
            line.getStyleClass().add("hint");
            box.getChildren().add(line);
        }
    }

    private static List<LettingEntry> latest(Plan plan, Booth booth) {
        List<LettingEntry> lines = new ArrayList<>(plan.sales().journal().stream()
                .filter(entry -> entry.booth().equals(booth.id()))
                .toList());
        Collections.reverse(lines);
        return lines;
    }
}
