package dev.madang.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.madang.io.json.PlanReader;
import dev.madang.io.json.PlanWriter;
import dev.madang.model.Booth;
import dev.madang.model.ElementId;
import dev.madang.model.Plan;
import dev.madang.model.Point;
import dev.madang.model.Rect;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PagesExportTest extends CommandTest {

    @Test
    void theMeasuredScaleIsSaid() throws Exception {
        Path pdf = folder.resolve("a0.pdf");

        assertEquals(0, run("export", plan().toString(), "-o", pdf.toString(), "--paper", "A0", "--scale", "1:250"));

        assertTrue(err().contains("one page of A0 landscape at 1:250."), err());
        assertTrue(err().contains("Scale measured: 1:250, error 0.00 mm."), err());
    }

    @Test
    void hallsArePagesOfOnePdfAndFilesOfTheirOwnAsPictures() throws Exception {
        String plan = plan().toString();
        Path pdf = folder.resolve("halls.pdf");
        assertEquals(0, run("export", plan, "-o", pdf.toString(), "--paper", "A2", "--split", "hall"), err());
        assertTrue(err().contains("Scale measured on 3 pages: 1:250"), err());

        assertEquals(
                0,
                run("export", plan, "-o", folder.resolve("h.svg").toString(), "--paper", "A2", "--split", "hall"),
                err());
        assertEquals(3, written("h-").size());
    }

    @Test
    void tilesHaveAKeyPlan() throws Exception {
        Path png = folder.resolve("t.png");

        assertEquals(
                0,
                run(
                        "export",
                        plan().toString(),
                        "-o",
                        png.toString(),
                        "--paper",
                        "A1",
                        "--scale",
                        "1:250",
                        "--tile",
                        "--overlap",
                        "15",
                        "--margin",
                        "5,5,5,20",
                        "--dpi",
                        "20"),
                err());

        List<String> files = written("t-");
        assertEquals(3, files.size(), files.toString());
        assertTrue(files.get(0).contains("Key-plan"), files.toString());
        assertTrue(files.get(2).endsWith("A2.png"), files.toString());
    }

    @Test
    void allLevelsArePagesOfOnePdf() throws Exception {
        Path file = folder.resolve("two.json");
        assertEquals(0, run("new", "--venue", "kintex", "--level", "center-1", "-o", file.toString()), err());
        Path pdf = folder.resolve("all.pdf");

        assertEquals(0, run("export", file.toString(), "-o", pdf.toString(), "--levels", "all"), err());

        assertTrue(Files.exists(pdf));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--margin x|There are no margins \"x\"",
                "--split thirds|Pages cannot be split by \"thirds\"",
                "--overlap 80 --tile|Tiles cannot overlap by 80",
                "--tile --split hall|Give either --tile or --split",
                "--logo none.png|none.png: there is no such file;"
            })
    void whatCannotBeIsSaidInOneLine(String options, String said) throws Exception {
        Path pdf = folder.resolve("no.pdf");
        String[] args = Stream.concat(
                        Stream.of("export", plan().toString(), "-o", pdf.toString()), Stream.of(options.split(" ")))
                .toArray(String[]::new);

        assertEquals(2, run(args));

        assertTrue(err().contains(said), err());
        assertEquals(1, err().lines().count(), err());
        assertFalse(Files.exists(pdf));
    }

    private List<String> written(String begin) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.startsWith(begin))
                    .sorted()
                    .toList();
        }
    }

    @Test
    void aBoothThatWaitsBesideTheBuildingHasAPageByHall() throws Exception {
        Path file = folder.resolve("parked.pdf");
        Plan plan = PlanReader.read(Path.of("assets/plans/wsce-2025.json"));
        Booth parked = plan.booths()
                .values()
                .iterator()
                .next()
                .copyAs(new ElementId("waiting"))
                .withShape(new Rect(new Point(-40_000, 50_000), 3_000, 3_000, 0))
                .withNumber("W1");
        Path source = folder.resolve("parked.json");
        PlanWriter.write(plan.withBooths(plan.booths().with(parked)), source);

        assertEquals(
                0, run("export", source.toString(), "-o", file.toString(), "--paper", "A3", "--split", "hall"), err());
        assertTrue(err().contains("4 pages of A3 portrait at 1:400."), err());
        assertTrue(err().contains("measured on 3 pages"), err());
    }
}
