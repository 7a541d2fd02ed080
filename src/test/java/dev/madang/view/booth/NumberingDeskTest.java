package dev.madang.view.booth;

import static org.junit.jupiter.api.Assertions.assertFalse;

import dev.madang.model.PlanFixtures;
import dev.madang.view.Workspace;
import dev.madang.view.WorkspaceFixtures;
import dev.madang.view.support.FakeUi;
import org.junit.jupiter.api.Test;

class NumberingDeskTest {

    @Test
    void thePanelMakesRoomWhenTheBuildingIsEdited() {
        FakeUi ui = new FakeUi();
        Workspace workspace = WorkspaceFixtures.of(PlanFixtures.plan(), ui);
        NumberingDesk desk = new NumberingDesk(workspace, ui.tasks());
        desk.open().set(true);

        workspace.state().venue().editing().set(true);

        assertFalse(desk.open().get());
    }
}
