package dev.madang.draw;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.madang.model.Bounds;
import dev.madang.model.ElementId;
import dev.madang.model.Vec;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LabelFitterTest {

    private static final String[] NAMES = {
        "마루", "하늘채 로보틱스", "국제에너지전환센터", "Open Grid Co., Ltd.", "Cityscape", "(주)가온모빌리티/연구소", "A", "가 나 다"
    };

    private final Palette palette = new PrintPalette();
    private final LabelFitter fitter = new LabelFitter(new SimpleMeasure(), palette);

    @Test
    void numberNameAndSizeStandOneUnderAnother() {
        List<DrawItem.Text> texts = fitter.fit(booth(6_000, 3_000, "A101", "한빛시티랩", "6 × 3 m"), 250);

        assertEquals(List.of("A101", "한빛시티랩", "6 × 3 m"), words(texts));
        assertTrue(texts.get(0).at().y() < texts.get(1).at().y());
        assertTrue(texts.get(1).at().y() < texts.get(2).at().y());
    }

    @Test
    void theNumberIsTheLastToGo() {
        assertEquals(List.of("A101", "한빛시티랩"), words(fit(3_000, 1_500, 250)));
        assertEquals(List.of("A101"), words(fit(3_000, 1_000, 250)));
        assertEquals(List.of(), words(fit(800, 800, 250)));
    }

    @Test
    void aNameWrapsAtBlanksBeforeItBreaksWords() {
        List<DrawItem.Text> texts = fitter.fit(booth(3_000, 3_000, "A101", "하늘채 로보틱스"), 250);

        assertEquals(List.of("A101", "하늘채", "로보틱스"), words(texts));
    }

    @Test
    void aLongKoreanWordBreaksBetweenSyllablesWhenItMust() {
        List<DrawItem.Text> texts = fitter.fit(booth(3_000, 3_000, "A101", "국제에너지전환센터"), 250);

        assertEquals(List.of("A101", "국제에너지", "전환센터"), words(texts));
    }

    @Test
    void aLatinWordTooLongGivesWay() {
        List<DrawItem.Text> texts = fitter.fit(booth(1_800, 3_000, "A101", "Internationalisation"), 250);

        assertEquals(List.of("A101"), words(texts));
    }

    @Test
    void inATallNarrowBoothTheNumberReadsUpwards() {
        List<DrawItem.Text> texts = fitter.fit(booth(1_000, 3_000, "A101"), 250);

        assertEquals(List.of("A101"), words(texts));
        assertEquals(27_000, texts.get(0).angleCdeg());
    }

    @Test
    void numbersOfEqualBoothsAreEquallyLargeWhateverTheName() {
        double alone = fitter.fit(booth(3_000, 3_000, "A101"), 250).get(0).heightMm();
        double named = fitter.fit(booth(3_000, 3_000, "A102", "하늘채 로보틱스", "3 × 3 m"), 250)
                .get(0)
                .heightMm();

        assertEquals(alone, named);
    }

    @Test
    void aLargeBoothHasALargerNumber() {
        double small = fitter.fit(booth(3_000, 3_000, "A101"), 250).get(0).heightMm();
        double large = fitter.fit(booth(12_000, 12_000, "A101"), 250).get(0).heightMm();

        assertTrue(large > small);
    }

    @Test
    void textKnowsItsElement() {
        assertEquals(new ElementId("b1"), fit(3_000, 3_000, 250).get(0).shows().orElseThrow());
    }

    @ParameterizedTest
    @ValueSource(longs = {11, 12, 13, 14, 15})
    void noTextLeavesItsBoxAndNoneIsTooSmall(long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < 2_000; i++) {
            DrawItem.Label label = any(random);
            double unitsPerMm = 20 + random.nextInt(800);

            List<DrawItem.Text> texts = fitter.fit(label, unitsPerMm);

            assertEquals(texts, fitter.fit(label, unitsPerMm), "seed " + seed);
            double tallest = 0;
            for (DrawItem.Text text : texts) {
                String what = "seed " + seed + ", " + text.text() + " in " + label.box() + " at 1:" + unitsPerMm;
                assertTrue(label.box().grown(1e-6).contains(levelled(text, label)), what);
                assertTrue(text.heightMm() / unitsPerMm >= palette.smallestTextMm(text.style()) - 1e-9, what);
                tallest = Math.max(tallest, text.heightMm());
            }
            assertTrue(texts.isEmpty() || tallest == texts.get(0).heightMm(), "seed " + seed);
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {21, 22, 23})
    void linesOfALabelDoNotTouch(long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < 500; i++) {
            DrawItem.Label label = any(random);
            List<DrawItem.Text> texts = fitter.fit(label, 100);
            for (int line = 1; line < texts.size(); line++) {
                Bounds above = around(
                        texts.get(line - 1),
                        texts.get(0).angleCdeg(),
                        label.box().center());
                Bounds below = around(
                        texts.get(line), texts.get(0).angleCdeg(), label.box().center());
                assertTrue(above.maxY() <= below.minY() + 1e-6, "seed " + seed);
            }
        }
    }

    private List<DrawItem.Text> fit(int width, int depth, double unitsPerMm) {
        return fitter.fit(booth(width, depth, "A101", "한빛시티랩", "3 × 3 m"), unitsPerMm);
    }

    private static DrawItem.Label booth(int width, int depth, String number, String... more) {
        List<DrawItem.Line> lines = new ArrayList<>();
        lines.add(new DrawItem.Line(StyleKey.BOOTH_NUMBER, number));
        for (String text : more) {
            lines.add(new DrawItem.Line(text.contains("×") ? StyleKey.BOOTH_SIZE : StyleKey.BOOTH_NAME, text));
        }
        Bounds box = new Bounds(0, 0, width, depth);
        return new DrawItem.Label(StyleKey.BOOTH_NUMBER, new ElementId("b1"), box, 0, lines);
    }

    private static DrawItem.Label any(Random random) {
        double x = random.nextInt(100_000);
        double y = random.nextInt(100_000);
        Bounds box = new Bounds(x, y, x + 200 + random.nextInt(12_000), y + 200 + random.nextInt(12_000));
        List<DrawItem.Line> lines = new ArrayList<>();
        lines.add(new DrawItem.Line(StyleKey.BOOTH_NUMBER, "A" + random.nextInt(2_000)));
        for (int i = random.nextInt(3); i > 0; i--) {
            lines.add(new DrawItem.Line(StyleKey.BOOTH_NAME, NAMES[random.nextInt(NAMES.length)]));
        }
        lines.add(new DrawItem.Line(StyleKey.BOOTH_SIZE, "12 × 3 m"));
        int angle = random.nextBoolean() ? 0 : (random.nextInt(9_000) + 31_500) % 36_000;
        return new DrawItem.Label(StyleKey.BOOTH_NUMBER, null, box, angle, lines);
    }

    /** The text's box after the label has been turned back to level. */
    private static Bounds levelled(DrawItem.Text text, DrawItem.Label label) {
        return around(text, label.angleCdeg(), label.box().center());
    }

    private static Bounds around(DrawItem.Text text, int turnedBy, Vec middle) {
        DrawItem.Text level = new DrawItem.Text(
                text.style(),
                null,
                text.at().rotated(-turnedBy, middle),
                text.heightMm(),
                text.align(),
                Math.floorMod(text.angleCdeg() - turnedBy, 36_000),
                text.text(),
                text.widthMm());
        return level.bounds();
    }

    private static List<String> words(List<DrawItem.Text> texts) {
        return texts.stream().map(DrawItem.Text::text).toList();
    }
}
