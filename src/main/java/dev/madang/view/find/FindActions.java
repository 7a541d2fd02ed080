package dev.madang.view.find;

import dev.madang.view.action.Action;
import java.util.List;

/** Actions that look for something: in the plan, or among the actions themselves. */
public final class FindActions {

    private FindActions() {}

    /** Returns the actions. */
    public static List<Action> of(Finder finder, Commands commands) {
        return List.of(
                Action.of("find.open", finder::enter).icon("fth-search").keys("Shortcut+F"),
                Action.of("find.next", () -> finder.step(1)).keys("F3"),
                Action.of("find.previous", () -> finder.step(-1)).keys("Shift+F3"),
                Action.of(Commands.OPEN, () -> commands.open().set(true))
                        .icon("fth-command")
                        .keys("Shortcut+K"));
    }
}
