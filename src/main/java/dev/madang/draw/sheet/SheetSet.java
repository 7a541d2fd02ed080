package dev.madang.draw.sheet;

import dev.madang.draw.Palette;
import dev.madang.draw.TextMeasure;
import dev.madang.draw.kind.SetOutOrder;
import dev.madang.draw.paper.PageSetup;
import dev.madang.draw.paper.PageSplit;
import dev.madang.draw.paper.Paper;
import dev.madang.draw.paper.Scale;
import dev.madang.draw.paper.SheetDoesNotFit;
import dev.madang.draw.paper.SheetPart;
import dev.madang.draw.paper.SheetRequest;
import dev.madang.model.Level;
import dev.madang.text.Formats;
import dev.madang.text.Messages;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The pages of one or several levels, laid out together: a page a level, a page a hall, or tiles to be glued together;
 * then the pages of tables that go with their kind.
 *
 * @param pages in the order of printing
 * @param split names of levels that were too small to read on one page and therefore have one for each hall
 * @param unreadable names of pages on which more than one booth in twenty bears no word
 */
public record SheetSet(List<SheetPage> pages, List<String> split, List<String> unreadable) {

    /** Copies the lists. */
    public SheetSet {
        pages = List.copyOf(pages);
        split = List.copyOf(split);
        unreadable = List.copyOf(unreadable);
    }

    /**
     * Lays out pages.
     *
     * @param levels what to print of each level; papers, scales and margins are those of the pages
     * @param split how levels are spread over pages
     * @param palette how it looks
     * @param measure measures text in the font of the print
     * @throws SheetDoesNotFit if something does not fit on the paper at the wanted scale, or at none
     * @throws IllegalArgumentException if there is no level
     */
    public static SheetSet of(List<SheetRequest> levels, PageSplit split, Palette palette, TextMeasure measure)
            throws SheetDoesNotFit {
        requireLevel(levels);
        return new Press(split, palette, measure).print(prepared(levels), true);
    }

    /**
     * Lays out the same without the pages of tables behind drawings, for files that hold one picture each.
     *
     * @throws SheetDoesNotFit if something does not fit on the paper at the wanted scale, or at none
     * @throws IllegalArgumentException if there is no level
     */
    public static SheetSet drawingsOf(List<SheetRequest> levels, PageSplit split, Palette palette, TextMeasure measure)
            throws SheetDoesNotFit {
        requireLevel(levels);
        return new Press(split, palette, measure).print(prepared(levels), false);
    }

    private static void requireLevel(List<SheetRequest> levels) {
        if (levels.isEmpty()) {
            throw new IllegalArgumentException("Pages need at least one level.");
        }
    }

    /** What all pages of a level need is worked out once. */
    private static List<SheetRequest> prepared(List<SheetRequest> levels) {
        return levels.stream().map(SetOutOrder::prepared).toList();
    }

    /** Returns how many of the pages show a plan at a scale. */
    private long pagesToScale() {
        return pages.stream().filter(SheetPage::isToScale).count();
    }

    /** Returns how many pages of which papers there are, at which scales; beside those, which have no scale. */
    public String inShort(Messages messages) {
        Map<Form, Integer> forms = new LinkedHashMap<>();
        pages.forEach(page -> forms.merge(Form.of(page), 1, Integer::sum));
        boolean isAnyToScale = pagesToScale() > 0;
        return forms.entrySet().stream()
                .map(entry -> entry.getKey().inWords(entry.getValue(), isAnyToScale, messages))
                .collect(Collectors.joining(", "));
    }

    /** What pages have in common. */
    private record Form(Paper paper, Optional<Scale> scale) {

        static Form of(SheetPage page) {
            Sheet sheet = page.sheet();
            boolean isOfPlan = page.isToScale() || sheet.cutting().isPresent();
            return new Form(sheet.paper(), isOfPlan ? Optional.of(sheet.scale()) : Optional.empty());
        }

        /** That pages have no scale is worth a word only beside some that have one. */
        String inWords(int count, boolean isAnyToScale, Messages messages) {
            String name = messages.get(paper.isLandscape() ? "sheet.landscape" : "sheet.portrait", paper.name());
            String counted = messages.get("sheet.pages", count, name);
            String bare = isAnyToScale ? messages.get("sheet.pages.unscaled", counted) : counted;
            return scale.map(at -> messages.get("sheet.pages.scaled", counted, at.toString()))
                    .orElse(bare);
        }
    }

    /** Returns what has been measured after writing: the scales and the largest error. */
    public String measured(double errorMm, Messages messages) {
        String error = new Formats(messages.locale()).fixed(errorMm, 2);
        return pagesToScale() == 1
                ? messages.get("sheet.measured", scales(), error)
                : messages.get("sheet.measuredPages", pagesToScale(), scales(), error);
    }

    /** Returns what is worth knowing: what was split, and what cannot be read. */
    public List<String> remarks(Messages messages) {
        return Stream.concat(
                        split.stream().map(level -> messages.get("sheet.split", level)),
                        unreadable.stream().map(page -> messages.get("sheet.unreadable", page)))
                .toList();
    }

    private String scales() {
        return pages.stream()
                .filter(SheetPage::isToScale)
                .map(page -> page.sheet().scale())
                .distinct()
                .sorted()
                .map(Scale::toString)
                .collect(Collectors.joining(", "));
    }

    /** Lays out one set. */
    private static final class Press {

        private final PageSplit split;
        private final Palette palette;
        private final TextMeasure measure;
        private final List<String> tooSmall = new ArrayList<>();
        private final List<String> unreadable = new ArrayList<>();
        private final KindPages behind;
        private final List<SheetPage> keys = new ArrayList<>();

