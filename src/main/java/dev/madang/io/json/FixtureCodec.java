package dev.madang.io.json;

import com.fasterxml.jackson.databind.JsonNode;
import dev.madang.model.Evidence;
import dev.madang.model.Facts;
import dev.madang.model.Fixture;
import dev.madang.model.FixtureKind;
import dev.madang.model.Place;
import dev.madang.model.Service;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;

/** Fixed parts of a level. The kind decides which fields tell the place. */
final class FixtureCodec {

    private static final EnumNames<FixtureKind> KINDS = new EnumNames<>(FixtureKind.class);
    private static final EnumNames<Service> SERVICES = new EnumNames<>(Service.class);

    private FixtureCodec() {}

    static Value<Fixture> read(Cursor cursor, Decoder<String> idDecoder) {
        return cursor.object(fields -> {
            Value<String> id = fields.required("id", idDecoder);
            Value<FixtureKind> kind = fields.required("kind", KINDS::read);
            Supplier<Place> place = readPlace(fields, kind);
            Value<Facts> facts = fields.optional("facts", Facts.NONE, FactsCodec::read);
            Value<Evidence> evidence = fields.optional("evidence", Evidence.UNKNOWN, EvidenceCodec::read);
            Value<List<Service>> services = fields.list("services", SERVICES::read);
            return () -> new Fixture(
                    id.get(), kind.get(), place.get(), facts.get(), evidence.get(), Set.copyOf(services.get()));
        });
    }

    private static Supplier<Place> readPlace(Fields fields, Value<FixtureKind> kind) {
        if (kind.isGood()) {
            return PlaceCodec.readPlace(fields, kind.get().form());
        }
        fields.acceptRest();
        return Value.<Place>bad()::get;
    }

    static JsonNode write(Fixture fixture) {
        return new Tree()
                .text("id", fixture.id())
                .name("kind", fixture.kind())
                .all(PlaceCodec.writePlace(fixture.place()))
                .someFacts("facts", fixture.facts())
                .put("evidence", EvidenceCodec.write(fixture.evidence()))
                .someList("services", List.copyOf(fixture.services()), service -> Tree.asText(EnumNames.of(service)))
                .node();
    }
}
