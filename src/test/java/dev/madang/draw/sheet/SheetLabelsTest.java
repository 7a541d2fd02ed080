package dev.madang.draw.sheet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.madang.draw.DrawItem;
import dev.madang.draw.DrawLayer;
import dev.madang.draw.HallFixtures;
import dev.madang.draw.PrintPalette;
import dev.madang.draw.SimpleMeasure;
import dev.madang.draw.StyleKey;
import dev.madang.draw.paper.PageSplit;
import dev.madang.draw.paper.Paper;
import dev.madang.draw.paper.Scale;
import dev.madang.draw.paper.SheetDoesNotFit;
import dev.madang.draw.paper.SheetKind;
import dev.madang.draw.paper.SheetRequest;
import dev.madang.geometry.Footprint;
import dev.madang.model.Booth;
import dev.madang.model.Bounds;
import dev.madang.model.ElementId;
import dev.madang.model.Elements;
import dev.madang.model.Plan;
import dev.madang.model.PlanElement;
import dev.madang.model.Point;
import dev.madang.model.Polygon;
import dev.madang.model.Rect;
import dev.madang.model.Shape;
import dev.madang.model.Status;
import dev.madang.model.Vec;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Labels shrink, wrap, and give way to numbers; they never leave what they name, and none meets another. */
class SheetLabelsTest {

    private static final double ROUNDING_MM = 0.02;

    static Stream<Arguments> kindsAndScales() {
        return Stream.of(
                        SheetKind.PLAN,
                        SheetKind.SALES,
                        SheetKind.VISITOR,
                        SheetKind.TECHNICAL,
                        SheetKind.SAFETY,
                        SheetKind.VENUE,
                        SheetKind.SETOUT)
                .flatMap(kind -> Stream.of(100, 250, 500, 1_000).map(scale -> Arguments.of(kind, scale)));
    }

    @ParameterizedTest
    @MethodSource("kindsAndScales")
    void noLabelLeavesWhatItNamesAndNoTwoMeet(SheetKind kind, int scale) throws SheetDoesNotFit {
        for (long seed = 1; seed <= 2; seed++) {
            Plan plan = crowded(new Random(seed));
            Sheet sheet = sheet(plan, kind, scale);
            List<DrawItem.Text> labels = onElements(sheet, plan);

            for (DrawItem.Text label : labels) {
                assertWithin(label, plan, sheet, "seed " + seed);
            }
            assertNoneMeet(labels, "seed " + seed);
        }
    }

    @ParameterizedTest
    @MethodSource("kindsAndScales")
    void noTwoTextsMeetAnywhereOnTheSheetOfALargeHall(SheetKind kind, int scale) throws SheetDoesNotFit {
        if (scale == 100 || scale == 1_000) {
            return;
        }
        Plan plan = HallFixtures.large();
        Sheet sheet = sheet(plan, kind, scale);

        assertTrue(!onElements(sheet, plan).isEmpty());
        List<DrawItem.Text> names = sheet.texts().stream()
                .filter(text -> text.style().layer() != DrawLayer.SHEET)
                .toList();
        assertNoneMeet(names, kind + " 1:" + scale);
    }

    @Test
    void whatFindsNoRoomGetsANumberThatTheSheetExplains() throws SheetDoesNotFit {
        Plan plan = HallFixtures.small()
                .withBooths(Elements.of(List.of(
                        booth(1, "WIDE-NUMBER-1", Rect.of(3_000, 3_000, 2_000, 2_000)),
                        booth(2, "WIDE-NUMBER-2", Rect.of(9_000, 3_000, 2_000, 2_000)),
                        booth(3, "WIDE-NUMBER-3", Rect.of(3_000, 9_000, 2_000, 2_000)))));

        Sheet sheet = sheet(plan, SheetKind.VENUE, 400);

        List<String> keys = sheet.texts().stream()
                .filter(text -> text.style() == StyleKey.KEY)
                .map(DrawItem.Text::text)
                .toList();
        assertEquals(List.of("1", "2", "3"), keys);
        Set<String> words = words(sheet);
        assertTrue(words.stream().anyMatch(word -> word.startsWith("2  WIDE-NUMBER-2")), words.toString());
        assertFalse(words.contains("WIDE-NUMBER-2"));
    }

