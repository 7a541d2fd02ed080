package dev.madang.io.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.madang.model.Elements;
import dev.madang.model.Facts;
import dev.madang.model.Identified;
import dev.madang.model.LocalText;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;

/**
 * Builds an object field by field, in the order in which it is written. Fields named "some" are left out when empty.
 */
final class Tree {

    private final ObjectNode node = JsonNodeFactory.instance.objectNode();

    ObjectNode node() {
        return node;
    }

    Tree text(String name, String value) {
        node.put(name, value);
        return this;
    }

    Tree someText(String name, String value) {
        return value.isEmpty() ? this : text(name, value);
    }

    Tree words(String name, LocalText value) {
        return put(name, LocalTextCodec.write(value));
    }

    Tree someWords(String name, LocalText value) {
        return value.isEmpty() ? this : words(name, value);
    }

    Tree name(String name, Enum<?> value) {
        return text(name, EnumNames.of(value));
    }

    Tree number(String name, long value) {
        node.put(name, value);
        return this;
    }

    Tree someNumber(String name, long value) {
        return value == 0 ? this : number(name, value);
    }

    Tree flag(String name, boolean value) {
        return put(name, JsonNodeFactory.instance.booleanNode(value));
    }

    Tree someFlag(String name, boolean value) {
        return value ? put(name, JsonNodeFactory.instance.booleanNode(true)) : this;
    }

    Tree someFacts(String name, Facts value) {
        return value.byKind().isEmpty() ? this : put(name, FactsCodec.write(value));
    }

    Tree put(String name, JsonNode value) {
        node.set(name, value);
        return this;
    }

    <T> Tree list(String name, Collection<? extends T> values, Function<T, JsonNode> writer) {
        return put(name, array(values, writer));
    }

    <T> Tree someList(String name, Collection<? extends T> values, Function<T, JsonNode> writer) {
        return values.isEmpty() ? this : list(name, values, writer);
    }

    /** Appends all fields of another object. */
    Tree all(ObjectNode other) {
        node.setAll(other);
        return this;
    }

    static <T> ArrayNode array(Collection<? extends T> values, Function<T, JsonNode> writer) {
        ArrayNode array = JsonNodeFactory.instance.arrayNode(values.size());
        values.forEach(value -> array.add(writer.apply(value)));
        return array;
    }

    /** Returns things in the order of their ids, in which files list them. */
    static <T extends Identified> List<T> sorted(Elements<T> elements) {
        return elements.values().stream()
                .sorted(Comparator.comparing(Identified::id))
                .toList();
    }

    /** Writes anything as the text that {@code toString} gives; for ids and references. */
    static JsonNode asText(Object value) {
        return JsonNodeFactory.instance.textNode(value.toString());
    }
}
