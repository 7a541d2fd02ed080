package dev.madang.cli;

import dev.madang.draw.Picture;
import dev.madang.draw.paper.Maker;
import dev.madang.draw.paper.Margins;
import dev.madang.draw.paper.PageSplit;
import dev.madang.draw.paper.Paper;
import dev.madang.draw.paper.Scale;
import dev.madang.io.PlanIoException;
import dev.madang.io.export.LogoFile;
import dev.madang.io.export.SheetFormat;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Options that say how sheets are spread over pages. */
final class PageOptions {

    @Option(
            names = "--paper",
            paramLabel = "PAPER",
            description = "A4 to A0, Letter, Tabloid, or WIDTHxHEIGHT in mm. Default: A1; A3 for a venue submission.")
    private @Nullable String paper;

    @Option(
            names = "--scale",
            paramLabel = "1:N",
            description = "Scale, such as 1:250. Without it, the largest standard scale that fits.")
    private @Nullable String scale;

    @Option(names = "--fit", description = "Take the largest standard scale that fits.")
    private boolean fit;

    @Option(
            names = "--split",
            paramLabel = "WAY",
            description = "auto: by hall where a level is too small to read on one page; hall: a page for each hall;"
                    + " none: a page for each level. Default: auto for PDF, else none.")
    private @Nullable String split;

    @Option(
            names = "--tile",
            description = "Spread each level over pages to be glued together, with a key plan and marks where to cut.")
    private boolean tile;

    @Option(
            names = "--overlap",
            paramLabel = "MM",
            description = "With --tile: how far tiles overlap, 0 to 50 mm. Default: 10.")
    private @Nullable Double overlap;

    @Option(
            names = "--margin",
            paramLabel = "MM",
            description = "Margins in mm: one number, or top,right,bottom,left. Default: 10.")
    private String margins = Margins.USUAL.toString();

    @Option(names = "--logo", paramLabel = "FILE", description = "PNG or JPEG at the head of the title block.")
    private @Nullable Path logo;

    @Option(names = "--planner", paramLabel = "NAME", description = "Who made the sheet.")
    private String planner = "";

    /**
     * Returns what was asked for.
     *
     * @param usual the paper if none was named
     */
    PageForm form(Path output, Paper usual) throws CannotDo, PlanIoException {
        if (fit && scale != null) {
            throw new CannotDo("cli.export.scaleOrFit");
        }
        Paper wanted = paper == null ? usual : parsed("cli.export.paper", paper, Paper::parse);
        Scale exact = scale == null ? null : parsed("cli.export.scale", scale, Scale::parse);
        Margins edges = parsed("cli.export.margin", margins, Margins::parse);
        Picture picture = logo == null ? null : LogoFile.read(logo);
        return new PageForm(wanted, exact, edges, split(output), new Maker(planner.strip(), picture));
    }

    private PageSplit split(Path output) throws CannotDo {
        double overlapMm = overlap == null ? PageSplit.USUAL_OVERLAP_MM : overlap;
        if (!PageSplit.isOverlap(overlapMm)) {
            throw new CannotDo("cli.export.overlap", overlapMm);
        }
        if (overlap != null && !tile) {
            throw new CannotDo("cli.export.overlapTile");
        }
        if (tile) {
            if (split != null) {
                throw new CannotDo("cli.export.tileOrSplit");
            }
            return PageSplit.tiles(overlapMm);
        }
        if (split == null) {
            return SheetFormat.of(output).equals(Optional.of(SheetFormat.PDF)) ? PageSplit.AUTO : PageSplit.NONE;
        }
        String wanted = split;
        return Arrays.asList(PageSplit.AUTO, PageSplit.HALL, PageSplit.NONE).stream()
                .filter(way -> way.way().key().equals(wanted))
                .findFirst()
                .orElseThrow(() -> new CannotDo("cli.export.way", wanted));
    }

    static <T> T parsed(String key, String value, Function<String, T> parser) throws CannotDo {
        try {
            return parser.apply(value);
        } catch (IllegalArgumentException e) {
            throw new CannotDo(key, value);
        }
    }
}
