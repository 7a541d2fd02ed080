package dev.madang.io.picture;

import static dev.madang.io.picture.PictureFixtures.file;
import static dev.madang.io.picture.PictureFixtures.frame;
import static dev.madang.io.picture.PictureFixtures.pdf;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.madang.io.PictureHeader;
import dev.madang.io.PlanIoException;
import dev.madang.model.Raster;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.awt.image.WritableRaster;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PictureFilesTest {

    private static final float POINTS_PER_MM = 72 / 25.4f;

    @TempDir
    private Path folder;

    @Test
    void aDrawingIsKeptPixelByPixel() throws Exception {
        TakenPicture taken = taken(file(frame(640, 480, BufferedImage.TYPE_INT_RGB), "png"), 0);

        assertEquals(Raster.Format.PNG, taken.raster().format());
        assertEquals(Set.of(), taken.changes());
        BufferedImage image = decoded(taken.raster());
        assertEquals(640, image.getWidth());
        assertEquals(0xFF000000, image.getRGB(10, 10));
        assertEquals(0xFFFFFFFF, image.getRGB(320, 240));
    }

    /** As Adobe's programs write them, 255 is no ink. */
    @Test
    void coloursForAPrintingPressAreReadWhereTheFileSaysWhatTheyMean() throws Exception {
        WritableRaster inks = java.awt.image.Raster.createInterleavedRaster(0, 64, 64, 4, null);
        int[] paper = {255, 255, 255, 255};
        int[] yellow = {255, 255, 0, 255};
        for (int y = 0; y < 64; y++) {
            for (int x = 0; x < 64; x++) {
                inks.setPixel(x, y, x < 32 ? paper : yellow);
            }
        }
        byte[] bare = BrokenPictures.pressed(inks);
        ByteArrayOutputStream told = new ByteArrayOutputStream();
        told.write(bare, 0, 2);
        told.write(new byte[] {(byte) 0xFF, (byte) 0xEE, 0, 14, 'A', 'd', 'o', 'b', 'e', 0, 100, 0, 0, 0, 0, 0});
        told.write(bare, 2, bare.length - 2);

        BufferedImage image = decoded(taken(told.toByteArray(), 0).raster());

        Color onPaper = new Color(image.getRGB(8, 32));
        Color onYellow = new Color(image.getRGB(56, 32));
        assertTrue(onPaper.getRed() > 245 && onPaper.getBlue() > 245, onPaper::toString);
        assertTrue(onYellow.getRed() > 230 && onYellow.getGreen() > 200 && onYellow.getBlue() < 60, onYellow::toString);
    }

    @Test
    void whatIsTransparentBecomesWhitePaper() throws Exception {
        TakenPicture taken = taken(file(frame(200, 100, BufferedImage.TYPE_INT_ARGB), "png"), 0);

        assertEquals(Set.of(PictureChange.FLATTENED), taken.changes());
        assertEquals(0xFFFFFFFF, decoded(taken.raster()).getRGB(100, 50));
    }

    @Test
    void whatIsTooLargeForAPlanIsReducedAndKeepsThinLines() throws Exception {
        TakenPicture taken = taken(file(frame(6_000, 4_000, BufferedImage.TYPE_BYTE_GRAY), "png"), 0);

        Raster raster = taken.raster();
        assertEquals(Set.of(PictureChange.REDUCED), taken.changes());
        assertEquals(6_000, taken.fileWidthPx());
        assertTrue((long) raster.widthPx() * raster.heightPx() <= Raster.MAX_PIXELS, raster.toString());
        assertEquals(1.5, raster.width() / raster.height(), 0.001);
        int line = Math.round(10f * raster.widthPx() / 6_000);
        assertTrue((decoded(raster).getRGB(line, raster.heightPx() / 2) & 0xFF) < 100);
    }

    @Test
    void aPhotographIsPackedWithLossUntilItCanBeMailed() throws Exception {
        TakenPicture taken = taken(file(PictureFixtures.noise(3_000, 2_000), "png"), 0);

        assertEquals(Raster.Format.JPEG, taken.raster().format());
        assertTrue(taken.raster().bytes().size() <= Packing.WANTED_BYTES);
        assertTrue(taken.changes().contains(PictureChange.PACKED));
    }

    @Test
    void aPhotographTakenSidewaysStandsUpright() throws Exception {
        BufferedImage lying = frame(400, 200, BufferedImage.TYPE_INT_RGB);
        lying.createGraphics().fillRect(0, 0, 60, 60);

        TakenPicture taken = taken(PictureFixtures.turnedJpeg(lying, 6), 0);

        assertEquals(200, taken.raster().widthPx());
        assertEquals(400, taken.raster().heightPx());
        assertEquals(200, taken.fileWidthPx());
        assertTrue(taken.changes().contains(PictureChange.TURNED));
        assertEquals(0xFFFFFFFF, decoded(taken.raster()).getRGB(170, 30) | 0x00070707);
    }

    @Test
    void aPageIsDrawnAtItsSizeOnPaper() throws Exception {
        PDRectangle a3 = new PDRectangle(420 * POINTS_PER_MM, 297 * POINTS_PER_MM);

        TakenPicture taken = taken(pdf("", PDRectangle.A4, a3), 2);

        assertEquals(420, taken.raster().widthPx() * taken.paperMmPerPx(), 0.2);
        assertEquals(297, taken.raster().heightPx() * taken.paperMmPerPx(), 0.2);
        assertEquals(Set.of(PictureChange.DRAWN), taken.changes());
        int inch = (int) Math.round(25.4 / taken.paperMmPerPx());
        assertTrue((decoded(taken.raster()).getRGB(inch, inch * 3) & 0xFF) < 128);
    }

    @Test
    void aPageOfA0HasNoMorePixelsThanAPlanTakes() throws Exception {
        TakenPicture taken = taken(pdf("", PDRectangle.A0), 1);

        long pixels = (long) taken.raster().widthPx() * taken.raster().heightPx();
        assertTrue(pixels > Raster.MAX_PIXELS * 0.95 && pixels <= Raster.MAX_PIXELS, "pixels " + pixels);
        assertEquals(841, taken.raster().widthPx() * taken.paperMmPerPx(), 0.5);
    }

    @Test
    void pagesAreCountedAndSeenSmallFirst() throws Exception {
        try (PictureSource source = open(pdf("", PDRectangle.A4, PDRectangle.A5, PDRectangle.A6))) {
            PictureHeader header = PictureHeader.of(source.preview(2, 300)).orElseThrow();

            assertEquals(3, source.pages());
            assertEquals(300, header.heightPx(), 1);
            assertEquals(148, source.paper(2).widthMm(), 0.1);
        }
    }

    @Test
    void aPictureWithoutPagesIsSeenSmallFirst() throws Exception {
        try (PictureSource source = open(file(frame(2_000, 900, BufferedImage.TYPE_INT_RGB), "jpeg"))) {
            PictureHeader header = PictureHeader.of(source.preview(1, 200)).orElseThrow();

            assertEquals(0, source.pages());
            assertEquals(200, header.widthPx());
            assertEquals(90, header.heightPx());
        }
    }

    @Test
    void anEmptyPageIsSaidToBeEmpty() throws Exception {
        TakenPicture taken = taken(BrokenPictures.emptyPage(), 1);

        assertTrue(taken.changes().contains(PictureChange.BLANK));
    }

    @Test
    void partsOfAPageThatCannotBeReadAreTold() throws Exception {
        TakenPicture taken = taken(BrokenPictures.pageWithJpeg2000(), 1);

        assertTrue(taken.changes().contains(PictureChange.PARTS_MISSING));
    }

    private TakenPicture taken(byte[] bytes, int page) throws Exception {
        try (PictureSource source = open(bytes)) {
            return source.take(page);
        }
    }

    private PictureSource open(byte[] bytes) throws IOException, PlanIoException {
        Path file = folder.resolve("any.name");
        Files.write(file, bytes);
        return PictureFiles.open(file);
    }

    private static BufferedImage decoded(Raster raster) throws IOException {
        BufferedImage image =
                ImageIO.read(new ByteArrayInputStream(raster.bytes().toArray()));
        assertEquals(raster.widthPx(), image.getWidth());
        assertEquals(raster.heightPx(), image.getHeight());
        return image;
    }
}
