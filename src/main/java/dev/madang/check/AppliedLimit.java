package dev.madang.check;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * The limit that counts where several books have one.
 *
 * @param book the book from which it comes
 * @param limit the limit
 */
public record AppliedLimit(RuleBook book, RuleBook.Limit limit) {

    /** Checks that both are given. */
    public AppliedLimit {
        Objects.requireNonNull(book, "book");
        Objects.requireNonNull(limit, "limit");
    }

    /** Returns the severity of breaking it. */
    public Severity severity() {
        return limit.binding() ? Severity.ERROR : Severity.WARNING;
    }

    /** Returns the strictest limits of a rule among books: the binding one and the advisory one, if there are any. */
    static List<AppliedLimit> of(List<RuleBook> books, String rule) {
        return List.of(true, false).stream()
                .flatMap(binding -> strictest(books, rule, binding).stream())
                .toList();
    }

    private static Optional<AppliedLimit> strictest(List<RuleBook> books, String rule, boolean binding) {
        return books.stream()
                .flatMap(book -> book.limit(rule).map(limit -> new AppliedLimit(book, limit)).stream())
                .filter(applied -> applied.limit().binding() == binding)
                .max(Comparator.comparingInt(applied -> applied.limit().value()));
    }
}
