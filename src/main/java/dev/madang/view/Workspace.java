package dev.madang.view;

import dev.madang.edit.EditCommand;
import dev.madang.model.Plan;
import dev.madang.session.EditSession;
import dev.madang.text.Formats;
import dev.madang.text.Messages;
import dev.madang.view.support.LaterOnce;
import dev.madang.view.support.Paced;
import dev.madang.view.support.PendingEdit;
import dev.madang.view.support.UiThread;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Locale;

/**
 * What every part of the window works on.
 *
 * @param session the plan being edited
 * @param watched the same, observable
 * @param state what is seen and how
 * @param pending what is being typed
 * @param ui the window's thread
 */
public record Workspace(
        EditSession session, SessionProperties watched, ViewState state, PendingEdit pending, UiThread ui) {

    /** Numbers that change more often only flicker. */
    private static final Duration READABLE = Duration.ofMillis(100);

    /** Returns which day it is. */
    public LocalDate today() {
        return state.today().get();
    }

    /** Returns the current plan. */
    public Plan plan() {
        return session.plan();
    }

    /** Does a deed. */
    public void execute(EditCommand edit) {
        session.execute(edit);
    }

    /** Says in the status bar what has just happened. */
    public void say(String key, Object... args) {
        state.notice().set(messages().get(key, args));
    }

    /** Returns the texts in the language of the window. */
    public Messages messages() {
        return state.messages().get();
    }

    /** Returns the language of the window. */
    public Locale locale() {
        return messages().locale();
    }

    /** Returns how many booth units an area makes, as the plan's event counts them. */
    public String units(double areaMm2) {
        return formats().units(areaMm2, plan().terms());
    }

    /** Returns the number formats of that language. */
    public Formats formats() {
        return new Formats(locale());
    }

    /** Returns work that is done once, after what goes on now. */
    public LaterOnce later(Runnable work) {
        return new LaterOnce(ui, work);
    }

    /** Returns work that follows what is dragged, as often as one can read. */
    public Paced paced(Runnable work) {
        return new Paced(ui, READABLE, work);
    }
}
