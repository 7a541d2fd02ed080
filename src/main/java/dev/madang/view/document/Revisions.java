package dev.madang.view.document;

import dev.madang.compare.DifferenceText;
import dev.madang.compare.Notice;
import dev.madang.compare.NoticeText;
import dev.madang.compare.PlanDiff;
import dev.madang.draw.PrintPalette;
import dev.madang.draw.sheet.NoticePages;
import dev.madang.edit.EditRefused;
import dev.madang.edit.RestoreRevision;
import dev.madang.io.PlanIoException;
import dev.madang.io.export.SheetFile;
import dev.madang.io.export.SheetFormat;
import dev.madang.model.Plan;
import dev.madang.model.Revision;
import dev.madang.text.Messages;
import dev.madang.view.Comparison;
import dev.madang.view.RefusalText;
import dev.madang.view.Workspace;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What was handed out: issues revisions, brings them back, and tells the exhibitors what has changed since. */
public final class Revisions {

    private static final Logger LOG = LoggerFactory.getLogger(Revisions.class);
    private static final Pattern ENDS_IN_NUMBER = Pattern.compile("(.*?)(\\d{1,9})");

    private final Workspace workspace;
    private final DocumentServices services;
    private final Documents documents;
    private final Comparisons comparisons;

    /** Makes what is done with the revisions of the session's plan. */
    public Revisions(Workspace workspace, DocumentServices services, Documents documents, Comparisons comparisons) {
        this.workspace = workspace;
        this.services = services;
        this.documents = documents;
        this.comparisons = comparisons;
    }

    /** Asks for number, day, reason and approver, and freezes the plan under them. */
    public void issue() {
        Plan plan = workspace.plan();
        Set<String> taken = plan.revisions().stream().map(Revision::number).collect(Collectors.toSet());
        String changes = Comparisons.latest(plan)
                .map(latest -> DifferenceText.counts(PlanDiff.since(latest, plan), workspace.messages()))
                .orElseGet(() -> workspace.messages().get("revision.first"));
        RevisionDialogs.Proposal proposal =
                new RevisionDialogs.Proposal(next(plan.revisions()), taken, LocalDate.now(services.clock()), changes);
        services.dialogs().revisions().askIssue(proposal).ifPresent(workspace::execute);
    }

    /** Shows what was handed out, and does what the user wants with one of them. */
    public void choose() {
        List<Revision> newestFirst = new ArrayList<>(workspace.plan().revisions());
        Collections.reverse(newestFirst);
        services.dialogs().revisions().askRevision(newestFirst).ifPresent(choice -> {
            switch (choice.deed()) {
                case COMPARE -> comparisons.with(choice.revision());
                case RESTORE -> restore(choice.revision());
                case OPEN -> open(choice.revision());
            }
        });
    }

    /** Shows whom to tell of what differs, since the latest revision unless something else is compared with. */
    public void notice() {
        Optional<Comparison> shown = workspace.state().comparison().get();
        Plan plan = workspace.plan();
        Optional<Comparison> asked = shown.or(() -> Comparisons.latest(plan)
                .map(latest -> new Comparison(Comparisons.nameOf(latest), PlanDiff.since(latest, plan))));
        asked.ifPresent(comparison -> {
            Notice notice = Notice.of(comparison.diff());
            LocalDate today = LocalDate.now(services.clock());
            Function<Locale, NoticeText> words =
                    locale -> NoticeText.of(notice, comparison.base().in(locale), today, Messages.of(locale));
            services.dialogs().revisions().askNotice(words).ifPresent(text -> print(text, today));
        });
    }

    /** Returns the number after the latest: A3 after A2, C after B, else 1. */
    static String next(List<Revision> revisions) {
        Set<String> taken = revisions.stream().map(Revision::number).collect(Collectors.toSet());
        String number = revisions.isEmpty()
                ? "1"
                : after(revisions.get(revisions.size() - 1).number());
        int more = revisions.size() + 1;
        while (taken.contains(number) || number.length() > Revision.MAX_NUMBER_LENGTH) {
            number = Integer.toString(more++);
        }
        return number;
    }

    private static String after(String number) {
        Matcher match = ENDS_IN_NUMBER.matcher(number);
        if (match.matches()) {
            String digits = match.group(2);
            String counted = Long.toString(Long.parseLong(digits) + 1);
            String zeros = "0".repeat(Math.max(0, digits.length() - counted.length()));
            return match.group(1) + zeros + counted;
        }
        char last = number.charAt(number.length() - 1);
        boolean isLetter = (last >= 'A' && last < 'Z') || (last >= 'a' && last < 'z');
        return isLetter ? number.substring(0, number.length() - 1) + (char) (last + 1) : "1";
    }

    private void restore(Revision revision) {
        try {
            workspace.execute(new RestoreRevision(revision.number()));
        } catch (EditRefused e) {
            showGone(revision, e);
        }
    }

    private void open(Revision revision) {
        try {
            Plan then = new RestoreRevision(revision.number())
                    .apply(workspace.plan())
                    .after();
            String name = workspace.messages().get("revision.copyName", then.name(), revision.number());
            documents.showUntitled(then.withName(name).withRevisions(List.of()));
        } catch (EditRefused e) {
            showGone(revision, e);
        }
    }

    private void showGone(Revision revision, EditRefused cause) {
        services.dialogs()
                .showProblem(
                        workspace.messages().get("revision.restore.failed", revision.number()),
                        List.of(RefusalText.of(cause, workspace.messages())));
    }

    private void print(NoticeText text, LocalDate today) {
        String suggestion = FileNames.of(text.title() + " " + workspace.plan().name(), SheetFormat.PDF.ending());
        services.dialogs().chooseExport(suggestion, SheetFormat.PDF).ifPresent(chosen -> {
            Path file = FileNames.withEnding(chosen, SheetFormat.PDF.ending());
            services.tasks()
                    .run("task.notice", () -> write(text, today, file))
                    .onDone(written -> services.dialogs()
                            .showDone(
                                    workspace.messages().get("notice.done"),
                                    workspace.messages().get("export.done.file", written)))
                    .onFailed(this::showFailure);
        });
    }

    private static Path write(NoticeText text, LocalDate today, Path file) throws IOException, PlanIoException {
        SheetFile target = SheetFile.withProgramFonts();
        target.writePages(NoticePages.of(text, today, new PrintPalette(), target.measure()), file);
        return file;
    }

    private void showFailure(Exception failure) {
        LOG.warn("The notice cannot be written.", failure);
        List<String> lines = failure instanceof PlanIoException known
                ? known.lines(workspace.messages()::get)
                : List.of(workspace.messages().get("document.failed.unexpected"));
        services.dialogs().showProblem(workspace.messages().get("notice.failed"), lines);
    }
}
