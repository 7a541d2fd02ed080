package dev.madang.io.json;

import com.fasterxml.jackson.databind.JsonNode;
import dev.madang.model.Booth;
import dev.madang.model.ElementId;
import dev.madang.model.Letting;
import dev.madang.model.Promise;
import dev.madang.model.Shape;
import dev.madang.model.Stand;
import java.util.Optional;
import java.util.function.Supplier;

/** Booths of a plan. */
final class BoothCodec {

    private BoothCodec() {}

    static Value<Booth> read(Cursor cursor, PlanNames names) {
        return cursor.object(fields -> {
            Value<ElementId> id = fields.required("id", names::declareElement);
            Value<String> level = fields.required("level", names::level);
            Value<String> number = fields.optional("number", "", Scalars::text);
            Supplier<Shape> shape = PlaceCodec.readShape(fields);
            Value<String> build = fields.required("build", names::buildKind);
            Supplier<Letting> letting = LettingCodec.read(fields, names);
            Value<Optional<ElementId>> exhibitor = fields.maybe("exhibitor", names::exhibitor);
            Value<Stand> stand = fields.optional("stand", Stand.NONE, StandCodec::read);
            Value<Optional<Promise>> promise = fields.maybe("promise", StandCodec::readPromise);
            return () -> new Booth(
                    id.get(),
                    level.get(),
                    number.get(),
                    shape.get(),
                    build.get(),
                    letting.get(),
                    exhibitor.get().orElse(null),
                    stand.get(),
                    promise.get().orElse(null));
        });
    }

    static JsonNode write(Booth booth) {
        Tree tree = ElementCodec.begin(booth)
                .someText("number", booth.number())
                .all(PlaceCodec.writeShape(booth.shape()))
                .text("build", booth.build());
        LettingCodec.write(tree, booth.letting());
        booth.occupant().ifPresent(exhibitor -> tree.text("exhibitor", exhibitor.value()));
        if (!booth.stand().isEmpty()) {
            tree.put("stand", StandCodec.write(booth.stand()));
        }
        booth.promised().ifPresent(promise -> tree.put("promise", StandCodec.writePromise(promise)));
        return tree.node();
    }
}
