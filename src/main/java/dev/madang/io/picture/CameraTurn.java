package dev.madang.io.picture;

import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/**
 * How a camera was held: the orientation of the Exif standard (CIPA DC-008, tag 0x0112), 1 to 8. Mirrored ones, which
 * cameras do not write, count as upright.
 */
enum CameraTurn {
    UPRIGHT(0),
    UPSIDE_DOWN(2),
    RIGHT(1),
    LEFT(3);

    private static final int APP1 = 0xFFE1;
    private static final int START_OF_SCAN = 0xFFDA;
    private static final int ORIENTATION = 0x0112;
    private static final int EXIF_HEAD = 6;
    private static final int ENTRY_BYTES = 12;

    private final int quarters;

    CameraTurn(int quarters) {
        this.quarters = quarters;
    }

    /** Reads it from a JPEG file; upright if nothing is said, or nothing that can be understood. */
    static CameraTurn of(byte[] jpeg) {
        ByteBuffer bytes = ByteBuffer.wrap(jpeg);
        int at = 2;
        while (at + 4 <= jpeg.length) {
            int marker = bytes.getShort(at) & 0xFFFF;
            int length = bytes.getShort(at + 2) & 0xFFFF;
            if (marker == START_OF_SCAN || at + 2 + length > jpeg.length) {
                return UPRIGHT;
            }
            if (marker == APP1 && length > EXIF_HEAD + 10 && bytes.getInt(at + 4) == 0x45786966) {
                return ofTiff(bytes.slice(at + 4 + EXIF_HEAD, length - 2 - EXIF_HEAD));
            }
            at += 2 + length;
        }
        return UPRIGHT;
    }

    private static CameraTurn ofTiff(ByteBuffer tiff) {
        tiff.order(tiff.get(0) == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        int directory = tiff.getInt(4);
        if (directory < 0 || directory + 2 > tiff.limit()) {
            return UPRIGHT;
        }
        int entries = tiff.getShort(directory) & 0xFFFF;
        for (int i = 0; i < entries; i++) {
            int at = directory + 2 + i * ENTRY_BYTES;
            if (at + ENTRY_BYTES > tiff.limit()) {
                return UPRIGHT;
            }
            if ((tiff.getShort(at) & 0xFFFF) == ORIENTATION) {
                return ofNumber(tiff.getShort(at + 8));
            }
        }
        return UPRIGHT;
    }

    private static CameraTurn ofNumber(int number) {
        return switch (number) {
            case 3 -> UPSIDE_DOWN;
            case 6 -> RIGHT;
            case 8 -> LEFT;
            default -> UPRIGHT;
        };
    }

    /** Returns a picture turned so that up is up; the same object if it is so already. */
    BufferedImage upright(BufferedImage image) {
        if (this == UPRIGHT) {
            return image;
        }
        boolean isSideways = quarters % 2 != 0;
        int width = isSideways ? image.getHeight() : image.getWidth();
        int height = isSideways ? image.getWidth() : image.getHeight();
        BufferedImage turned = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        AffineTransform turn = new AffineTransform();
        turn.translate(width / 2.0, height / 2.0);
        turn.quadrantRotate(quarters);
        turn.translate(-image.getWidth() / 2.0, -image.getHeight() / 2.0);
        Graphics2D g = turned.createGraphics();
        g.drawImage(image, turn, null);
        g.dispose();
        return turned;
    }
}
