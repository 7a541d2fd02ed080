package dev.madang.io.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;

/** Writes trees as text that is the same for the same tree on every machine. */
final class JsonWriter {

    private static final String INDENT = "  ";

    private final LineLayout layout;
    private final StringBuilder out = new StringBuilder();

    private JsonWriter(LineLayout layout) {
        this.layout = layout;
    }

    /** Returns the text of a tree, with a line feed at its end. */
    static String text(JsonNode root, LineLayout layout) {
        JsonWriter writer = new JsonWriter(layout);
        writer.write(root, "", "\n");
        return writer.out.append('\n').toString();
    }

    private void write(JsonNode node, String place, String newLine) {
        if (node.isObject()) {
            writeObject(node, place, newLine);
        } else if (node.isArray()) {
            writeArray(node, place, newLine);
        } else if (node.isTextual()) {
            JsonQuote.append(node.textValue(), out);
        } else if (node.isBigDecimal()) {
            out.append(node.decimalValue().toPlainString());
        } else {
            out.append(node.asText());
        }
    }

    private void writeObject(JsonNode object, String place, String newLine) {
        Separator separator = new Separator('{', '}', place, newLine, object.isEmpty());
        for (Map.Entry<String, JsonNode> field : object.properties()) {
            separator.next();
            JsonQuote.append(field.getKey(), out);
            out.append(": ");
            write(field.getValue(), place + "/" + field.getKey(), separator.inner);
        }
        separator.end();
    }

    private void writeArray(JsonNode array, String place, String newLine) {
        Separator separator = new Separator('[', ']', place, newLine, array.isEmpty());
        for (JsonNode element : array) {
            separator.next();
            write(element, place + "/*", separator.inner);
        }
        separator.end();
    }

    /** Writes the brackets of one object or array and what stands between its members. */
    private final class Separator {

        private final boolean breaks;
        private final char close;
        private final String outer;
        private final String inner;
        private boolean isFirst = true;

        Separator(char open, char close, String place, String newLine, boolean isEmpty) {
            this.breaks = !isEmpty && layout.breaks(place);
            this.close = close;
            this.outer = newLine;
            this.inner = breaks ? newLine + INDENT : newLine;
            out.append(open);
        }

        void next() {
            if (!isFirst) {
                out.append(breaks ? "," : ", ");
            }
            if (breaks) {
                out.append(inner);
            }
            isFirst = false;
        }

        void end() {
            if (breaks) {
                out.append(outer);
            }
            out.append(close);
        }
    }
}
