package dev.madang.view.document;

import dev.madang.compare.NoticeText;
import dev.madang.edit.IssueRevision;
import dev.madang.model.Revision;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/** Answers as a test says, and notes what was asked. */
public final class FakeRevisionDialogs implements RevisionDialogs {

    public Optional<String> issueAs = Optional.empty();
    public Optional<Deed> deed = Optional.empty();
    public Optional<Locale> printIn = Optional.empty();
    public Optional<Proposal> proposal = Optional.empty();
    public Optional<NoticeText> shownNotice = Optional.empty();
    private final List<String> asked;

    FakeRevisionDialogs(List<String> asked) {
        this.asked = asked;
    }

    @Override
    public Optional<IssueRevision> askIssue(Proposal offered) {
        asked.add("issue " + offered.number());
        proposal = Optional.of(offered);
        return issueAs.map(number -> new IssueRevision(number, offered.date(), "Reason", "Kim"));
    }

    @Override
    public Optional<Choice> askRevision(List<Revision> revisions) {
        asked.add("revisions " + revisions.stream().map(Revision::number).toList());
        return deed.map(wanted -> new Choice(wanted, revisions.get(0)));
    }

    @Override
    public Optional<NoticeText> askNotice(Function<Locale, NoticeText> notice) {
        asked.add("notice");
        shownNotice = Optional.of(notice.apply(printIn.orElse(Locale.ENGLISH)));
        return printIn.map(notice);
    }
}
