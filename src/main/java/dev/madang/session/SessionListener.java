package dev.madang.session;

import dev.madang.edit.PlanChange;
import dev.madang.model.ElementId;
import java.util.Set;

/** Is told what happens in a session, on the session's thread. */
public interface SessionListener {

    /** The current plan is another one: after an edit, an undo or a redo. */
    default void planChanged(PlanChange change) {}

    /** Another document was opened; history and selection are empty. */
    default void planOpened() {}

    /** Something else is selected. */
    default void selectionChanged(Set<ElementId> selection) {}

    /** A deed left elements as they are, wholly or beside others, because they are locked. */
    default void lockedKept(Set<ElementId> locked) {}

    /** The current plan was saved, so that it no longer counts as changed. */
    default void planSaved() {}

    /** There is a newer result of the check. */
    default void checkChanged() {}
}
