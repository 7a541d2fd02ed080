package dev.madang.check;

import dev.madang.model.ElementId;
import dev.madang.model.LocalText;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** What a finding is about, whatever was measured: the same trouble before and after an edit. */
record FindingKey(String rule, List<ElementId> subjects, List<String> parts, LocalText note) {

    static FindingKey of(Finding finding) {
        return new FindingKey(finding.rule(), finding.subjects(), finding.parts(), finding.note());
    }

    static Set<FindingKey> of(Collection<Finding> findings) {
        return findings.stream().map(FindingKey::of).collect(Collectors.toSet());
    }
}
