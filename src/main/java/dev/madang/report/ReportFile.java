package dev.madang.report;

import dev.madang.draw.PrintPalette;
import dev.madang.io.PlanIoException;
import dev.madang.io.SafeFile;
import dev.madang.io.export.SheetFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** Writes safety reports as files, wholly or not at all. */
public final class ReportFile {

    private ReportFile() {}

    /**
     * Makes a report and writes it.
     *
     * @throws PlanIoException if the file cannot be written
     * @throws IOException if the program's fonts are missing or damaged
     */
    public static void write(ReportRequest request, ReportFormat format, Path file)
            throws PlanIoException, IOException {
        SheetFile sheets = SheetFile.withProgramFonts();
        PrintPalette palette = new PrintPalette();
        Report report = SafetyReport.of(request, palette, sheets.measure());
        if (format == ReportFormat.PDF) {
            sheets.writePages(ReportPages.of(report, palette, sheets.measure()), file);
        } else {
            byte[] page = ReportHtml.of(report, sheets::picture).getBytes(StandardCharsets.UTF_8);
            SafeFile.write(file, out -> out.write(page));
        }
    }
}
