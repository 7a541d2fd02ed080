package dev.madang.draw;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Optional;

/**
 * A picture file, PNG or JPEG, and how many dots it has. Only its head is looked at here; whether the rest can be shown
 * turns out where it is painted.
 */
public final class Picture {

    private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};
    private static final int PNG_SIZE_AT = 16;
    private static final int MARKER = 0xFF;
    private static final int START = 0xD8;
    private static final int FIRST_FRAME = 0xC0;
    private static final int LAST_FRAME = 0xCF;

    private final byte[] file;
    private final String mediaType;
    private final int widthPx;
    private final int heightPx;

    private Picture(byte[] file, String mediaType, int widthPx, int heightPx) {
        this.file = file;
        this.mediaType = mediaType;
        this.widthPx = widthPx;
        this.heightPx = heightPx;
    }

    /** Returns the picture that a file holds; empty if it is neither PNG nor JPEG, or has no size. */
    public static Optional<Picture> of(byte[] file) {
        byte[] copy = file.clone();
        return (startsWith(copy, PNG) ? png(copy) : jpeg(copy))
                .filter(picture -> picture.widthPx > 0 && picture.heightPx > 0);
    }

    private static Optional<Picture> png(byte[] file) {
        if (file.length < PNG_SIZE_AT + 8) {
            return Optional.empty();
        }
        ByteBuffer head = ByteBuffer.wrap(file);
        return Optional.of(
                new Picture(file, "image/png", head.getInt(PNG_SIZE_AT), head.getInt(PNG_SIZE_AT + Integer.BYTES)));
    }

    /** The size stands in the first frame header (ITU-T T.81, B.2.2); other segments are passed over. */
    private static Optional<Picture> jpeg(byte[] file) {
        if (file.length < 4 || (file[0] & 0xFF) != MARKER || (file[1] & 0xFF) != START) {
            return Optional.empty();
        }
        ByteBuffer bytes = ByteBuffer.wrap(file);
        int at = 2;
        while (at + 9 < file.length && (file[at] & 0xFF) == MARKER) {
            int kind = file[at + 1] & 0xFF;
            boolean isFrame = kind >= FIRST_FRAME && kind <= LAST_FRAME && kind != 0xC4 && kind != 0xC8 && kind != 0xCC;
            if (isFrame) {
                int height = bytes.getShort(at + 5) & 0xFFFF;
                return Optional.of(new Picture(file, "image/jpeg", bytes.getShort(at + 7) & 0xFFFF, height));
            }
            at += kind == MARKER ? 1 : 2 + (bytes.getShort(at + 2) & 0xFFFF);
        }
        return Optional.empty();
    }

    private static boolean startsWith(byte[] file, byte[] head) {
        return file.length >= head.length && Arrays.equals(file, 0, head.length, head, 0, head.length);
    }

    /** Returns the bytes of the file. */
    public byte[] file() {
        return file.clone();
    }

    /** Returns {@code image/png} or {@code image/jpeg}. */
    public String mediaType() {
        return mediaType;
    }

    /** Returns how many dots wide it is. */
    public int widthPx() {
        return widthPx;
    }

    /** Returns how many dots high it is. */
    public int heightPx() {
        return heightPx;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Picture picture && Arrays.equals(file, picture.file);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(file);
    }
}
