package dev.madang.io.export;

import dev.madang.draw.DrawLayer;
import dev.madang.draw.Palette;
import dev.madang.draw.paper.Imprint;
import dev.madang.draw.sheet.Sheet;
import dev.madang.draw.sheet.SheetPage;
import dev.madang.text.Messages;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.GregorianCalendar;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TimeZone;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.graphics.optionalcontent.PDOptionalContentGroup;
import org.apache.pdfbox.pdmodel.graphics.optionalcontent.PDOptionalContentProperties;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;

/**
 * Writes sheets as the pages of one PDF: vectors only, pages of exactly the paper's size, fonts embedded as far as they
 * are used, one switchable layer a kind. Viewers are asked not to shrink it when printing.
 */
public final class PdfExport {

    static final double POINTS_PER_MM = 72 / 25.4;

    private final SheetFonts fonts;
    private final Palette palette;

    /** Makes an exporter that draws in a palette and sets text in these fonts. */
    public PdfExport(SheetFonts fonts, Palette palette) {
        this.fonts = fonts;
        this.palette = palette;
    }

    /**
     * Writes sheets as pages in their order, without bookmarks. The stream is not closed.
     *
     * @throws IllegalArgumentException if there is no sheet
     * @throws IOException if the stream does not take it
     */
    public void write(List<Sheet> sheets, OutputStream out) throws IOException {
        List<SheetPage> pages =
                sheets.stream().map(sheet -> new SheetPage(sheet, "", false)).toList();
        write(pages, Imprint.NONE, out);
    }

    /**
     * Writes pages in their order, with bookmarks. The stream is not closed.
     *
     * @throws IllegalArgumentException if there is no page
     * @throws IOException if the stream does not take it
     */
    public void write(List<SheetPage> pages, Imprint imprint, OutputStream out) throws IOException {
        List<Sheet> sheets = pages.stream().map(SheetPage::sheet).toList();
        if (sheets.isEmpty()) {
            throw new IllegalArgumentException("A PDF needs at least one sheet.");
        }
        try (PDDocument document = new PDDocument()) {
            describe(document, sheets.get(0), imprint);
            Map<DrawLayer, PDOptionalContentGroup> layers = layers(document, sheets);
            PdfFonts embedded = new PdfFonts(document, fonts);
            PdfPictures pictures = new PdfPictures(document);
            for (Sheet sheet : sheets) {
                try (PdfSink sink = new PdfSink(document, sheet.paper(), embedded, pictures, layers)) {
                    new SheetWalk(palette).walk(sheet, sink);
                }
            }
            PdfOutline.write(document, pages);
            document.save(out);
        }
    }

    /** The id of the document is fixed, and its date is the sheet's: the same sheet gives the same bytes. */
    private static void describe(PDDocument document, Sheet sheet, Imprint imprint) {
        document.setDocumentId(1L);
        PDDocumentInformation information = document.getDocumentInformation();
        information.setTitle(sheet.title());
        if (!imprint.author().isEmpty()) {
            information.setAuthor(imprint.author());
        }
        if (!imprint.subject().isEmpty()) {
            information.setSubject(imprint.subject());
        }
        information.setCreator("Madang");
        information.setProducer("Madang");
        sheet.day().map(PdfExport::calendar).ifPresent(information::setCreationDate);
        document.getDocumentCatalog()
                .setLanguage(sheet.locale().stripExtensions().toLanguageTag());
        PDViewerPreferences preferences = new PDViewerPreferences(new org.apache.pdfbox.cos.COSDictionary());
        preferences.setDisplayDocTitle(true);
        preferences.setPrintScaling(PDViewerPreferences.PRINT_SCALING.None);
        document.getDocumentCatalog().setViewerPreferences(preferences);
    }

    private static GregorianCalendar calendar(LocalDate day) {
        GregorianCalendar calendar = new GregorianCalendar(TimeZone.getTimeZone("UTC"), Locale.ROOT);
        calendar.clear();
        calendar.set(day.getYear(), day.getMonthValue() - 1, day.getDayOfMonth());
        return calendar;
    }

    /** A layer exists if something lies on it; it is named in the language of the first sheet. */
    private static Map<DrawLayer, PDOptionalContentGroup> layers(PDDocument document, List<Sheet> sheets) {
        Messages messages = Messages.of(sheets.get(0).locale());
        PDOptionalContentProperties properties = new PDOptionalContentProperties();
        Map<DrawLayer, PDOptionalContentGroup> layers = new EnumMap<>(DrawLayer.class);
        for (DrawLayer layer : DrawLayer.values()) {
            if (sheets.stream().anyMatch(sheet -> uses(sheet, layer))) {
                String key = "draw.layer." + layer.name().toLowerCase(Locale.ROOT);
                PDOptionalContentGroup group = new PDOptionalContentGroup(messages.get(key));
                properties.addGroup(group);
                layers.put(layer, group);
            }
        }
        document.getDocumentCatalog().setOCProperties(properties);
        document.setVersion(1.6f);
        return layers;
    }

    private static boolean uses(Sheet sheet, DrawLayer layer) {
        return Optional.of(sheet.drawing().items()).stream()
                .flatMap(List::stream)
                .anyMatch(item -> item.style().layer() == layer);
    }
}
