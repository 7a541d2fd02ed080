package dev.madang.view.table;

import dev.madang.exchange.list.CellBlock;
import dev.madang.exchange.list.ListColumns;
import dev.madang.exchange.list.ListMapping;
import dev.madang.exchange.list.ListPreview;
import dev.madang.exchange.list.PasteChoices;
import dev.madang.text.Messages;
import dev.madang.view.Workspace;
import dev.madang.view.document.Dialogs;
import dev.madang.view.document.Form;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;

/** Copies rows to the clipboard, and takes blocks of cells from there once the user has seen what they would do. */
final class Pasting {

    private final Workspace workspace;
    private final Dialogs dialogs;

    Pasting(Workspace workspace, Dialogs dialogs) {
        this.workspace = workspace;
        this.dialogs = dialogs;
    }

    /** Copies the selected rows with the columns that are shown. */
    <R extends TableRow> void copy(Grid<R> grid, boolean headings) {
        List<Column<R>> columns = grid.visible();
        List<List<String>> rows = new ArrayList<>();
        if (headings) {
            rows.add(columns.stream().map(grid::heading).toList());
        }
        for (R row : grid.selected()) {
            rows.add(columns.stream().map(column -> column.text().apply(row)).toList());
        }
        if (!rows.isEmpty()) {
            ClipboardContent content = new ClipboardContent();
            content.putString(new CellBlock(rows).write());
            Clipboard.getSystemClipboard().setContent(content);
        }
    }

    /** Returns the block on the clipboard with the meaning of its columns; says so if there is none. */
    <R extends TableRow> Optional<ListMapping> block(Grid<R> grid, List<Column<R>> all) {
        String text = Clipboard.getSystemClipboard().getString();
        CellBlock block = CellBlock.read(text == null ? "" : text);
        ListMapping headings = ListMapping.of(
                block,
                all.stream().map(Column::key).toList(),
                grid.visible().stream().map(Column::key).toList(),
                grid.cursorColumn());
        if (headings.block().isEmpty()) {
            grid.explain(workspace.messages().get("tables.paste.nothing"));
            return Optional.empty();
        }
        return Optional.of(headings);
    }

    /**
     * Shows what a block would do and, if the user agrees, does it as one step.
     *
     * @param headings how its columns were understood
     * @param preview works out what it would do, by number or by the rows of the table, as the user decides
     * @param canMatchByNumber whether it can be matched by number
     * @param offersRows whether the user may choose between both
     */
    void ask(
            ListMapping headings,
            BiFunction<Boolean, PasteChoices, ListPreview> preview,
            boolean canMatchByNumber,
            boolean offersRows) {
        String columns = columns(headings);
        dialogs.askForm(new Form.Request<>(
                        PasteController.class,
                        () -> new PasteController(workspace.messages(), columns, preview, canMatchByNumber, offersRows),
                        "tables.paste.headline",
                        "tables.paste.go"))
                .flatMap(ListPreview::edit)
                .ifPresent(workspace::execute);
    }

    /** What was not understood is said, so that nobody wonders where it went. */
    private String columns(ListMapping headings) {
        Messages messages = workspace.messages();
        String read = headings.keys().stream()
                .filter(key -> !key.isEmpty())
                .map(key -> ListColumns.heading(key, messages))
                .collect(Collectors.joining(" | "));
        return headings.leftOut().isEmpty()
                ? messages.get("tables.paste.columns", read)
                : messages.get("tables.paste.columns.leftOut", read, String.join(" | ", headings.leftOut()));
    }
}
