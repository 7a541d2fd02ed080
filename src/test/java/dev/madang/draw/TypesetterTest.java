package dev.madang.draw;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.madang.draw.paper.Paper;
import dev.madang.draw.paper.Scale;
import dev.madang.draw.paper.SheetDoesNotFit;
import dev.madang.draw.paper.SheetRequest;
import dev.madang.draw.sheet.Sheet;
import dev.madang.model.Anchor;
import dev.madang.model.Bounds;
import dev.madang.model.Dimension;
import dev.madang.model.ElementId;
import dev.madang.model.LocalText;
import dev.madang.model.Note;
import dev.madang.model.Plan;
import dev.madang.model.PlanElement;
import dev.madang.model.Point;
import dev.madang.model.Rect;
import dev.madang.model.Vec;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Notes keep their height on the floor, dimension lines theirs on paper. */
class TypesetterTest {

    private static final Plan PLAN = HallFixtures.small();
    private static final String LEVEL = PLAN.levels().get(0).id();

    @Test
    void lettersOfANoteAreAsHighOnTheFloorAtEveryScale() {
        Note note = note("Main entrance", Rect.of(1_000, 2_000, 20_000, 1_000));

        for (double unitsPerMm : new double[] {50, 250, 1_000}) {
            DrawItem.Text text = texts(set(note, unitsPerMm)).get(0);
            assertEquals(800, text.heightMm());
            assertEquals(new Vec(1_000, 2_000 + DrawItem.Text.ASCENT * 800), text.at());
        }
    }

    @Test
    void aTagHasNoGroundWithoutItsWords() {
        DrawItem.Tag fitted = tag(new Bounds(0, 0, 3_000, 1_000), false);

        assertEquals(2, typesetter().set(fitted, 100).size());
        assertEquals(
                new Bounds(0, 0, 3_000, 1_000),
                typesetter().set(fitted, 100).get(0).bounds());
        assertEquals(List.of(), typesetter().set(fitted, 2_000));
    }

    @Test
    void aSteadyTagIsReadableAtEveryScaleAndItsGroundHugsItsWords() {
        DrawItem.Tag steady = tag(new Bounds(5_000, 2_000, 5_000, 2_000), true);

        for (double unitsPerMm : new double[] {50, 250, 4_000}) {
            List<DrawItem> items = List.copyOf(typesetter().set(steady, unitsPerMm));
            Bounds words = texts(items).get(0).bounds();
            Bounds ground = items.get(0).bounds();

            assertEquals(3 * unitsPerMm, texts(items).get(0).heightMm(), 1e-6);
            assertEquals(5_000 + 0.8 * 3 * unitsPerMm, ground.minX(), 1e-6);
            assertEquals(2_000, ground.center().y(), 1e-6);
            assertTrue(ground.contains(words), ground + " round " + words);
            assertTrue(ground.width() < words.width() + 3 * unitsPerMm, ground + " round " + words);
        }
    }

    private static DrawItem.Tag tag(Bounds room, boolean steady) {
        return new DrawItem.Tag(
                StyleKey.OVERLAY_TAG_GROUND,
                new DrawItem.Label(
                        StyleKey.OVERLAY_TAG,
                        null,
                        room,
                        0,
                        List.of(new DrawItem.Line(StyleKey.OVERLAY_TAG, "63.5 m"))),
                steady ? DrawItem.Tag.Setting.STEADY : DrawItem.Tag.Setting.FITTED);
    }

    @Test
    void onASheetTheyShrinkWithTheScale() throws SheetDoesNotFit {
        Plan plan = PLAN.withElements(List.of(note("Main entrance", Rect.of(1_000, 2_000, 12_000, 1_000))));
        SheetRequest request = SheetRequest.of(plan, plan.levels().get(0), Locale.ENGLISH)
                .on(Paper.A1)
                .at(new Scale(200));

        Sheet sheet = Sheet.of(request, new PrintPalette(), new SimpleMeasure());

        DrawItem.Text text = texts(sheet.drawing().items()).stream()
                .filter(item -> item.style() == StyleKey.NOTE)
                .findFirst()
                .orElseThrow();
        assertEquals(800 / 200.0, text.heightMm(), 1e-9);
    }

    @Test
    void aNoteIsBrokenAtItsWidthAndKeepsItsOwnLines() {
        Note note = note("Queue for visitors\n\nKeep left", Rect.of(0, 0, 6_000, 1_000));

        List<DrawItem.Text> lines = texts(set(note, 250));

        assertEquals(
                List.of("Queue for", "visitors", "Keep left"),
                lines.stream().map(DrawItem.Text::text).toList());
        assertEquals(2 * 1_000, lines.get(2).at().y() - lines.get(1).at().y(), 1e-6);
    }

