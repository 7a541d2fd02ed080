package dev.madang.exchange.list;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.madang.text.Messages;
import dev.madang.text.UnitSystem;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class ListMappingTest {

    @Test
    void headingsAreFoundBelowTitles() {
        ListMapping mapping = found(
                ListKind.EXHIBITORS,
                "2026 스마트시티 엑스포 참가업체 명단\n\n작성: 사무국\n연번\t업체명(국문)\t업체명(영문)\t부스번호\t비고\n1\t가온\tGaon\tA101\t");

        assertEquals(List.of("", ListColumns.KO, ListColumns.EN, ListColumns.BOOTHS, ""), mapping.keys());
        assertEquals(4, mapping.firstRow());
        assertEquals(5, mapping.rowNumber(0));
        assertEquals(List.of("연번", "비고"), mapping.leftOut());
    }

    @Test
    void marksOfTheEncodingDoNotHideTheFirstHeading() {
        for (String mark : List.of("\uFEFF", "\u00ef\u00bb\u00bf")) {
            ListMapping mapping = found(ListKind.BOOTHS, mark + "Number\tExhibitor\nA1\tx");

            assertEquals(List.of(ListColumns.NUMBER, ListColumns.EXHIBITOR), mapping.keys());
            assertTrue(mapping.isCalled(0, "Number"));
        }
    }

    @Test
    void headingsInSingleLettersAreReadAsSyllables() {
        String apart = Normalizer.normalize("부스번호\t참가업체", Normalizer.Form.NFD);

        assertEquals(
                List.of(ListColumns.NUMBER, ListColumns.EXHIBITOR),
                found(ListKind.BOOTHS, apart + "\nA1\tx").keys());
    }

    @Test
    void theClearerOfTwoHeadingsIsTaken() {
        ListMapping mapping = found(ListKind.BOOTHS, "No.\t부스번호\t업체명\n1\tA101\t가온");

        assertEquals(List.of("", ListColumns.NUMBER, ListColumns.EXHIBITOR), mapping.keys());
        assertEquals(List.of("No."), mapping.repeated(ListKind.BOOTHS));
    }

    @Test
    void unitsInHeadingsDoNotHideThem() {
        ListMapping mapping = found(ListKind.BOOTHS, "부스 번호\t가로(mm)\t세로(mm)\t면적(㎡)\nA1\t3000\t3000\t9");

        assertEquals(
                List.of(ListColumns.NUMBER, ListColumns.WIDTH, ListColumns.DEPTH, ListColumns.AREA), mapping.keys());
    }

    @Test
    void headingsOfListsInFeetAreKnownInEitherLanguage() {
        assertEquals(
                List.of(ListColumns.NUMBER, ListColumns.AREA),
                found(ListKind.BOOTHS, "Number\tArea, sq ft\nA1\t97").keys());
        for (Locale language : Messages.LANGUAGES) {
            Messages texts = Messages.of(UnitSystem.FEET.in(language));
            String heading = ListColumns.heading(ListColumns.AREA, texts);
            assertEquals(
                    List.of(ListColumns.NUMBER, ListColumns.AREA),
                    found(ListKind.BOOTHS, "번호\t" + heading + "\nA1\t97").keys(),
                    heading);
        }
    }

    @Test
    void withoutHeadingsThePlannerSaysWhatColumnsMean() {
        ListMapping none = found(ListKind.EXHIBITORS, "가온\tA1\n나래\tA2");
        assertEquals(List.of(), none.headings());
        assertEquals(List.of("", ""), none.keys());

        ListMapping said = none.with(0, ListColumns.KO).with(1, ListColumns.BOOTHS);
        assertEquals(List.of(ListColumns.KO, ListColumns.BOOTHS), said.keys());
        assertEquals(List.of("", ListColumns.KO), said.with(1, ListColumns.KO).keys());
        assertEquals("B", said.columnName(1));
        assertEquals("AB", ListMapping.letters(27));
    }

    @Test
    void anyRowCanBeSaidToBeTheHeadings() {
        CellBlock sheet = CellBlock.read("업체명\t비고\nKO\tEN\n가온\tGaon");

        ListMapping mapping = ListMapping.at(sheet, ListKind.EXHIBITORS, 1);

        assertEquals(List.of("KO", "EN"), mapping.headings());
        assertEquals(1, mapping.block().rows().size());
        assertEquals(3, mapping.rowNumber(0));
    }

    @Test
    void howManyColumnsAreNamedTellsWhatAListIs() {
        CellBlock booths = CellBlock.read("부스번호\t참가업체\t상태\t크기\nA1\t\t\t");

        assertEquals(4, ListMapping.likelihood(booths, ListKind.BOOTHS));
        assertEquals(3, ListMapping.likelihood(booths, ListKind.EXHIBITORS));
        assertEquals(0, ListMapping.likelihood(CellBlock.read("this\tthat"), ListKind.BOOTHS));
    }

    private static ListMapping found(ListKind kind, String text) {
        return ListMapping.found(CellBlock.read(text), kind);
    }
}
