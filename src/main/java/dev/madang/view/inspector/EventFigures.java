package dev.madang.view.inspector;

import dev.madang.model.Event;
import dev.madang.model.EventFigure;
import dev.madang.text.EnumKeys;
import dev.madang.text.Formats;
import dev.madang.text.Messages;
import dev.madang.view.Workspace;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;

/** The numbers said of an event, planned and actual apart, each with how it is known. */
final class EventFigures {

    private static final double MM2_PER_M2 = 1_000_000;

    private final Messages messages;
    private final Formats formats;
    private final Badges badges;

    EventFigures(Workspace workspace) {
        messages = workspace.messages();
        formats = workspace.formats();
        badges = new Badges(messages);
    }

    void fill(GridPane grid, Optional<Event> event) {
        grid.getChildren().clear();
        int row = 0;
        for (EventFigure figure : event.map(Event::figures).orElse(List.of())) {
            if (figure.show().isEmpty()) {
                addRow(grid, row++, figure);
            }
        }
        grid.setVisible(row > 0);
    }

    private void addRow(GridPane grid, int row, EventFigure figure) {
        String what = messages.get(EnumKeys.of("figure", figure.kind()));
        String stage = messages.get(EnumKeys.of("stage", figure.stage()));
        Label name = new Label(messages.get("plan.figure", what, stage));
        name.getStyleClass().add("fact-name");
        name.setWrapText(true);
        Label value = new Label(range(figure));
        value.getStyleClass().add("fact-value");
        grid.addRow(row, name, value, badges.of(figure.evidence()));
    }

    private String range(EventFigure figure) {
        boolean isArea = figure.kind() == EventFigure.Kind.AREA_M2;
        String low = isArea ? areaNumber(figure.low()) : formats.count(figure.low());
        String high = isArea ? formats.area(figure.high() * MM2_PER_M2) : formats.count(figure.high());
        return figure.low() == figure.high() ? high : low + "–" + high;
    }

    private String areaNumber(long m2) {
        return formats.areaNumber(m2 * MM2_PER_M2);
    }
}
