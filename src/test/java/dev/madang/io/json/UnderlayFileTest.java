package dev.madang.io.json;

import static dev.madang.model.UnderlayFixtures.drawn;
import static dev.madang.model.UnderlayFixtures.planWith;
import static dev.madang.model.UnderlayFixtures.underlay;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.madang.edit.underlay.MoveUnderlay;
import dev.madang.io.PlanIoException;
import dev.madang.model.Bytes;
import dev.madang.model.ElementId;
import dev.madang.model.Linework;
import dev.madang.model.Plan;
import dev.madang.model.PlanFixtures;
import dev.madang.model.Point;
import dev.madang.model.Raster;
import dev.madang.model.Underlay;
import dev.madang.model.UnderlayFixtures;
import dev.madang.model.UnderlayLook;
import dev.madang.model.UnderlayPlace;
import dev.madang.model.UnderlaySource;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UnderlayFileTest {

    private static final Plan PLAN = planWith(underlay("u1", 1_000, 2_000));

    @Test
    void aPlanWithoutUnderlaysDoesNotSpeakOfThem() {
        assertFalse(text(PlanFixtures.plan()).contains("underlays"));
    }

    @Test
    void theLargestPictureComesBackWhole() throws PlanIoException {
        byte[] bytes = new byte[Raster.MAX_BYTES];
        new Random(7).nextBytes(bytes);
        System.arraycopy(UnderlayFixtures.SMALL_PNG, 0, bytes, 0, 33);
        Underlay large = new Underlay(
                new ElementId("large"),
                PlanFixtures.LEVEL,
                "n",
                new UnderlaySource("f.png", 3),
                new Raster(Raster.Format.PNG, 4, 2, Bytes.of(bytes)),
                new UnderlayPlace(new Point(0, 0), 1_000, 0),
                UnderlayLook.FIRST);
        Plan plan = planWith(large);

        assertEquals(plan, PlanReader.read("F", PlanWriter.toBytes(plan)));
    }

    @Test
    void movingAnUnderlayChangesTwoLinesAndNotItsPicture() {
        Plan moved = new MoveUnderlay(new ElementId("u1"), 10, 20).apply(PLAN).after();

        List<String> differing = new ArrayList<>(text(moved).lines().toList());
        differing.removeAll(text(PLAN).lines().toList());

        assertEquals(List.of("      \"x\": 1010,", "      \"y\": 2020,"), differing);
    }

    @Test
    void underlaysDoNotChangeTheFingerprint() {
        assertEquals(Fingerprint.of(PlanFixtures.plan()), Fingerprint.of(PLAN));
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    "width": 1000   | "width": 0        | /underlays/0/picture/width: 0 must be from 1 to 16000.
                    "width": 1000   | "width": 999      | /underlays/0/picture: the data is no PNG picture of 999 x 500 pixels.
                    "format": "png" | "format": "jpeg"  | /underlays/0/picture: the data is no JPEG picture of 1000 x 500 pixels.
                    "format": "png" | "format": "gif"   | /underlays/0/picture/format: "gif" must be one of: png, jpeg.
                    "format": "png" | "format": "png", "dpi": 5 | /underlays/0/picture: unknown field "dpi"; there can be: format, width, height, data.
                    "iVBOR          | "!VBOR            | /underlays/0/picture/data: the data is not Base64 text.
                    "iVBOR          | "AAAAA            | /underlays/0/picture: the data is no PNG picture of 1000 x 500 pixels.
                    "scale": 10     | "scale": 0        | /underlays/0/scale: 0 must be from 0.001 to 100000.
                    "scale": 10     | "scale": "10"     | /underlays/0/scale: "10" must be a number, without quotes.
                    "opacity": 50   | "opacity": 4      | /underlays/0/opacity: 4 must be from 5 to 100.
                    "opacity": 50   | "opacity": 50, "hidden": "no" | /underlays/0/hidden: "no" must be true or false.
                    "file": "hall.png" | "file": " "    | /underlays/0: The name of the file of an underlay must not be blank.
                    "level": "l1",` ` | "level": "l9",  | /underlays/0/level: there is no level "l9" in this file.
                    "x": 1000       | "x": 1000.5       | /underlays/0/x: 1000.5 must be a whole number, without point, exponent or quotes.
                    """)
    void aSpoiltUnderlayIsRefusedWithItsPlace(String part, String other, String problem) {
        String sound = text(PLAN);
        String from = part.replace("`", "").strip();
        int at = sound.indexOf(from, sound.indexOf("\"underlays\""));
        assertTrue(at > 0, from);

        List<String> lines = PlanText.refusal(sound.substring(0, at) + other + sound.substring(at + from.length()));

        assertEquals(problem, lines.get(1));
    }

    @Test
    void linesStandInTheFileAsPathData() {
        String text = text(planWith(drawn("u1", 1_000, 2_000)));

        assertTrue(text.contains("M0 0l1000 0 0 500 -1000 0zM0 500l1000 -500"), text);
        assertTrue(text.contains("\"rotation\": 9000, \"text\": \"홀 A\""), text);
    }

    @Test
    void theLargestDrawingComesBackWhole() throws PlanIoException {
        Random random = new Random(7);
        List<Linework.Run> runs = new ArrayList<>();
        for (int i = 0; i < Linework.MAX_POINTS / Linework.Run.MAX_POINTS; i++) {
            List<Point> points = new ArrayList<>();
            for (int k = 0; k < Linework.Run.MAX_POINTS; k++) {
                points.add(new Point(random.nextInt(Linework.MAX_SIDE), random.nextInt(Linework.MAX_SIDE)));
            }
            runs.add(new Linework.Run(points, true));
        }
        Underlay small = drawn("large", 0, 0);
        Plan plan = planWith(new Underlay(
                small.id(),
                small.level(),
                small.name(),
                small.source(),
                new Linework(Linework.MAX_SIDE, Linework.MAX_SIDE, runs, List.of()),
                new UnderlayPlace(new Point(0, 0), 1, 0),
                UnderlayLook.FIRST));

        assertEquals(plan, PlanReader.read("F", PlanWriter.toBytes(plan)));
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    M0 0l1000 0    | M0 0l1000       | /underlays/0/lines/paths/0: letter 24 is none of a line such as M0 0l100 0 0 50z with 2 to 4000 places.
                    M0 0l1000 0    | M0 0L1000 0     | /underlays/0/lines/paths/0: letter 5 is none of a line such as M0 0l100 0 0 50z with 2 to 4000 places.
                    M0 0l1000 0    | M0 0l9999999 0  | /underlays/0/lines/paths/0: letter 15 is none of a line such as M0 0l100 0 0 50z with 2 to 4000 places.
                    M0 0l1000 0    | M0 0l1001 0     | /underlays/0/lines: (1001, 0) lies beside the drawing.
                    "height": 500  | "height": 0     | /underlays/0/lines/height: 0 must be from 1 to 1000000.
                    "height": 60   | "height": 6.5   | /underlays/0/lines/texts/0/height: 6.5 must be a whole number, without point, exponent or quotes.
                    "text": "홀 A" | "text": " "     | /underlays/0/lines/texts/0: A text must have 1 to 1000 letters.
                    "lines": {     | "picture": {}, "lines": { | /underlays/0: unknown field "picture"; there can be: id, level, name, file, page, x, y, scale, rotation, opacity, hidden, locked, lines.
                    """)
    void spoiltLinesAreRefusedWithTheirPlace(String part, String other, String problem) {
        String sound = text(planWith(drawn("u1", 1_000, 2_000)));
        int at = sound.indexOf(part, sound.indexOf("\"underlays\""));
        assertTrue(at > 0, sound);

        List<String> lines = PlanText.refusal(sound.substring(0, at) + other + sound.substring(at + part.length()));

        assertEquals(problem, lines.get(1));
    }

    private static String text(Plan plan) {
        return new String(PlanWriter.toBytes(plan), StandardCharsets.UTF_8);
    }
}
