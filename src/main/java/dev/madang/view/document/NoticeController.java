package dev.madang.view.document;

import dev.madang.compare.NoticeText;
import dev.madang.text.Messages;
import dev.madang.view.support.Naming;
import java.util.Locale;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.fxml.FXML;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;

/** Shows whom to tell of what, in either language, to be copied or printed. */
public final class NoticeController {

    private final Function<Locale, NoticeText> words;
    private final Messages messages;
    private final ReadOnlyBooleanWrapper any = new ReadOnlyBooleanWrapper();

    @FXML
    private ComboBox<Locale> languageBox;

    @FXML
    private TextArea textArea;

    @FXML
    private Label copiedLabel;

    /** Makes a controller that asks {@code words} for the notice in a language. */
    public NoticeController(Function<Locale, NoticeText> words, Messages messages) {
        this.words = words;
        this.messages = messages;
    }

    @FXML
    void initialize() {
        languageBox.setConverter(new Naming<>(language -> messages.get("language." + language.getLanguage())));
        languageBox.getItems().setAll(Messages.LANGUAGES);
        languageBox.valueProperty().subscribe((before, language) -> show(language));
        languageBox.setValue(messages.language());
    }

    @FXML
    void onCopy() {
        ClipboardContent content = new ClipboardContent();
        content.putString(textArea.getText());
        Clipboard.getSystemClipboard().setContent(content);
        copiedLabel.setText(messages.get("notice.copied"));
    }

    /** Whether there is anybody to tell. */
    ReadOnlyBooleanProperty any() {
        return any.getReadOnlyProperty();
    }

    /** Returns the notice in the language that is shown. */
    NoticeText notice() {
        return words.apply(messages.units().in(languageBox.getValue()));
    }

    private void show(Locale language) {
        NoticeText text = words.apply(messages.units().in(language));
        textArea.setText(text.plain());
        copiedLabel.setText("");
        any.set(!text.rows().isEmpty());
    }
}
