package dev.madang.view.action;

import dev.madang.view.drawing.DrawingDesk;
import java.util.List;

/** Actions on drawings of other programs. */
public final class DrawingActions {

    private DrawingActions() {}

    /** Returns the actions. */
    public static List<Action> of(DrawingDesk desk) {
        return List.of(
                Action.of("file.importDrawing", desk::takeIn).icon("fth-download"),
                Action.of("file.exportDrawing", desk::giveOut).icon("fth-upload"));
    }
}
