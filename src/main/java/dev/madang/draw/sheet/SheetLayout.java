package dev.madang.draw.sheet;

import dev.madang.draw.DrawItem;
import dev.madang.draw.Drawing;
import dev.madang.draw.FloorNames;
import dev.madang.draw.LedTags;
import dev.madang.draw.Palette;
import dev.madang.draw.PlanDrawing;
import dev.madang.draw.StyleKey;
import dev.madang.draw.TextMeasure;
import dev.madang.draw.Typesetter;
import dev.madang.draw.kind.KindDrawing;
import dev.madang.draw.paper.Cut;
import dev.madang.draw.paper.Margins;
import dev.madang.draw.paper.Paper;
import dev.madang.draw.paper.Scale;
import dev.madang.draw.paper.SheetPart;
import dev.madang.draw.paper.SheetRequest;
import dev.madang.model.Bounds;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Divides pages for one request: finds what fits, and puts the chosen sheet together. */
final class SheetLayout {

    private static final int ALL_ROWS = Integer.MAX_VALUE;
    private static final int ROWS_AT_BOTTOM = 6;

    /** A frame that is narrower holds no title block. */
    private static final double LEAST_FRAME_MM = 40;

    private final SheetRequest request;
    private final Palette palette;
    private final TextMeasure measure;
    private final Drawing model;
    private final Set<StyleKey> styles;
    private final Map<Scale, LabelKeys> keys = new HashMap<>();

    SheetLayout(SheetRequest request, Palette palette, TextMeasure measure) {
        this.request = request;
        this.palette = palette;
        this.measure = measure;
        Drawing plan = KindDrawing.of(request);
        Drawing whole = request.laidOver()
                .map(overlay -> PlanDrawing.with(plan, overlay.items()))
                .orElse(plan);
        Optional<SheetPart> part = request.setup().drawnPart();
        this.styles = Legend.styles(part.map(p -> p.of(plan)).orElse(plan).items());
        this.model = part.map(p -> p.of(whole)).orElse(whole);
    }

    /** A page divided for a paper and a scale, with the blocks of its title block. */
    record Division(Paper paper, Scale scale, SheetFrame frame, List<SheetBlock> blocks, SheetBlock scaleRow) {

        double slack(Bounds extent) {
            return frame.slack(scale.onPaper(extent.width()), scale.onPaper(extent.height()));
        }
    }

    /** Returns the roomier division of a paper into which the plan fits at a scale, if there is one. */
    Optional<Division> fitting(Paper paper, Scale scale) {
        boolean hopeless = scale.onPaper(model.extent().width()) > paper.widthMm()
                || scale.onPaper(model.extent().height()) > paper.heightMm();
        if (hopeless) {
            return Optional.empty();
        }
        int most = Math.min(RevisionTable.MOST_ROWS, request.plan().revisions().size());
        for (int rows = most; rows > 1; rows--) {
            Optional<Division> division = best(paper, scale, rows).filter(this::holds);
            if (division.isPresent()) {
                return division;
            }
        }
        return best(paper, scale).filter(this::holds);
    }

    private boolean holds(Division division) {
        return division.slack(model.extent()) >= 1;
    }

    /** Returns the largest standard scale at which the plan fits on a paper. */
    Optional<Division> largest(Paper paper) {
        return Scale.STANDARD.stream()
                .flatMap(scale -> fitting(paper, scale).stream())
                .findFirst();
    }

    /**
     * Returns the roomier division of a paper, whether the plan fits or not; empty if the paper is too small for any.
     * Where there is little room the plan comes first: of revisions only the newest is listed.
     */
    Optional<Division> best(Paper paper, Scale scale) {
        return best(paper, scale, Math.min(1, request.plan().revisions().size()));
    }

    private Optional<Division> best(Paper paper, Scale scale, int revisions) {
        Margins margins = request.setup().margins();
        double inFrame = SheetFrame.frame(paper, margins).width();
        if (inFrame < LEAST_FRAME_MM) {
            return Optional.empty();
        }
        SheetPen pen = new SheetPen(measure, palette, SheetFrame.growth(paper));
        List<Division> divisions = new ArrayList<>();
        List<SheetBlock> narrow =
                blocks(paper, scale, pen, SheetFrame.columnMm(paper), new TitleBlocks.Rows(ALL_ROWS, revisions));
        SheetFrame.columnsAtRight(paper, margins, narrow).ifPresent(columns -> {
            double besideThem = inFrame - columns * SheetFrame.columnMm(paper) - pen.grown(8);
            SheetBlock row = scaleRow(scale, pen, besideThem);
            SheetFrame.atRight(paper, margins, columns, row.heightMm())
                    .forEach(frame -> divisions.add(new Division(paper, scale, frame, narrow, row)));
        });
        List<SheetBlock> wide = blocks(
                paper,
                scale,
                pen,
                SheetFrame.bottomColumnMm(paper, margins),
                new TitleBlocks.Rows(ROWS_AT_BOTTOM, revisions));
        SheetBlock wideRow = scaleRow(scale, pen, inFrame - pen.grown(8));
        SheetFrame.atBottom(paper, margins, wide, wideRow.heightMm())
                .forEach(frame -> divisions.add(new Division(paper, scale, frame, wide, wideRow)));
        return divisions.stream().max(Comparator.comparingDouble(division -> division.slack(model.extent())));
    }

