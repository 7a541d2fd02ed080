package dev.madang.draw.sheet;

import dev.madang.draw.Palette;
import dev.madang.draw.TextMeasure;
import dev.madang.draw.paper.Margins;
import dev.madang.draw.paper.Scale;
import dev.madang.draw.paper.SheetRequest;
import dev.madang.text.Messages;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Finds the fewest pages of a paper that make a sheet at a scale when they are glued together. */
final class Tiling {

    /** The sheet that is cut keeps a little clear of its own edge. */
    private static final Margins INNER = Margins.all(2);

    /** Beside the plan there is at most so much for the title block, in pages. */
    private static final int MORE = 3;

    private final SheetRequest request;
    private final Messages messages;
    private final TileGrid single;
    private final SheetLayout layout;

    Tiling(SheetRequest request, double overlapMm, Palette palette, TextMeasure measure) {
        this.request = request;
        this.messages = Messages.of(request.locale());
        this.single = new TileGrid(request.paper(), request.setup().margins(), overlapMm, 1, 1);
        SheetRequest inner = request.with(request.setup().with(INNER));
        this.layout = new SheetLayout(inner, palette, measure);
    }

    /**
     * A sheet and how it is cut.
     *
     * @param grid the pages
     * @param division the sheet
     */
    record Found(TileGrid grid, SheetLayout.Division division) {}

    /** Returns the sheet with the fewest pages at a scale; empty if none is possible. */
    Optional<Found> at(Scale scale) {
        if (!single.isUsable()) {
            return Optional.empty();
        }
        int columns = least(scale.onPaper(layout.extent().width()), single.stepX());
        int rows = least(scale.onPaper(layout.extent().height()), single.stepY());
        return IntStream.rangeClosed(columns, columns + MORE)
                .boxed()
                .flatMap(c -> IntStream.rangeClosed(rows, rows + MORE).mapToObj(r -> single.of(c, r)))
                .filter(TileGrid::isPossible)
                .sorted(Comparator.comparingInt(TileGrid::count))
                .flatMap(grid -> found(grid, scale))
                .findFirst();
    }

    private static int least(double lengthMm, double stepMm) {
        return Math.max(1, (int) Math.ceil(lengthMm / stepMm - 1));
    }

    private Stream<Found> found(TileGrid grid, Scale scale) {
        String name = messages.get("sheet.tiled", grid.count(), request.paper().name());
        return layout.fitting(grid.whole(name), scale).map(division -> new Found(grid, division)).stream();
    }

    /** Draws the sheet that is cut. */
    Sheet compose(Found found) {
        return layout.compose(found.division());
    }

    /** Returns the smallest standard scale at which the sheet can be read; empty if there is none. */
    Optional<Found> readable() {
        return Scale.STANDARD.stream()
                .sorted(Comparator.reverseOrder())
                .flatMap(scale -> at(scale).stream())
                .filter(found -> Legibility.of(compose(found), request).isReadable())
                .findFirst();
    }
}
