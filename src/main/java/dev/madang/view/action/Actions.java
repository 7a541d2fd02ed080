package dev.madang.view.action;

import dev.madang.view.support.PendingEdit;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The table of actions by key. Whatever is being typed is committed before an action is done, so that saving saves it
 * and undoing undoes it.
 */
public final class Actions {

    private final Map<String, Action> byKey = new LinkedHashMap<>();

    /**
     * Makes the table.
     *
     * @throws IllegalArgumentException if two actions share a key or an accelerator
     */
    public Actions(PendingEdit pending, List<List<Action>> groups) {
        Map<Object, String> keys = new LinkedHashMap<>();
        for (List<Action> group : groups) {
            for (Action action : group) {
                requireNew(byKey.put(action.key(), action.after(pending::flush)), "key", action.key());
                if (action.accelerator() != null) {
                    requireNew(keys.put(action.accelerator(), action.key()), "accelerator of", action.key());
                }
            }
        }
    }

    /**
     * Returns an action.
     *
     * @throws IllegalArgumentException if there is none with that key
     */
    public Action get(String key) {
        Action action = byKey.get(key);
        if (action == null) {
            throw new IllegalArgumentException("There is no action \"" + key + "\".");
        }
        return action;
    }

    /** Returns all actions in order. */
    public Collection<Action> all() {
        return Collections.unmodifiableCollection(byKey.values());
    }

    private static void requireNew(@Nullable Object former, String what, String key) {
        if (former != null) {
            throw new IllegalArgumentException("The " + what + " action \"" + key + "\" is already taken.");
        }
    }
}
