package dev.madang.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.madang.io.PlanIoException;
import dev.madang.io.json.PlanReader;
import dev.madang.model.Booth;
import dev.madang.model.Letting;
import dev.madang.model.Plan;
import dev.madang.model.Status;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Lists into the sample and out of it. */
class ListCommandTest extends CommandTest {

    private static final Charset CP949 = Charset.forName("x-windows-949");

    private Path plan;
    private Path after;

    @BeforeEach
    void copyTheSample() throws IOException {
        plan = Files.copy(home().resolve("assets/plans/wsce-2025.json"), folder.resolve("배치안.json"));
        after = folder.resolve("다음.json");
    }

    @Test
    void aListIsTakenIntoThePlanThatIsNamed() throws Exception {
        Path list = list("명단;\r\n업체명;국가;부스번호\r\n나래;대한민국;A147\r\n다온;Atlantis;A148\r\n", CP949);

        assertEquals(0, run("import", plan.toString(), list.toString(), "-o", after.toString()), err());

        assertEquals("나래", taker("A147"));
        assertTrue(
                out().contains(
                                "row 4, 다온, column 국가: faulty. “ATLANTIS” is no country code of two letters, such as KR.\n"),
                out());
        assertTrue(out().contains("new: 1\n"), out());
        assertTrue(out().contains("- The text was read as CP949"), out());
        assertEquals("madang: Wrote " + after + ": " + PlanReader.read(plan).name() + ".\n", err());
    }

    @Test
    void aDryRunWritesNothing() throws Exception {
        Path list = list("업체명,부스번호\n나래,A147\n", StandardCharsets.UTF_8);

        assertEquals(0, run("import", plan.toString(), list.toString(), "-o", after.toString(), "--dry-run"));

        assertFalse(Files.exists(after));
        assertEquals("", err());
    }

    @Test
    void withoutAPlanToWriteItIsRefused() throws Exception {
        Path list = list("업체명\n나래\n", StandardCharsets.UTF_8);

        assertEquals(2, run("import", plan.toString(), list.toString()));

        assertEquals("madang: Name the plan to write with -o, or give --dry-run.\n", err());
    }

    @Test
    void aPlanIsNeverWrittenOverAList() throws Exception {
        Path list = list("업체명,부스번호\n나래,A147\n", StandardCharsets.UTF_8);
        byte[] before = Files.readAllBytes(list);
        Path unnamed = Files.copy(list, folder.resolve("list"));

        for (String ending : new String[] {"csv", "tsv", "txt", "XLSX", "xls", "dxf", "dwg"}) {
            Path other = folder.resolve("other." + ending);
            assertEquals(2, run("import", plan.toString(), list.toString(), "-o", other.toString()));
            assertEquals("madang: " + other + " has no name of a plan; a plan ends in .json.\n", err());
            assertFalse(Files.exists(other));
            forget();
        }
        assertEquals(2, run("import", plan.toString(), list.toString(), "-o", list.toString()));
        forget();
        String roundabout = folder.resolve("x/../list").toString();
        assertEquals(2, run("import", plan.toString(), unnamed.toString(), "-o", roundabout));

        assertEquals(
                "madang: " + roundabout + " would be written over; name the file of a plan, ending in .json.\n", err());
        assertArrayEquals(before, Files.readAllBytes(list));
        assertArrayEquals(before, Files.readAllBytes(unnamed));
    }

    @Test
    void whereABoothLiesOtherwiseIsToldThoughNothingChanges() throws Exception {
        Path list = list("Number,x (m)\nA147,1\n", StandardCharsets.UTF_8);

        assertEquals(0, run("import", plan.toString(), list.toString(), "--dry-run", "--kind", "booths"), err());

        assertTrue(
                out().startsWith("명단.csv, row 2, A147: same. It lies elsewhere than the list says, and stays.\n"),
                out());
    }

    @ParameterizedTest
    @ValueSource(strings = {"99999", "3", "0", "-5"})
    void aRowOfHeadingsThatIsNotThereIsRefused(String row) throws Exception {
        Path list = list("부스번호\nA147\n", StandardCharsets.UTF_8);

        assertEquals(2, run("import", plan.toString(), list.toString(), "--dry-run", "--heading", row));

        assertEquals("madang: " + list + " has no row " + row + "; its rows are 1 to 2.\n", err());
    }

