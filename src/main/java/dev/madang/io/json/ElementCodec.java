package dev.madang.io.json;

import com.fasterxml.jackson.databind.JsonNode;
import dev.madang.model.Colour;
import dev.madang.model.ElementId;
import dev.madang.model.Exhibitor;
import dev.madang.model.Feature;
import dev.madang.model.FeatureKind;
import dev.madang.model.LocalText;
import dev.madang.model.PlanElement;
import dev.madang.model.Shape;
import dev.madang.model.Zone;
import java.util.function.Supplier;

/** Zones, features and exhibitors of a plan. */
final class ElementCodec {

    private static final EnumNames<FeatureKind> FEATURES = new EnumNames<>(FeatureKind.class);
    private static final EnumNames<Exhibitor.Kind> EXHIBITORS = new EnumNames<>(Exhibitor.Kind.class);

    private ElementCodec() {}

    static Value<Zone> readZone(Cursor cursor, PlanNames names) {
        return cursor.object(fields -> {
            Value<ElementId> id = fields.required("id", names::declareElement);
            Value<String> level = fields.required("level", names::level);
            Value<LocalText> name = fields.optional("name", LocalText.NONE, LocalTextCodec::read);
            Value<Colour> colour = fields.required("colour", Scalars::colour);
            Supplier<Shape> shape = PlaceCodec.readShape(fields);
            Value<String> show = fields.optional("show", "", Scalars::text);
            return () -> new Zone(id.get(), level.get(), name.get(), colour.get(), shape.get(), show.get());
        });
    }

    static Value<Feature> readFeature(Cursor cursor, PlanNames names) {
        return cursor.object(fields -> {
            Value<ElementId> id = fields.required("id", names::declareElement);
            Value<String> level = fields.required("level", names::level);
            Value<FeatureKind> kind = fields.required("kind", FEATURES::read);
            Value<LocalText> name = fields.optional("name", LocalText.NONE, LocalTextCodec::read);
            Supplier<Shape> shape = PlaceCodec.readShape(fields);
            Value<Integer> seats = fields.optional("seats", 0, Scalars.intIn(0, Feature.MAX_SEATS));
            return () -> new Feature(id.get(), level.get(), kind.get(), name.get(), shape.get(), seats.get());
        });
    }

    static Value<Exhibitor> readExhibitor(Cursor cursor, PlanNames names) {
        return cursor.object(fields -> {
            Value<ElementId> id = fields.required("id", names::declareExhibitor);
            Value<LocalText> name = fields.required("name", LocalTextCodec::read);
            Value<Exhibitor.Kind> kind = fields.required("kind", EXHIBITORS::read);
            Value<String> country = fields.optional("country", "", Scalars::text);
            return () -> new Exhibitor(id.get(), name.get(), kind.get(), country.get());
        });
    }

    static JsonNode writeZone(Zone zone) {
        return begin(zone)
                .someWords("name", zone.name())
                .text("colour", zone.colour().toString())
                .all(PlaceCodec.writeShape(zone.shape()))
                .someText("show", zone.show())
                .node();
    }

    static JsonNode writeFeature(Feature feature) {
        return begin(feature)
                .name("kind", feature.kind())
                .someWords("name", feature.name())
                .all(PlaceCodec.writeShape(feature.shape()))
                .someNumber("seats", feature.seats())
                .node();
    }

    static JsonNode writeExhibitor(Exhibitor exhibitor) {
        return new Tree()
                .text("id", exhibitor.id().value())
                .words("name", exhibitor.name())
                .name("kind", exhibitor.kind())
                .someText("country", exhibitor.country())
                .node();
    }

    /** Begins the line of something that is placed: its id and level. */
    static Tree begin(PlanElement element) {
        return new Tree().text("id", element.id().value()).text("level", element.level());
    }
}
