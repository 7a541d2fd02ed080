package dev.madang.view.window;

import dev.madang.view.support.Disposable;
import dev.madang.view.underlay.UnderlayDeeds;
import dev.madang.view.underlay.UnderlayDesk;
import dev.madang.view.underlay.UnderlayEditor;

/**
 * What lays drawings from elsewhere beneath the levels of one window.
 *
 * @param desk which one is selected
 * @param deeds what takes them from files
 * @param editor lies on the canvas
 */
public record UnderlayParts(UnderlayDesk desk, UnderlayDeeds deeds, UnderlayEditor editor) implements Disposable {

    @Override
    public void dispose() {
        editor.dispose();
    }
}
