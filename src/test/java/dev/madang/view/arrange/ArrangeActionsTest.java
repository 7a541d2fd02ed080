package dev.madang.view.arrange;

import static dev.madang.model.PlanFixtures.id;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.madang.edit.GroupElements;
import dev.madang.edit.Lattice;
import dev.madang.edit.SetLocked;
import dev.madang.model.Booth;
import dev.madang.model.ElementId;
import dev.madang.model.Letting;
import dev.madang.model.Plan;
import dev.madang.model.PlanElement;
import dev.madang.model.PlanFixtures;
import dev.madang.model.Point;
import dev.madang.model.Rect;
import dev.madang.model.Shape;
import dev.madang.model.Status;
import dev.madang.model.Vec;
import dev.madang.session.SessionListener;
import dev.madang.view.Workspace;
import dev.madang.view.WorkspaceFixtures;
import dev.madang.view.action.Action;
import dev.madang.view.document.FakeDialogs;
import dev.madang.view.support.FakeUi;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the actions of the Arrange and Select menus and the clipboard do, without a window. */
class ArrangeActionsTest {

    private final FakeUi ui = new FakeUi();
    private final FakeDialogs dialogs = new FakeDialogs();
    private final FakePasteboard board = new FakePasteboard();
    private final Workspace workspace = WorkspaceFixtures.of(ArrangePlans.plan(), ui);
    private final List<List<PlanElement>> previews = new ArrayList<>();
    private final AtomicInteger next = new AtomicInteger();
    private final Supplier<ElementId> newIds = () -> id("n" + next.getAndIncrement());
    private final List<Action> actions = actions(workspace);

    @Test
    void alignmentGoesToWhatWasSelectedLastAndSaysWhenNothingMoves() {
        select("a", "b");
        workspace.say("select.none");

        run("arrange.top");
        assertEquals(Rect.of(1_000, 5_000, 3_000, 3_000), shape("a"));
        run("arrange.top");

        assertEquals(1, workspace.session().steps().size());
        assertEquals("Nothing moved: they are in line already.", notice());
    }

    @Test
    void oneAloneCanBeAlignedToTheHallOnly() {
        select("a");
        assertFalse(action("arrange.right").enabled().get());

        run("arrange.to.hall");
        assertTrue(action("arrange.right").enabled().get());
        run("arrange.right");

        assertEquals(Rect.of(27_000, 3_000, 3_000, 3_000), shape("a"));
        assertFalse(action("arrange.to.key").selected().get());
        run("arrange.to.hall");
        assertTrue(action("arrange.to.hall").selected().get(), "one of the three is always on");
    }

    @Test
    void distributingNeedsThreeAndRoom() {
        select("a", "b");
        assertFalse(action("arrange.gapsX").enabled().get());

        select("c", "a", "b");
        run("arrange.gapsX");
        assertEquals(Rect.of(7_000, 5_000, 2_000, 3_000), shape("b"));
        Plan spread = workspace.plan();
        run("arrange.gapsX");

        assertSame(spread, workspace.plan());
        assertTrue(notice().startsWith("Nothing moved"));
    }

    @Test
    void sizesAreMatchedToWhatWasSelectedLast() {
        select("a", "b", "c");

        run("arrange.match.width");

        assertEquals(Rect.of(1_000, 3_000, 6_000, 3_000), shape("a"));
        assertEquals(Rect.of(8_000, 5_000, 6_000, 3_000), shape("b"));
    }

    @Test
    void flippingGoesRoundTheMiddleOfTheSelection() {
        select("a", "b");

        run("arrange.flipX");

        assertEquals(Rect.of(7_000, 3_000, 3_000, 3_000), shape("a"));
        assertEquals(Rect.of(1_000, 5_000, 2_000, 3_000), shape("b"));
    }

    @Test
    void lockedOnesStayAndTheUserIsTold() {
        workspace.session().listen(new SessionListener() {
            @Override
            public void lockedKept(Set<ElementId> locked) {
                workspace.say("canvas.hint.kept", locked.size());
            }
        });
        workspace.execute(new SetLocked(Set.of(id("a")), true));
        select("a", "c", "b");

        run("arrange.top");

        assertEquals(Rect.of(1_000, 3_000, 3_000, 3_000), shape("a"));
        assertEquals(Rect.of(12_000, 5_000, 6_000, 3_000), shape("c"));
        assertTrue(notice().startsWith("1 thing is locked"), notice());
    }

