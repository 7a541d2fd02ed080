package dev.madang.view.sales;

import static dev.madang.model.PlanFixtures.booth;
import static dev.madang.model.PlanFixtures.id;
import static dev.madang.model.PlanFixtures.planWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.madang.edit.AssignExhibitor;
import dev.madang.edit.ChangeLetting;
import dev.madang.edit.MoveElements;
import dev.madang.edit.Signature;
import dev.madang.model.Elements;
import dev.madang.model.Exhibitor;
import dev.madang.model.Letting;
import dev.madang.model.LettingEntry;
import dev.madang.model.LocalText;
import dev.madang.model.Plan;
import dev.madang.model.Status;
import dev.madang.session.EditSession;
import dev.madang.view.Workspace;
import dev.madang.view.WorkspaceFixtures;
import dev.madang.view.document.FakeDialogs;
import dev.madang.view.support.UiThread;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PlannerQuestionTest {

    private static final Plan PLAN = planWith(
                    booth("b1", 0, 6_000, 3_000, 3_000), booth("b2", 9_000, 6_000, 3_000, 3_000))
            .withExhibitors(
                    Elements.of(List.of(new Exhibitor(id("x1"), LocalText.of("X"), Exhibitor.Kind.COMPANY, ""))));
    private static final String FORM = "form PlannerController";

    private final Later ui = new Later();
    private final Workspace made = WorkspaceFixtures.of(PLAN, new dev.madang.view.support.FakeUi());
    private final Workspace workspace = new Workspace(made.session(), made.watched(), made.state(), made.pending(), ui);
    private final EditSession session = workspace.session();
    private final FakeDialogs dialogs = new FakeDialogs();

    @BeforeEach
    void listen() {
        session.signWith(() -> new Signature(workspace.state().planner().get(), Instant.EPOCH));
        PlannerQuestion.await(workspace, dialogs);
    }

    @Test
    void theFirstSaleAsksForTheNameAndIsSignedWithIt() {
        dialogs.answers.put(PlannerController.class, "Hong");
        session.select(Set.of(id("b1")));

        sell("b1");
        ui.runAll();

        assertEquals(List.of(FORM), dialogs.asked);
        assertEquals(List.of("Hong"), journal().stream().map(LettingEntry::by).toList());
        assertEquals(1, session.steps().size());
        assertEquals(Set.of(id("b1")), session.selection());
        session.undo();
        assertSame(PLAN, session.plan());
    }

    @Test
    void seatingAnExhibitorAsksAsWell() {
        session.execute(new AssignExhibitor(Set.of(id("b1")), id("x1")));
        ui.runAll();

        assertEquals(List.of(FORM), dialogs.asked);
    }

    @Test
    void whoGivesNoNameIsNotAskedAgain() {
        sell("b1");
        ui.runAll();
        sell("b2");
        ui.runAll();

        assertEquals(List.of(FORM), dialogs.asked);
        assertTrue(workspace.state().plannerAsked().get());
        assertEquals(List.of("", ""), journal().stream().map(LettingEntry::by).toList());
    }

    @Test
    void whatLetsNothingAsksNothing() {
        session.execute(new MoveElements(Set.of(id("b1")), 500, 0));
        session.undo();
        ui.runAll();

        assertEquals(List.of(), dialogs.asked);
    }

    @Test
    void whoseNameIsKnownIsNotAsked() {
        workspace.state().planner().set("Kim");

        sell("b1");
        ui.runAll();

        assertEquals(List.of(), dialogs.asked);
    }

    private void sell(String booth) {
        session.execute(new ChangeLetting(Set.of(id(booth)), Letting.of(Status.CONTRACTED)));
    }

    private List<LettingEntry> journal() {
        return session.plan().sales().journal();
    }

    /** Does everything later, as the window's thread does. */
    private static final class Later implements UiThread {

        private final Queue<Runnable> waiting = new ArrayDeque<>();

        @Override
        public void execute(Runnable work) {
            waiting.add(work);
        }

        @Override
        public void after(Duration delay, Runnable work) {
            waiting.add(work);
        }

        void runAll() {
            while (!waiting.isEmpty()) {
                waiting.remove().run();
            }
        }
    }
}
