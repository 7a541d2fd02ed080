package dev.madang.io.export;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.madang.draw.HallFixtures;
import dev.madang.draw.paper.Paper;
import dev.madang.draw.paper.Scale;
import dev.madang.draw.paper.SheetDoesNotFit;
import dev.madang.draw.sheet.Sheet;
import dev.madang.model.Exhibitor;
import dev.madang.model.LocalText;
import dev.madang.model.Plan;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.stream.StreamSupport;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

class PdfExportTest {

    private static final double MM_PER_POINT = 25.4 / 72;

    @Test
    void thePageIsExactlyThePaper() throws Exception {
        try (PDDocument document = read(SheetFixtures.large())) {
            PDPage page = document.getPage(0);

            assertEquals(1189, page.getMediaBox().getWidth() * MM_PER_POINT, 0.01);
            assertEquals(841, page.getMediaBox().getHeight() * MM_PER_POINT, 0.01);
        }
    }

    @Test
    void aFloorOf243MetresMeasures972MillimetresOnThePage() throws Exception {
        try (PDDocument document = read(SheetFixtures.large())) {
            PathMeter meter = new PathMeter(document.getPage(0));

            meter.measure();

            assertTrue(
                    meter.boxes().stream()
                            .anyMatch(box -> Math.abs(box.getWidth() * MM_PER_POINT - 972.0) < 0.01
                                    && Math.abs(box.getHeight() * MM_PER_POINT - 432.0) < 0.01),
                    "some path is the outer wall");
        }
    }

    @Test
    void fontsAreEmbeddedAndOnlyAsFarAsUsed() throws Exception {
        byte[] pdf = write(SheetFixtures.large());
        try (PDDocument document = Loader.loadPDF(pdf)) {
            Iterable<COSName> names = document.getPage(0).getResources().getFontNames();
            List<COSName> fonts =
                    StreamSupport.stream(names.spliterator(), false).toList();

            assertEquals(2, fonts.size());
            for (COSName name : fonts) {
                PDFont font = document.getPage(0).getResources().getFont(name);
                assertTrue(font.isEmbedded(), font.getName());
                assertTrue(font.getName().matches("[A-Z]{6}\\+GothicA1.*"), font.getName());
            }
        }
        assertTrue(pdf.length < 600_000, pdf.length + " bytes");
    }

    @Test
    void koreanTextIsFound() throws Exception {
        try (PDDocument document = read(SheetFixtures.large())) {
            String text = new PDFTextStripper().getText(document);

            for (String words : List.of("월드 스마트시티 엑스포 2025", "벡스코", "부산스마트물류조합", "제2홀", "비상구", "A101", "1:250")) {
                assertTrue(text.contains(words), words);
            }
        }
    }

    @Test
    void layersCanBeSwitched() throws Exception {
        try (PDDocument document = read(SheetFixtures.large())) {
            List<String> names =
                    List.of(document.getDocumentCatalog().getOCProperties().getGroupNames());

            assertTrue(names.containsAll(List.of("바닥", "홀", "구역", "부스", "번호와 이름", "표제란")), names.toString());
            assertFalse(names.contains("점검 결과"), "nothing lies there");
        }
    }

    @Test
    void theDocumentSaysWhatItIsAndAsksNotToBeShrunk() throws Exception {
        try (PDDocument document = read(SheetFixtures.large())) {
            assertEquals("WSCE 2025 배치안 3차", document.getDocumentInformation().getTitle());
            assertEquals("Madang", document.getDocumentInformation().getCreator());
            assertEquals("ko", document.getDocumentCatalog().getLanguage());
            assertEquals(
                    PDViewerPreferences.PRINT_SCALING.None.toString(),
                    document.getDocumentCatalog().getViewerPreferences().getPrintScaling());
        }
    }

    @Test
    void theSameSheetGivesTheSameBytes() throws Exception {
        assertArrayEquals(write(SheetFixtures.small()), write(SheetFixtures.small()));
    }

    @Test
    void sheetsBecomePages() throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new PdfExport(SheetFixtures.FONTS, SheetFixtures.PALETTE)
                .write(List.of(SheetFixtures.large(), SheetFixtures.small()), out);

        try (PDDocument document = Loader.loadPDF(out.toByteArray())) {
            assertEquals(2, document.getNumberOfPages());
            assertEquals(297, document.getPage(1).getMediaBox().getWidth() * MM_PER_POINT, 0.01);
        }
    }

    @Test
    void noSheetIsNoPdf() {
        PdfExport export = new PdfExport(SheetFixtures.FONTS, SheetFixtures.PALETTE);

        assertThrows(IllegalArgumentException.class, () -> export.write(List.of(), new ByteArrayOutputStream()));
    }

    @Test
    void charactersThatTheFontLacksStopNothing() throws Exception {
        Plan plan = HallFixtures.small();
        Exhibitor odd = plan.exhibitors().values().iterator().next().withName(LocalText.of("🚀 Ünïcode\u0007 한빛 ﷽"));
        Plan renamed = plan.withExhibitors(plan.exhibitors().with(odd));

        try (PDDocument document = read(SheetFixtures.sheet(renamed, Paper.A4, new Scale(250)))) {
            assertTrue(new PDFTextStripper().getText(document).contains("A101"));
        }
    }

    @Test
    void tenThousandBoothsStayBelowAMegabyte() throws Exception {
        byte[] pdf = write(SheetFixtures.sheet(HallFixtures.rows(10_000), Paper.A0, new Scale(500)));

        assertTrue(pdf.length < 1_000_000, pdf.length + " bytes");
    }

    private static byte[] write(Sheet sheet) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new PdfExport(SheetFixtures.FONTS, SheetFixtures.PALETTE).write(List.of(sheet), out);
        return out.toByteArray();
    }

    private static PDDocument read(Sheet sheet) throws IOException, SheetDoesNotFit {
        return Loader.loadPDF(write(sheet));
    }
}
