package dev.madang.io.picture;

import java.nio.charset.StandardCharsets;

/** What the first bytes of a file say that it is, whatever its name says. */
public enum PictureKind {
    /** Pixels without loss. */
    PNG,
    /** Pixels with loss. */
    JPEG,
    /** Pages. */
    PDF,
    /** Too small to be any of them. */
    EMPTY,
    /** A drawing of AutoCAD in its own binary form. */
    DWG,
    /** Another kind of picture. */
    OTHER_PICTURE,
    /** Something else. */
    UNKNOWN;

    /** PDF readers look for the signature this far into a file. */
    private static final int PDF_WITHIN = 1024;

    /** Returns what a file is that begins with the given bytes. */
    static PictureKind of(byte[] bytes) {
        String head = new String(bytes, 0, Math.min(bytes.length, PDF_WITHIN), StandardCharsets.ISO_8859_1);
        if (head.isBlank()) {
            return EMPTY;
        }
        if (head.startsWith("\u0089PNG")) {
            return PNG;
        }
        if (head.startsWith("\u00FF\u00D8\u00FF")) {
            return JPEG;
        }
        if (head.contains("%PDF-")) {
            return PDF;
        }
        if (head.startsWith("AC10")) {
            return DWG;
        }
        return isOtherPicture(head) ? OTHER_PICTURE : UNKNOWN;
    }

    private static boolean isOtherPicture(String head) {
        boolean isTiff = head.startsWith("II*\0") || head.startsWith("MM\0*");
        boolean isWebp = head.startsWith("RIFF") && head.startsWith("WEBP", 8);
        boolean isHeic = head.startsWith("ftyp", 4);
        return isTiff || isWebp || isHeic || head.startsWith("GIF8") || head.startsWith("BM") || head.contains("<svg");
    }
}
