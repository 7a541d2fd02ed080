package dev.madang.view.action;

import java.util.List;

/** Actions that explain the program. */
public final class HelpActions {

    private HelpActions() {}

    /** Returns the actions; {@code keys} shows the table of keys, {@code about} says what the program is. */
    public static List<Action> of(Runnable keys, Runnable about) {
        return List.of(Action.of("help.keys", keys).keys("F1"), Action.of("help.about", about));
    }
}
