package dev.madang.view.arrange;

import dev.madang.edit.Copies;
import dev.madang.edit.EditCommand;
import dev.madang.edit.GroupElements;
import dev.madang.edit.Lattice;
import dev.madang.edit.MoveElements;
import dev.madang.edit.PlaceElements;
import dev.madang.edit.RotateElements;
import dev.madang.edit.SetLocked;
import dev.madang.edit.TurnElements;
import dev.madang.edit.UngroupElements;
import dev.madang.model.Bounds;
import dev.madang.model.ElementId;
import dev.madang.model.Group;
import dev.madang.model.Plan;
import dev.madang.model.PlanElement;
import dev.madang.view.Workspace;
import dev.madang.view.action.Action;
import dev.madang.view.document.Dialogs;
import dev.madang.view.document.Form;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javafx.beans.binding.BooleanBinding;

/** Actions that move, turn and copy by typed values, and those that group and lock. */
public final class PlaceActions {

    /** More copies than this are not shown before they are made: they would not follow the typing. */
    private static final int MOST_SHOWN = 2_000;

    private static final String NOTHING_SELECTED = "reason.nothingSelected";

    private final Workspace workspace;
    private final Dialogs dialogs;
    private final Supplier<ElementId> newIds;
    private final Consumer<List<PlanElement>> preview;
    private final Chosen chosen;

    private PlaceActions(
            Workspace workspace, Dialogs dialogs, Supplier<ElementId> newIds, Consumer<List<PlanElement>> preview) {
        this.workspace = workspace;
        this.dialogs = dialogs;
        this.newIds = newIds;
        this.preview = preview;
        this.chosen = new Chosen(workspace);
    }

    /** Returns the actions; {@code preview} shows elements on the canvas until it gets an empty list. */
    public static List<Action> of(
            Workspace workspace, Dialogs dialogs, Supplier<ElementId> newIds, Consumer<List<PlanElement>> preview) {
        return new PlaceActions(workspace, dialogs, newIds, preview).actions();
    }

    private List<Action> actions() {
        BooleanBinding one = chosen.atLeast(1);
        BooleanBinding grouped = chosen.when(this::isAnyGrouped);
        BooleanBinding locked = chosen.when(this::isAnyLocked);
        BooleanBinding anyLocked = chosen.when(plan -> !plan.layout().locked().isEmpty());
        return List.of(
                Action.of("arrange.turn", this::turn)
                        .icon("fth-rotate-cw")
                        .keys("Shortcut+Shift+T")
                        .when(one, NOTHING_SELECTED),
                Action.of("arrange.move", this::move)
                        .icon("fth-move")
                        .keys("Shortcut+Shift+M")
                        .when(one, NOTHING_SELECTED),
                Action.of("arrange.array", this::array)
                        .icon("fth-grid")
                        .keys("Shortcut+Shift+D")
                        .when(one, NOTHING_SELECTED),
                Action.of("arrange.group", this::group)
                        .icon("fth-link")
                        .keys("Shortcut+G")
                        .when(chosen.atLeast(2), "reason.needsTwo"),
                Action.of("arrange.ungroup", () -> workspace.execute(new UngroupElements(chosen.ids())))
                        .keys("Shortcut+Shift+G")
                        .when(grouped, "reason.notGrouped"),
                Action.of("arrange.lock", () -> workspace.execute(new SetLocked(chosen.ids(), true)))
                        .icon("fth-lock")
                        .keys("Shortcut+L")
                        .when(one, NOTHING_SELECTED),
                Action.of("arrange.unlock", () -> workspace.execute(new SetLocked(chosen.ids(), false)))
                        .icon("fth-unlock")
                        .keys("Shortcut+Shift+L")
                        .when(locked, "reason.notLocked"),
                Action.of("arrange.unlockAll", this::unlockAll)
                        .keys("Shortcut+Alt+Shift+L")
                        .when(anyLocked, "reason.nothingLocked"));
    }

    private boolean isAnyGrouped(Plan plan) {
        Set<ElementId> members = plan.layout().groups().values().stream()
                .map(Group::members)
                .flatMap(Set::stream)
                .collect(Collectors.toSet());
        return !members.isEmpty() && workspace.session().selection().stream().anyMatch(members::contains);
    }

    private boolean isAnyLocked(Plan plan) {
        Set<ElementId> locked = plan.layout().locked();
        return !locked.isEmpty() && workspace.session().selection().stream().anyMatch(locked::contains);
    }

    private void group() {
        workspace.execute(new GroupElements(newIds.get(), chosen.ids()));
        workspace.say("arrange.grouped", chosen.ids().size());
    }

    private void unlockAll() {
        workspace.execute(new SetLocked(workspace.plan().layout().locked(), false));
    }

    private void turn() {
        Set<ElementId> free = chosen.free();
        Bounds box = chosen.bounds().orElseThrow();
        if (free.isEmpty()) {
            return;
        }
        Supplier<TurnByController> form = () -> new TurnByController(box, workspace.messages());
        dialogs.askForm(new Form.Request<>(TurnByController.class, form, "turn.headline", "turn.go"))
                .ifPresent(order -> workspace.execute(deed(order, free)));
    }

    private static EditCommand deed(TurnByController.Order order, Set<ElementId> ids) {
        return order.pivot()
                .<EditCommand>map(pivot -> new RotateElements(ids, order.angleCdeg(), pivot))
                .orElseGet(() -> new TurnElements(ids, order.angleCdeg()));
    }

    private void move() {
        Set<ElementId> free = chosen.free();
        Bounds box = chosen.bounds().orElseThrow();
        if (free.isEmpty()) {
            return;
        }
        Supplier<MoveByController> form = () -> new MoveByController(box, workspace.messages());
        dialogs.askForm(new Form.Request<>(MoveByController.class, form, "move.headline", "move.go"))
                .ifPresent(order -> workspace.execute(new MoveElements(free, order.dx(), order.dy())));
    }

    private void array() {
        List<PlanElement> originals = chosen.elements();
        Bounds box = Chosen.bounds(originals).orElseThrow();
        Consumer<Lattice> shown = lattice -> show(lattice, originals);
        Supplier<ArrayCopyController> form =
                () -> new ArrayCopyController(box, originals.size(), workspace.messages(), shown);
        try {
            dialogs.askForm(new Form.Request<>(ArrayCopyController.class, form, "array.headline", "array.go"))
                    .ifPresent(lattice -> {
                        Copies copies = lattice.copies(workspace.plan().layout(), originals, newIds);
                        workspace.execute(PlaceElements.of("edit.array", copies));
                    });
        } finally {
            preview.accept(List.of());
        }
    }

    /** What is only shown needs ids, but they are not kept. */
    private void show(Lattice lattice, List<PlanElement> originals) {
        int places = Math.multiplyExact(lattice.columns(), lattice.rows());
        if ((long) places * originals.size() > MOST_SHOWN) {
            preview.accept(List.of());
            return;
        }
        AtomicLong next = new AtomicLong();
        Supplier<ElementId> passing = () -> new ElementId("shown." + next.incrementAndGet());
        preview.accept(
                lattice.copies(workspace.plan().layout(), originals, passing).elements());
    }
}