    @Test
    void aTurnedNoteIsNeverUpsideDown() {
        Rect overhead = new Rect(new Point(10_000, 10_000), 6_000, 1_000, 18_000);

        assertEquals(0, texts(set(note("Stage", overhead), 250)).get(0).angleCdeg());
    }

    @ParameterizedTest
    @CsvSource({
        "0, 0, 6000, 0, 0",
        "6000, 0, 0, 0, 0",
        "0, 0, 0, 6000, 27000",
        "0, 6000, 0, 0, 27000",
        "0, 0, 6000, 6000, 4500",
        "0, 6000, 6000, 0, 31500",
        "6000, 6000, 0, 0, 4500"
    })
    void aLengthIsReadFromBelowOrFromTheRight(int x1, int y1, int x2, int y2, int angleCdeg) {
        Dimension dimension = dimension(new Point(x1, y1), new Point(x2, y2), 1_000);

        assertEquals(angleCdeg, texts(set(dimension, 250)).get(0).angleCdeg());
    }

    @Test
    void aDimensionHasWitnessLinesTicksAndItsLengthAboveTheLine() {
        Dimension dimension = dimension(new Point(0, 10_000), new Point(12_000, 10_000), -2_000);

        List<DrawItem> items = set(dimension, 250);

        List<DrawItem.Figure> lines = figures(items);
        assertEquals(
                List.of(new Vec(0, 8_000), new Vec(12_000, 8_000)), lines.get(0).points());
        assertEquals(List.of(new Vec(0, 9_800), new Vec(0, 7_625)), lines.get(1).points());
        assertEquals(
                List.of(new Vec(12_000, 9_800), new Vec(12_000, 7_625)),
                lines.get(2).points());
        assertEquals(5, lines.size());
        double tickMm =
                lines.get(3).points().get(0).distanceTo(lines.get(3).points().get(1)) / 250;
        assertEquals(2.6, tickMm, 1e-9);
        DrawItem.Text text = texts(items).get(0);
        assertEquals("12\u00a0m", text.text());
        assertEquals(2.5 * 250, text.heightMm());
        assertEquals(6_000, text.at().x(), 1e-6);
        assertTrue(text.at().y() + DrawItem.Text.DESCENT * text.heightMm() < 8_000);
    }

    @Test
    void aLengthWiderThanItsLineStandsBesideIt() {
        Dimension dimension = dimension(new Point(0, 10_000), new Point(600, 10_000), -2_000);

        List<DrawItem> items = set(dimension, 250);

        DrawItem.Text text = texts(items).get(0);
        assertTrue(text.at().x() - text.widthMm() / 2 > 600);
        assertEquals(6, figures(items).size());
    }

    @Test
    void whatNeedsNoSettingStaysAsItIs() {
        DrawItem line = DrawItem.Figure.line(StyleKey.DIMENSION, null, List.of(new Vec(0, 0), new Vec(1, 1)));

        assertEquals(List.of(line), typesetter().set(line, 250));
    }

    @Test
    void theRoomOfATextIsThatOfItsLongestLineAndAllOfThem() {
        var room = Typesetter.room(new SimpleMeasure(), List.of("aaaa", "aa"), 1_000, 10_000);

        assertEquals(2_400, room.width(), 1e-6);
        assertEquals(2_500, room.height(), 1e-6);
    }

    private static Typesetter typesetter() {
        return new Typesetter(new SimpleMeasure(), new PrintPalette());
    }

    private static List<DrawItem> set(PlanElement element, double unitsPerMm) {
        List<DrawItem> items = new ArrayList<>();
        for (DrawItem item : PlanDrawing.element(PLAN, element, Locale.ENGLISH)) {
            items.addAll(typesetter().set(item, unitsPerMm));
        }
        return items;
    }

    private static Note note(String text, Rect box) {
        return new Note(new ElementId("note"), LEVEL, LocalText.of(text), box, 800);
    }

    private static Dimension dimension(Point from, Point to, int offset) {
        return new Dimension(new ElementId("dim"), LEVEL, Anchor.free(from), Anchor.free(to), offset);
    }

    private static List<DrawItem.Text> texts(List<DrawItem> items) {
        return items.stream()
                .filter(DrawItem.Text.class::isInstance)
                .map(DrawItem.Text.class::cast)
                .toList();
    }

    private static List<DrawItem.Figure> figures(List<DrawItem> items) {
        return items.stream()
                .filter(DrawItem.Figure.class::isInstance)
                .map(DrawItem.Figure.class::cast)
                .toList();
    }
}
