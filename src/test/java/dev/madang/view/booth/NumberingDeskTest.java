package dev.madang.view.booth;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.madang.model.Plan;
import dev.madang.model.PlanFixtures;
import dev.madang.view.Workspace;
import dev.madang.view.WorkspaceFixtures;
import dev.madang.view.support.FakeUi;
import org.junit.jupiter.api.Test;

class NumberingDeskTest {

    @Test
    void numbersThatAreAlreadyThereChangeNothing() {
        FakeUi ui = new FakeUi();
        Plan plan = PlanFixtures.planWith(PlanFixtures.booth("a", 0, 0, 3_000, 3_000));
        Workspace workspace = WorkspaceFixtures.of(plan, ui);
        NumberingDesk desk = new NumberingDesk(workspace, ui.tasks());
        desk.open().set(true);
        assertTrue(desk.outcome().get().orElseThrow().changesPlan());

        desk.apply();

        assertEquals(1, desk.outcome().get().orElseThrow().rows().size());
        assertFalse(desk.outcome().get().orElseThrow().changesPlan());
    }

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
