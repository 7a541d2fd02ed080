package dev.madang.check;

import dev.madang.model.Plan;
import java.util.List;
import java.util.function.Consumer;

/**
 * Every file of rule books must be readable. Without this, a plan whose own book is broken would be checked by the
 * shipped one of the same name, and nobody would know.
 */
final class UnreadBookRule {

    static final String ID = "unread-book";

    private UnreadBookRule() {}

    static void check(Plan plan, List<UnreadBook> unread, Consumer<Finding> found) {
        unread.forEach(book -> BookFinding.tell(
                plan, ID, book.isNamed() ? Severity.WARNING : Severity.HINT, 1, 0, book.problem(), found));
    }
}