    @Test
    void groupsAndLocksAreMadeAndUndone() {
        select("a", "b");
        assertFalse(action("arrange.ungroup").enabled().get());

        run("arrange.group");
        assertEquals(1, workspace.plan().layout().groups().size());
        run("arrange.ungroup");
        assertEquals(0, workspace.plan().layout().groups().size());
        run("arrange.lock");
        assertEquals(Set.of(id("a"), id("b")), workspace.plan().layout().locked());
        run("arrange.unlock");
        run("arrange.lock");
        workspace.session().select(Set.of());
        run("arrange.unlockAll");
        assertEquals(Set.of(), workspace.plan().layout().locked());
    }

    @Test
    void aTypedTurnGoesAboutTheChosenPoint() {
        select("a", "b");
        dialogs.answers.put(TurnByController.class, new TurnByController.Order(18_000, Optional.of(new Vec(0, 0))));

        run("arrange.turn");

        assertEquals(new Rect(new Point(-1_000, -3_000), 3_000, 3_000, 18_000), shape("a"));
        dialogs.answers.put(TurnByController.class, new TurnByController.Order(18_000, Optional.empty()));
        run("arrange.turn");
        assertEquals(new Rect(new Point(-4_000, -6_000), 3_000, 3_000, 0), shape("a"));
    }

    @Test
    void aTypedMoveIsOneStepAndNoneIfNothingIsAnswered() {
        select("a", "b");
        run("arrange.move");
        assertEquals(0, workspace.session().steps().size());

        dialogs.answers.put(MoveByController.class, new MoveByController.Order(100, -50));
        run("arrange.move");

        assertEquals(Rect.of(1_100, 2_950, 3_000, 3_000), shape("a"));
        assertEquals(1, workspace.session().steps().size());
    }

    @Test
    void anArrayIsOneStepAndItsPreviewGoes() {
        select("a");
        dialogs.answers.put(ArrayCopyController.class, new Lattice(3, 2, 3_000, 3_000, 0, 0));

        run("arrange.array");

        assertEquals(8, workspace.plan().booths().size());
        assertEquals(5, workspace.session().selection().size());
        assertEquals(1, workspace.session().steps().size());
        assertEquals(List.of(), previews.get(previews.size() - 1));
    }

    @Test
    void whatIsCutComesBackWithNumberAndExhibitorAndWhatIsCopiedDoesNot() {
        Plan before = workspace.plan();
        select("a");
        run("edit.cut");
        assertEquals(2, workspace.plan().booths().size());
        run("edit.pasteInPlace");
        assertEquals(before.booths(), workspace.plan().booths());

        run("edit.copy");
        workspace.state().pointer().set(new Vec(20_100, 20_200));
        run("edit.paste");

        Booth copy = newest();
        assertEquals(Rect.of(18_500, 18_500, 3_000, 3_000), copy.shape());
        assertEquals("", copy.number());
        assertEquals(Optional.empty(), copy.occupant());
        assertEquals("1 thing pasted", notice());
    }

    @Test
    void withoutAPointerCopiesLieBesideWhatIsThere() {
        select("a");
        run("edit.copy");

        run("edit.paste");
        run("edit.paste");

        assertEquals(Rect.of(2_000, 4_000, 3_000, 3_000), newest().shape());
    }

    @Test
    void whatIsCopiedIsReadByAnotherWindow() {
        select("a");
        run("edit.cut");
        Workspace other = WorkspaceFixtures.of(PlanFixtures.plan(), ui);
        List<Action> there = actions(other);

        run(there, "edit.paste");
        assertEquals(0, other.plan().booths().size(), "nobody said what to do with the exhibitor");
        dialogs.deed = Optional.of(0);
        run(there, "edit.paste");

        assertEquals(List.of("deed One exhibitor is not in this plan: City"), dialogs.asked.subList(1, 2));
        Booth pasted = other.plan().booths().get(id("a")).orElseThrow();
        assertEquals(Optional.of(ArrangePlans.CITY), other.plan().exhibitorOf(pasted));
        assertEquals(Letting.of(Status.PAID), pasted.letting());
    }

