package dev.madang.draw;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.madang.model.Bounds;
import dev.madang.model.Vec;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LedTagsTest {

    private static final Bounds FLOOR = new Bounds(0, 0, 60_000, 40_000);
    private static final Bounds LEFT = new Bounds(20_000, 15_000, 26_000, 21_000);
    private static final Bounds RIGHT = new Bounds(27_400, 15_000, 33_400, 21_000);
    private static final Bounds NAME = new Bounds(22_000, 12_000, 31_000, 14_500);

    private final Typesetter typesetter = new Typesetter((text, bold) -> text.length() * 0.6, new PrintPalette());

    @ParameterizedTest
    @ValueSource(ints = {50, 100, 250, 400, 600})
    void aTagLiesBesideBoothsAndWordsHoweverSmallTheScale(int denominator) {
        Bounds ground = grounds(denominator, FLOOR, tag(26_700, 18_000)).get(0);

        assertTrue(FLOOR.contains(ground), ground::toString);
        assertTrue(!ground.sharesInterior(LEFT) && !ground.sharesInterior(RIGHT), ground::toString);
        assertTrue(!ground.sharesInterior(NAME), ground::toString);
    }

    @Test
    void aLineLeadsFromWhatIsToldToTheTag() {
        List<DrawItem> placed = new LedTags(typesetter, 250, FLOOR).place(items(tag(26_700, 18_000)));

        DrawItem.Figure line = (DrawItem.Figure) placed.get(placed.size() - 2);
        Bounds ground = typesetter.ground((DrawItem.Tag) placed.get(placed.size() - 1), 250);
        assertEquals(new Vec(26_700, 18_000), line.points().get(0));
        assertEquals(ground.center().x(), line.points().get(1).x(), 1e-6);
        assertEquals(ground.center().y(), line.points().get(1).y(), 1e-6);
    }

    @Test
    void tagsLieNotOnEachOther() {
        List<Bounds> grounds = grounds(400, FLOOR, tag(26_700, 16_000), tag(26_700, 18_000), tag(26_700, 20_000));

        for (int i = 0; i < grounds.size(); i++) {
            Bounds one = grounds.get(i);
            assertTrue(grounds.stream().skip(i + 1L).noneMatch(one::sharesInterior), grounds::toString);
        }
    }

    @Test
    void aTagStaysOnItsPageWhereNothingIsFree() {
        Bounds page = new Bounds(20_000, 15_000, 33_400, 21_000);

        Bounds ground = grounds(250, page, tag(26_700, 18_000)).get(0);

        assertTrue(page.contains(ground), ground::toString);
    }

    private List<Bounds> grounds(int denominator, Bounds extent, DrawItem... tags) {
        return new LedTags(typesetter, denominator, extent)
                .place(items(tags)).stream()
                        .filter(DrawItem.Tag.class::isInstance)
                        .map(tag -> typesetter.ground((DrawItem.Tag) tag, denominator))
                        .toList();
    }

    private static List<DrawItem> items(DrawItem... tags) {
        List<DrawItem> items = new ArrayList<>(List.of(
                booth(LEFT),
                booth(RIGHT),
                new DrawItem.Label(
                        StyleKey.DIMENSION_TEXT,
                        null,
                        NAME,
                        0,
                        List.of(new DrawItem.Line(StyleKey.DIMENSION_TEXT, "12 m")))));
        items.addAll(List.of(tags));
        return items;
    }

    private static DrawItem booth(Bounds box) {
        return DrawItem.Figure.closed(
                StyleKey.BOOTH,
                null,
                List.of(
                        new Vec(box.minX(), box.minY()),
                        new Vec(box.maxX(), box.minY()),
                        new Vec(box.maxX(), box.maxY()),
                        new Vec(box.minX(), box.maxY())));
    }

    private static DrawItem tag(double x, double y) {
        return new DrawItem.Tag(
                StyleKey.OVERLAY_TAG_GROUND,
                new DrawItem.Label(
                        StyleKey.OVERLAY_TAG,
                        null,
                        new Bounds(x, y, x, y),
                        0,
                        List.of(new DrawItem.Line(StyleKey.OVERLAY_TAG, "1.39 m"))),
                DrawItem.Tag.Setting.LED);
    }
}
