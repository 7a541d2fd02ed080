package dev.madang.io.picture;

import dev.madang.io.PictureHeader;
import dev.madang.io.PlanIoException;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.EnumSet;
import java.util.Set;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;

/** A file that is one picture of pixels. */
final class PixelSource implements PictureSource {

    /** An A0 sheet at 300 dots an inch has 139 million. */
    static final long MAX_FILE_PIXELS = 160_000_000;

    /** What a picture may take in memory while it is read; of larger ones only every so manieth pixel is taken. */
    private static final long READ_BYTES = 260_000_000;

    private static final int PRESS_CHANNELS = 4;
    private static final int END_OF_IMAGE = 0xD9;

    private final String name;
    private final byte[] bytes;
    private final String format;
    private final PictureHeader header;

    private PixelSource(String name, byte[] bytes, String format, PictureHeader header) {
        this.name = name;
        this.bytes = bytes;
        this.format = format;
        this.header = header;
    }

    static PixelSource open(String name, byte[] bytes, String format) throws PlanIoException {
        PictureHeader header =
                PictureHeader.of(bytes).orElseThrow(() -> new PlanIoException(null, "io.picture.damaged", name));
        if ((long) header.widthPx() * header.heightPx() > MAX_FILE_PIXELS) {
            throw new PlanIoException(
                    null, "io.picture.pixels", name, header.widthPx(), header.heightPx(), MAX_FILE_PIXELS / 1_000_000);
        }
        if (header.format() == PictureHeader.Format.JPEG && !isWhole(bytes)) {
            throw new PlanIoException(null, "io.picture.cut", name);
        }
        if (header.channels() == PRESS_CHANNELS && !PressColours.areTold(bytes)) {
            throw new PlanIoException(null, "io.picture.colours", name);
        }
        return new PixelSource(name, bytes, format, header);
    }

    @Override
    public String fileName() {
        return name;
    }

    @Override
    public int pages() {
        return 0;
    }

    @Override
    public PaperSize paper(int page) {
        return PaperSize.NONE;
    }

    @Override
    public byte[] preview(int page, int sidePx) throws PlanIoException {
        int longest = Math.max(header.widthPx(), header.heightPx());
        BufferedImage image = read(Math.max(1, longest / (2 * sidePx)));
        BufferedImage upright = turned(Flat.of(image));
        return Packing.png(name, Reduction.toSide(upright, sidePx));
    }

    @Override
    public TakenPicture take(int page) throws PlanIoException {
        BufferedImage image = read(1);
        Set<PictureChange> changes = EnumSet.noneOf(PictureChange.class);
        if (image.getColorModel().hasAlpha()) {
            changes.add(PictureChange.FLATTENED);
        }
        BufferedImage flat = Flat.of(image);
        BufferedImage upright = turned(flat);
        if (upright != flat) {
            changes.add(PictureChange.TURNED);
        }
        boolean isSideways = upright.getWidth() == flat.getHeight() && upright != flat;
        int fileWidth = isSideways ? header.heightPx() : header.widthPx();
        int fileHeight = isSideways ? header.widthPx() : header.heightPx();
        return Packing.pack(new Packing.Content(name, upright, fileWidth, fileHeight, 0), changes);
    }

    @Override
    public void close() {
        // Nothing is open: the bytes are in memory.
    }

    /** Reads the picture, of each {@code step} pixels one, or fewer if it would not fit in memory. */
    private BufferedImage read(int step) throws PlanIoException {
        long needed = 4L * header.widthPx() * header.heightPx();
        int least = (int) Math.ceil(Math.sqrt((double) needed / READ_BYTES));
        int every = Math.max(step, Math.max(1, least));
        if (header.channels() == PRESS_CHANNELS) {
            return PressColours.read(name, bytes, every);
        }
        ImageReader reader = ImageIO.getImageReadersByFormatName(format).next();
        try (ImageInputStream stream = new MemoryCacheImageInputStream(new ByteArrayInputStream(bytes))) {
            reader.setInput(stream, true, true);
            ImageReadParam param = reader.getDefaultReadParam();
            param.setSourceSubsampling(every, every, 0, 0);
            return reader.read(0, param);
        } catch (IOException | RuntimeException e) {
            // The readers of the platform answer broken files with runtime exceptions of many kinds.
            throw new PlanIoException(e, "io.picture.damaged", name);
        } finally {
            reader.dispose();
        }
    }

    private BufferedImage turned(BufferedImage image) {
        return header.format() == PictureHeader.Format.JPEG
                ? CameraTurn.of(bytes).upright(image)
                : image;
    }

    /** Looks for the marker at the end of a JPEG file; what some programs write behind it does no harm. */
    private static boolean isWhole(byte[] bytes) {
        for (int i = bytes.length - 2; i > 2; i--) {
            if ((bytes[i] & 0xFF) == 0xFF && (bytes[i + 1] & 0xFF) == END_OF_IMAGE) {
                return true;
            }
        }
        return false;
    }
}
