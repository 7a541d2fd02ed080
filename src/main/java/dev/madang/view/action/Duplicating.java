package dev.madang.view.action;

import dev.madang.edit.Copies;
import dev.madang.edit.PlaceElements;
import dev.madang.model.Bounds;
import dev.madang.model.ElementId;
import dev.madang.model.PlanElement;
import dev.madang.view.CopyStep;
import dev.madang.view.Workspace;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Leaves a copy of the selection. The first lies to the right of the originals, so that they touch and nothing
 * overlaps; whoever then moves the copy and duplicates again goes on by the same step.
 */
final class Duplicating {

    private final Workspace workspace;
    private final Supplier<ElementId> newIds;

    Duplicating(Workspace workspace, Supplier<ElementId> newIds) {
        this.workspace = workspace;
        this.newIds = newIds;
    }

    void duplicate() {
        List<PlanElement> originals = workspace.session().selection().stream()
                .flatMap(id -> workspace.plan().element(id).stream())
                .toList();
        Optional<Bounds> box =
                originals.stream().map(element -> element.shape().bounds()).reduce(Bounds::union);
        box.ifPresent(from -> duplicate(originals, from));
    }

    private void duplicate(List<PlanElement> originals, Bounds box) {
        CopyStep last = workspace.state().lastCopy().get();
        boolean goesOn = last.copies().equals(workspace.session().selection());
        int dx = goesOn ? rounded(box.minX() - last.from().minX()) : 0;
        int dy = goesOn ? rounded(box.minY() - last.from().minY()) : 0;
        if (dx == 0 && dy == 0) {
            dx = rounded(box.width());
        }
        Copies copies = Copies.of(workspace.plan().layout(), originals, dx, dy, newIds);
        workspace.execute(PlaceElements.of("edit.duplicate", copies));
        workspace.state().lastCopy().set(new CopyStep(workspace.session().selection(), box));
    }

    private static int rounded(double mm) {
        return Math.toIntExact(Math.round(mm));
    }
}
