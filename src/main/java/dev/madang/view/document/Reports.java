package dev.madang.view.document;

import dev.madang.check.CheckResult;
import dev.madang.check.global.ExitLoss;
import dev.madang.check.global.WholeCheck;
import dev.madang.io.PlanIoException;
import dev.madang.io.json.Fingerprint;
import dev.madang.report.ReportFile;
import dev.madang.report.ReportFormat;
import dev.madang.report.ReportRequest;
import dev.madang.rules.RuleBook;
import dev.madang.view.Workspace;
import dev.madang.walk.WalkWatch;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/** Writes safety reports of the plan in the window. */
public final class Reports {

    private final Workspace workspace;
    private final DocumentServices services;

    /** Makes reports of the session's plan. */
    public Reports(Workspace workspace, DocumentServices services) {
        this.workspace = workspace;
        this.services = services;
    }

    /** Asks where to, and writes the report of the plan as it is now in the background, in the window's language. */
    public void write() {
        Order order = new Order(
                workspace.session().check(),
                services.catalogue().ruleBooks(),
                LocalDate.now(services.clock()),
                workspace.locale());
        String name = workspace
                .messages()
                .get("safetyReport.fileName", workspace.plan().name());
        services.dialogs()
                .chooseReport(FileNames.of(name, ReportFormat.PDF.ending()))
                .ifPresent(file -> new FileWriting(workspace, services, "safetyReport.done", "safetyReport.failed")
                        .run("task.safetyReport", () -> order.write(file)));
    }

    /**
     * What to report. Immutable; meant for background work.
     *
     * @param check what is known of the plan
     * @param known all books whose loads are set beside each other
     * @param date day that the report bears
     * @param locale its language and units
     */
    private record Order(CheckResult check, List<RuleBook> known, LocalDate date, Locale locale) {

        Path write(Path chosen) throws PlanIoException, IOException {
            Path file = ReportFormat.of(chosen).isPresent()
                    ? chosen
                    : FileNames.withEnding(chosen, ReportFormat.PDF.ending());
            WalkWatch watch = new WalkWatch(Thread.currentThread()::isInterrupted, share -> {});
            WholeCheck whole = WholeCheck.of(check, known, watch);
            String fingerprint = Fingerprint.of(whole.plan()).shortForm();
            ReportRequest request =
                    new ReportRequest(whole, ExitLoss.byLevel(whole.global(), watch), fingerprint, date, locale);
            ReportFile.write(request, ReportFormat.of(file).orElse(ReportFormat.PDF), file);
            return file;
        }
    }
}
