package dev.madang.check;

import dev.madang.model.LocalText;
import dev.madang.model.Plan;
import java.util.List;
import java.util.function.Consumer;

/**
 * Every book that a plan is to be checked by must be at hand. Without this, a plan whose book was removed or lies on
 * another machine would look safer than it is.
 */
final class MissingBookRule {

    static final String ID = "missing-book";

    private MissingBookRule() {}

    static void check(Plan plan, List<String> missing, Consumer<Finding> found) {
        missing.forEach(book -> BookFinding.tell(plan, ID, Severity.ERROR, 0, 1, LocalText.of(book), found));
    }
}
