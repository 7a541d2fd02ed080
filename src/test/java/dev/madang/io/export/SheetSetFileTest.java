package dev.madang.io.export;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.madang.draw.HallFixtures;
import dev.madang.draw.Picture;
import dev.madang.draw.paper.Imprint;
import dev.madang.draw.paper.Maker;
import dev.madang.draw.paper.PageSplit;
import dev.madang.draw.paper.Paper;
import dev.madang.draw.paper.Scale;
import dev.madang.draw.paper.SheetDoesNotFit;
import dev.madang.draw.paper.SheetRequest;
import dev.madang.draw.paper.TitleBlock;
import dev.madang.draw.sheet.SheetPage;
import dev.madang.draw.sheet.SheetSet;
import dev.madang.io.PlanIoException;
import dev.madang.model.Booth;
import dev.madang.model.Plan;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.PDFTextStripperByArea;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SheetSetFileTest {

    private static final double MM_PER_POINT = 25.4 / 72;

    @TempDir
    Path folder;

    @Test
    void levelsAndHallsAreBookmarks() throws Exception {
        try (PDDocument document = Loader.loadPDF(pdf(halls(Paper.A2)))) {
            assertEquals(List.of("제1전시장 1층", "  제1홀 1", "  제2홀 2", "  제3홀 3"), bookmarks(document));
        }
    }

    @Test
    void theFileSaysWhoMadeItAndOfWhat() throws Exception {
        byte[] pdf = pdf(halls(Paper.A2), new Imprint("김마당", "배치안 8c1d"));
        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertEquals("김마당", document.getDocumentInformation().getAuthor());
            assertEquals("배치안 8c1d", document.getDocumentInformation().getSubject());
            assertEquals("ko", document.getDocumentCatalog().getLanguage());
        }
        assertArrayEquals(pdf, pdf(halls(Paper.A2), new Imprint("김마당", "배치안 8c1d")), "always the same bytes");
    }

    @Test
    void eachPageIsReadBackAndMeasured() throws Exception {
        List<SheetPage> pages = tiles(new Scale(250)).pages();

        Written written = file().write(pages, Imprint.NONE, SheetFormat.PDF, 100, folder.resolve("t.pdf"));

        assertTrue(written.errorMm().orElseThrow() < 0.01, written.toString());
    }

    @Test
    void aPageThatIsOffItsPlaceIsAFailureAndWritesNothing() throws Exception {
        SheetPage page = tiles(new Scale(250)).pages().get(2);
        var sheet = page.sheet();
        var floor = sheet.floor();
        var moved = new dev.madang.model.Bounds(floor.minX() + 0.2, floor.minY(), floor.maxX() + 0.2, floor.maxY());
        var claimed = new dev.madang.draw.sheet.Sheet(
                sheet.drawing(),
                sheet.paper(),
                sheet.scale(),
                moved,
                sheet.title(),
                sheet.locale(),
                sheet.date(),
                sheet.cut());
        Path target = folder.resolve("off.pdf");
        List<SheetPage> wrong = List.of(new SheetPage(claimed, "A2", true));

        assertThrows(PlanIoException.class, () -> file().write(wrong, Imprint.NONE, SheetFormat.PDF, 100, target));

        assertFalse(Files.exists(target));
    }

    @Test
    void neighbouringTilesShowANumberInTheirOverlapAtTheSameDistance() throws Exception {
        SheetSet set = tiles(new Scale(250), PageSplit.tiles(40));
        try (PDDocument document = Loader.loadPDF(pdf(set))) {
            List<Word> left = words(document, 2);
            List<Word> right = words(document, 3);
            double stepMm = set.pages().get(1).sheet().floor().minX()
                    - set.pages().get(2).sheet().floor().minX();

            List<Word> shared = left.stream()
                    .filter(word -> word.text().matches("[A-D]\\d{3}"))
                    .filter(word ->
                            right.stream().anyMatch(other -> other.text().equals(word.text())))
                    .toList();
            assertFalse(shared.isEmpty());
            for (Word word : shared) {
                Word twin = right.stream()
                        .filter(other -> other.text().equals(word.text()))
                        .findFirst()
                        .orElseThrow();
                assertEquals(stepMm, word.xMm() - twin.xMm(), 0.01, word.text());
                assertEquals(word.yMm(), twin.yMm(), 0.01, word.text());
            }
        }
    }

    @Test
    void aHallIsMeasuredFromOutside() throws Exception {
        SheetSet set = SheetSet.of(
                List.of(request(Paper.A1).at(new Scale(250))),
                PageSplit.HALL,
                SheetFixtures.PALETTE,
                SheetFixtures.FONTS.measure());
        try (PDDocument document = Loader.loadPDF(pdf(set))) {
            for (int i = 0; i < 3; i++) {
                PathMeter meter = new PathMeter(document.getPage(i));
                meter.measure();
                assertTrue(meter.boxes().stream()
                        .anyMatch(box -> Math.abs(box.getWidth() * MM_PER_POINT - 324) < 0.01
                                && Math.abs(box.getHeight() * MM_PER_POINT - 432) < 0.01));
            }
        }
    }

    @Test
    void everyNumberLiesInTheBoxOfItsBoothOnThePage() throws Exception {
        SheetSet set = SheetSet.of(
                List.of(request(Paper.A0).at(new Scale(250))),
                PageSplit.NONE,
                SheetFixtures.PALETTE,
                SheetFixtures.FONTS.measure());
        var floor = set.pages().get(0).sheet().floor();
        PDFTextStripperByArea areas = new PDFTextStripperByArea();
        for (Booth booth : HallFixtures.large().booths().values()) {
            var box = booth.shape().bounds();
            areas.addRegion(
                    booth.number(),
                    new Rectangle2D.Double(
                            (floor.minX() + box.minX() / 250) / MM_PER_POINT,
                            (floor.minY() + box.minY() / 250) / MM_PER_POINT,
                            box.width() / 250 / MM_PER_POINT,
                            box.height() / 250 / MM_PER_POINT));
        }
        try (PDDocument document = Loader.loadPDF(pdf(set))) {
            areas.extractRegions(document.getPage(0));
        }
        for (String number : areas.getRegions()) {
            assertTrue(areas.getTextForRegion(number).contains(number), number);
        }
    }

    @Test
    void severalPagesAreSeveralFilesWithNames() throws Exception {
        Written written =
                file().write(halls(Paper.A2).pages(), Imprint.NONE, SheetFormat.SVG, 100, folder.resolve("도면.svg"));

        assertEquals(
                List.of("도면-01-제1전시장-1층-제1홀.svg", "도면-02-제1전시장-1층-제2홀.svg", "도면-03-제1전시장-1층-제3홀.svg"),
                written.files().stream()
                        .map(path -> path.getFileName().toString())
                        .toList());
        written.files().forEach(path -> assertTrue(Files.exists(path)));
        assertTrue(written.errorMm().isEmpty());
    }

    @ParameterizedTest
    @ValueSource(strings = {"png", "jpg"})
    void aLogoIsInEveryFormat(String kind) throws Exception {
        Path file = folder.resolve("logo." + kind);
        BufferedImage drawn = new BufferedImage(60, 20, BufferedImage.TYPE_INT_RGB);
        drawn.getGraphics().fillRect(0, 0, 30, 20);
        ImageIO.write(drawn, kind, file.toFile());
        Picture logo = LogoFile.read(file);
        assertEquals(60, logo.widthPx());
        assertEquals(20, logo.heightPx());
        TitleBlock block = TitleBlock.EMPTY.by(new Maker("김마당", logo));
        List<SheetRequest> requests = List.of(request(Paper.A1).with(block));
        SheetSet set = SheetSet.of(requests, PageSplit.HALL, SheetFixtures.PALETTE, SheetFixtures.FONTS.measure());

        byte[] pdf = pdf(set);
        try (PDDocument document = Loader.loadPDF(pdf)) {
            for (var page : document.getPages()) {
                assertEquals(1, count(page.getResources().getXObjectNames()));
            }
            assertTrue(new PDFTextStripper().getText(document).contains("김마당"));
        }
        ByteArrayOutputStream svg = new ByteArrayOutputStream();
        new SvgExport(SheetFixtures.FONTS, SheetFixtures.PALETTE)
                .write(set.pages().get(0).sheet(), svg);
        assertTrue(svg.toString(java.nio.charset.StandardCharsets.UTF_8)
                .contains("href=\"data:image/" + kind.replace("jpg", "jpeg") + ";base64,"));
    }

    @Test
    void whatIsNoPictureIsNoLogo() throws Exception {
        Path text = Files.writeString(folder.resolve("logo.png"), "not a picture at all");
        byte[] torn = {
            (byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n', 0, 0, 0, 13, 'I', 'H', 'D', 'R', 0, 0, 0, 9, 0, 0, 0, 9
        };
        Path broken = Files.write(folder.resolve("torn.png"), torn);

        assertEquals(
                "io.logo.noPicture",
                assertThrows(PlanIoException.class, () -> LogoFile.read(text)).key());
        assertEquals(
                "io.logo.noPicture",
                assertThrows(PlanIoException.class, () -> LogoFile.read(broken)).key());
        assertEquals(
                "io.logo.missing",
                assertThrows(PlanIoException.class, () -> LogoFile.read(folder.resolve("none.png")))
                        .key());
    }

    /**
     * A word of a page.
     *
     * @param text the word
     * @param xMm where it begins
     * @param yMm its baseline
     */
    private record Word(String text, double xMm, double yMm) {}

    private static List<Word> words(PDDocument document, int page) throws IOException {
        List<Word> words = new ArrayList<>();
        PDFTextStripper stripper = new PDFTextStripper() {
            @Override
            protected void writeString(String text, List<TextPosition> positions) {
                words.add(new Word(
                        text.strip(),
                        positions.get(0).getXDirAdj() * MM_PER_POINT,
                        positions.get(0).getYDirAdj() * MM_PER_POINT));
            }
        };
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        stripper.setSortByPosition(false);
        stripper.getText(document);
        return words;
    }

    private static long count(Iterable<?> things) {
        long count = 0;
        for (Object thing : things) {
            count++;
        }
        return count;
    }

    private static List<String> bookmarks(PDDocument document) throws IOException {
        List<String> names = new ArrayList<>();
        PDOutlineNode outline = document.getDocumentCatalog().getDocumentOutline();
        for (PDOutlineItem item : outline.children()) {
            names.add(item.getTitle());
            for (PDOutlineItem child : item.children()) {
                int page = document.getPages().indexOf(child.findDestinationPage(document)) + 1;
                names.add("  " + child.getTitle() + " " + page);
            }
        }
        return names;
    }

    private static SheetFile file() throws IOException {
        return SheetFile.withProgramFonts();
    }

    private static SheetRequest request(Paper paper) {
        Plan plan = HallFixtures.large();
        return SheetRequest.of(plan, plan.levels().get(0), Locale.KOREAN).on(paper);
    }

    private static SheetSet halls(Paper paper) throws SheetDoesNotFit {
        return SheetSet.of(
                List.of(request(paper)), PageSplit.HALL, SheetFixtures.PALETTE, SheetFixtures.FONTS.measure());
    }

    private static SheetSet tiles(Scale scale) throws SheetDoesNotFit {
        return tiles(scale, PageSplit.tiles(10));
    }

    private static SheetSet tiles(Scale scale, PageSplit split) throws SheetDoesNotFit {
        return SheetSet.of(
                List.of(request(Paper.A3).at(scale)), split, SheetFixtures.PALETTE, SheetFixtures.FONTS.measure());
    }

    private static byte[] pdf(SheetSet set) throws IOException {
        return pdf(set, Imprint.NONE);
    }

    private static byte[] pdf(SheetSet set, Imprint imprint) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new PdfExport(SheetFixtures.FONTS, SheetFixtures.PALETTE).write(set.pages(), imprint, out);
        return out.toByteArray();
    }
}
