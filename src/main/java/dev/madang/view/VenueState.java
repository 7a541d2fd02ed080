package dev.madang.view;

import dev.madang.model.Level;
import dev.madang.model.LevelPart;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;

/**
 * What the parts of one window share while the building is edited: whether it is, with which tool, and which parts of
 * the level are selected. Belongs to the JavaFX thread.
 */
public final class VenueState {

    /** Stands for the floor's outline among the ids of selected parts; no part can have it as its id. */
    public static final String FLOOR = "*";

    private final BooleanProperty editing = new SimpleBooleanProperty();
    private final ObjectProperty<PartTool> tool = new SimpleObjectProperty<>(PartTool.SELECT);
    private final ObjectProperty<Set<String>> selection = new SimpleObjectProperty<>(Set.of());

    /** Whether presses on the canvas mean the building. */
    public BooleanProperty editing() {
        return editing;
    }

    /** What the next press draws. */
    public ObjectProperty<PartTool> tool() {
        return tool;
    }

    /** Ids of the selected parts of the level that is seen, or {@link #FLOOR}. */
    public ObjectProperty<Set<String>> selection() {
        return selection;
    }

    /** While the building is edited, parts that have come onto a level, or come back by an undo, are selected. */
    public void selectNew(Level before, Level after) {
        Set<String> come = after.parts()
                .map(LevelPart::id)
                .filter(id -> before.part(id).isEmpty())
                .collect(Collectors.toCollection(LinkedHashSet::new));
        if (editing.get() && !come.isEmpty()) {
            selection.set(come);
        }
    }

    /** Forgets selected parts that are not on the level. */
    public void keepOnly(Level level) {
        Set<String> kept = new LinkedHashSet<>(selection.get());
        kept.removeIf(id -> !id.equals(FLOOR) && level.part(id).isEmpty());
        if (kept.size() != selection.get().size()) {
            selection.set(kept);
        }
    }
}
