package dev.madang.io.export;

import java.io.IOException;
import java.util.Base64;

/** Rules of a style sheet that bring the fonts along, with the letters that are used and no others. */
final class FontRules {

    private final SheetFonts fonts;

    FontRules(SheetFonts fonts) {
        this.fonts = fonts;
    }

    /**
     * Returns the rules; none for a weight without letters.
     *
     * @throws IOException if the fonts cannot be read any more
     */
    String of(String regular, String bold) throws IOException {
        return rule(false, regular) + rule(true, bold);
    }

    private String rule(boolean isBold, String letters) throws IOException {
        if (letters.isEmpty()) {
            return "";
        }
        byte[] font = fonts.typeface(isBold).subset(letters);
        return "@font-face { font-family: \"" + SheetFonts.FAMILY + "\"; font-weight: " + (isBold ? "700" : "400")
                + "; src: url(data:font/ttf;base64," + Base64.getEncoder().encodeToString(font)
                + ") format(\"truetype\"); }\n";
    }
}
