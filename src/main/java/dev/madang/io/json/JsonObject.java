package dev.madang.io.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.madang.model.Evidence;
import dev.madang.model.LocalText;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A JSON object for whoever prints JSON, built field by field in the order in which it is printed. Not for several
 * threads.
 */
public final class JsonObject {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private final ObjectNode node = NODES.objectNode();

    /** Sets a text. */
    public JsonObject put(String name, String value) {
        node.put(name, value);
        return this;
    }

    /** Sets a text in both languages. */
    public JsonObject put(String name, LocalText value) {
        return set(name, LocalTextCodec.write(value));
    }

    /** Sets a whole number. */
    public JsonObject put(String name, long value) {
        node.put(name, value);
        return this;
    }

    /**
     * Sets a number, printed without an exponent.
     *
     * @throws IllegalArgumentException if it is infinite or not a number, which JSON cannot say
     */
    public JsonObject put(String name, double value) {
        if (!Double.isFinite(value)) {
            throw new IllegalArgumentException(name + " (" + value + ") must be a number that JSON can say.");
        }
        BigDecimal shortest = BigDecimal.valueOf(value).stripTrailingZeros();
        return set(name, NODES.numberNode(shortest));
    }

    /** Sets a yes or no. */
    public JsonObject put(String name, boolean value) {
        node.put(name, value);
        return this;
    }

    /** Sets an object. */
    public JsonObject put(String name, JsonObject value) {
        return set(name, value.node);
    }

    /** Sets how something is known, as files have it. */
    public JsonObject put(String name, Evidence value) {
        return set(name, EvidenceCodec.write(value));
    }

    /** Sets a field to null, for a value that is not known. */
    public JsonObject putNull(String name) {
        return set(name, NODES.nullNode());
    }

    /** Sets a list of texts. */
    public JsonObject putTexts(String name, Collection<String> values) {
        return set(name, Tree.array(values, NODES::textNode));
    }

    /** Sets a list of objects. */
    public JsonObject putObjects(String name, Collection<JsonObject> values) {
        return set(name, array(values));
    }

    private JsonObject set(String name, JsonNode value) {
        node.set(name, value);
        return this;
    }

    /**
     * Returns the text: one field a line, and one element a line where a field is a list of objects. Ends with a line
     * feed.
     */
    public String text() {
        Set<String> lists = node.properties().stream()
                .filter(field ->
                        field.getValue().isArray() && field.getValue().path(0).isObject())
                .map(field -> "/" + field.getKey())
                .collect(Collectors.toSet());
        return JsonWriter.text(
                node, new Layout(Stream.concat(Stream.of(""), lists.stream()).collect(Collectors.toSet())));
    }

    /** Returns the text of a list of objects, one a line. */
    public static String text(Collection<JsonObject> objects) {
        return JsonWriter.text(array(objects), new Layout(Set.of("")));
    }

    private static ArrayNode array(Collection<JsonObject> objects) {
        return Tree.array(objects, object -> object.node);
    }
}