    @Test
    void aLongTableOfNumbersStandsOnThePagesBehind() throws SheetDoesNotFit {
        Plan plan = HallFixtures.rows(60);
        Plan wide = plan.withBooths(Elements.of(plan.booths().values().stream()
                .map(booth -> booth.withNumber("N-" + booth.number()))
                .toList()));

        SheetSet set = SheetSet.of(
                List.of(request(wide, SheetKind.VENUE, 800)), PageSplit.NONE, new PrintPalette(), new SimpleMeasure());

        Set<String> words = words(set.pages().get(0).sheet());
        assertTrue(words.contains("60 numbers are explained on the pages"), words.toString());
        SheetPage last = set.pages().get(set.pages().size() - 1);
        assertEquals("Numbers in place of labels", last.bookmark());
        assertTrue(words(last.sheet()).stream().anyMatch(word -> word.startsWith("N-R59")));
        SheetSet roomy = SheetSet.of(
                List.of(request(wide, SheetKind.VENUE, 100)), PageSplit.NONE, new PrintPalette(), new SimpleMeasure());
        assertEquals(
                List.of("Level", "Booths by number", "Booths by number"),
                roomy.pages().stream().map(SheetPage::bookmark).toList());
    }

    @Test
    void whatIsTooSmallEvenForANumberIsCounted() throws SheetDoesNotFit {
        Plan plan = HallFixtures.small()
                .withBooths(Elements.of(List.of(booth(1, "A1", Rect.of(3_000, 3_000, 1_000, 1_000)))));

        Set<String> words = words(sheet(plan, SheetKind.VENUE, 1_000));

        assertTrue(words.stream().anyMatch(word -> word.startsWith("One area is too small")), words.toString());
    }

    private static Booth booth(int id, String number, Shape shape) {
        return HallFixtures.booth("k" + id, "main", number, shape, Status.AVAILABLE, null);
    }

    /**
     * Booths of all sizes and turns that do not overlap, some of them L-shaped, some with names that are far too long.
     */
    private static Plan crowded(Random random) {
        List<Booth> booths = new ArrayList<>();
        List<Footprint> taken = new ArrayList<>();
        HallFixtures.small().features().values().forEach(feature -> taken.add(Footprint.of(feature.shape())));
        for (int i = 0; i < 160; i++) {
            int x = 500 + random.nextInt(75) * 500;
            int y = 500 + random.nextInt(55) * 500;
            Shape shape = shape(random, x, y);
            Footprint footprint = Footprint.of(shape);
            Bounds box = footprint.bounds();
            boolean isInside = box.minX() >= 0 && box.minY() >= 0 && box.maxX() <= 40_000 && box.maxY() <= 30_000;
            if (isInside && taken.stream().noneMatch(footprint::overlaps)) {
                taken.add(footprint);
                String number = random.nextInt(4) == 0 ? "LONG-" + i * 1_000 : "A" + i;
                booths.add(HallFixtures.booth(
                        "r" + i, "main", number, shape, Status.PAID, random.nextBoolean() ? "x1" : null));
            }
        }
        return HallFixtures.small().withBooths(Elements.of(booths));
    }

    private static Shape shape(Random random, int x, int y) {
        int width = 500 * (1 + random.nextInt(16));
        int depth = 500 * (1 + random.nextInt(12));
        if (random.nextInt(4) == 0 && width > 1_000 && depth > 1_000) {
            int notchX = width / 2;
            int notchY = depth / 2;
            return Polygon.of(
                    x,
                    y,
                    x + width,
                    y,
                    x + width,
                    y + notchY,
                    x + notchX,
                    y + notchY,
                    x + notchX,
                    y + depth,
                    x,
                    y + depth);
        }
        int rotation = random.nextInt(2) == 0 ? 0 : random.nextInt(36_000);
        return new Rect(new Point(x, y), width, depth, rotation);
    }