        Press(PageSplit split, Palette palette, TextMeasure measure) {
            this.split = Objects.requireNonNull(split, "split");
            this.palette = palette;
            this.measure = measure;
            this.behind = new KindPages(palette, measure);
        }

        SheetSet print(List<SheetRequest> levels, boolean withTables) throws SheetDoesNotFit {
            List<SheetPage> pages = new ArrayList<>();
            if (!levels.get(0).kind().hasDrawing()) {
                return new SheetSet(behind.of(levels.get(0)), tooSmall, unreadable);
            }
            draw(levels, pages);
            if (withTables) {
                levels.forEach(level -> pages.addAll(behind.of(level)));
                pages.addAll(keys);
            }
            return new SheetSet(pages, tooSmall, unreadable);
        }

        private void draw(List<SheetRequest> levels, List<SheetPage> pages) throws SheetDoesNotFit {
            if (split.way() == PageSplit.Way.TILES) {
                for (SheetRequest level : levels) {
                    pages.addAll(tiles(level));
                }
                return;
            }
            List<SheetRequest> requests = new ArrayList<>();
            for (SheetRequest level : levels) {
                requests.addAll(divided(level));
            }
            for (SheetRequest request : requests) {
                PageSetup setup = request.setup().numbered(pages.size() + 1, requests.size());
                pages.add(page(request.with(setup)));
            }
        }

        private List<SheetRequest> divided(SheetRequest level) throws SheetDoesNotFit {
            List<SheetPart> parts = split.way() == PageSplit.Way.NONE ? List.of() : HallParts.of(level);
            if (parts.size() < 2) {
                return List.of(level);
            }
            List<SheetRequest> halls = parts.stream()
                    .map(part -> level.with(level.setup().of(part)))
                    .toList();
            if (split.way() == PageSplit.Way.HALL) {
                return atOneScale(halls);
            }
            Optional<Sheet> whole = onOnePage(level);
            if (whole.isPresent() && Legibility.of(whole.get(), level).isReadable()) {
                return List.of(level);
            }
            List<SheetRequest> larger = atOneScale(halls);
            boolean helps = whole.isEmpty()
                    || larger.get(0)
                            .wantedScale()
                            .map(scale -> scale.compareTo(whole.get().scale()) < 0)
                            .orElse(false);
            if (!helps) {
                return List.of(level);
            }
            tooSmall.add(nameOf(level.level(), level));
            return larger;
        }

        /** A level that does not fit at the scale that was asked for is refused, not split. */
        private Optional<Sheet> onOnePage(SheetRequest level) throws SheetDoesNotFit {
            try {
                return Optional.of(Sheet.of(level, palette, measure));
            } catch (SheetDoesNotFit e) {
                if (level.wantedScale().isPresent()) {
                    throw e;
                }
                return Optional.empty();
            }
        }

        /**
         * The pages of a level can be compared, as all have the scale of the one that needs the smallest. Halls that
         * are higher than wide may be larger on standing paper.
         */
        private List<SheetRequest> atOneScale(List<SheetRequest> parts) {
            Paper paper = parts.get(0).paper();
            if (parts.get(0).wantedScale().isPresent()) {
                return parts;
            }
            List<SheetLayout> layouts = parts.stream()
                    .map(part -> new SheetLayout(part, palette, measure))
                    .toList();
            for (Scale scale : Scale.STANDARD) {
                for (Paper turned : List.of(paper, paper.turned())) {
                    boolean fits = layouts.stream()
                            .allMatch(layout -> layout.fitting(turned, scale).isPresent());
                    if (fits) {
                        return parts.stream()
                                .map(part -> part.on(turned).at(scale))
                                .toList();
                    }
                }
            }
            return parts;
        }

        /** What stands apart from the building is drawn without a floor, by which the scale could be proven. */
        private static boolean hasFloor(SheetRequest request, SheetPart part) {
            return part.window().sharesInterior(request.level().floor().bounds());
        }

        private SheetPage page(SheetRequest request) throws SheetDoesNotFit {
            Sheet sheet = Sheet.of(request, palette, measure);
            String level = nameOf(request.level(), request);
            SheetPage page = request.setup()
                    .drawnPart()
                    .map(part -> new SheetPage(sheet, part.name(), hasFloor(request, part), level))
                    .orElseGet(() -> new SheetPage(sheet, level, true));
            keys.addAll(behind.keys(request.at(sheet.scale()), page.fullName()));
            if (!Legibility.of(sheet, request).isReadable()) {
                unreadable.add(page.fullName());
            }
            return page;
        }

        private List<SheetPage> tiles(SheetRequest request) throws SheetDoesNotFit {
            Tiling tiling = new Tiling(request, split.overlapMm(), palette, measure);
            Optional<Tiling.Found> found = request.wantedScale().map(tiling::at).orElseGet(tiling::readable);
            if (found.isEmpty()) {
                throw Sheet.refusal(request, palette, measure);
            }
            Sheet whole = tiling.compose(found.get());
            keys.addAll(behind.keys(request.at(whole.scale()), nameOf(request.level(), request)));
            if (!Legibility.of(whole, request).isReadable()) {
                unreadable.add(nameOf(request.level(), request));
            }
            SheetPen pen = new SheetPen(measure, palette, SheetFrame.growth(request.paper()));
            return new TilePages(request, whole, found.get().grid(), pen).pages();
        }

        private static String nameOf(Level level, SheetRequest request) {
            return level.name().in(request.locale());
        }
    }
}
