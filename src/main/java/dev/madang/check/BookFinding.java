package dev.madang.check;

import dev.madang.model.LocalText;
import dev.madang.model.Plan;
import dev.madang.rules.Measure;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/** What is wrong with a rule book rather than with the hall; it is told in the middle of the first level. */
final class BookFinding {

    private BookFinding() {}

    /**
     * Tells of a book that {@code present} are there where {@code needed} should be; nothing if a plan has no level.
     */
    static void tell(
            Plan plan,
            String rule,
            Severity severity,
            int present,
            int needed,
            LocalText book,
            Consumer<Finding> found) {
        plan.levels().stream()
                .findFirst()
                .ifPresent(level -> found.accept(new Finding(
                        rule,
                        severity,
                        level.id(),
                        level.floor().bounds().center(),
                        present,
                        needed,
                        Measure.COUNT,
                        List.of(),
                        List.of(),
                        "",
                        Set.of(),
                        "",
                        book)));
    }
}