    private static List<DrawItem.Text> onElements(Sheet sheet, Plan plan) {
        Set<StyleKey> named = new HashSet<>(Set.of(
                StyleKey.BOOTH_NUMBER, StyleKey.BOOTH_NAME, StyleKey.BOOTH_SIZE, StyleKey.FEATURE_NAME, StyleKey.KEY));
        return sheet.texts().stream()
                .filter(text -> named.contains(text.style()))
                .filter(text -> text.shows().flatMap(plan::element).isPresent())
                .toList();
    }

    private static void assertWithin(DrawItem.Text label, Plan plan, Sheet sheet, String hint) {
        ElementId id = label.shows().orElseThrow();
        PlanElement element = plan.element(id).orElseThrow();
        Footprint ground = Footprint.of(element.shape());
        double scale = sheet.scale().denominator();
        for (Vec corner : corners(label)) {
            Vec model = new Vec(
                    (corner.x() - sheet.floor().minX()) * scale,
                    (corner.y() - sheet.floor().minY()) * scale);
            boolean isInside = ground.contains(model) || near(ground, model, ROUNDING_MM * scale);
            assertTrue(isInside, () -> hint + ": " + label + " leaves " + element.shape());
        }
    }

    private static boolean near(Footprint ground, Vec place, double withinMm) {
        for (int turn = 0; turn < 8; turn++) {
            double angle = Math.PI * turn / 4;
            if (ground.contains(place.plus(withinMm * Math.cos(angle), withinMm * Math.sin(angle)))) {
                return true;
            }
        }
        return false;
    }

    private static List<Vec> corners(DrawItem.Text text) {
        Vec start = text.start();
        double up = text.heightMm() * DrawItem.Text.ASCENT;
        double down = text.heightMm() * DrawItem.Text.DESCENT;
        return Stream.of(
                        start.plus(0, -up),
                        start.plus(text.widthMm(), -up),
                        start.plus(text.widthMm(), down),
                        start.plus(0, down))
                .map(corner -> corner.rotated(text.angleCdeg(), start))
                .toList();
    }

    private static void assertNoneMeet(List<DrawItem.Text> texts, String hint) {
        for (int i = 0; i < texts.size(); i++) {
            for (int j = i + 1; j < texts.size(); j++) {
                DrawItem.Text one = texts.get(i);
                DrawItem.Text other = texts.get(j);
                boolean mayMeet = one.bounds().sharesInterior(other.bounds());
                assertFalse(
                        mayMeet && !areApart(corners(one), corners(other)) && !areApart(corners(other), corners(one)),
                        () -> hint + ": " + one + " meets " + other);
            }
        }
    }

    /** Tells whether a side of one convex figure parts it from another. */
    private static boolean areApart(List<Vec> one, List<Vec> other) {
        for (int i = 0; i < one.size(); i++) {
            Vec from = one.get(i);
            Vec to = one.get((i + 1) % one.size());
            double length = from.distanceTo(to);
            boolean isBeyond = other.stream()
                    .allMatch(place -> ((to.x() - from.x()) * (place.y() - from.y())
                                            - (to.y() - from.y()) * (place.x() - from.x()))
                                    / length
                            <= ROUNDING_MM);
            if (length > 0 && isBeyond) {
                return true;
            }
        }
        return false;
    }

    private static Set<String> words(Sheet sheet) {
        return sheet.texts().stream().map(DrawItem.Text::text).collect(Collectors.toSet());
    }

    private static SheetRequest request(Plan plan, SheetKind kind, int scale) {
        return SheetRequest.of(plan, plan.levels().get(0), Locale.ENGLISH)
                .of(kind)
                .on(new Paper("large", 2_000, 1_500))
                .at(new Scale(scale));
    }

    private static Sheet sheet(Plan plan, SheetKind kind, int scale) throws SheetDoesNotFit {
        return Sheet.of(request(plan, kind, scale), new PrintPalette(), new SimpleMeasure());
    }
}
