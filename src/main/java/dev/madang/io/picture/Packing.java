package dev.madang.io.picture;

import dev.madang.io.PlanIoException;
import dev.madang.model.Bytes;
import dev.madang.model.Raster;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.EnumSet;
import java.util.Set;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/**
 * Packs pictures for a plan file, which is mailed: without loss if that is small enough, as it is for drawings; else
 * with a loss that is hardly seen; else with fewer pixels. Nothing else that the file held, such as where a photograph
 * was taken, comes along.
 */
final class Packing {

    /** What a picture may take before it is packed harder. */
    static final int WANTED_BYTES = 3_000_000;

    private static final float[] QUALITIES = {0.88f, 0.75f};
    private static final double SMALLER = 0.6;

    private Packing() {}

    /**
     * A picture to pack.
     *
     * @param name name of its file, for messages
     * @param image the picture, without transparency
     * @param fileWidthPx pixels across in the file
     * @param fileHeightPx pixels down in the file
     * @param paperMmPerPx how long a pixel of the image is on paper; 0 if it is not known
     */
    record Content(String name, BufferedImage image, int fileWidthPx, int fileHeightPx, double paperMmPerPx) {}

    static TakenPicture pack(Content content, Set<PictureChange> before) throws PlanIoException {
        Set<PictureChange> changes = EnumSet.noneOf(PictureChange.class);
        changes.addAll(before);
        BufferedImage image = Reduction.toPixels(content.image(), Raster.MAX_PIXELS, Raster.MAX_SIDE_PX);
        Raster raster = packed(content.name(), image);
        if (raster.widthPx() < content.fileWidthPx()) {
            changes.add(PictureChange.REDUCED);
        }
        if (raster.format() == Raster.Format.JPEG) {
            changes.add(PictureChange.PACKED);
        }
        double paper = content.paperMmPerPx() * content.image().getWidth() / raster.widthPx();
        return new TakenPicture(raster, content.fileWidthPx(), content.fileHeightPx(), paper, changes);
    }

    static byte[] png(String name, BufferedImage image) throws PlanIoException {
        return encoded(name, image, "png", 1);
    }

    private static Raster packed(String name, BufferedImage image) throws PlanIoException {
        BufferedImage lean = Flat.greyIfGrey(image);
        byte[] lossless = png(name, lean);
        if (lossless.length <= WANTED_BYTES) {
            return raster(Raster.Format.PNG, image, lossless);
        }
        for (float quality : QUALITIES) {
            byte[] packed = encoded(name, lean, "jpeg", quality);
            if (packed.length <= WANTED_BYTES) {
                return raster(Raster.Format.JPEG, image, packed);
            }
        }
        long pixels = Math.round(SMALLER * image.getWidth() * image.getHeight());
        return packed(name, Reduction.toPixels(image, pixels, Raster.MAX_SIDE_PX));
    }

    private static Raster raster(Raster.Format format, BufferedImage image, byte[] bytes) {
        return new Raster(format, image.getWidth(), image.getHeight(), Bytes.of(bytes));
    }

    private static byte[] encoded(String name, BufferedImage image, String format, float quality)
            throws PlanIoException {
        ImageWriter writer = ImageIO.getImageWritersByFormatName(format).next();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (MemoryCacheImageOutputStream stream = new MemoryCacheImageOutputStream(bytes)) {
            ImageWriteParam param = writer.getDefaultWriteParam();
            if (quality < 1) {
                param.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
                param.setCompressionQuality(quality);
            }
            writer.setOutput(stream);
            writer.write(null, new IIOImage(image, null, null), param);
        } catch (IOException e) {
            throw new PlanIoException(e, "io.picture.failed", name);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }
}
