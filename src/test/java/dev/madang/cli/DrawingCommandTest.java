package dev.madang.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.madang.io.json.PlanReader;
import dev.madang.model.Booth;
import dev.madang.model.Plan;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Drawings on the command line: out, in again, and as a building. */
class DrawingCommandTest extends CommandTest {

    private static final String HALL = pairs("0=SECTION 2=HEADER 9=$ACADVER 1=AC1009 9=$DWGCODEPAGE 3=ANSI_949"
            + " 0=ENDSEC 0=SECTION 2=ENTITIES"
            + " 0=POLYLINE 8=외벽 66=1 70=1 0=VERTEX 10=0 20=0 0=VERTEX 10=60000 20=0 0=VERTEX 10=60000 20=40000"
            + " 0=VERTEX 10=0 20=40000 0=SEQEND"
            + " 0=LINE 8=부스 10=3000 20=37000 11=9000 21=37000 0=LINE 8=부스 10=3000 20=34000 11=9000 21=34000"
            + " 0=LINE 8=부스 10=3000 20=34000 11=3000 21=37000 0=LINE 8=부스 10=6000 20=34000 11=6000 21=37000"
            + " 0=LINE 8=부스 10=9000 20=34000 11=9000 21=37000"
            + " 0=TEXT 8=부스번호 10=4000 20=35500 40=300 1=가-1 0=LINE 8=문 10=10000 20=0 11=12000 21=0"
            + " 0=ENDSEC 0=EOF");

    private static String pairs(String words) {
        return words.replaceAll("(\\S+?)=(\\S+) ?", "$1\n$2\n");
    }

    private Path hall() throws Exception {
        Path file = folder.resolve("hall.dxf");
        Files.write(file, HALL.getBytes(Charset.forName("x-windows-949")));
        return file;
    }

    @Test
    void aPlanGoesOutAsADrawingAndSaysWhatThatDoesNotCarry() throws Exception {
        Path plan = plan(booth("a1", 3_000).withNumber("A1"), booth("a2", 6_000).withNumber("가2"));
        Path drawing = folder.resolve("plan.dxf");

        assertEquals(0, run("export", plan.toString(), "-o", drawing.toString()));

        assertTrue(err().contains("plan.dxf in millimetres, 1:1."), err());
        assertTrue(err().contains("parts of the building are not in the drawing"), err());
        assertTrue(Files.readString(drawing).contains("\n가2\n"));
    }

    @Test
    void comingBackItChangesNothing() throws Exception {
        Path plan = plan(booth("a1", 3_000).withNumber("A1"), booth("a2", 6_000).withNumber("가2"));
        Path drawing = folder.resolve("plan.dxf");
        Path back = folder.resolve("back.json");
        run("export", plan.toString(), "-o", drawing.toString());

        assertEquals(0, run("import-dxf", plan.toString(), drawing.toString(), "-o", back.toString()));

        assertEquals("0 new\n0 changed\n0 gone\n2 the same\n", out().replace("\r\n", "\n"));
        assertEquals(PlanReader.read(plan), PlanReader.read(back));
    }

    @Test
    void scalesAreForSheets() throws Exception {
        Path drawing = folder.resolve("plan.dxf");

        assertEquals(2, run("export", plan().toString(), "-o", drawing.toString(), "--scale", "1:250"));
        assertTrue(err().contains("for --scale to change"), err());
        assertFalse(Files.exists(drawing));
    }

    @Test
    void aDrawingWithoutAUnitIsNotTakenUntilItIsSaid() throws Exception {
        Path plan = plan();
        Path back = folder.resolve("back.json");

        assertEquals(2, run("import-dxf", plan.toString(), hall().toString(), "-o", back.toString()));
        assertTrue(
                err().replace('\u00a0', ' ').contains("Say --unit; it measures mm: 60 × 40 m, cm: 600 × 400 m"), err());
        assertFalse(Files.exists(back));
    }

    @Test
    void boothsOfLooseLinesAreTakenWithTheirNumbers() throws Exception {
        Path plan = plan(booth("a1", 30_000).withNumber("A1"));
        Path back = folder.resolve("back.json");

        int status = run("import-dxf", plan.toString(), hall().toString(), "-o", back.toString(), "--unit", "mm");

        assertEquals(0, status, err());
        assertEquals("2 new: 가-1\n0 changed\n1 gone: A1\n0 the same\n", out().replace("\r\n", "\n"));
        Plan after = PlanReader.read(back);
        assertEquals(3, after.booths().size(), "what is gone in the drawing stays");
        assertTrue(after.booths().values().stream().map(Booth::number).toList().contains("가-1"));
    }

    @Test
    void goneBoothsGoAndUnnumberedOnesStayOutIfThatIsAsked() throws Exception {
        Path plan = plan(booth("a1", 30_000).withNumber("A1"));
        Path back = folder.resolve("back.json");

        run(
                "import-dxf",
                plan.toString(),
                hall().toString(),
                "-o",
                back.toString(),
                "--unit",
                "mm",
                "--remove-gone",
                "--needs-number",
                "--build",
                "raw");

        List<Booth> booths = List.copyOf(PlanReader.read(back).booths().values());
        assertEquals(1, booths.size());
        assertEquals("가-1", booths.get(0).number());
        assertEquals("raw", booths.get(0).build());
    }

