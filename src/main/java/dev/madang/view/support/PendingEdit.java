package dev.madang.view.support;

import org.jspecify.annotations.Nullable;

/**
 * What has been typed into a field and not yet been committed. Saving, undoing and closing flush it first, so that
 * nothing typed is lost.
 */
public final class PendingEdit {

    private @Nullable Runnable commit;

    /** Says how to commit what is being typed. */
    public void begin(Runnable action) {
        commit = action;
    }

    /** Says that there is nothing to commit any more. */
    public void end(Runnable action) {
        if (commit == action) {
            commit = null;
        }
    }

    /** Commits what is being typed, if anything is. */
    public void flush() {
        Runnable action = commit;
        if (action != null) {
            action.run();
        }
    }
}
