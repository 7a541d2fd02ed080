package dev.madang.view;

import dev.madang.check.Finding;
import dev.madang.model.ElementId;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What is wrong at this moment: while something is dragged, what is said of it replaces what was found of it before.
 */
public final class CurrentFindings {

    private CurrentFindings() {}

    /** Returns the findings of the draft, the worst first, then those of the plan that the draft leaves as they are. */
    public static List<Finding> of(Workspace workspace) {
        List<Finding> live = workspace.state().liveFindings().get();
        Set<ElementId> dragged = new HashSet<>();
        live.forEach(finding -> dragged.addAll(finding.subjects()));
        Stream<Finding> others = workspace.session().check().findings().stream()
                .filter(finding -> live.isEmpty() || Collections.disjoint(finding.subjects(), dragged));
        return Stream.concat(live.stream(), others).toList();
    }
}
