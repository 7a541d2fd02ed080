package dev.madang.view.inspector;

import dev.madang.model.LocalText;
import dev.madang.view.Workspace;
import dev.madang.view.support.ValueField;
import java.util.function.Consumer;
import javafx.scene.control.TextField;

/** A name in both languages. Typing the first name fills both; later each is its own. */
final class NameFields {

    private static final TextFormat FORMAT = new TextFormat(false, 120);

    private final ValueField<String> korean;
    private final ValueField<String> english;
    private final Consumer<LocalText> commit;
    private LocalText shown = LocalText.NONE;

    NameFields(Workspace workspace, TextField koreanField, TextField englishField, Consumer<LocalText> commit) {
        this.commit = commit;
        korean = new ValueField<>(koreanField, FORMAT, workspace.pending(), this::changeKorean);
        english = new ValueField<>(englishField, FORMAT, workspace.pending(), this::changeEnglish);
    }

    void show(LocalText name) {
        shown = name;
        korean.show(name.ko());
        english.show(name.en());
    }

    private void changeKorean(String text) {
        commit.accept(shown.isEmpty() ? LocalText.of(text) : new LocalText(text, shown.en()));
    }

    private void changeEnglish(String text) {
        commit.accept(shown.isEmpty() ? LocalText.of(text) : new LocalText(shown.ko(), text));
    }
}
