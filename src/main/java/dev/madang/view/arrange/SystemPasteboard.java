package dev.madang.view.arrange;

import java.util.Optional;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.DataFormat;

/** The clipboard as the toolkit knows it. Belongs to the JavaFX thread. */
public final class SystemPasteboard implements Pasteboard {

    private static final String TABLE_TYPE = "text/tab-separated-values";

    @Override
    public Optional<String> text() {
        return Optional.ofNullable(Clipboard.getSystemClipboard().getString());
    }

    @Override
    public void put(String text, String table) {
        ClipboardContent content = new ClipboardContent();
        content.putString(text);
        content.put(tableFormat(), table);
        Clipboard.getSystemClipboard().setContent(content);
    }

    /** The toolkit refuses to make the same format twice. */
    private static DataFormat tableFormat() {
        DataFormat known = DataFormat.lookupMimeType(TABLE_TYPE);
        return known == null ? new DataFormat(TABLE_TYPE) : known;
    }
}
