package dev.madang.io.json;

import com.fasterxml.jackson.databind.JsonNode;
import dev.madang.model.Elements;
import dev.madang.model.Exhibitor;
import dev.madang.model.Layout;
import dev.madang.model.PartRef;
import dev.madang.model.Revision;
import dev.madang.model.Status;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;

/** What a plan remembers of what was handed out. */
final class RecordsCodec {

    private RecordsCodec() {}

    static Value<Revision> readRevision(Cursor cursor, PlanNames plan) {
        PlanNames names = PlanNames.ofRevision();
        return cursor.object(fields -> {
            Value<String> number = fields.required("number", plan::declareRevision);
            Value<LocalDate> date = fields.required("date", Scalars::date);
            Value<String> reason = fields.optional("reason", "", Scalars::text);
            Value<String> approver = fields.optional("approver", "", Scalars::text);
            Value<List<PartRef>> leased = fields.list("leased", Scalars::partRef);
            Value<List<PartRef>> closed = fields.list("closedPartitions", Scalars::partRef);
            Value<List<Exhibitor>> exhibitors = fields.list("exhibitors", c -> ElementCodec.readExhibitor(c, names));
            Value<List<Status>> statuses =
                    fields.optional("statuses", Status.DEFAULTS, c -> c.list(SalesCodec::readStatus));
            Supplier<Layout> layout = LayoutCodec.read(fields, names);
            return () -> new Revision(
                    number.get(),
                    date.get(),
                    reason.get(),
                    approver.get(),
                    Set.copyOf(leased.get()),
                    Set.copyOf(closed.get()),
                    layout.get(),
                    Elements.of(exhibitors.get()),
                    statuses.get());
        });
    }

    static JsonNode writeRevision(Revision revision) {
        return new Tree()
                .text("number", revision.number())
                .text("date", revision.date().toString())
                .someText("reason", revision.reason())
                .someText("approver", revision.approver())
                .someList("leased", revision.leased(), Tree::asText)
                .someList("closedPartitions", revision.closedPartitions(), Tree::asText)
                .all(SalesCodec.writeStatuses(revision.statuses()))
                .all(LayoutCodec.write(revision.layout()))
                .list("exhibitors", Tree.sorted(revision.exhibitors()), ElementCodec::writeExhibitor)
                .node();
    }
}