    @Test
    void oneLayerMayHoldBoothsAndTheirNumbers() throws Exception {
        Path file = folder.resolve("one.dxf");
        Files.writeString(
                file,
                pairs("0=SECTION 2=ENTITIES 0=LWPOLYLINE 8=0 70=1 10=0 20=0 10=3000 20=0 10=3000 20=3000 10=0 20=3000"
                        + " 0=TEXT 8=0 10=1000 20=1000 40=300 1=A1 0=ENDSEC 0=EOF"));

        int status = run(
                "import-dxf",
                plan().toString(),
                file.toString(),
                "--unit",
                "mm",
                "--booths-layer",
                "0",
                "--numbers-layer",
                "0");

        assertEquals(0, status, err());
        assertTrue(out().startsWith("1 new: A1"), out());
    }

    @Test
    void layersThatAreNamedMustBeThere() throws Exception {
        assertEquals(
                2, run("import-dxf", plan().toString(), hall().toString(), "--unit", "mm", "--booths-layer", "STANDS"));
        assertTrue(err().contains("has no layer \"STANDS\"; it has 외벽, 부스, 문, 부스번호."), err());
    }

    @Test
    void inAWrongUnitNoBoothIsRemoved() throws Exception {
        Path plan = plan(booth("a1", 3_000).withNumber("A1"), booth("a2", 6_000).withNumber("A2"));
        Path drawing = folder.resolve("plan.dxf");
        Path back = folder.resolve("back.json");
        run("export", plan.toString(), "-o", drawing.toString());

        int status = run(
                "import-dxf",
                plan.toString(),
                drawing.toString(),
                "--unit",
                "m",
                "--remove-gone",
                "-o",
                back.toString());

        assertEquals(0, status, err());
        assertTrue(out().contains("2 gone: A1, A2"), out());
        assertTrue(err().contains("As outlines were left out, 2 booths that seem gone stay."), err());
        assertEquals(PlanReader.read(plan), PlanReader.read(back));
    }

    @Test
    void aPlanIsNeverWrittenOverADrawing() throws Exception {
        Path plan = plan();
        Path drawing = hall();
        byte[] before = Files.readAllBytes(drawing);

        assertEquals(
                2, run("import-dxf", plan.toString(), drawing.toString(), "--unit", "mm", "-o", drawing.toString()));
        assertTrue(err().contains("hall.dxf would be written over; name the file of a plan, ending in .json."), err());
        forget();
        Path other = folder.resolve("other.dwg");
        assertEquals(
                2, run("venue-from-dxf", drawing.toString(), "--unit", "mm", "--name", "x", "-o", other.toString()));

        assertTrue(err().contains("other.dwg has no name of a plan; a plan ends in .json."), err());
        assertFalse(Files.exists(other));
        assertArrayEquals(before, Files.readAllBytes(drawing));
    }

    @Test
    void wrongUnitsTolerancesPlacesAndKindsAreRefused() throws Exception {
        String plan = plan().toString();
        String drawing = hall().toString();

        assertEquals(2, run("import-dxf", plan, drawing, "--unit", "ell"));
        assertEquals(2, run("import-dxf", plan, drawing, "--unit", "mm", "--tolerance", "-1"));
        assertEquals(2, run("import-dxf", plan, drawing, "--unit", "mm", "--place", "there"));
        assertEquals(2, run("import-dxf", plan, drawing, "--unit", "mm", "--build", "gold"));
        assertEquals(4, err().lines().count(), err());
    }

    @Test
    void aBuildingBecomesAnEmptyPlan() throws Exception {
        Path made = folder.resolve("hall.json");

        int status = run(
                "venue-from-dxf",
                hall().toString(),
                "--unit",
                "mm",
                "--name",
                "시험장",
                "--id",
                "test",
                "-o",
                made.toString());

        assertEquals(0, status, err());
        assertEquals("Found: one hall, no columns, one door.", out().strip());
        Plan plan = PlanReader.read(made);
        assertEquals("test", plan.venue().id());
        assertEquals(60_000L * 40_000, plan.levels().get(0).floor().areaMm2());
        assertEquals(2, run("venue-from-dxf", hall().toString(), "--unit", "mm", "--name", "x", "-o", made.toString()));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "부스번호|madang: One door stands by no wall and was left out.",
                "문|madang: 2 lines on layer 문 end in nothing, the first at x 0 mm, y 0 mm; gaps are closed up to 10 mm."
            })
    void aBuildingWithoutAnOutlineIsNotMadeWhichIsSaidOnce(String walls, String besides) throws Exception {
        Path made = folder.resolve("hall.json");

        int status = run(
                "venue-from-dxf",
                hall().toString(),
                "--unit",
                "mm",
                "--name",
                "x",
                "--outline-layer",
                walls,
                "-o",
                made.toString());

        assertEquals(2, status);
        assertEquals(
                besides
                        + "\nmadang: The drawing has no outline of a floor; say --outline-layer, or a wider --tolerance;"
                        + " its layers are 외벽, 부스, 문, 부스번호.\n",
                err().replace('\u00a0', ' '));
        assertFalse(Files.exists(made));
    }
}
