package dev.madang.view.document;

import dev.madang.exchange.list.NewNumbers;
import dev.madang.model.Booth;
import dev.madang.model.Plan;
import dev.madang.text.Messages;
import dev.madang.view.Workspace;
import java.util.List;

/**
 * Asks before a sold booth gets another number by hand.
 *
 * @param workspace in whose language it asks
 * @param dialogs where it asks
 */
public record NumberQuestion(Workspace workspace, Dialogs dialogs) {

    /** Tells whether a booth's number is in a contract, so that it stays unless the planner says otherwise. */
    public static boolean isNeeded(Plan plan, Booth booth, String wanted) {
        return NewNumbers.isInContract(plan, booth, wanted);
    }

    /** Returns whether the planner wants the other number. */
    public boolean isWanted(String before, String wanted) {
        Messages messages = workspace.messages();
        return dialogs.askDeed(
                        messages.get("tables.sold.headline", before),
                        messages.get("tables.sold.text", before),
                        List.of(messages.get("tables.sold.go", wanted)))
                .isPresent();
    }
}
