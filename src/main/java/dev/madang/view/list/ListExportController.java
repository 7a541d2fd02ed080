package dev.madang.view.list;

import dev.madang.exchange.list.ListKind;
import dev.madang.io.table.ListFormat;
import dev.madang.text.EnumKeys;
import dev.madang.text.Messages;
import dev.madang.view.document.Form;
import dev.madang.view.support.Naming;
import java.util.Locale;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.value.ObservableBooleanValue;
import javafx.fxml.FXML;
import javafx.scene.control.ComboBox;

/** Asks which list to write, as what, and in which language. */
public final class ListExportController implements Form<ListOrder> {

    private final Messages messages;

    @FXML
    private ComboBox<ListKind> kindBox;

    @FXML
    private ComboBox<ListFormat> formatBox;

    @FXML
    private ComboBox<Locale> languageBox;

    /** Makes a controller. */
    ListExportController(Messages messages) {
        this.messages = messages;
    }

    @FXML
    void initialize() {
        kindBox.setConverter(new Naming<>(kind -> messages.get(EnumKeys.of("list.export.kind", kind))));
        formatBox.setConverter(new Naming<>(format -> messages.get(EnumKeys.of("list.export.format", format))));
        languageBox.setConverter(new Naming<>(language -> messages.get("language." + language.getLanguage())));
        kindBox.getItems().setAll(ListKind.BOOTHS, ListKind.EXHIBITORS);
        kindBox.setValue(ListKind.BOOTHS);
        formatBox.getItems().setAll(ListFormat.values());
        formatBox.setValue(ListFormat.XLSX);
        languageBox.getItems().setAll(Messages.LANGUAGES);
        languageBox.setValue(messages.language());
    }

    @Override
    public ObservableBooleanValue complete() {
        return new ReadOnlyBooleanWrapper(true);
    }

    @Override
    public ListOrder answer() {
        return new ListOrder(
                kindBox.getValue(), formatBox.getValue(), messages.units().in(languageBox.getValue()));
    }
}
