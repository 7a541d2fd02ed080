package dev.madang.io.picture;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;

/** Pictures in red, green and blue, without anything that shines through. */
final class Flat {

    private Flat() {}

    /** Returns a picture on white paper. */
    static BufferedImage of(BufferedImage image) {
        if (image.getType() == BufferedImage.TYPE_INT_RGB) {
            return image;
        }
        BufferedImage flat = new BufferedImage(image.getWidth(), image.getHeight(), BufferedImage.TYPE_INT_RGB);
        Graphics2D g = flat.createGraphics();
        g.drawImage(image, 0, 0, Color.WHITE, null);
        g.dispose();
        return flat;
    }

    /** Tells whether all pixels are white. */
    static boolean isBlank(BufferedImage image) {
        int[] row = new int[image.getWidth()];
        for (int y = 0; y < image.getHeight(); y++) {
            image.getRGB(0, y, row.length, 1, row, 0, row.length);
            for (int pixel : row) {
                if ((pixel & 0xFFFFFF) != 0xFFFFFF) {
                    return false;
                }
            }
        }
        return true;
    }

    /** Returns the same picture with one byte a pixel if it has no colours. */
    static BufferedImage greyIfGrey(BufferedImage image) {
        int[] row = new int[image.getWidth()];
        BufferedImage grey = new BufferedImage(image.getWidth(), image.getHeight(), BufferedImage.TYPE_BYTE_GRAY);
        for (int y = 0; y < image.getHeight(); y++) {
            image.getRGB(0, y, row.length, 1, row, 0, row.length);
            for (int x = 0; x < row.length; x++) {
                int value = row[x] & 0xFF;
                if ((row[x] & 0xFFFFFF) != value * 0x010101) {
                    return image;
                }
                row[x] = value;
            }
            grey.getRaster().setPixels(0, y, row.length, 1, row);
        }
        return grey;
    }
}
