package dev.madang.io.json;

import com.fasterxml.jackson.databind.JsonNode;
import dev.madang.model.Booth;
import dev.madang.model.BoothStatus;
import dev.madang.model.ElementId;
import dev.madang.model.Hold;
import dev.madang.model.Letting;
import dev.madang.model.Shape;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Supplier;

/** Booths of a plan. Holder and expiry stand beside the status, and only for held booths. */
final class BoothCodec {

    private static final EnumNames<BoothStatus> STATUSES = new EnumNames<>(BoothStatus.class);

    private BoothCodec() {}

    static Value<Booth> read(Cursor cursor, PlanNames names) {
        return cursor.object(fields -> {
            Value<ElementId> id = fields.required("id", names::declareElement);
            Value<String> level = fields.required("level", names::level);
            Value<String> number = fields.optional("number", "", Scalars::text);
            Supplier<Shape> shape = PlaceCodec.readShape(fields);
            Value<String> build = fields.required("build", names::buildKind);
            Supplier<Letting> letting = readLetting(fields);
            Value<Optional<ElementId>> exhibitor = fields.maybe("exhibitor", names::exhibitor);
            return () -> new Booth(
                    id.get(),
                    level.get(),
                    number.get(),
                    shape.get(),
                    build.get(),
                    letting.get(),
                    exhibitor.get().orElse(null));
        });
    }

    private static Supplier<Letting> readLetting(Fields fields) {
        Value<BoothStatus> status = fields.optional("status", BoothStatus.AVAILABLE, STATUSES::read);
        Value<Optional<String>> holder = fields.maybe("holder", Scalars::text);
        Value<Optional<LocalDate>> expires = fields.maybe("expires", Scalars::date);
        if (status.isGood()) {
            requireHold(fields, status.get() == BoothStatus.HELD, "holder");
            requireHold(fields, status.get() == BoothStatus.HELD, "expires");
        }
        return () -> new Letting(
                status.get(),
                holder.get()
                        .map(who -> new Hold(who, expires.get().orElseThrow()))
                        .orElse(null));
    }

    private static void requireHold(Fields fields, boolean isHeld, String name) {
        if (isHeld && !fields.has(name)) {
            fields.refuse("io.problem.missing", name);
        }
        if (!isHeld && fields.has(name)) {
            fields.refuse("io.problem.notHeld", name);
        }
    }

    static JsonNode write(Booth booth) {
        Tree tree = ElementCodec.begin(booth)
                .someText("number", booth.number())
                .all(PlaceCodec.writeShape(booth.shape()))
                .text("build", booth.build())
                .name("status", booth.letting().status());
        booth.letting().currentHold().ifPresent(hold -> tree.text("holder", hold.holder())
                .text("expires", hold.expires().toString()));
        booth.occupant().ifPresent(exhibitor -> tree.text("exhibitor", exhibitor.value()));
        return tree.node();
    }
}
