package dev.madang.draw.sheet;

import dev.madang.draw.DrawItem;
import dev.madang.draw.Drawing;
import dev.madang.draw.Palette;
import dev.madang.draw.TextMeasure;
import dev.madang.draw.paper.Cut;
import dev.madang.draw.paper.PageSplit;
import dev.madang.draw.paper.Paper;
import dev.madang.draw.paper.Scale;
import dev.madang.draw.paper.SheetDoesNotFit;
import dev.madang.draw.paper.SheetPart;
import dev.madang.draw.paper.SheetRequest;
import dev.madang.model.Bounds;
import dev.madang.model.Level;
import dev.madang.model.Vec;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A page ready to print: figures and placed text in paper millimetres from its top-left corner, the plan at exactly its
 * scale.
 *
 * @param drawing what is on the page; it holds no labels any more, only text
 * @param paper the page
 * @param scale the scale
 * @param floor the box around the level's floor on the page, against which a print can be measured
 * @param title name of the plan
 * @param locale the language
 * @param date day that the sheet bears, or null
 * @param cut what of it ends at the edges of a window, or null
 */
public record Sheet(
        Drawing drawing,
        Paper paper,
        Scale scale,
        Bounds floor,
        String title,
        Locale locale,
        @Nullable LocalDate date,
        @Nullable Cut cut) {

    /** Checks that all is there. */
    public Sheet {
        Objects.requireNonNull(drawing, "drawing");
        Objects.requireNonNull(paper, "paper");
        Objects.requireNonNull(scale, "scale");
        Objects.requireNonNull(floor, "floor");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(locale, "locale");
    }

    /** Makes a sheet of which nothing is cut. */
    public Sheet(
            Drawing drawing,
            Paper paper,
            Scale scale,
            Bounds floor,
            String title,
            Locale locale,
            @Nullable LocalDate date) {
        this(drawing, paper, scale, floor, title, locale, date, null);
    }

    /**
     * Lays out a sheet.
     *
     * @param request what to print
     * @param palette how it looks
     * @param measure measures text in the font of the print
     * @throws SheetDoesNotFit if the plan does not fit on the paper at the wanted scale, or at none
     */
    public static Sheet of(SheetRequest request, Palette palette, TextMeasure measure) throws SheetDoesNotFit {
        SheetLayout layout = new SheetLayout(request, palette, measure);
        Paper paper = request.paper();
        Optional<SheetLayout.Division> division =
                request.wantedScale().map(scale -> layout.fitting(paper, scale)).orElseGet(() -> layout.largest(paper));
        if (division.isEmpty()) {
            throw refusal(request, palette, measure);
        }
        return layout.compose(division.get());
    }

    /** Returns the day that the sheet bears. */
    public Optional<LocalDate> day() {
        return Optional.ofNullable(date);
    }

    /** Returns what of the sheet is cut at the edges of a window, if anything is. */
    public Optional<Cut> cutting() {
        return Optional.ofNullable(cut);
    }

    /** Returns the place on the level, in model millimetres, that lies at a place on the paper. */
    public Vec onLevel(Vec onPaper, Level level) {
        Bounds whole = level.floor().bounds();
        return new Vec(
                whole.minX() + (onPaper.x() - floor.minX()) * scale.denominator(),
                whole.minY() + (onPaper.y() - floor.minY()) * scale.denominator());
    }

    /** Says why a sheet cannot be made, and what could. */
    static SheetDoesNotFit refusal(SheetRequest request, Palette palette, TextMeasure measure) {
        SheetLayout layout = new SheetLayout(request, palette, measure);
        Scale scale = request.wantedScale().orElse(Scale.STANDARD.get(Scale.STANDARD.size() - 1));
        Bounds room = layout.best(request.paper(), scale)
                .map(division -> division.frame().plan())
                .orElse(new Bounds(0, 0, 0, 0));
        Bounds outline = request.setup()
                .drawnPart()
                .map(SheetPart::window)
                .orElse(request.level().floor().bounds());
        Vec floor = new Vec(scale.onPaper(outline.width()), scale.onPaper(outline.height()));
        Vec needed = new Vec(
                scale.onPaper(layout.extent().width()),
                scale.onPaper(layout.extent().height()));
        Stream<SheetDoesNotFit.Option> sameScale = smallestPaper(layout, request.paper(), scale);
        Stream<SheetDoesNotFit.Option> samePaper = layout.largest(request.paper()).stream()
                .map(division -> new SheetDoesNotFit.Option(division.paper(), division.scale()));
        return new SheetDoesNotFit(
                request.paper(),
                scale,
                floor,
                needed,
                new Vec(room.width(), room.height()),
                Stream.concat(sameScale, samePaper).toList(),
                tiles(request.at(scale), palette, measure));
    }

    /** How many pages of the paper would do if they were glued together; 0 if that cannot be. */
    private static int tiles(SheetRequest request, Palette palette, TextMeasure measure) {
        if (request.setup().part() != null) {
            return 0;
        }
        return new Tiling(request, PageSplit.USUAL_OVERLAP_MM, palette, measure)
                .at(request.wantedScale().orElseThrow())
                .map(found -> found.grid().count())
                .orElse(0);
    }

    /** The smallest paper on which the scale fits, of the same family as the one that was asked for. */
    private static Stream<SheetDoesNotFit.Option> smallestPaper(SheetLayout layout, Paper wanted, Scale scale) {
        return Paper.NAMED.stream()
                .filter(paper -> paper.isIso() == (wanted.isIso() || !Paper.NAMED.contains(wanted.landscape())))
                .flatMap(paper -> Stream.of(paper, paper.turned()))
                .sorted(Comparator.comparingDouble(paper -> paper.widthMm() * paper.heightMm()))
                .filter(paper -> layout.fitting(paper, scale).isPresent())
                .limit(1)
                .map(paper -> new SheetDoesNotFit.Option(paper, scale));
    }

    /** Returns all text on the page in painting order. */
    public List<DrawItem.Text> texts() {
        return drawing.items().stream()
                .filter(DrawItem.Text.class::isInstance)
                .map(DrawItem.Text.class::cast)
                .toList();
    }
}
