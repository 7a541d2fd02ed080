package dev.madang.io.json;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.madang.model.Booth;
import dev.madang.model.Elements;
import dev.madang.model.Event;
import dev.madang.model.Exhibitor;
import dev.madang.model.Feature;
import dev.madang.model.Identified;
import dev.madang.model.Level;
import dev.madang.model.PartRef;
import dev.madang.model.Plan;
import dev.madang.model.VenueRef;
import dev.madang.model.Zone;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/** Whole plans. */
final class PlanCodec {

    static final String WRITTEN_BY = "writtenBy";

    private PlanCodec() {}

    static Value<Plan> read(Cursor cursor) {
        PlanNames names = new PlanNames();
        return cursor.object(fields -> {
            FileFormat.PLAN.readHeader(fields);
            fields.optional(WRITTEN_BY, "", Scalars::text);
            Value<String> name = fields.required("name", Scalars::text);
            Value<Optional<Event>> event = fields.maybe("event", names.event()::read);
            Value<List<String>> rules = fields.list("rules", Scalars::text);
            Value<VenueRef> venue = fields.required("venue", VenueCodec::readRef);
            Value<List<Level>> levels = fields.required("levels", c -> c.list(names.levels()::read));
            Value<List<PartRef>> leased = fields.list("leased", names::hall);
            Value<List<PartRef>> closed = fields.list("closedPartitions", names::partition);
            Value<List<Exhibitor>> exhibitors = fields.list("exhibitors", c -> ElementCodec.readExhibitor(c, names));
            Value<List<Zone>> zones = fields.list("zones", c -> ElementCodec.readZone(c, names));
            Value<List<Feature>> features = fields.list("features", c -> ElementCodec.readFeature(c, names));
            Value<List<Booth>> booths = fields.list("booths", c -> BoothCodec.read(c, names));
            return () -> new Plan(
                    name.get(),
                    event.get().orElse(null),
                    rules.get(),
                    venue.get(),
                    levels.get(),
                    new TreeSet<>(leased.get()),
                    new TreeSet<>(closed.get()),
                    Elements.of(zones.get()),
                    Elements.of(features.get()),
                    Elements.of(booths.get()),
                    Elements.of(exhibitors.get()));
        });
    }

    /** Returns a whole plan file. The version of the program that writes it is left out if empty. */
    static ObjectNode write(Plan plan, String writtenBy) {
        Tree tree = FileFormat.PLAN.header().someText(WRITTEN_BY, writtenBy).text("name", plan.name());
        plan.plannedEvent().ifPresent(event -> tree.put("event", EventCodec.write(event)));
        return tree.list("rules", plan.rules(), Tree::asText)
                .put("venue", VenueCodec.writeRef(plan.venue()))
                .list("levels", plan.levels(), LevelCodec::write)
                .list("leased", plan.leased(), Tree::asText)
                .list("closedPartitions", plan.closedPartitions(), Tree::asText)
                .list("zones", sorted(plan.zones()), ElementCodec::writeZone)
                .list("features", sorted(plan.features()), ElementCodec::writeFeature)
                .list("booths", sorted(plan.booths()), BoothCodec::write)
                .list("exhibitors", sorted(plan.exhibitors()), ElementCodec::writeExhibitor)
                .node();
    }

    private static <T extends Identified> List<T> sorted(Elements<T> elements) {
        return elements.values().stream()
                .sorted(Comparator.comparing(Identified::id))
                .toList();
    }
}
