package dev.madang.view.document;

import dev.madang.draw.PrintPalette;
import dev.madang.draw.paper.Margins;
import dev.madang.draw.sheet.Sheet;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.print.PageLayout;
import javafx.print.PageOrientation;
import javafx.print.Paper;
import javafx.print.Printer;
import javafx.print.PrinterJob;
import javafx.scene.Group;

/**
 * Prints through the system. A page is never scaled: it goes onto paper of its own size, its corner on the paper's, and
 * a printer that has no such paper, or leaves more of it free than the margins do, is not asked.
 */
public final class FxPrinters implements Printers {

    private static final double POINTS_PER_MM = NodeSurface.POINTS_PER_MM;

    /** Printers name papers to the whole point. */
    private static final double SAME_PAPER_POINTS = 2;

    @Override
    public List<String> names() {
        List<String> names = new ArrayList<>(
                Printer.getAllPrinters().stream().map(Printer::getName).sorted().toList());
        Optional.ofNullable(Printer.getDefaultPrinter()).map(Printer::getName).ifPresent(usual -> {
            names.remove(usual);
            names.add(0, usual);
        });
        return names;
    }

    @Override
    public Optional<Obstacle> obstacle(String printer, List<Sheet> pages, Margins margins) {
        Optional<Printer> found = printer(printer);
        if (found.isEmpty()) {
            return Optional.of(new Obstacle("print.gone", printer));
        }
        for (Sheet page : pages) {
            Optional<PageLayout> layout = layout(found.get(), page.paper());
            if (layout.isEmpty()) {
                return Optional.of(new Obstacle("print.noPaper", page.paper().name()));
            }
            double over = over(layout.get(), margins);
            if (over > 0) {
                return Optional.of(new Obstacle("print.margins", String.format(Locale.ROOT, "%.1f", over)));
            }
        }
        return Optional.empty();
    }

    @Override
    public boolean print(String printer, String title, List<Sheet> pages) {
        Optional<Printer> found = printer(printer);
        PrinterJob job = found.map(PrinterJob::createPrinterJob).orElse(null);
        if (job == null) {
            return false;
        }
        job.getJobSettings().setJobName(title);
        SheetPainter painter = new SheetPainter(new PrintPalette());
        for (Sheet page : pages) {
            Optional<PageLayout> layout = layout(found.get(), page.paper());
            if (layout.isEmpty() || !job.printPage(layout.get(), node(painter, page, layout.get()))) {
                job.cancelJob();
                return false;
            }
        }
        return job.endJob();
    }

    /** What is printed begins at the corner of what the printer reaches, so that the page is moved back by as much. */
    private static Group node(SheetPainter painter, Sheet page, PageLayout layout) {
        NodeSurface surface = new NodeSurface();
        painter.paint(page, surface);
        Group moved = new Group(surface.page());
        surface.page().setTranslateX(-layout.getLeftMargin());
        surface.page().setTranslateY(-layout.getTopMargin());
        return moved;
    }

    private static Optional<Printer> printer(String name) {
        return Printer.getAllPrinters().stream()
                .filter(printer -> printer.getName().equals(name))
                .findFirst();
    }

    private static Optional<PageLayout> layout(Printer printer, dev.madang.draw.paper.Paper wanted) {
        double width = wanted.portrait().widthMm() * POINTS_PER_MM;
        double height = wanted.portrait().heightMm() * POINTS_PER_MM;
        PageOrientation orientation = wanted.isLandscape() ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT;
        return printer.getPrinterAttributes().getSupportedPapers().stream()
                .filter(paper -> isSame(paper, width, height))
                .findFirst()
                .map(paper -> printer.createPageLayout(paper, orientation, Printer.MarginType.HARDWARE_MINIMUM));
    }

    private static boolean isSame(Paper paper, double width, double height) {
        return Math.abs(paper.getWidth() - width) < SAME_PAPER_POINTS
                && Math.abs(paper.getHeight() - height) < SAME_PAPER_POINTS;
    }

    /** Returns the free edge that the printer needs, in millimetres, if the margins are narrower; else 0. */
    private static double over(PageLayout layout, Margins margins) {
        double[] needed = {
            layout.getTopMargin(), layout.getRightMargin(), layout.getBottomMargin(), layout.getLeftMargin()
        };
        double[] given = {margins.topMm(), margins.rightMm(), margins.bottomMm(), margins.leftMm()};
        double most = 0;
        for (int i = 0; i < needed.length; i++) {
            double neededMm = needed[i] / POINTS_PER_MM;
            most = neededMm > given[i] + 0.5 ? Math.max(most, neededMm) : most;
        }
        return most;
    }
}
