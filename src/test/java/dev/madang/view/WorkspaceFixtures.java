package dev.madang.view;

import dev.madang.check.Checker;
import dev.madang.model.Plan;
import dev.madang.session.EditSession;
import dev.madang.view.support.FakeUi;
import dev.madang.view.support.PendingEdit;
import java.util.List;

/** Workspaces without a window. */
public final class WorkspaceFixtures {

    private WorkspaceFixtures() {}

    /** Returns a workspace on a plan, in English, whose thread does everything at once. */
    public static Workspace of(Plan plan, FakeUi ui) {
        EditSession session = new EditSession(plan, new Checker(List.of()));
        ViewState state = new ViewState();
        state.level().set(plan.levels().get(0).id());
        return new Workspace(session, new SessionProperties(session), state, new PendingEdit(), ui);
    }
}
