package dev.madang.check;

import dev.madang.model.Booth;
import dev.madang.model.NaturalOrder;
import dev.madang.model.Plan;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/**
 * The order in which findings are listed: the worst first, then by level and rule, and of one rule by the number of the
 * booth that is named first.
 */
final class FindingOrder {

    private static final Comparator<Numbered> ORDER = Comparator.comparing(
                    (Numbered numbered) -> numbered.finding().severity())
            .thenComparing(numbered -> numbered.finding().level())
            .thenComparing(numbered -> numbered.finding().rule())
            .thenComparing(Numbered::number, NaturalOrder.INSTANCE)
            .thenComparing(Numbered::finding);

    private FindingOrder() {}

    static List<Finding> sorted(Collection<Finding> findings, Plan plan) {
        return findings.stream()
                .map(finding -> new Numbered(finding, number(finding, plan)))
                .sorted(ORDER)
                .map(Numbered::finding)
                .toList();
    }

    private static String number(Finding finding, Plan plan) {
        return finding.subjects().stream()
                .findFirst()
                .flatMap(plan.booths()::get)
                .map(Booth::number)
                .orElse("");
    }

    private record Numbered(Finding finding, String number) {}
}
