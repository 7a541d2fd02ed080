package dev.madang.io;

import java.util.Optional;

/**
 * What the head of a picture file says of it, found without decoding the picture.
 *
 * @param format how it is compressed
 * @param widthPx pixels across, at least 1
 * @param heightPx pixels down, at least 1
 * @param channels how many values a pixel of a JPEG picture has; 0 of a PNG picture
 */
public record PictureHeader(Format format, int widthPx, int heightPx, int channels) {

    private static final int[] PNG_BEGIN = {0x89, 'P', 'N', 'G', 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 13, 'I', 'H', 'D', 'R'
    };
    private static final int PNG_WIDTH_AT = 16;
    private static final int PNG_HEIGHT_AT = 20;
    private static final int MARKER = 0xFF;
    private static final int START_OF_IMAGE = 0xD8;
    private static final int START_OF_SCAN = 0xDA;
    private static final int FIRST_FRAME = 0xC0;
    private static final int LAST_FRAME = 0xCF;

    /** How a picture is compressed. */
    public enum Format {
        /** As the W3C's PNG recommendation has it. */
        PNG,
        /** As ISO/IEC 10918-1 has it. */
        JPEG
    }

    /** Returns the head of a PNG or JPEG picture; empty if the bytes do not begin as one of them. */
    public static Optional<PictureHeader> of(byte[] bytes) {
        Optional<PictureHeader> header = png(bytes).or(() -> jpeg(bytes));
        return header.filter(head -> head.widthPx > 0 && head.heightPx > 0);
    }

    private static Optional<PictureHeader> png(byte[] bytes) {
        if (bytes.length < PNG_HEIGHT_AT + 4) {
            return Optional.empty();
        }
        for (int i = 0; i < PNG_BEGIN.length; i++) {
            if (at(bytes, i) != PNG_BEGIN[i]) {
                return Optional.empty();
            }
        }
        int width = at(bytes, PNG_WIDTH_AT) << 24 | at(bytes, PNG_WIDTH_AT + 1) << 16 | pair(bytes, PNG_WIDTH_AT + 2);
        int height =
                at(bytes, PNG_HEIGHT_AT) << 24 | at(bytes, PNG_HEIGHT_AT + 1) << 16 | pair(bytes, PNG_HEIGHT_AT + 2);
        return Optional.of(new PictureHeader(Format.PNG, width, height, 0));
    }

    /** Walks from marker to marker, as in section B.1.1 of the standard, to the first frame. */
    private static Optional<PictureHeader> jpeg(byte[] bytes) {
        if (bytes.length < 4 || pair(bytes, 0) != (MARKER << 8 | START_OF_IMAGE)) {
            return Optional.empty();
        }
        int at = 2;
        while (at + 10 <= bytes.length && at(bytes, at) == MARKER) {
            int marker = at(bytes, at + 1);
            if (marker == MARKER) {
                at++;
            } else if (isFrame(marker)) {
                return Optional.of(
                        new PictureHeader(Format.JPEG, pair(bytes, at + 7), pair(bytes, at + 5), at(bytes, at + 9)));
            } else if (marker == START_OF_SCAN) {
                return Optional.empty();
            } else {
                at += 2 + pair(bytes, at + 2);
            }
        }
        return Optional.empty();
    }

    /** Of the markers in the range of frames three say something else: C4, C8 and CC. */
    private static boolean isFrame(int marker) {
        return marker >= FIRST_FRAME && marker <= LAST_FRAME && ((marker & 0x3) != 0 || marker == FIRST_FRAME);
    }

    private static int pair(byte[] bytes, int at) {
        return at(bytes, at) << 8 | at(bytes, at + 1);
    }

    private static int at(byte[] bytes, int at) {
        return bytes[at] & 0xFF;
    }
}
