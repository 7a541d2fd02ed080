package dev.madang.io.picture;

import dev.madang.io.PlanIoException;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.Arrays;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;

/**
 * Reads JPEG files in the four colours of a printing press, which the platform does not know, as a PDF page shows them.
 */
final class PressColours {

    private static final byte[] ADOBE = {'A', 'd', 'o', 'b', 'e'};
    private static final int MARKER = 0xFF;
    private static final int APPLICATION_14 = 0xEE;

    /** From a marker to what its segment says. */
    private static final int HEAD = 4;

    private PressColours() {}

    /** Tells whether a file says in Adobe's way how its colours are meant; without it, they may as well be reversed. */
    static boolean areTold(byte[] bytes) {
        for (int i = 0; i + HEAD + ADOBE.length <= bytes.length; i++) {
            boolean isMarker = (bytes[i] & MARKER) == MARKER && (bytes[i + 1] & MARKER) == APPLICATION_14;
            if (isMarker && Arrays.equals(bytes, i + HEAD, i + HEAD + ADOBE.length, ADOBE, 0, ADOBE.length)) {
                return true;
            }
        }
        return false;
    }

    /** Reads the picture, of each {@code every} pixels one. */
    static BufferedImage read(String name, byte[] bytes, int every) throws PlanIoException {
        try (PDDocument document = new PDDocument()) {
            return JPEGFactory.createFromByteArray(document, bytes).getImage(null, every);
        } catch (IOException | RuntimeException e) {
            // The library answers some broken files with runtime exceptions.
            throw new PlanIoException(e, "io.picture.damaged", name);
        }
    }
}
