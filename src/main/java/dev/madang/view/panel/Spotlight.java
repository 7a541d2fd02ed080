package dev.madang.view.panel;

import dev.madang.model.Bounds;
import dev.madang.model.PlanElement;
import dev.madang.model.Vec;
import dev.madang.view.Workspace;
import dev.madang.view.canvas.PlanCanvas;
import java.util.Collection;

/** Brings things into view on the canvas, on whatever level they lie. */
public final class Spotlight {

    private final Workspace workspace;
    private final PlanCanvas canvas;

    /** Makes a spotlight on a canvas. */
    public Spotlight(Workspace workspace, PlanCanvas canvas) {
        this.workspace = workspace;
        this.canvas = canvas;
    }

    /** Shows elements, those of the first one's level; does nothing if there are none. */
    public void show(Collection<? extends PlanElement> elements) {
        elements.stream().findFirst().ifPresent(first -> {
            Bounds around = elements.stream()
                    .filter(element -> element.level().equals(first.level()))
                    .map(element -> element.shape().bounds())
                    .reduce(first.shape().bounds(), Bounds::union);
            show(first.level(), around.center(), around);
        });
    }

    /** Shows a place on a level with the box around what is there. */
    void show(String level, Vec place, Bounds around) {
        workspace.state().level().set(level);
        canvas.reveal(place, around);
    }
}
