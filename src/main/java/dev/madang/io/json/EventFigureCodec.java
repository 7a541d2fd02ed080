package dev.madang.io.json;

import com.fasterxml.jackson.databind.JsonNode;
import dev.madang.model.EventFigure;
import dev.madang.model.Evidence;

/** Numbers said of an event: {@code "value"}, or {@code "low"} and {@code "high"} for a range. */
final class EventFigureCodec {

    private static final EnumNames<EventFigure.Kind> KINDS = new EnumNames<>(EventFigure.Kind.class);
    private static final EnumNames<EventFigure.Stage> STAGES = new EnumNames<>(EventFigure.Stage.class);

    private EventFigureCodec() {}

    static Value<EventFigure> read(Cursor cursor, Declared shows) {
        return cursor.object(fields -> {
            boolean isRange = fields.has("low") || fields.has("high");
            Value<EventFigure.Kind> kind = fields.required("kind", KINDS::read);
            Value<EventFigure.Stage> stage = fields.required("stage", STAGES::read);
            Value<String> show = fields.optional("show", "", c -> shows.known(c, "io.problem.unknownShow"));
            Value<Long> low = fields.required(isRange ? "low" : "value", Scalars::count);
            Value<Long> high = isRange ? fields.required("high", Scalars::count) : low;
            Value<Evidence> evidence = fields.optional("evidence", Evidence.UNKNOWN, EvidenceCodec::read);
            return () -> new EventFigure(kind.get(), stage.get(), show.get(), low.get(), high.get(), evidence.get());
        });
    }

    static JsonNode write(EventFigure figure) {
        Tree tree = new Tree()
                .name("kind", figure.kind())
                .name("stage", figure.stage())
                .someText("show", figure.show());
        if (figure.low() == figure.high()) {
            tree.number("value", figure.low());
        } else {
            tree.number("low", figure.low()).number("high", figure.high());
        }
        return tree.put("evidence", EvidenceCodec.write(figure.evidence())).node();
    }
}
