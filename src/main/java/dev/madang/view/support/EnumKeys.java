package dev.madang.view.support;

import dev.madang.text.Messages;
import java.util.Locale;

/** The message keys of enum constants: {@code status.depositPaid} for {@code BoothStatus.DEPOSIT_PAID}. */
public final class EnumKeys {

    private EnumKeys() {}

    /** Returns the key of a constant. */
    public static String key(String prefix, Enum<?> constant) {
        StringBuilder key = new StringBuilder(prefix).append('.');
        boolean capital = false;
        for (char letter : constant.name().toLowerCase(Locale.ROOT).toCharArray()) {
            if (letter == '_') {
                capital = true;
            } else {
                key.append(capital ? Character.toUpperCase(letter) : letter);
                capital = false;
            }
        }
        return key.toString();
    }

    /** Returns what a constant is called. */
    public static String name(String prefix, Enum<?> constant, Messages messages) {
        return messages.get(key(prefix, constant));
    }
}
