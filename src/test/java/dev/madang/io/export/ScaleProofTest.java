package dev.madang.io.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.madang.draw.HallFixtures;
import dev.madang.draw.paper.Paper;
import dev.madang.draw.paper.Scale;
import dev.madang.draw.sheet.Sheet;
import dev.madang.model.Bounds;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScaleProofTest {

    @ParameterizedTest
    @CsvSource({"A0, 250", "A1, 400", "A0, 1000", "A3, 750", "5000x3000, 50"})
    void whatIsWrittenIsTrueToScale(String paper, int denominator) throws Exception {
        Sheet sheet = SheetFixtures.sheet(HallFixtures.large(), Paper.parse(paper), new Scale(denominator));

        ScaleProof proof = ScaleProof.of(write(sheet), 0, sheet);

        assertTrue(proof.errorMm() < 0.02, proof.toString());
        assertTrue(proof.holds());
    }

    @Test
    void aPrintThatIsATenthOfAMillimetreOffIsNoticed() throws Exception {
        Sheet sheet = SheetFixtures.large();
        Bounds floor = sheet.floor();
        Bounds wider = new Bounds(floor.minX(), floor.minY(), floor.maxX() + 0.11, floor.maxY());
        Sheet claimed = new Sheet(
                sheet.drawing(), sheet.paper(), sheet.scale(), wider, sheet.title(), sheet.locale(), sheet.date());

        ScaleProof proof = ScaleProof.of(write(sheet), 0, claimed);

        assertEquals(-0.11, proof.widthErrorMm(), 0.005);
        assertFalse(proof.holds());
    }

    @Test
    void aPageOfAnotherSizeIsNoticed() throws Exception {
        Sheet sheet = SheetFixtures.large();
        Sheet claimed = new Sheet(
                sheet.drawing(), Paper.A1, sheet.scale(), sheet.floor(), sheet.title(), sheet.locale(), sheet.date());

        assertFalse(ScaleProof.of(write(sheet), 0, claimed).holds());
    }

    @Test
    void aPageWithoutAFloorProvesNothing() throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (PDDocument empty = new PDDocument()) {
            empty.addPage(new PDPage());
            empty.save(out);
        }
        Sheet sheet = SheetFixtures.small();

        assertThrows(IOException.class, () -> ScaleProof.of(out.toByteArray(), 0, sheet));
    }

    private static byte[] write(Sheet sheet) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new PdfExport(SheetFixtures.FONTS, SheetFixtures.PALETTE).write(List.of(sheet), out);
        return out.toByteArray();
    }
}
