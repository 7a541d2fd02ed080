package dev.madang.text;

import java.util.Locale;

/** Keys of the names of enum constants: {@code fixture.freightDoor} for {@code FixtureKind.FREIGHT_DOOR}. */
public final class EnumKeys {

    private EnumKeys() {}

    /** Returns the key of a constant's name under a prefix. */
    public static String of(String prefix, Enum<?> constant) {
        return prefix + "." + lowerCamel(constant);
    }

    /** Returns a constant's name in the form that keys and files use: {@code freightDoor}. */
    public static String lowerCamel(Enum<?> constant) {
        StringBuilder camel = new StringBuilder();
        for (String word : constant.name().split("_", -1)) {
            String lower = word.toLowerCase(Locale.ROOT);
            camel.append(camel.isEmpty() ? lower : Character.toUpperCase(lower.charAt(0)) + lower.substring(1));
        }
        return camel.toString();
    }
}
