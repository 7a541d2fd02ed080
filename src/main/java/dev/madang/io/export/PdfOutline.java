package dev.madang.io.export;

import dev.madang.draw.sheet.SheetPage;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PageMode;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageFitDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;

/** Writes the bookmarks of a PDF: one a page, those of a chapter below its name. Pages without a name have none. */
final class PdfOutline {

    private final PDDocument document;
    private final PDDocumentOutline outline = new PDDocumentOutline();
    private PDOutlineNode chapter = outline;
    private String chapterName = "";

    private PdfOutline(PDDocument document) {
        this.document = document;
    }

    static void write(PDDocument document, List<SheetPage> pages) {
        if (pages.stream().allMatch(page -> page.bookmark().isEmpty())) {
            return;
        }
        PdfOutline writer = new PdfOutline(document);
        for (int i = 0; i < pages.size(); i++) {
            writer.add(pages.get(i), i);
        }
        writer.outline.children().forEach(PDOutlineItem::openNode);
        document.getDocumentCatalog().setDocumentOutline(writer.outline);
        if (pages.size() > 1) {
            document.getDocumentCatalog().setPageMode(PageMode.USE_OUTLINES);
        }
    }

    private void add(SheetPage page, int number) {
        if (page.bookmark().isEmpty()) {
            return;
        }
        if (page.chapter().isEmpty()) {
            chapter = outline;
        } else if (!page.chapter().equals(chapterName)) {
            PDOutlineItem item = item(page.chapter(), number);
            outline.addLast(item);
            chapter = item;
        }
        chapterName = page.chapter();
        chapter.addLast(item(page.bookmark(), number));
    }

    private PDOutlineItem item(String title, int number) {
        PDPageFitDestination destination = new PDPageFitDestination();
        destination.setPage(document.getPage(number));
        PDOutlineItem item = new PDOutlineItem();
        item.setTitle(title);
        item.setDestination(destination);
        return item;
    }
}
