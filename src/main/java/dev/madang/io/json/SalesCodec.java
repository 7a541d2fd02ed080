package dev.madang.io.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.madang.model.ElementId;
import dev.madang.model.Letting;
import dev.madang.model.LettingEntry;
import dev.madang.model.Sales;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** What a plan remembers of its selling: one change a line. */
final class SalesCodec {

    private SalesCodec() {}

    static Value<Sales> read(Cursor cursor) {
        return cursor.object(fields -> {
            Value<List<LettingEntry>> journal = fields.list("journal", SalesCodec::readEntry);
            return () -> new Sales(journal.get());
        });
    }

    /** Booths and exhibitors may be gone since, so that they are not looked up. */
    private static Value<LettingEntry> readEntry(Cursor cursor) {
        return cursor.object(fields -> {
            Value<ElementId> booth = fields.required("booth", Scalars::elementId);
            Value<Instant> at = fields.required("at", Scalars::instant);
            Value<String> by = fields.optional("by", "", Scalars::text);
            Supplier<Letting> letting = LettingCodec.read(fields);
            Value<Optional<ElementId>> exhibitor = fields.maybe("exhibitor", Scalars::elementId);
            return () -> new LettingEntry(
                    booth.get(),
                    at.get(),
                    by.get(),
                    letting.get(),
                    exhibitor.get().orElse(null));
        });
    }

    static ObjectNode write(Sales sales) {
        return new Tree()
                .someList("journal", sales.journal(), SalesCodec::writeEntry)
                .node();
    }

    private static JsonNode writeEntry(LettingEntry entry) {
        Tree tree = new Tree()
                .text("booth", entry.booth().value())
                .text("at", entry.at().toString())
                .someText("by", entry.by());
        LettingCodec.write(tree, entry.letting());
        ElementId exhibitor = entry.exhibitor();
        return exhibitor == null
                ? tree.node()
                : tree.text("exhibitor", exhibitor.value()).node();
    }
}
