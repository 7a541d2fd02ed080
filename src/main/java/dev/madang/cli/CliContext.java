package dev.madang.cli;

import dev.madang.check.CheckResult;
import dev.madang.check.Checker;
import dev.madang.check.UnreadBook;
import dev.madang.check.global.WholeCheck;
import dev.madang.io.PlanIoException;
import dev.madang.io.json.Catalogue;
import dev.madang.model.Plan;
import dev.madang.rules.RuleBook;
import dev.madang.text.Messages;
import dev.madang.walk.WalkWatch;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;

/**
 * What the commands share: where to print, what is in the catalogue, and which language to speak unless told otherwise.
 *
 * @param out standard output, for answers
 * @param err standard error, for everything else
 * @param catalogue venues, events, rule books and samples
 * @param locale the user's language
 */
record CliContext(PrintStream out, PrintStream err, Catalogue catalogue, Locale locale) {

    /** Returns the same context in another language. */
    CliContext in(Locale language) {
        return new CliContext(out, err, catalogue, language);
    }

    Messages messages(Locale language) {
        return Messages.of(language);
    }

    /**
     * Checks a plan by the local and the global rules of the same books.
     *
     * @throws CannotDo if there is no such book
     */
    WholeCheck check(Plan plan, List<String> askedFor) throws CannotDo {
        return WholeCheck.of(checkLocally(plan, askedFor), catalogue.ruleBooks(), WalkWatch.NONE);
    }

    /**
     * Checks a plan by the local rules alone, for what tells no more.
     *
     * @throws CannotDo if there is no such book
     */
    CheckResult checkLocally(Plan plan, List<String> askedFor) throws CannotDo {
        List<RuleBook> books = books(plan, askedFor);
        List<UnreadBook> unread =
                catalogue.unreadBooks(books.stream().map(RuleBook::id).toList());
        return new Checker(books, List.of(), unread).full(plan);
    }

    /** Returns the books of the given ids; the plan's own, else the house book, if there are none. */
    private List<RuleBook> books(Plan plan, List<String> askedFor) throws CannotDo {
        List<String> ids = askedFor.isEmpty() ? plan.rules() : askedFor;
        List<RuleBook> books = new ArrayList<>();
        for (String id : new LinkedHashSet<>(ids.isEmpty() ? List.of(Catalogue.HOUSE_BOOK) : ids)) {
            books.add(catalogue
                    .ruleBook(id)
                    .orElseThrow(() ->
                            new CannotDo("cli.unknown.rules", id, CannotDo.list(catalogue.ruleBooks(), RuleBook::id))));
        }
        return books;
    }

    /** Says on standard error which rule books could not be read: others, if any, are used in their place. */
    void reportRuleBookProblems(Messages messages) {
        report(catalogue.ruleBookProblems(), messages);
    }

    /** Says on standard error which files of the catalogue could not be read; the others are used. */
    void reportCatalogueProblems(Messages messages) {
        report(catalogue.problems(), messages);
    }

    private void report(List<PlanIoException> problems, Messages messages) {
        for (PlanIoException problem : problems) {
            problem.lines(messages::get).forEach(line -> err.println("madang: " + line));
        }
    }
}
