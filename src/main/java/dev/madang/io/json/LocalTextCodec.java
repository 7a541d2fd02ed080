package dev.madang.io.json;

import com.fasterxml.jackson.databind.JsonNode;
import dev.madang.model.LocalText;

/** A text in both languages: one string if they are the same, else {@code {"ko": .., "en": ..}}. */
final class LocalTextCodec {

    private LocalTextCodec() {}

    static Value<LocalText> read(Cursor cursor) {
        if (cursor.node().isTextual()) {
            return Value.of(LocalText.of(cursor.node().textValue()));
        }
        if (!cursor.node().isObject()) {
            return cursor.refuseType("io.problem.localText");
        }
        return cursor.object(fields -> {
            Value<String> ko = fields.required("ko", Scalars::text);
            Value<String> en = fields.required("en", Scalars::text);
            return () -> new LocalText(ko.get(), en.get());
        });
    }

    static JsonNode write(LocalText text) {
        if (text.ko().equals(text.en())) {
            return Tree.asText(text.ko());
        }
        return new Tree().text("ko", text.ko()).text("en", text.en()).node();
    }
}
