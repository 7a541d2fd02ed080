package dev.madang.check;

import dev.madang.model.LocalText;
import dev.madang.model.Plan;
import dev.madang.rules.Measure;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Every book that a plan is to be checked by must be at hand. Without this, a plan whose book was removed or lies on
 * another machine would look safer than it is.
 */
final class MissingBookRule {

    static final String ID = "missing-book";

    private MissingBookRule() {}

    static void check(Plan plan, List<String> missing, Consumer<Finding> found) {
        plan.levels().stream()
                .findFirst()
                .ifPresent(level -> missing.forEach(book -> found.accept(new Finding(
                        ID,
                        Severity.ERROR,
                        level.id(),
                        level.floor().bounds().center(),
                        0,
                        1,
                        Measure.COUNT,
                        List.of(),
                        List.of(),
                        "",
                        Set.of(),
                        "",
                        LocalText.of(book)))));
    }
}
