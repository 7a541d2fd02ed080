package dev.madang.view.window;

import dev.madang.view.canvas.PlanCanvas;
import dev.madang.view.panel.LevelFit;
import dev.madang.view.panel.SideBySide;
import dev.madang.view.panel.Spotlight;
import dev.madang.view.support.Disposable;

/**
 * What shows the hall in one window.
 *
 * @param canvas where the plan is drawn; it outlives the views around it
 * @param levelFit keeps the level in view
 * @param spotlight what brings things into view
 * @param sideBySide the view beside the main one
 */
public record HallParts(PlanCanvas canvas, LevelFit levelFit, Spotlight spotlight, SideBySide sideBySide)
        implements Disposable {

    @Override
    public void dispose() {
        sideBySide.dispose();
        levelFit.dispose();
        canvas.dispose();
    }
}
