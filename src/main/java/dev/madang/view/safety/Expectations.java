package dev.madang.view.safety;

import dev.madang.edit.ChangeAttendance;
import dev.madang.edit.ChangeFigure;
import dev.madang.edit.CompositeEdit;
import dev.madang.edit.EditCommand;
import dev.madang.model.Attendance;
import dev.madang.model.Event;
import dev.madang.model.EventFigure;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What is expected of an event's visitors.
 *
 * @param attendance when they come, how long they stay, who serves them
 * @param visitors how many are expected; nothing leaves what is known
 */
public record Expectations(Attendance attendance, Optional<EventFigure> visitors) {

    /** Returns the deed that says so. */
    public EditCommand edit() {
        List<EditCommand> edits = new ArrayList<>();
        edits.add(new ChangeAttendance(attendance));
        visitors.ifPresent(figure -> edits.add(new ChangeFigure(figure)));
        return new CompositeEdit("edit.attendance", edits);
    }

    /** Returns an event of which that is expected. */
    public Event of(Event event) {
        Event changed = event.withAttendance(attendance);
        return visitors.map(changed::withFigure).orElse(changed);
    }
}
