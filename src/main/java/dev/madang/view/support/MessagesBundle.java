package dev.madang.view.support;

import dev.madang.text.Messages;
import java.util.Collections;
import java.util.Enumeration;
import java.util.ResourceBundle;
import org.jspecify.annotations.Nullable;

/** Lets FXML files find their {@code %keys} in the program's texts. */
public final class MessagesBundle extends ResourceBundle {

    private final Messages messages;

    /** Makes a bundle of the texts of one language. */
    public MessagesBundle(Messages messages) {
        this.messages = messages;
    }

    @Override
    protected @Nullable Object handleGetObject(String key) {
        return messages.contains(key) ? messages.get(key) : null;
    }

    @Override
    public boolean containsKey(String key) {
        return messages.contains(key);
    }

    /** FXML asks for single keys only. */
    @Override
    public Enumeration<String> getKeys() {
        return Collections.emptyEnumeration();
    }
}
