package dev.madang.check;

import dev.madang.model.Booth;
import dev.madang.model.LocalText;
import dev.madang.model.NumberRange;
import dev.madang.model.Plan;
import dev.madang.rules.Measure;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/**
 * A booth number must be unique in the plan, on whatever level. Capital and small letters read alike, and a merged
 * booth takes up all numbers of its range. Where booths of one number are given to different exhibitors, or held for
 * different ones, that number is let twice.
 */
final class DuplicateNumberRule {

    static final String ID = "duplicate-number";
    static final String DOUBLE_LET = "double-let";

    private DuplicateNumberRule() {}

    static void check(Plan plan, Consumer<Finding> found) {
        Map<String, List<Booth>> byNumber = new LinkedHashMap<>();
        for (Booth booth : plan.booths().values()) {
            for (String number : NumberRange.taken(booth.number())) {
                byNumber.computeIfAbsent(number.toUpperCase(Locale.ROOT), key -> new ArrayList<>(1))
                        .add(booth);
            }
        }
        byNumber.values().stream()
                .filter(same -> same.size() > 1)
                .distinct()
                .forEach(same -> found.accept(finding(same, plan)));
    }

    /** Tells whether a finding is one of this rule. */
    static boolean isOwn(Finding finding) {
        return finding.rule().equals(ID) || finding.rule().equals(DOUBLE_LET);
    }

    private static Finding finding(List<Booth> same, Plan plan) {
        List<LocalText> tenants = same.stream()
                .flatMap(booth -> plan.tenantOf(booth).stream())
                .distinct()
                .toList();
        boolean isLetTwice = tenants.size() > 1;
        Booth first = same.stream().min((a, b) -> a.id().compareTo(b.id())).orElseThrow();
        return new Finding(
                isLetTwice ? DOUBLE_LET : ID,
                Severity.ERROR,
                first.level(),
                first.shape().bounds().center(),
                same.size(),
                1,
                Measure.COUNT,
                same.stream().map(Booth::id).toList(),
                List.of(),
                "",
                Set.of(),
                "",
                isLetTwice ? joined(tenants) : LocalText.NONE);
    }

    private static LocalText joined(List<LocalText> names) {
        return new LocalText(
                names.stream().map(LocalText::ko).collect(Collectors.joining(", ")),
                names.stream().map(LocalText::en).collect(Collectors.joining(", ")));
    }
}
