package dev.madang.exchange.list;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CellBlockTest {

    @Test
    void tabsPartCellsAndLineEndsPartRows() {
        assertEquals(
                List.of(List.of("A101", "3 × 3 m", ""), List.of("A102", "", "가나다")),
                CellBlock.read("A101\t3 × 3 m\t\r\nA102\t\t가나다\r\n").rows());
    }

    @Test
    void quotedCellsMayHoldTabsLineEndsAndQuotationMarks() {
        assertEquals(
                List.of(List.of("one\ntwo", "a\tb", "say \"hi\""), List.of("x")),
                CellBlock.read("\"one\ntwo\"\t\"a\tb\"\t\"say \"\"hi\"\"\"\nx").rows());
    }

    @Test
    void aQuotationMarkWithoutEndBelongsToTheText() {
        assertEquals(
                List.of(List.of("\"half", "b")), CellBlock.read("\"half\tb").rows());
        assertEquals(List.of(List.of("6\" pipe")), CellBlock.read("6\" pipe").rows());
    }

    @Test
    void emptyLinesAtTheEndAreNoRows() {
        assertEquals(1, CellBlock.read("A1\tB1\n\t\n\n").rows().size());
        assertTrue(CellBlock.read("").isEmpty());
        assertTrue(CellBlock.read(" \n\t\n").isEmpty());
    }

    @Test
    void whatIsWrittenIsReadAgain() {
        CellBlock block =
                new CellBlock(List.of(List.of("A1", "line\nend", "\"q\"", "t\tt"), List.of("", "나", "x", "y")));

        assertEquals(block, CellBlock.read(block.write()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=HYPERLINK(\"http://x\")",
                "+82 51 740",
                "-1 + 2",
                "@SUM(A1)",
                "\tx",
                "\"=1\"",
                "'=1",
                "''@",
                "'-5",
                "=1\n=2",
                "'plain",
                "plain"
            })
    void noCellOnTheClipboardRunsAsAFormulaAndEachIsReadAgain(String cell) {
        CellBlock block = new CellBlock(List.of(List.of(cell, "next"), List.of("below", cell)));

        String text = block.write();

        for (List<String> row : new CellBlock(raw(text)).rows()) {
            for (String seen : row) {
                assertTrue(seen.isEmpty() || "=+-@\t\r".indexOf(seen.charAt(0)) < 0, seen);
            }
        }
        assertEquals(block, CellBlock.read(text));
    }

    /** As another program reads it, which knows nothing of what was made harmless. */
    private static List<List<String>> raw(String text) {
        return CellBlock.read(text.replace("'", "\u2019'")).rows().stream()
                .map(row ->
                        row.stream().map(cell -> cell.replace("\u2019'", "'")).toList())
                .toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"-5", "+3", "-1.25", "-1,250.5", "-1,5"})
    void numbersOnTheClipboardStayNumbers(String number) {
        CellBlock block = new CellBlock(List.of(List.of(number, "A1")));

        assertEquals(number + "\tA1\n", block.write());
        assertEquals(block, CellBlock.read(block.write()));
    }

    @Test
    void aCellIsOneLineWithoutSignsThatCannotBeSeen() {
        CellBlock block = CellBlock.read("\"Two\nlines\"\t\"tab\there\"\t\uFEFFA\u0007B\u202Ec\u00A0\u00A0d\u200B");

        assertEquals("Two lines", block.cell(0, 0));
        assertEquals("tab here", block.cell(0, 1));
        assertEquals("A Bc d", block.cell(0, 2));
    }

    @Test
    void aShortRowHasEmptyCells() {
        CellBlock block = CellBlock.read("a\tb\tc\nd");

        assertEquals(3, block.width());
        assertEquals("", block.cell(1, 2));
        assertEquals("d", block.cell(1, 0));
    }
}
