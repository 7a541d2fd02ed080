package dev.madang.check;

import dev.madang.model.Plan;
import dev.madang.rules.Measure;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Every file of rule books must be readable. Without this, a plan whose own book is broken would be checked by the
 * shipped one of the same name, and nobody would know.
 */
final class UnreadBookRule {

    static final String ID = "unread-book";

    private UnreadBookRule() {}

    static void check(Plan plan, List<UnreadBook> unread, Consumer<Finding> found) {
        plan.levels().stream()
                .findFirst()
                .ifPresent(level -> unread.forEach(book -> found.accept(new Finding(
                        ID,
                        book.isNamed() ? Severity.WARNING : Severity.HINT,
                        level.id(),
                        level.floor().bounds().center(),
                        1,
                        0,
                        Measure.COUNT,
                        List.of(),
                        List.of(),
                        "",
                        Set.of(),
                        "",
                        book.problem()))));
    }
}
