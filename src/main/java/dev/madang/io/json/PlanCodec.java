package dev.madang.io.json;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.madang.model.Acceptance;
import dev.madang.model.Elements;
import dev.madang.model.Event;
import dev.madang.model.Exhibitor;
import dev.madang.model.Layout;
import dev.madang.model.Level;
import dev.madang.model.NumberBook;
import dev.madang.model.PartRef;
import dev.madang.model.Phase;
import dev.madang.model.Plan;
import dev.madang.model.Revision;
import dev.madang.model.Sales;
import dev.madang.model.Site;
import dev.madang.model.Underlay;
import dev.madang.model.Underlays;
import dev.madang.model.VenueRef;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Supplier;

/** Whole plans. */
final class PlanCodec {

    static final String WRITTEN_BY = "writtenBy";

    private PlanCodec() {}

    static Value<Plan> read(Cursor cursor) {
        PlanNames names = PlanNames.ofPlan();
        return cursor.object(fields -> {
            FileFormat.PLAN.readHeader(fields);
            fields.optional(WRITTEN_BY, "", Scalars::text);
            Value<String> name = fields.required("name", Scalars::text);
            Value<Optional<Event>> event = fields.maybe("event", names.event()::read);
            Value<List<String>> rules = fields.list("rules", Scalars::text);
            Supplier<Site> site = readSite(fields, names);
            Value<List<Underlay>> underlays = fields.list("underlays", c -> UnderlayCodec.read(c, names));
            Value<List<Exhibitor>> exhibitors = fields.list("exhibitors", c -> ElementCodec.readExhibitor(c, names));
            Value<Sales> sales = fields.optional("sales", Sales.NONE, SalesCodec::read);
            if (sales.isGood()) {
                names.declareStatuses(sales.get().statuses());
            }
            Supplier<Layout> layout = LayoutCodec.read(fields, names);
            Value<NumberBook> numbers = fields.optional("numbers", NumberBook.EMPTY, NumbersCodec::read);
            Value<List<Revision>> revisions = fields.list("revisions", c -> RecordsCodec.readRevision(c, names));
            Value<List<Acceptance>> accepted = fields.list("accepted", SafetyCodec::readAcceptance);
            return () -> new Plan(
                    name.get(),
                    event.get().orElse(null),
                    rules.get(),
                    site.get().withUnderlays(new Underlays(underlays.get())),
                    layout.get(),
                    Elements.of(exhibitors.get()),
                    numbers.get(),
                    sales.get(),
                    revisions.get(),
                    accepted.get());
        });
    }

    private static Supplier<Site> readSite(Fields fields, PlanNames names) {
        Value<VenueRef> venue = fields.required("venue", VenueCodec::readRef);
        Value<List<Level>> levels = fields.required("levels", c -> c.list(names.levels()::read));
        Value<List<PartRef>> leased = fields.list("leased", names::hall);
        Value<List<PartRef>> closed = fields.list("closedPartitions", names::partition);
        Value<List<Phase>> phases = fields.list("phases", c -> SafetyCodec.readPhase(c, names));
        return () -> new Site(
                venue.get(), levels.get(), new TreeSet<>(leased.get()), new TreeSet<>(closed.get()), phases.get());
    }

    /** Returns a whole plan file. The version of the program that writes it is left out if empty. */
    static ObjectNode write(Plan plan, String writtenBy) {
        Tree tree = FileFormat.PLAN.header().someText(WRITTEN_BY, writtenBy).text("name", plan.name());
        plan.plannedEvent().ifPresent(event -> tree.put("event", EventCodec.write(event)));
        tree.list("rules", plan.rules(), Tree::asText)
                .put("venue", VenueCodec.writeRef(plan.venue()))
                .list("levels", plan.levels(), LevelCodec::write)
                .list("leased", plan.leased(), Tree::asText)
                .list("closedPartitions", plan.closedPartitions(), Tree::asText)
                .someList("phases", plan.phases(), SafetyCodec::writePhase)
                .all(LayoutCodec.write(plan.layout()))
                .list("exhibitors", Tree.sorted(plan.exhibitors()), ElementCodec::writeExhibitor);
        if (!plan.numbers().equals(NumberBook.EMPTY)) {
            tree.put("numbers", NumbersCodec.write(plan.numbers()));
        }
        if (!plan.sales().equals(Sales.NONE)) {
            tree.put("sales", SalesCodec.write(plan.sales()));
        }
        return tree.someList("revisions", plan.revisions(), RecordsCodec::writeRevision)
                .someList("accepted", plan.accepted(), SafetyCodec::writeAcceptance)
                .someList("underlays", plan.site().underlays().all(), UnderlayCodec::write)
                .node();
    }
}
