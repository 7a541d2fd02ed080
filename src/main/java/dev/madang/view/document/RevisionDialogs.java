package dev.madang.view.document;

import dev.madang.compare.NoticeText;
import dev.madang.edit.IssueRevision;
import dev.madang.model.Revision;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** What is asked about revisions. Calls return when the user has answered. */
public interface RevisionDialogs {

    /**
     * What a new revision begins with.
     *
     * @param number proposed number
     * @param taken numbers that are given already
     * @param date proposed day
     * @param changes what has changed since the latest revision, in a line
     */
    record Proposal(String number, Set<String> taken, LocalDate date, String changes) {

        /** Copies the numbers. */
        public Proposal {
            taken = Set.copyOf(taken);
        }
    }

    /** What to do with a revision. */
    enum Deed {
        /** Show what has changed since. */
        COMPARE,
        /** Lay the plan out as it was then. */
        RESTORE,
        /** Open it as a plan of its own. */
        OPEN
    }

    /**
     * What to do with which revision.
     *
     * @param deed what
     * @param revision with which
     */
    record Choice(Deed deed, Revision revision) {}

    /** Asks for number, day, reason and approver of a new revision. */
    Optional<IssueRevision> askIssue(Proposal proposal);

    /** Shows what was handed out, the latest first, and asks what to do with one of them. */
    Optional<Choice> askRevision(List<Revision> revisions);

    /** Shows a notice, to be copied; returns it in the language that is to be printed, if it is. */
    Optional<NoticeText> askNotice(Function<Locale, NoticeText> notice);
}
