package dev.madang.io.export;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.madang.draw.DrawItem;
import dev.madang.draw.HallFixtures;
import dev.madang.draw.StyleKey;
import dev.madang.draw.paper.Paper;
import dev.madang.draw.paper.Scale;
import dev.madang.draw.sheet.Sheet;
import dev.madang.model.Vec;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PngExportTest {

    private static final double MM_PER_INCH = 25.4;

    @ParameterizedTest
    @ValueSource(ints = {50, 96, 150})
    void thePictureIsAsLargeAsThePaper(int dpi) throws Exception {
        BufferedImage picture = read(write(SheetFixtures.small(), dpi));

        assertEquals(Math.round(297 / MM_PER_INCH * dpi), picture.getWidth());
        assertEquals(Math.round(210 / MM_PER_INCH * dpi), picture.getHeight());
    }

    @Test
    void itSaysHowLargeItIs() throws Exception {
        byte[] png = write(SheetFixtures.small(), 100);
        int at = new String(png, StandardCharsets.ISO_8859_1).indexOf("pHYs");

        assertEquals(3937, ByteBuffer.wrap(png).getInt(at + 4));
        assertEquals(3937, ByteBuffer.wrap(png).getInt(at + 8));
        assertEquals(1, png[at + 12]);
    }

    @Test
    void thingsAreWhereTheyShouldBe() throws Exception {
        int dpi = 150;
        Sheet sheet = SheetFixtures.small();

        BufferedImage picture = read(write(sheet, dpi));

        assertEquals(0xFFFFFF, picture.getRGB(3, 3) & 0xFFFFFF, "the margin is white");
        for (DrawItem item : sheet.drawing().items()) {
            if (item.style() == StyleKey.COLUMN || item.style() == StyleKey.FEATURE) {
                Vec middle = item.bounds().center().plus(0, item.bounds().height() * 0.4);
                int expected = Objects.requireNonNull(
                                SheetFixtures.PALETTE.ink(item.style()).fill())
                        .rgb();
                assertEquals(expected, pixel(picture, middle, dpi), item.style().name());
            }
        }
        Vec wall = new Vec(sheet.floor().minX() + 10, sheet.floor().minY());
        assertEquals(
                Objects.requireNonNull(
                                SheetFixtures.PALETTE.ink(StyleKey.OUTER_WALL).stroke())
                        .rgb(),
                pixel(picture, wall, dpi));
    }

    @Test
    void stripsLeaveNoSeams() throws Exception {
        Sheet wide = SheetFixtures.sheet(HallFixtures.small(), new Paper("Long", 3_000, 300), new Scale(250));

        BufferedImage picture = read(write(wide, 96));

        Vec wall = new Vec(wide.floor().minX(), 0);
        for (double y = wide.floor().minY() + 2; y < wide.floor().maxY() - 2; y += 0.3) {
            assertTrue((pixel(picture, new Vec(wall.x(), y), 96) & 0xFF) < 0xE0, "y " + y);
        }
    }

    /** As one picture this would take half a gigabyte. */
    @Test
    void largePaperAtFineResolutionIsWritten() throws Exception {
        Sheet sheet = SheetFixtures.sheet(HallFixtures.small(), Paper.A0, new Scale(100));

        byte[] png = write(sheet, 300);

        assertEquals(14_043, ByteBuffer.wrap(png).getInt(16));
        assertEquals(9_933, ByteBuffer.wrap(png).getInt(20));
        assertEquals("IEND", new String(png, png.length - 8, 4, StandardCharsets.US_ASCII));
    }

    @Test
    void theSameSheetGivesTheSameBytes() throws Exception {
        assertArrayEquals(write(SheetFixtures.small(), 72), write(SheetFixtures.small(), 72));
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 0, 9, 1_201})
    void absurdResolutionsAreRefused(int dpi) {
        assertThrows(IllegalArgumentException.class, () -> write(SheetFixtures.small(), dpi));
    }

    private static int pixel(BufferedImage picture, Vec mm, int dpi) {
        int x = (int) Math.floor(mm.x() / MM_PER_INCH * dpi);
        int y = (int) Math.floor(mm.y() / MM_PER_INCH * dpi);
        return picture.getRGB(x, y) & 0xFFFFFF;
    }

    private static byte[] write(Sheet sheet, int dpi) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new PngExport(SheetFixtures.FONTS, SheetFixtures.PALETTE).write(sheet, dpi, out);
        return out.toByteArray();
    }

    private static BufferedImage read(byte[] png) throws IOException {
        return Objects.requireNonNull(ImageIO.read(new ByteArrayInputStream(png)));
    }
}
