package dev.madang.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Options of {@code madang export} that would change nothing. */
class ExportOptionsTest extends CommandTest {

    @ParameterizedTest
    @CsvSource({
        "map.html, --paper A3, --paper",
        "map.html, --levels nope --units ft, '--levels, --units'",
        "list.csv, --sheet sales, --sheet",
        "list.xlsx, --scale 1:100, --scale",
        "hall.dxf, --sheet sales --paper A4, '--sheet, --paper'",
        "hall.dxf, --overlay walking, --overlay"
    })
    void anOptionThatSaysNothingAboutTheFileIsRefused(String name, String options, String idle) throws Exception {
        assertEquals(2, export(name, options));

        assertTrue(err().contains("There is nothing in ") && err().contains(" for " + idle + " to change"), err());
        assertFalse(Files.exists(folder.resolve(name)));
    }

    @ParameterizedTest
    @CsvSource({
        "'--here 10,10', --sheet visitor",
        "--datum hall-1, --sheet setout",
        "--overlap 10, --tile",
        "--sheet list-name --overlay walking, list-name has none",
        "--sheet list-name --scale 1:250, list-name has none",
        "--sheet list-number --tile --fit, '--tile, --fit'",
        "--sheet list-number --split hall, list-number has none",
        "--sheet list-name --level center-1 --logo nothing.png, '--levels, --logo'",
        "--dpi 300, .png"
    })
    void anOptionForAnotherSheetIsRefused(String options, String right) throws Exception {
        assertEquals(2, export("hall.pdf", options));

        assertTrue(err().contains(right), err());
        assertFalse(Files.exists(folder.resolve("hall.pdf")));
    }

    @ParameterizedTest
    @CsvSource({
        "map.html, --lang ko",
        "list.csv, --list booths --units ft",
        "hall.dxf, --level center-1 --lang ko",
        "hall.pdf, --tile --overlap 20 --paper A3"
    })
    void anOptionThatSaysSomethingIsTaken(String name, String options) throws Exception {
        assertEquals(0, export(name, options), err());
    }

    @Test
    void anEndingOfNoFormatIsToldAllThatThereAre() throws Exception {
        assertEquals(2, export("hall.doc", "--lang en"));

        for (String ending : List.of(".pdf", ".svg", ".png", ".html", ".dxf", ".csv", ".xlsx")) {
            assertTrue(err().contains(ending), err());
        }
    }

    @ParameterizedTest
    @CsvSource({"--lang fr, ko or en", "--dpi many, a whole number", "--overlap wide --tile, a number such as 12.5"})
    void aValueOfTheWrongKindIsToldWhatWouldBeRight(String options, String right) throws Exception {
        assertEquals(2, export("hall.pdf", options));

        assertTrue(err().contains("; give " + right + "."), err());
    }

    @Test
    void aDayThatIsNoneIsToldWhatADayLooksLike() throws Exception {
        Path next = folder.resolve("next.json");
        String before = plan(booth("b1", 20_000)).toString();

        assertEquals(2, run("new", "--from", before, "--dates", "2026-13-01", "-o", next.toString()));

        assertTrue(err().contains("\"2026-13-01\" will not do for --dates; give a day such as 2026-07-15."), err());
    }

    private int export(String name, String options) throws Exception {
        Path file = folder.resolve(name);
        List<String> words =
                new ArrayList<>(List.of("export", plan(booth("b1", 20_000)).toString(), "-o", file.toString()));
        words.addAll(List.of(options.split(" ")));
        return run(words.toArray(String[]::new));
    }
}
