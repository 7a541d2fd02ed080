package dev.madang.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Names of files that name none, and numbers beyond all ranges: one sentence each, which says what would be right. */
class WrongValuesTest extends CommandTest {

    @ParameterizedTest
    @CsvSource({
        "check _, PLAN",
        "check P --report _, --report",
        "diff _ P, BEFORE",
        "diff P _, AFTER",
        "export _ -o x.pdf, PLAN",
        "export P -o _, --output",
        "export P -o x.pdf --logo _, --logo",
        "import _ L -o y.json, PLAN",
        "import P _ -o y.json, LIST",
        "import P L -o _, --output",
        "import-dxf _ L, PLAN",
        "import-dxf P _, FILE",
        "venue-from-dxf _ --name Hall -o y.json, FILE",
        "new --from _ -o y.json, --from",
        "new --venue bexco --level center-1 -o _, --output"
    })
    void aFileWithoutANameIsToldWhichArgumentLacksIt(String command, String argument) throws Exception {
        assertEquals(2, run(words(command)));

        assertTrue(err().startsWith("madang: \"\" will not do for " + argument + "; give the name of a file."), err());
        assertEquals(1, err().lines().count(), err());
        assertEquals("", out());
    }

    @Test
    void aFileWithoutANameIsToldInKorean() throws Exception {
        assertEquals(2, run(words("check _ --lang ko")));

        assertTrue(err().startsWith("madang: \"\"은(는) PLAN에 쓸 수 없습니다. 파일 이름을 지정하십시오."), err());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "export P -o x.png --dpi N | The resolution (N dpi) must be 10 to 1,200.",
                "import P L --dry-run --heading N | L has no row N; its rows are 1 to 2.",
                "import-dxf P D --unit mm --tolerance N | --tolerance N must be 0 to 10,000 mm.",
                "venue-from-dxf D --name Hall --unit mm --tolerance -N -o y.json | --tolerance -N must be 0 to 10,000 mm."
            })
    void aNumberBeyondAllRangesIsNamedWithItsRange(String command, String sentence) throws Exception {
        for (String number : List.of("99999999999", "99999999999999999999999999", "70000")) {
            forget();
            assertEquals(2, run(words(command.replace("N", number))));

            String expected = sentence.replace("N", number).replace("L has", folder.resolve("l.csv") + " has");
            assertEquals("madang: " + expected + "\n", err());
        }
    }

    @Test
    void aLogoThatIsNotThereIsToldWhatALogoIs() throws Exception {
        assertEquals(2, run(words("export P -o x.pdf --logo nosuch")));

        assertEquals("madang: nosuch: there is no such file; a logo is a PNG or JPEG picture.\n", err());
    }

    @Test
    void aFolderIsNoLogo() throws Exception {
        assertEquals(2, run("export", plan().toString(), "-o", "x.pdf", "--logo", folder.toString()));

        assertEquals("madang: " + folder + " is a folder, not a file.\n", err());
    }

    @ParameterizedTest
    @CsvSource({"x.pdf", "x.svg", "x.png", "x.html", "x.dxf", "x.csv", "x.xlsx"})
    void aFolderThatIsNotThereIsNamedByEachFormat(String name) throws Exception {
        Path nowhere = folder.resolve("nowhere");
        assertEquals(
                2, run("export", plan().toString(), "-o", nowhere.resolve(name).toString()));

        assertEquals(
                "madang: " + nowhere.resolve(name) + " cannot be saved: there is no folder " + nowhere
                        + "; make it first, or choose another.\n",
                err());
        assertFalse(Files.exists(nowhere));
    }

    /** In the words, P is a plan, L a list, D a drawing and _ nothing; other files lie in the test's folder. */
    private String[] words(String command) throws Exception {
        Path list = Files.writeString(folder.resolve("l.csv"), "number,status\nA1,open\n");
        Path drawing = Files.writeString(
                folder.resolve("d.dxf"),
                "0\nSECTION\n2\nENTITIES\n0\nLINE\n8\n0\n10\n0\n20\n0\n11\n90\n21\n9\n0\nENDSEC\n0\nEOF\n");
        String plan = plan(booth("b1", 20_000)).toString();
        List<String> words = new ArrayList<>();
        Stream.of(command.split(" "))
                .map(word -> switch (word) {
                    case "P" -> plan;
                    case "L" -> list.toString();
                    case "D" -> drawing.toString();
                    case "_" -> "";
                    default -> word.matches("[xy]\\..*") ? folder.resolve(word).toString() : word;
                })
                .forEach(words::add);
        return words.toArray(String[]::new);
    }
}
