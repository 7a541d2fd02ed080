package dev.madang.view.panel;

import dev.madang.check.CheckResult;
import dev.madang.check.Finding;
import dev.madang.model.Bounds;
import dev.madang.model.Plan;
import dev.madang.view.Workspace;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** Goes from finding to finding: shows the level, selects what it is about, and brings the place into view. */
public final class FindingWalk {

    private final Workspace workspace;
    private final Spotlight spotlight;
    private final ReadOnlyObjectWrapper<Optional<Finding>> current = new ReadOnlyObjectWrapper<>(Optional.empty());

    /** Makes a walk over the findings of the session, seen in a spotlight. */
    public FindingWalk(Workspace workspace, Spotlight spotlight) {
        this.workspace = workspace;
        this.spotlight = spotlight;
    }

    /** The finding where the walk stands. */
    public ReadOnlyObjectProperty<Optional<Finding>> current() {
        return current.getReadOnlyProperty();
    }

    /** Goes to a finding. */
    public void go(Finding finding) {
        current.set(Optional.of(finding));
        workspace.session().select(new HashSet<>(finding.subjects()));
        spotlight.show(finding.level(), finding.place(), around(finding));
    }

    /** Goes on by so many findings, or back if negative; after the last comes the first. */
    public void step(int by) {
        List<Finding> findings = open();
        if (!findings.isEmpty()) {
            int from = current.get().map(findings::indexOf).orElse(-1);
            int start = from < 0 && by < 0 ? 0 : from;
            go(findings.get(Math.floorMod(start + by, findings.size())));
        }
    }

    /** Returns what nobody accepted; if all is accepted, all of it. */
    private List<Finding> open() {
        CheckResult check = workspace.session().check();
        List<Finding> open = check.findings().stream()
                .filter(finding -> check.accepted(finding).isEmpty())
                .toList();
        return open.isEmpty() ? check.findings() : open;
    }

    private Bounds around(Finding finding) {
        Plan plan = workspace.plan();
        Bounds place = Bounds.around(List.of(finding.place()));
        return finding.subjects().stream()
                .flatMap(id -> plan.element(id).stream())
                .map(element -> element.shape().bounds())
                .reduce(place, Bounds::union);
    }
}
