package dev.madang.io.picture;

import static dev.madang.io.picture.PictureFixtures.file;
import static dev.madang.io.picture.PictureFixtures.frame;
import static dev.madang.io.picture.PictureFixtures.pdf;

import java.awt.image.BufferedImage;
import java.awt.image.WritableRaster;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriter;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceRGB;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;

/** Files that cannot be an underlay, or only in part. */
final class BrokenPictures {

    private BrokenPictures() {}

    static byte[] text(String content) {
        return content.getBytes(StandardCharsets.UTF_8);
    }

    static byte[] png() {
        return file(frame(300, 200, BufferedImage.TYPE_INT_RGB), "png");
    }

    static byte[] jpeg() {
        return file(frame(300, 200, BufferedImage.TYPE_INT_RGB), "jpeg");
    }

    static byte[] first(byte[] bytes, int count) {
        return Arrays.copyOf(bytes, count);
    }

    static byte[] with(byte[] bytes, int at, int... values) {
        byte[] changed = bytes.clone();
        for (int i = 0; i < values.length; i++) {
            changed[at + i] = (byte) values[i];
        }
        return changed;
    }

    /** Four colours for a printing press, as no reader of the platform knows them. */
    static byte[] cmyk() throws IOException {
        return pressed(java.awt.image.Raster.createInterleavedRaster(0, 40, 30, 4, null));
    }

    /** Writes a JPEG of four colours that does not say what they mean. */
    static byte[] pressed(WritableRaster raster) throws IOException {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (MemoryCacheImageOutputStream stream = new MemoryCacheImageOutputStream(bytes)) {
            writer.setOutput(stream);
            writer.write(null, new IIOImage(raster, null, null), null);
        }
        return bytes.toByteArray();
    }

    static byte[] pdfWithoutPages() throws IOException {
        try (PDDocument document = new PDDocument()) {
            return saved(document);
        }
    }

    static byte[] emptyPage() throws IOException {
        try (PDDocument document = new PDDocument()) {
            document.addPage(new PDPage(PDRectangle.A5));
            return saved(document);
        }
    }

    static byte[] pageOfOnePoint() {
        return pdf("", new PDRectangle(1, 1));
    }

    static byte[] locked() {
        return pdf("secret", PDRectangle.A4);
    }

    static byte[] pageWithJpeg2000() throws IOException {
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage(PDRectangle.A5);
            document.addPage(page);
            PDImageXObject image = new PDImageXObject(
                    document,
                    new ByteArrayInputStream(new byte[] {1, 2, 3}),
                    COSName.JPX_DECODE,
                    20,
                    10,
                    8,
                    PDDeviceRGB.INSTANCE);
            try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                content.drawImage(image, 50, 50);
            }
            return saved(document);
        }
    }

    private static byte[] saved(PDDocument document) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        document.save(bytes);
        return bytes.toByteArray();
    }
}
