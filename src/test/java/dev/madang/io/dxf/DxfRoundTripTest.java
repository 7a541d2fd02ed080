package dev.madang.io.dxf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.madang.edit.RemoveElements;
import dev.madang.exchange.drawing.BoothImport;
import dev.madang.exchange.drawing.BoothRow;
import dev.madang.exchange.drawing.DrawingMapping;
import dev.madang.exchange.drawing.DrawingUnit;
import dev.madang.exchange.drawing.LevelDrawing;
import dev.madang.exchange.drawing.RawDrawing;
import dev.madang.model.Booth;
import dev.madang.model.ElementId;
import dev.madang.model.Level;
import dev.madang.model.Plan;
import dev.madang.model.PlanArbitraries;
import dev.madang.model.PlanFixtures;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A plan that goes out as a drawing and comes back keeps number, outline and kind of every booth. */
class DxfRoundTripTest {

    private int drawn;

    static LongStream seeds() {
        return LongStream.range(0, 60);
    }

    private static byte[] written(Plan plan, Level level) throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new DxfWriter(out).write(LevelDrawing.of(plan, level, Locale.KOREAN));
        return out.toByteArray();
    }

    private static RawDrawing read(byte[] file) throws Exception {
        return DxfReader.read(new ByteArrayInputStream(file), Optional.empty(), DxfLimits.USUAL);
    }

    private static BoothImport imported(RawDrawing drawing, Plan plan, Level level) {
        String build = plan.buildKinds().get(0).id();
        DrawingMapping guess = DrawingMapping.guess(drawing, DrawingUnit.MILLIMETRE, build);
        return BoothImport.of(drawing, guess, plan, level.id());
    }

    private static List<Booth> booths(Plan plan, Level level) {
        return plan.booths().values().stream()
                .filter(booth -> booth.level().equals(level.id()))
                .toList();
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void comingBackIntoItsPlanChangesNothing(long seed) throws Exception {
        Plan plan = PlanArbitraries.plan(seed);
        for (Level level : plan.levels()) {
            BoothImport preview = imported(read(written(plan, level)), plan, level);

            assertFalse(preview.changesAnything(true), "seed " + seed + " " + preview.rows());
            assertEquals(booths(plan, level).size(), preview.count(BoothRow.State.SAME));
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void comingIntoAnEmptyLevelItBringsEveryBooth(long seed) throws Exception {
        Plan plan = PlanArbitraries.plan(seed);
        for (Level level : plan.levels()) {
            Set<ElementId> all = new HashSet<>();
            booths(plan, level).forEach(booth -> all.add(booth.id()));
            Plan empty = new RemoveElements(all).apply(plan).after();
            BoothImport preview = imported(read(written(plan, level)), empty, level);

            Plan after = preview.edit(false, this::newId).apply(empty).after();

            assertEquals(said(booths(plan, level)), said(booths(after, level)), "seed " + seed);
        }
    }

    private ElementId newId() {
        return new ElementId("new-" + drawn++);
    }

    private static List<String> said(List<Booth> booths) {
        List<String> said = new ArrayList<>();
        booths.forEach(booth -> said.add(booth.number() + " " + booth.build() + " " + booth.shape()));
        return said.stream().sorted().toList();
    }

    /** What another program leaves of the file: nobody else keeps extended data. */
    @Test
    void numbersOutlinesAndKindsAreReadWithoutWhatMadangWroteBeside() throws Exception {
        Plan plan = PlanFixtures.planWith(
                PlanFixtures.booth("a1", 1_000, 1_000, 3_000, 3_000),
                PlanFixtures.booth("a2", 4_000, 1_000, 3_000, 3_000).withBuild("raw"),
                PlanFixtures.turned("a3", 12_000, 9_000, 6_000, 3_000, 1_234));
        Level level = plan.levels().get(0);
        String text = new String(written(plan, level), StandardCharsets.UTF_8);
        String bare = text.replaceAll("1001\nMADANG\n(1000\n[^\n]*\n)+", "");
        assertFalse(bare.contains("id="), "the test takes everything away");

        BoothImport preview = imported(read(bare.getBytes(StandardCharsets.UTF_8)), plan, level);
        BoothImport placed = BoothImport.of(
                read(bare.getBytes(StandardCharsets.UTF_8)),
                asDrawn(DrawingMapping.guess(
                        read(bare.getBytes(StandardCharsets.UTF_8)), DrawingUnit.MILLIMETRE, "shell")),
                plan,
                level.id());

        assertEquals(3, preview.count(BoothRow.State.SAME), "its floor lies on the floor");
        assertEquals(3, placed.count(BoothRow.State.SAME));
    }

    @Test
    void theFileIsUtf8InMillimetresWithOneLayerForEachKind() throws Exception {
        Plan plan = PlanFixtures.planWith(
                PlanFixtures.booth("a1", 1_000, 1_000, 3_000, 3_000).withNumber("가-1"));
        String text = new String(written(plan, plan.levels().get(0)), StandardCharsets.UTF_8);

        assertTrue(text.contains("$ACADVER\n  1\nAC1021\n"));
        assertTrue(text.contains("$INSUNITS\n 70\n4\n"));
        assertTrue(text.contains("$MEASUREMENT\n 70\n1\n"));
        assertTrue(text.contains("  1\n가-1\n"));
        RawDrawing back = read(text.getBytes(StandardCharsets.UTF_8));
        assertEquals(
                Set.of(
                        "MADANG-FLOOR",
                        "MADANG-HALL",
                        "MADANG-LABEL",
                        "MADANG-PARTITION",
                        "MADANG-COLUMN",
                        "MADANG-KEEP-CLEAR",
                        "MADANG-EXIT",
                        "MADANG-BOOTH-SHELL",
                        "MADANG-NUMBER"),
                back.layerNames());
    }

    @Test
    void noTwoThingsShareAHandle() throws Exception {
        Plan plan = PlanArbitraries.plan(7);
        String[] lines = new String(written(plan, plan.levels().get(0)), StandardCharsets.UTF_8).split("\n");
        Set<String> handles = new HashSet<>();
        for (int i = 0; i + 1 < lines.length; i += 2) {
            boolean isHandle = lines[i].strip().equals("5") || lines[i].strip().equals("105");
            if (isHandle && !lines[i + 1].equals("FFFFFFF")) {
                assertTrue(handles.add(lines[i + 1]), lines[i + 1]);
            }
        }
        assertTrue(handles.size() > 30);
    }

    private static DrawingMapping asDrawn(DrawingMapping mapping) {
        return new DrawingMapping(
                mapping.unit(),
                mapping.roles(),
                mapping.toleranceMm(),
                DrawingMapping.Placement.AS_DRAWN,
                mapping.build(),
                mapping.needsNumber());
    }
}
