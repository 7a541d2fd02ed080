package dev.madang.view.canvas;

import dev.madang.check.CheckResult;
import dev.madang.check.Finding;
import dev.madang.model.ElementId;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A finding as the canvas marks it.
 *
 * @param finding what is wrong
 * @param isAccepted whether somebody answers for it, so that it is marked more quietly
 */
record FindingMark(Finding finding, boolean isAccepted) {

    /** Returns the marks of findings in their order, the open ones first: what is open is never hidden. */
    static List<FindingMark> of(Stream<Finding> findings, CheckResult check) {
        Map<Boolean, List<FindingMark>> marks = findings.map(finding ->
                        new FindingMark(finding, check.accepted(finding).isPresent()))
                .collect(Collectors.partitioningBy(FindingMark::isAccepted));
        return Stream.of(false, true).map(marks::get).flatMap(List::stream).toList();
    }

    /** Returns the marks of findings that nobody can have accepted yet. */
    static List<FindingMark> open(Collection<Finding> findings) {
        return findings.stream().map(finding -> new FindingMark(finding, false)).toList();
    }

    /** Returns what is covered, each by the first mark that concerns it. */
    static Map<ElementId, FindingMark> covers(Collection<FindingMark> marks) {
        Map<ElementId, FindingMark> covers = new LinkedHashMap<>();
        marks.forEach(mark -> mark.finding.subjects().forEach(id -> covers.putIfAbsent(id, mark)));
        return covers;
    }
}
