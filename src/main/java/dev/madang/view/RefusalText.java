package dev.madang.view;

import dev.madang.edit.EditRefused;
import dev.madang.model.LocalText;
import dev.madang.text.Messages;

/** Says in the language of the window why a deed was refused. */
public final class RefusalText {

    private RefusalText() {}

    /** Returns the sentence. */
    public static String of(EditRefused refusal, Messages messages) {
        Object[] words = refusal.arguments().stream()
                .map(argument -> argument instanceof LocalText name ? name.in(messages.locale()) : argument)
                .toArray();
        return messages.get(refusal.key(), words);
    }
}
