package dev.madang.view.document;

import dev.madang.model.FactKind;
import dev.madang.model.Hall;
import dev.madang.model.Level;
import dev.madang.model.PartRef;
import dev.madang.text.FactText;
import dev.madang.text.Messages;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** The halls of a venue, to be ticked, under the names of their levels. */
final class HallChecks {

    private final VBox list;
    private final Messages messages;
    private final Runnable onChange;
    private final Map<PartRef, CheckBox> halls = new LinkedHashMap<>();

    HallChecks(VBox list, Messages messages, Runnable onChange) {
        this.list = list;
        this.messages = messages;
        this.onChange = onChange;
    }

    void show(List<Level> levels, Set<PartRef> ticked) {
        halls.clear();
        list.getChildren().clear();
        for (Level level : levels) {
            Label heading = new Label(level.name().in(messages.locale()));
            heading.getStyleClass().add("panel-heading");
            list.getChildren().add(heading);
            level.halls().forEach(hall -> add(new PartRef(level.id(), hall.id()), hall, ticked));
        }
    }

    /** Returns the boxes in the order of the levels. */
    List<CheckBox> boxes() {
        return List.copyOf(halls.values());
    }

    /** Returns the halls that are ticked. */
    Set<PartRef> ticked() {
        return halls.entrySet().stream()
                .filter(entry -> entry.getValue().isSelected())
                .map(Map.Entry::getKey)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private void add(PartRef ref, Hall hall, Set<PartRef> ticked) {
        String area = new FactText(messages)
                .value(FactKind.OFFICIAL_AREA, hall.facts().get(FactKind.OFFICIAL_AREA));
        CheckBox check = new CheckBox(messages.get("newPlan.hall", hall.name().in(messages.locale()), area));
        check.setSelected(ticked.contains(ref));
        check.setOnAction(event -> onChange.run());
        halls.put(ref, check);
        list.getChildren().add(check);
    }
}
