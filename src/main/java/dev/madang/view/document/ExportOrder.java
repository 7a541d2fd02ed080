package dev.madang.view.document;

import dev.madang.draw.overlay.OverlayKind;
import dev.madang.draw.paper.KindOptions;
import dev.madang.draw.paper.Paper;
import dev.madang.draw.paper.Scale;
import dev.madang.draw.paper.SheetKind;
import dev.madang.io.export.SheetFormat;
import dev.madang.model.Level;
import dev.madang.view.PrintSettings;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/**
 * Pages that the user wants.
 *
 * @param kind for whom
 * @param levels the levels to draw
 * @param pages what pages shall be like
 * @param locale the language
 * @param overlay what is laid over the floor, if anything is
 * @param options what the kind wants to know beyond the plan
 * @param target where they go
 */
public record ExportOrder(
        SheetKind kind,
        List<Level> levels,
        PageWish pages,
        Locale locale,
        Optional<OverlayKind> overlay,
        KindOptions options,
        Target target) {

    /**
     * Where pages go.
     *
     * @param format the kind of file; for a printer, that of the last file
     * @param dpi how fine a PNG is
     * @param printer name of the printer that gets them, if they are not written
     */
    public record Target(SheetFormat format, int dpi, Optional<String> printer) {

        /** Checks that all is there. */
        public Target {
            Objects.requireNonNull(format, "format");
            Objects.requireNonNull(printer, "printer");
        }
    }

    /** Checks that all is there. */
    public ExportOrder {
        Objects.requireNonNull(kind, "kind");
        levels = List.copyOf(levels);
        Objects.requireNonNull(pages, "pages");
        Objects.requireNonNull(locale, "locale");
        Objects.requireNonNull(overlay, "overlay");
        Objects.requireNonNull(options, "options");
        Objects.requireNonNull(target, "target");
        if (levels.isEmpty()) {
            throw new IllegalArgumentException("An order needs at least one level.");
        }
    }

    /** Returns the scale that was asked for, if one was. */
    public Optional<Scale> wantedScale() {
        return pages.wantedScale();
    }

    /**
     * Returns what to begin with the next time.
     *
     * @param last what this began with; the paper that the reader of one kind of sheet asks for is not kept for others
     */
    public PrintSettings remembered(PrintSettings last) {
        boolean isKinds = kind.asksForItsPaper() && pages.paper().equals(kind.usualPaper());
        return new PrintSettings(
                isKinds ? last.paper() : nameOf(pages.paper()),
                isKinds ? last.scale() : wantedScale().map(Scale::toString).orElse(""),
                pages.margins(),
                pages.split(),
                target.format(),
                target.dpi(),
                pages.logo());
    }

    private static String nameOf(Paper paper) {
        boolean named = Paper.NAMED.contains(paper.landscape());
        return named && !paper.isLandscape() ? paper.name() + "-portrait" : named ? paper.name() : size(paper);
    }

    private static String size(Paper paper) {
        return paper.widthMm() + "x" + paper.heightMm();
    }
}
