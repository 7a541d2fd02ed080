package dev.madang.view.window;

import dev.madang.text.Messages;
import dev.madang.view.Workspace;
import dev.madang.view.action.Action;
import dev.madang.view.action.Actions;
import dev.madang.view.canvas.CanvasKey;
import dev.madang.view.document.Dialogs;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** What the help menu shows. */
public final class HelpTexts {

    private final Workspace workspace;
    private final Dialogs dialogs;
    private List<Action> actions = List.of();

    /** Makes texts that are shown in dialogs. */
    public HelpTexts(Workspace workspace, Dialogs dialogs) {
        this.workspace = workspace;
        this.dialogs = dialogs;
    }

    /** Says which actions have keys; the table of actions is complete only after the help's own. */
    public void list(Actions all) {
        actions = List.copyOf(all.all());
    }

    /** Shows the keys of all actions, and what mouse and keyboard do on the canvas. */
    public void showKeys() {
        Messages messages = workspace.messages();
        dialogs.showKeys(messages.get("help.keys.headline"), keys(messages), messages.get("help.keys.canvas"));
    }

    private Map<String, String> keys(Messages messages) {
        Map<String, String> keys = new LinkedHashMap<>();
        for (Action action : actions) {
            var accelerator = action.accelerator();
            if (accelerator != null) {
                keys.put(accelerator.getDisplayText(), nameOf(action, messages));
            }
        }
        for (CanvasKey key : CanvasKey.values()) {
            keys.put(key.keysIn(messages), key.deedIn(messages));
        }
        return keys;
    }

    /** Says what the program is. */
    public void showAbout() {
        Messages messages = workspace.messages();
        String version = Objects.requireNonNullElse(HelpTexts.class.getPackage().getImplementationVersion(), "");
        dialogs.showText(messages.get("help.about.headline", version), messages.get("help.about.text"));
    }

    /** What an action would do just now, such as "Undo: move", is of no use in a list of keys. */
    private static String nameOf(Action action, Messages messages) {
        var detail = action.detail();
        return detail == null || messages.contains(action.textKey())
                ? messages.get(action.textKey())
                : detail.getValue();
    }
}
