package dev.madang.view.books;

import dev.madang.check.Checker;
import dev.madang.edit.PlanChange;
import dev.madang.io.PlanIoException;
import dev.madang.io.json.Catalogue;
import dev.madang.rules.RuleBook;
import dev.madang.session.SessionListener;
import dev.madang.view.Workspace;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** The rule books at hand. Whatever changes among those that the plan names, the plan is checked by them at once. */
public final class BookDesk implements SessionListener {

    private final Workspace workspace;
    private final Catalogue catalogue;
    private List<RuleBook> own = List.of();

    private BookDesk(Workspace workspace, Catalogue catalogue) {
        this.workspace = workspace;
        this.catalogue = catalogue;
    }

    /** Makes a desk that follows which books the plan names. */
    public static BookDesk of(Workspace workspace, Catalogue catalogue) {
        BookDesk desk = new BookDesk(workspace, catalogue);
        workspace.session().listen(desk);
        return desk;
    }

    @Override
    public void planChanged(PlanChange change) {
        if (!change.before().rules().equals(change.after().rules())) {
            workspace.ui().execute(this::checkByThem);
        }
    }

    /** Returns all books in the order of their ids. */
    List<RuleBook> books() {
        return catalogue.ruleBooks();
    }

    /** Tells whether a book is one of the user's own, as of the last look into the folder. */
    boolean isOwn(RuleBook book) {
        return own.contains(book);
    }

    /** Returns the book of an id, if there is one. */
    Optional<RuleBook> book(String id) {
        return catalogue.ruleBook(id);
    }

    /** Returns the folder of the user's own books; it need not exist yet. */
    Optional<Path> folder() {
        return catalogue.ownRules();
    }

    /** Returns what is wrong with books that cannot be read. */
    List<PlanIoException> problems() {
        return catalogue.ruleBookProblems();
    }

    /** Keeps a book among the user's own, and checks by it at once if the plan names it. */
    void keep(RuleBook book) throws PlanIoException {
        catalogue.keepRuleBook(book);
        own = catalogue.ownRuleBooks();
        checkByThem();
    }

    /** Looks into the folders again, where somebody may have put a book meanwhile. */
    void readAgain() {
        catalogue.forgetRuleBooks();
        own = catalogue.ownRuleBooks();
        checkByThem();
    }

    private void checkByThem() {
        Checker needed = catalogue.checkerOf(workspace.plan());
        Checker used = workspace.session().checker();
        if (!needed.saysTheSameAs(used)) {
            workspace.session().checkWith(needed);
        }
    }
}
