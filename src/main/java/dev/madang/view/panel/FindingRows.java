package dev.madang.view.panel;

import dev.madang.check.CheckResult;
import dev.madang.check.Finding;
import dev.madang.check.global.GlobalResult;
import dev.madang.view.CurrentFindings;
import dev.madang.view.Workspace;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Lists the findings: those that hold, then what whole levels said of an earlier plan until they are checked again, and
 * last what was accepted. So the list does not jump between an edit and the check that follows it.
 */
final class FindingRows {

    private FindingRows() {}

    static List<FindingRow> of(Workspace workspace) {
        CheckResult check = workspace.session().check();
        Set<Finding> live = new HashSet<>(workspace.state().liveFindings().get());
        List<FindingRow> open = new ArrayList<>();
        List<FindingRow> accepted = new ArrayList<>();
        for (Finding finding : CurrentFindings.of(workspace)) {
            FindingRow row = new FindingRow(finding, check.plan(), state(finding, check, live));
            (row.isOpen() ? open : accepted).add(row);
        }
        if (!check.isWhole()) {
            addFormer(workspace.state().global().get(), open);
        }
        open.addAll(accepted);
        return open;
    }

    private static void addFormer(Optional<GlobalResult> former, List<FindingRow> rows) {
        former.ifPresent(result -> result.said()
                .findings()
                .forEach(finding -> rows.add(new FindingRow(finding, result.plan(), FindingRow.State.FORMER))));
    }

    private static FindingRow.State state(Finding finding, CheckResult check, Set<Finding> live) {
        if (live.contains(finding)) {
            return FindingRow.State.LIVE;
        }
        if (check.accepted(finding).isPresent()) {
            return FindingRow.State.ACCEPTED;
        }
        return check.lapsed(finding).isPresent() ? FindingRow.State.LAPSED : FindingRow.State.CURRENT;
    }
}