    @Test
    void byWhatRowsAreMatchedIsToldFirstIfItIsNotTheUsual() throws Exception {
        Path list = list("Numbre,Exhibitor\nA147,예시 기업 026\n", StandardCharsets.UTF_8);
        String[] command = {"import", plan.toString(), list.toString(), "--dry-run", "--kind", "booths"};

        assertEquals(0, run(command), err());
        assertTrue(out().startsWith("The rows are matched by the column “Exhibitor”.\n"), out());

        forget();
        list("Number,Exhibitor\nA147,예시 기업 026\n", StandardCharsets.UTF_8);
        assertEquals(0, run(command), err());
        assertFalse(out().contains("matched"), out());
    }

    @Test
    void statusesThatChangeAreSignedInTheJournal() throws Exception {
        Path list = list("부스번호\t배정 상태\nA147\t홀딩\n", StandardCharsets.UTF_8);

        assertEquals(
                0,
                run("import", plan.toString(), list.toString(), "-o", after.toString(), "--planner", "Office"),
                err());

        Booth booth = booth("A147");
        assertTrue(booth.letting().is(Status.HELD));
        assertTrue(PlanReader.read(after).sales().journal().stream()
                .anyMatch(
                        entry -> entry.booth().equals(booth.id()) && entry.by().equals("Office")));
    }

    @Test
    void whatTheListDoesNotNameIsKeptFreedOrRemoved() throws Exception {
        Path booths = list("부스번호\t참가업체\nA101\t\n", StandardCharsets.UTF_8);
        Plan before = PlanReader.read(plan);

        assertEquals(0, runBooths(booths, "keep"), err());
        assertEquals(before.booths(), PlanReader.read(after).booths());

        assertEquals(0, runBooths(booths, "free"));
        Plan freed = PlanReader.read(after);
        assertEquals(before.booths().size(), freed.booths().size());
        assertEquals(
                Set.of("A101"),
                freed.booths().values().stream()
                        .filter(booth -> booth.occupant().isPresent())
                        .map(Booth::number)
                        .collect(Collectors.toSet()));

        assertEquals(0, runBooths(booths, "remove"));
        assertEquals(1, PlanReader.read(after).booths().size());
    }

    @Test
    void exhibitorsThatAreGoneCanBeRemovedAndTheirBoothsAreLetToNobody() throws Exception {
        Path list = list("업체명\n예시 기업 026\n", StandardCharsets.UTF_8);

        assertEquals(0, run("import", plan.toString(), list.toString(), "-o", after.toString(), "--gone", "remove"));

        Plan now = PlanReader.read(after);
        assertEquals(1, now.exhibitors().size());
        assertEquals(Letting.AVAILABLE, booth("A101").letting());
        assertTrue(out().contains("removed: 359\n"), out());
    }

    @Test
    void nearNamesAreAskedOrAnsweredForAll() throws Exception {
        Path list = list("업체명\t부스번호\n(주)예시 기업 026\tA147\n", StandardCharsets.UTF_8);
        String[] command = {"import", plan.toString(), list.toString(), "-o", after.toString(), "--near", "ask"};

        assertEquals(0, run(command));
        assertTrue(out().contains("question: 1\n"), out());
        assertEquals(PlanReader.read(plan), PlanReader.read(after));

        command[6] = "same";
        assertEquals(0, run(command));
        assertEquals("예시 기업 026", taker("A147"));

        command[6] = "new";
        assertEquals(0, run(command));
        assertEquals("(주)예시 기업 026", taker("A147"));
    }

