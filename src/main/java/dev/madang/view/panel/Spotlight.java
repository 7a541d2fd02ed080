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
            Bounds around = around(first, elements);
            show(first.level(), around.center(), around);
        });
    }

    /** Flies to elements, those of the first one's level, near enough to read what is in them. */
    public void flyTo(Collection<? extends PlanElement> elements) {
        elements.stream().findFirst().ifPresent(first -> flyTo(first.level(), around(first, elements)));
    }

    /** Flies to a box on a level, near enough to read what is in it. */
    public void flyTo(String level, Bounds box) {
        workspace.state().level().set(level);
        canvas.flyTo(box);
    }

    /** Shows a place on a level with the box around what is there. */
    void show(String level, Vec place, Bounds around) {
        workspace.state().level().set(level);
        canvas.reveal(place, around);
    }

    private static Bounds around(PlanElement first, Collection<? extends PlanElement> elements) {
        return elements.stream()
                .filter(element -> element.level().equals(first.level()))
                .map(element -> element.shape().bounds())
                .reduce(first.shape().bounds(), Bounds::union);
    }
}
