package dev.madang.edit;

import dev.madang.model.ElementId;
import dev.madang.model.LocalText;
import dev.madang.model.Note;
import dev.madang.model.Plan;
import dev.madang.model.Shape;
import java.util.List;
import java.util.Objects;

/**
 * Writes something else in a note, or with other letters.
 *
 * @param id the note
 * @param text what is written; not empty
 * @param shape where it is written
 * @param letterMm height of its letters on the floor
 */
public record ChangeNote(ElementId id, LocalText text, Shape shape, int letterMm) implements EditCommand {

    /** Checks that all are given. */
    public ChangeNote {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(shape, "shape");
    }

    @Override
    public PlanChange apply(Plan plan) {
        if (!plan.layout().notes().contains(id)) {
            throw new IllegalArgumentException("There is no note with id \"" + id + "\".");
        }
        return Edits.replace(plan, List.of(id), e -> new Note(id, e.level(), text, shape, letterMm));
    }

    @Override
    public String labelKey() {
        return "edit.note";
    }
}
