package dev.madang.io.export;

import dev.madang.draw.Picture;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;

/** The pictures of one document; each is embedded once, however many pages show it. */
final class PdfPictures {

    private final PDDocument document;
    private final Map<Picture, PDImageXObject> embedded = new HashMap<>();

    PdfPictures(PDDocument document) {
        this.document = document;
    }

    PDImageXObject of(Picture picture) throws IOException {
        PDImageXObject known = embedded.get(picture);
        if (known == null) {
            known = PDImageXObject.createFromByteArray(document, picture.file(), "picture");
            embedded.put(picture, known);
        }
        return known;
    }
}
