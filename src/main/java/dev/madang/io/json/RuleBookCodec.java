package dev.madang.io.json;

import dev.madang.check.RuleBook;
import dev.madang.model.Evidence;
import dev.madang.model.LocalText;
import java.util.List;

/** Rule books of the catalogue. */
final class RuleBookCodec {

    private RuleBookCodec() {}

    static Value<RuleBook> read(Cursor cursor) {
        return cursor.object(fields -> {
            FileFormat.RULES.readHeader(fields);
            Value<String> id = fields.required("id", Scalars::name);
            Value<Integer> revision = fields.required("revision", VenueCodec.REVISION);
            Value<LocalText> name = fields.required("name", LocalTextCodec::read);
            Value<List<RuleBook.Limit>> limits = fields.list("limits", RuleBookCodec::readLimit);
            return () -> new RuleBook(id.get(), revision.get(), name.get(), limits.get());
        });
    }

    private static Value<RuleBook.Limit> readLimit(Cursor cursor) {
        return cursor.object(fields -> {
            Value<String> rule = fields.required("rule", Scalars::name);
            Value<Integer> value = fields.required("mm", Scalars.intIn(0, Integer.MAX_VALUE));
            Value<Boolean> binding = fields.required("binding", Scalars::yesNo);
            Value<Evidence> evidence = fields.required("evidence", EvidenceCodec::read);
            return () -> new RuleBook.Limit(rule.get(), value.get(), binding.get(), evidence.get());
        });
    }
}
