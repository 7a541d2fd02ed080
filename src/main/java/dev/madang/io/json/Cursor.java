package dev.madang.io.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * A place in a tree: the node, the way to it, and where to note what is wrong with it.
 *
 * @param node what stands there
 * @param pointer JSON pointer to it
 * @param problems the problems of the file
 */
record Cursor(JsonNode node, String pointer, Problems problems) {

    Cursor child(String name) {
        String escaped = name.replace("~", "~0").replace("/", "~1");
        return new Cursor(node.path(name), pointer + "/" + escaped, problems);
    }

    private Cursor child(int index) {
        return new Cursor(node.path(index), pointer + "/" + index, problems);
    }

    /** Notes a problem here. */
    <T> Value<T> refuse(String key, Object... args) {
        problems.add(pointer, key, args);
        return Value.bad();
    }

    /** Notes that the node is of the wrong type; the message takes what stands there instead. */
    <T> Value<T> refuseType(String key) {
        return refuse(key, Excerpt.of(node));
    }

    /**
     * Decodes an object. The given function asks for fields and returns what builds the value of them. What it did not
     * ask for is unknown, and a problem. The value is built only if nothing in the object was wrong.
     */
    <T> Value<T> object(Function<Fields, Supplier<T>> decoder) {
        if (!node.isObject()) {
            return refuseType("io.problem.object");
        }
        int before = problems.count();
        Fields fields = new Fields(this);
        Supplier<T> builder = decoder.apply(fields);
        fields.refuseUnknown();
        return problems.count() == before ? build(builder) : Value.bad();
    }

    /** Runs a constructor of the domain, whose words about what is wrong are kept. */
    <T> Value<T> build(Supplier<T> builder) {
        try {
            return Value.of(builder.get());
        } catch (IllegalArgumentException e) {
            return refuse("io.problem.value", String.valueOf(e.getMessage()));
        }
    }

    /** Decodes an array. The result is good only if all elements are. */
    <T> Value<List<T>> list(Decoder<T> decoder) {
        if (!node.isArray()) {
            return refuseType("io.problem.array");
        }
        List<T> good = new ArrayList<>();
        for (int i = 0; i < node.size(); i++) {
            Value<T> element = decoder.decode(child(i));
            if (element.isGood()) {
                good.add(element.get());
            }
        }
        return good.size() == node.size() ? Value.of(List.copyOf(good)) : Value.bad();
    }
}
