package dev.madang.io.export;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.jspecify.annotations.Nullable;

/** The fonts of one document; each is embedded when it is first used. */
final class PdfFonts {

    private final PDDocument document;
    private final SheetFonts fonts;
    private @Nullable PDFont regular;
    private @Nullable PDFont bold;

    PdfFonts(PDDocument document, SheetFonts fonts) {
        this.document = document;
        this.fonts = fonts;
    }

    PDFont font(boolean wantsBold) throws IOException {
        PDFont font = wantsBold ? bold : regular;
        if (font == null) {
            font = PDType0Font.load(
                    document, new ByteArrayInputStream(fonts.typeface(wantsBold).file()), true);
            if (wantsBold) {
                bold = font;
            } else {
                regular = font;
            }
        }
        return font;
    }

    String printable(String text, boolean isBold) {
        return fonts.typeface(isBold).printable(text);
    }
}
