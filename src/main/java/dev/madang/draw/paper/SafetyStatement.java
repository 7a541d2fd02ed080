package dev.madang.draw.paper;

import dev.madang.draw.DrawItem;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a safety submission says of a level, ready to print in the sheet's language.
 *
 * @param marks widths of aisles and exits, in model millimetres
 * @param figures persons and exits, in the order of printing
 * @param books what the check says by each book
 * @param notes what it is not, and what it does not know
 * @param limits every limit with what was measured, for the page behind the sheet, or null
 */
public record SafetyStatement(
        List<DrawItem> marks,
        List<TitleBlock.Entry> figures,
        List<TitleBlock.Entry> books,
        List<String> notes,
        TableText.@Nullable Table limits) {

    /** Copies the lists. */
    public SafetyStatement {
        marks = List.copyOf(marks);
        figures = List.copyOf(figures);
        books = List.copyOf(books);
        notes = List.copyOf(notes);
    }
}
