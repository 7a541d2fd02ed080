package dev.madang.view.window;

import dev.madang.view.panel.FindingDesk;
import dev.madang.view.safety.LevelCheck;
import dev.madang.view.safety.OverlayDesk;
import dev.madang.view.support.Disposable;

/**
 * What a window knows of capacity and safety.
 *
 * @param levelCheck what checks whole levels in the background
 * @param desk what can be done about a finding
 * @param overlays what draws overlays in the background
 */
public record SafetyParts(LevelCheck levelCheck, FindingDesk desk, OverlayDesk overlays) implements Disposable {

    @Override
    public void dispose() {
        desk.dispose();
        levelCheck.dispose();
        overlays.dispose();
    }
}