    @Test
    void columnsAndKeyCanBeSaid() throws Exception {
        Path list = list("내용\t자리\n나래\tA147\n", StandardCharsets.UTF_8);

        assertEquals(2, run("import", plan.toString(), list.toString(), "-o", after.toString()));
        forget();
        assertEquals(
                0,
                run(
                        "import",
                        plan.toString(),
                        list.toString(),
                        "-o",
                        after.toString(),
                        "--kind",
                        "exhibitors",
                        "--heading",
                        "1",
                        "--map",
                        "내용=ko,B=booths"),
                err());

        assertEquals("나래", taker("A147"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--gone|free|There is no deed \"free\" for exhibitors; give keep, remove.",
                "--gone|burn|There is no deed \"burn\" for exhibitors; give keep, remove.",
                "--kind|zones|There is no list \"zones\"; there are exhibitors and booths.",
                "--near|maybe|\"maybe\" answers nothing; give same, new or ask.",
                "--encoding|latin|There is no encoding \"latin\"; give UTF-8, CP949, UTF-16LE or UTF-16BE.",
                "--separator|dot|There is no separator \"dot\"; give comma, semicolon or tab.",
                "--unit|ell|There is no unit \"ell\"; give m, cm, mm or ft.",
            })
    void whatCannotBeChosenIsSaidInOneSentence(String option, String value, String sentence) throws Exception {
        Path list = list("업체명\n나래\n", StandardCharsets.UTF_8);

        assertEquals(2, run("import", plan.toString(), list.toString(), "-o", after.toString(), option, value));

        assertEquals("madang: " + sentence + "\n", err());
        assertFalse(Files.exists(after));
    }

    @ParameterizedTest
    @CsvSource({
        "--encoding, UTF-8, en, For --encoding a text such as CSV is needed; {0} is a workbook.",
        "--separator, tab, en, For --separator a text such as CSV is needed; {0} is a workbook.",
        "--encoding, CP949, ko, {0} 파일은 통합 문서이므로 CSV 같은 텍스트에만 쓰는 --encoding 옵션은 받지 않습니다."
    })
    void howATextIsReadSaysNothingOfAWorkbook(String option, String value, String language, String sentence) {
        Path list = folder.resolve("list.xlsx");
        assertEquals(0, run("export", plan.toString(), "-o", list.toString(), "--list", "exhibitors"), err());
        forget();

        assertEquals(
                2,
                run(
                        "import",
                        plan.toString(),
                        list.toString(),
                        "-o",
                        after.toString(),
                        option,
                        value,
                        "--lang",
                        language));

        assertEquals("madang: " + sentence.replace("{0}", list.toString()) + "\n", err());
        assertFalse(Files.exists(after));
    }

    @ParameterizedTest
    @ValueSource(strings = {"csv", "xlsx"})
    void aListThatGoesOutAndComesBackIsAllTheSame(String ending) {
        for (String kind : new String[] {"booths", "exhibitors"}) {
            for (String language : new String[] {"ko", "en"}) {
                Path list = folder.resolve(kind + "." + ending);
                assertEquals(
                        0,
                        run("export", plan.toString(), "-o", list.toString(), "--list", kind, "--lang", language),
                        err());
                forget();

                assertEquals(0, run("import", plan.toString(), list.toString(), "--dry-run", "--kind", kind), err());

                assertTrue(out().contains("changed: 0\nnew: 0\nsame: "), out());
                assertTrue(out().contains("unknown: 0\nleft out: 0\nfaulty: 0\ngone: 0\n"), out());
                forget();
            }
        }
    }

    @Test
    void aListGoesOutAsUnicodeThatExcelKnows() throws IOException {
        Path list = folder.resolve("부스.csv");

        assertEquals(0, run("export", plan.toString(), "-o", list.toString(), "--lang", "ko"), err());

        byte[] bytes = Files.readAllBytes(list);
        assertArrayEquals(new byte[] {(byte) 0xef, (byte) 0xbb, (byte) 0xbf}, Arrays.copyOf(bytes, 3));
        String text = new String(bytes, StandardCharsets.UTF_8).substring(1);
        assertTrue(text.startsWith("번호,참가업체,상태,부스 형태,"), text.substring(0, 40));
        assertTrue(err().startsWith("madang: " + list + "에 저장했습니다: 410행.\nmadang: 다각형 부스 8개는"), err());
    }

    @Test
    void aListNeedsAnEndingOfAList() {
        assertEquals(
                2, run("export", plan.toString(), "-o", folder.resolve("a.pdf").toString(), "--list", "booths"));
        assertTrue(err().contains("names no format of lists; it must be .csv or .xlsx."), err());
        forget();
        assertEquals(
                2, run("export", plan.toString(), "-o", folder.resolve("a.csv").toString(), "--list", "zones"));
        assertEquals("madang: There is no list \"zones\"; there are exhibitors and booths.\n", err());
    }

    private int runBooths(Path list, String gone) {
        return run(
                "import", plan.toString(), list.toString(), "-o", after.toString(), "--kind", "booths", "--gone", gone);
    }

    private Path list(String text, Charset charset) throws IOException {
        return Files.write(folder.resolve("명단.csv"), text.getBytes(charset));
    }

    private Booth booth(String number) throws PlanIoException {
        return PlanReader.read(after).booths().values().stream()
                .filter(booth -> booth.number().equals(number))
                .findFirst()
                .orElseThrow();
    }

    private String taker(String number) throws PlanIoException {
        return PlanReader.read(after)
                .exhibitorOf(booth(number))
                .orElseThrow()
                .name()
                .ko();
    }
}
