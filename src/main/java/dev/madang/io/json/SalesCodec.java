package dev.madang.io.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.madang.model.Colour;
import dev.madang.model.ElementId;
import dev.madang.model.Hatch;
import dev.madang.model.Letting;
import dev.madang.model.LettingEntry;
import dev.madang.model.LocalText;
import dev.madang.model.Sales;
import dev.madang.model.Status;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** What a plan remembers of its selling: one status and one change a line. */
final class SalesCodec {

    private static final EnumNames<Hatch> PATTERNS = new EnumNames<>(Hatch.class);
    private static final EnumNames<Status.Stage> STAGES = new EnumNames<>(Status.Stage.class);

    private SalesCodec() {}

    static Value<Sales> read(Cursor cursor) {
        return cursor.object(fields -> {
            Value<List<Status>> statuses =
                    fields.optional("statuses", Status.DEFAULTS, c -> c.list(SalesCodec::readStatus));
            Value<List<LettingEntry>> journal = fields.list("journal", SalesCodec::readEntry);
            return () -> new Sales(statuses.get(), journal.get());
        });
    }

    static Value<Status> readStatus(Cursor cursor) {
        return cursor.object(fields -> {
            Value<String> id = fields.required("id", Scalars::text);
            Value<LocalText> name = fields.required("name", LocalTextCodec::read);
            Value<Colour> colour = fields.required("colour", Scalars::colour);
            Value<Hatch> hatch = fields.required("pattern", PATTERNS::read);
            Value<Status.Stage> stage = fields.required("stage", STAGES::read);
            return () -> new Status(id.get(), name.get(), colour.get(), hatch.get(), stage.get());
        });
    }

    private static JsonNode writeStatus(Status status) {
        return new Tree()
                .text("id", status.id())
                .words("name", status.name())
                .text("colour", status.colour().toString())
                .name("pattern", status.hatch())
                .name("stage", status.stage())
                .node();
    }

    /** Booths and exhibitors may be gone since, so that they are not looked up. */
    private static Value<LettingEntry> readEntry(Cursor cursor) {
        return cursor.object(fields -> {
            Value<ElementId> booth = fields.required("booth", Scalars::elementId);
            Value<Instant> at = fields.required("at", Scalars::instant);
            Value<String> by = fields.optional("by", "", Scalars::text);
            Supplier<Letting> letting = LettingCodec.read(fields, PlanNames.ofRevision());
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
                .all(writeStatuses(sales.statuses()))
                .someList("journal", sales.journal(), SalesCodec::writeEntry)
                .node();
    }

    /** Writes statuses; nothing if they are those with which plans begin. */
    static ObjectNode writeStatuses(List<Status> statuses) {
        Tree tree = new Tree();
        return (statuses.equals(Status.DEFAULTS) ? tree : tree.list("statuses", statuses, SalesCodec::writeStatus))
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