    private List<SheetBlock> blocks(Paper paper, Scale scale, SheetPen pen, double columnMm, TitleBlocks.Rows rows) {
        return new TitleBlocks(request, paper, scale, pen, columnMm, rows).all(styles, keys(scale));
    }

    /** Returns which labels need a number at a scale; told once. */
    LabelKeys keys(Scale scale) {
        return keys.computeIfAbsent(
                scale, missing -> LabelKeys.of(model, new Typesetter(measure, palette), scale.denominator()));
    }

    private SheetBlock scaleRow(Scale scale, SheetPen pen, double widthMm) {
        return new ScaleRow(pen, request.level(), scale, request.locale()).block(widthMm);
    }

    /** Returns the extent of what is drawn of the level, in model millimetres. */
    Bounds extent() {
        return model.extent();
    }

    /** Draws everything. */
    Sheet compose(Division division) {
        Placing placing = centred(division);
        List<DrawItem> items = new ArrayList<>(placed(placing, division));
        @Nullable
        Cut cut = request.setup()
                .drawnPart()
                .map(part -> new Cut(placing.place(part.window()), items.size()))
                .orElse(null);
        SheetFrame frame = division.frame();
        items.addAll(
                division.scaleRow().at(frame.scaleRow().minX(), frame.scaleRow().minY()));
        items.addAll(titleBlock(division));
        items.add(SheetPen.box(StyleKey.SHEET_FRAME, frame.frame()));
        Paper paper = division.paper();
        Drawing drawing = new Drawing(new Bounds(0, 0, paper.widthMm(), paper.heightMm()), items);
        Bounds floor = placing.place(request.level().floor().bounds());
        return new Sheet(
                drawing,
                paper,
                division.scale(),
                floor,
                request.plan().name(),
                request.locale(),
                request.titleBlock().date(),
                cut);
    }

    private Placing centred(Division division) {
        Bounds room = division.frame().plan();
        Bounds extent = model.extent();
        int divisor = division.scale().denominator();
        double dx = room.center().x() - extent.center().x() / divisor;
        double dy = room.center().y() - extent.center().y() / divisor;
        return new Placing(divisor, dx, dy);
    }

    private List<DrawItem> placed(Placing placing, Division division) {
        Typesetter typesetter = new Typesetter(measure, palette);
        int unitsPerMm = division.scale().denominator();
        FloorNames names = new FloorNames(measure, palette, unitsPerMm, SheetFrame.growth(division.paper()));
        List<DrawItem> items = new ArrayList<>();
        LedTags tags = new LedTags(typesetter, unitsPerMm, model.extent());
        for (DrawItem item : tags.place(names.place(keys(division.scale()).in(model)))) {
            typesetter.set(item, unitsPerMm).stream()
                    .filter(this::isWhole)
                    .forEach(set -> items.add(placing.place(set)));
        }
        return items;
    }

    /** Words that would be cut at the edge of a part are left to the page on which they are whole. */
    private boolean isWhole(DrawItem item) {
        return !(item instanceof DrawItem.Text)
                || request.setup().part() == null
                || model.extent().contains(item.bounds());
    }

    private List<DrawItem> titleBlock(Division division) {
        SheetFrame frame = division.frame();
        Bounds strip = frame.strip();
        List<DrawItem> items = new ArrayList<>();
        items.add(SheetPen.box(StyleKey.SHEET_FRAME, strip));
        double width = strip.width() / frame.columns();
        double x = strip.minX();
        for (List<SheetBlock> column : SheetFrame.columns(division.blocks(), frame.columns())) {
            if (x > strip.minX()) {
                items.add(SheetPen.line(StyleKey.SHEET_LINE, x, strip.minY(), x, strip.maxY()));
            }
            double y = strip.minY() + column.get(0).leadMm();
            for (SheetBlock block : column) {
                boolean lastOfAll = frame.columns() == 1 && block == column.get(column.size() - 1);
                y = lastOfAll ? strip.maxY() - block.heightMm() : y;
                if (block != column.get(0) && !block.isJoined()) {
                    items.add(SheetPen.line(StyleKey.SHEET_LINE, x, y, x + width, y));
                }
                items.addAll(block.at(x, y));
                y += block.heightMm();
            }
            x += width;
        }
        return items;
    }
}
