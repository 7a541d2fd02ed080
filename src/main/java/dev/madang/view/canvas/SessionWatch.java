package dev.madang.view.canvas;

import dev.madang.edit.PlanChange;
import dev.madang.model.Bounds;
import dev.madang.model.ElementId;
import dev.madang.model.Plan;
import dev.madang.session.SessionListener;
import dev.madang.view.ToolKind;
import java.util.Optional;
import java.util.Set;

/** Tells the canvas what to paint anew when something happens in the session. */
final class SessionWatch implements SessionListener {

    private final Board board;
    private final Layers layers;
    private final Navigation navigation;
    private final MouseInput mouse;
    private final Runnable changed;

    SessionWatch(Board board, Layers layers, Navigation navigation, MouseInput mouse, Runnable changed) {
        this.board = board;
        this.layers = layers;
        this.navigation = navigation;
        this.mouse = mouse;
        this.changed = changed;
    }

    /** What has changed out of sight is flown to, so that one sees what an undo has undone. */
    @Override
    public void planChanged(PlanChange change) {
        mouse.planChanged();
        layers.planChanged();
        changed.run();
        box(change, change.after()).or(() -> box(change, change.before())).ifPresent(navigation::revealIfOutside);
    }

    @Override
    public void planOpened() {
        mouse.cancelAll();
        board.state().tool().set(ToolKind.SELECT);
        navigation.planOpened();
        layers.everythingChanged();
        changed.run();
    }

    @Override
    public void selectionChanged(Set<ElementId> selection) {
        layers.marksChanged();
        changed.run();
    }

    @Override
    public void lockedKept(Set<ElementId> locked) {
        board.notice("canvas.hint.kept", locked.size());
    }

    @Override
    public void checkChanged() {
        layers.marksChanged();
        changed.run();
    }

    /** Returns the box around what was touched and lies on the level that is seen. */
    private Optional<Bounds> box(PlanChange change, Plan plan) {
        String level = board.scene().level().id();
        return change.touched().stream()
                .flatMap(id -> plan.element(id).stream())
                .filter(element -> element.level().equals(level))
                .map(element -> element.shape().bounds())
                .reduce(Bounds::union);
    }
}
