package dev.madang.view.sales;

import dev.madang.edit.EditCommand;
import dev.madang.edit.PlanChange;
import dev.madang.model.Booth;
import dev.madang.model.ElementId;
import dev.madang.model.Plan;
import dev.madang.session.EditSession;
import dev.madang.session.SessionListener;
import dev.madang.view.Workspace;
import dev.madang.view.document.Dialogs;
import java.util.Objects;
import java.util.Set;

/**
 * Asks who works here when a booth is sold or gets an exhibitor for the first time, and never again, whatever the
 * answer is. The step that raised the question is signed with the name. A deed of the hand is done first, as no
 * question may come between press and release; one that a form asked for can wait for the answer.
 */
public final class PlannerQuestion implements SessionListener {

    private final Workspace workspace;
    private final Dialogs dialogs;

    private PlannerQuestion(Workspace workspace, Dialogs dialogs) {
        this.workspace = workspace;
        this.dialogs = dialogs;
    }

    /** From now on waits for the first booth that is let. */
    public static void await(Workspace workspace, Dialogs dialogs) {
        workspace.session().listen(new PlannerQuestion(workspace, dialogs));
    }

    /** Asks before a deed that would raise the question, so that its outcome is shown by itself. */
    public static void askBefore(EditCommand edit, Workspace workspace, Dialogs dialogs) {
        if (isOpen(workspace) && lets(edit.apply(workspace.plan()))) {
            PlannerController.ask(workspace, dialogs);
        }
    }

    private static boolean isOpen(Workspace workspace) {
        return !workspace.state().plannerAsked().get()
                && workspace.state().planner().get().isEmpty();
    }

    @Override
    public void planChanged(PlanChange change) {
        if (isOpen(workspace) && isNewest(change) && lets(change)) {
            workspace.state().plannerAsked().set(true);
            workspace.ui().execute(() -> ask(change));
        }
    }

    private void ask(PlanChange change) {
        PlannerController.ask(workspace, dialogs);
        EditSession session = workspace.session();
        if (!workspace.state().planner().get().isEmpty() && isNewest(change)) {
            Set<ElementId> selection = session.selection();
            var edit = session.nextUndo().orElseThrow().edit();
            session.undo();
            session.execute(edit);
            session.select(selection);
        }
    }

    /** Undoing may let booths, too, but is no deed to be signed. */
    private boolean isNewest(PlanChange change) {
        EditSession session = workspace.session();
        return session.plan() == change.after()
                && session.nextUndo()
                        .filter(step -> step.change().equals(change))
                        .isPresent();
    }

    private static boolean lets(PlanChange change) {
        return change.before().booths() != change.after().booths()
                && change.touched().stream().anyMatch(id -> lets(change.before(), change.after(), id));
    }

    private static boolean lets(Plan before, Plan after, ElementId id) {
        Booth was = before.booths().get(id).orElse(null);
        Booth is = after.booths().get(id).orElse(null);
        if (is == null || was == is) {
            return false;
        }
        boolean isSeated = is.exhibitor() != null && (was == null || !Objects.equals(is.exhibitor(), was.exhibitor()));
        return isSeated || (after.isSold(is) && (was == null || !before.isSold(was)));
    }
}
