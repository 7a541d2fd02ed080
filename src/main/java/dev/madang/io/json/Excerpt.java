package dev.madang.io.json;

import com.fasterxml.jackson.databind.JsonNode;

/** Shows a value of a file in a message: as it stands there, but never long. */
final class Excerpt {

    private static final int LONGEST = 40;

    private Excerpt() {}

    static String of(JsonNode node) {
        if (node.isObject()) {
            return "{...}";
        }
        if (node.isArray()) {
            return "[...]";
        }
        return node.isTextual() ? '"' + of(node.textValue()) + '"' : of(node.asText());
    }

    /** Shortens a text and shows control characters as dots, so that it stays one line. */
    static String of(String text) {
        int end = Math.min(text.length(), LONGEST);
        StringBuilder shown = new StringBuilder();
        for (int i = 0; i < end; i++) {
            char c = text.charAt(i);
            shown.append(Character.isISOControl(c) ? '.' : c);
        }
        return end < text.length() ? shown + "..." : shown.toString();
    }
}