    @Test
    void rubbishIsNotPastedAndOneSentenceSaysSo() {
        Plan before = workspace.plan();
        for (String rubbish : List.of("", "hello", "{\"format\": \"madang-plan\"}")) {
            board.text = rubbish;
            run("edit.paste");
            assertEquals("There is nothing on the clipboard that can be put on a hall.", notice());
        }
        board.text = "{\"format\": \"madang-clip\", \"version\": 1, \"booths\": 5}";
        run("edit.paste");

        assertSame(before, workspace.plan());
        assertEquals(1, dialogs.asked.size());
        assertTrue(dialogs.asked.get(0).startsWith("problem The clipboard cannot be pasted"), dialogs.asked.toString());
    }

    @Test
    void spreadsheetsGetATable() {
        select("a");

        run("edit.copy");

        assertEquals(
                "Number\tExhibitor\tBuild kind\tStatus\tx\ty\tWidth\tDepth\n"
                        + "A\tCity\tShell scheme\tPaid\t1.000\t3.000\t3.000\t3.000\n",
                board.table);
    }

    @Test
    void groupsStayTogetherThroughTheClipboardAndTheDuplicate() {
        workspace.execute(new GroupElements(id("g"), Set.of(id("a"), id("b"))));
        select("a", "b");

        run("edit.copy");
        run("edit.paste");

        assertEquals(2, workspace.plan().layout().groups().size());
        Set<ElementId> pasted = workspace.session().selection();
        assertEquals(
                pasted,
                workspace
                        .plan()
                        .layout()
                        .groupOf(pasted.iterator().next())
                        .orElseThrow()
                        .members());
    }

    @Test
    void alikeOnesAreSelectedWithoutAStep() {
        select("b");
        run("select.similar");
        assertEquals(Set.of(id("b")), workspace.session().selection());

        select("a");
        run("select.sameBuild");
        assertEquals(Set.of(id("a"), id("b"), id("c")), workspace.session().selection());
        select("a");
        run("select.sameStatus");
        assertEquals(Set.of(id("a")), workspace.session().selection());
        run("select.invert");
        assertEquals(Set.of(id("b"), id("c"), id("z")), workspace.session().selection());
        run("select.unnumbered");
        assertEquals(Set.of(id("c")), workspace.session().selection());
        assertTrue(workspace.session().steps().isEmpty());
    }

    @Test
    void listsOfferWhatThereIsAndSelectWhatIsTaken() {
        assertEquals(List.of("Pavilion (2)"), offered("zone"));
        assertEquals(List.of("City (1)"), offered("exhibitor"));
        assertEquals(List.of("Available (2)", "Paid (1)"), offered("status"));
        assertEquals(List.of("Hall a (4)"), offered("hall"));

        dialogs.answers.put(
                ChoiceListController.class,
                List.of(
                        new Choice("Available", List.of(element("b"), element("c"))),
                        new Choice("b", List.of(element("b")))));
        run("select.by.status");

        assertEquals(Set.of(id("b"), id("c")), workspace.session().selection());
    }

    private List<String> offered(String by) {
        dialogs.forms.clear();
        run("select.by." + by);
        return ((ChoiceListController) dialogs.forms.get(0))
                .offered().stream()
                        .map(choice -> choice.name() + " (" + choice.elements().size() + ")")
                        .toList();
    }

    private List<Action> actions(Workspace on) {
        return Stream.of(
                        ArrangeActions.of(on),
                        PlaceActions.of(on, dialogs, newIds, previews::add),
                        SelectActions.of(on, dialogs),
                        ClipboardActions.of(on, dialogs, board, newIds))
                .flatMap(List::stream)
                .toList();
    }

    private Action action(String key) {
        return action(actions, key);
    }

    private static Action action(List<Action> among, String key) {
        return among.stream()
                .filter(action -> action.key().equals(key))
                .findFirst()
                .orElseThrow();
    }

    private void run(String key) {
        run(actions, key);
    }

    private static void run(List<Action> among, String key) {
        Action action = action(among, key);
        assertTrue(action.enabled().get(), key);
        action.deed().run();
    }

    private void select(String... ids) {
        Set<ElementId> chosen = new LinkedHashSet<>();
        Stream.of(ids).map(ElementId::new).forEach(chosen::add);
        workspace.session().select(chosen);
    }

    private String notice() {
        return workspace.state().notice().get();
    }

    private PlanElement element(String id) {
        return workspace.plan().element(id(id)).orElseThrow();
    }

    private Shape shape(String id) {
        return element(id).shape();
    }

    private Booth newest() {
        List<Booth> booths = List.copyOf(workspace.plan().booths().values());
        return booths.get(booths.size() - 1);
    }
}
