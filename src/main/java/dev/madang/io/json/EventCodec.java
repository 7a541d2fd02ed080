package dev.madang.io.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.madang.model.Attendance;
import dev.madang.model.BuildKind;
import dev.madang.model.Event;
import dev.madang.model.EventFigure;
import dev.madang.model.EventTerms;
import dev.madang.model.Evidence;
import dev.madang.model.LocalText;
import dev.madang.model.PartRef;
import dev.madang.model.Show;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Events, in files of their own and in plans. One object reads one event and knows the build kinds that it declares.
 */
final class EventCodec {

    private static final EnumNames<BuildKind.Base> BASES = new EnumNames<>(BuildKind.Base.class);

    private final Declared shows = new Declared();
    private final Declared buildKinds = new Declared();

    /** The build kinds read so far. */
    Declared buildKinds() {
        return buildKinds;
    }

    /** Decodes an event file. */
    static Value<Event> readFile(Cursor cursor) {
        return cursor.object(fields -> {
            FileFormat.EVENT.readHeader(fields);
            return new EventCodec().readFields(fields);
        });
    }

    /** Decodes the event of a plan. */
    Value<Event> read(Cursor cursor) {
        return cursor.object(this::readFields);
    }

    private Supplier<Event> readFields(Fields fields) {
        Value<String> id = fields.required("id", Scalars::name);
        Value<Integer> revision = fields.required("revision", VenueCodec.REVISION);
        Value<LocalText> name = fields.required("name", LocalTextCodec::read);
        Value<Optional<LocalDate>> firstDay = fields.maybe("firstDay", Scalars::date);
        Value<Optional<LocalDate>> lastDay = fields.maybe("lastDay", Scalars::date);
        Value<Integer> year = fields.required("year", Scalars::anyInt);
        Value<String> venue = fields.optional("venue", "", Scalars::text);
        Value<List<PartRef>> halls = fields.list("halls", Scalars::partRef);
        Value<Evidence> hallsEvidence = fields.optional("hallsEvidence", Evidence.UNKNOWN, EvidenceCodec::read);
        Value<List<Show>> showList = fields.list("shows", this::readShow);
        Value<List<BuildKind>> kindList = fields.list("buildKinds", this::readBuildKind);
        Value<List<EventFigure>> figures = fields.list("figures", c -> EventFigureCodec.read(c, shows));
        Value<EventTerms> terms = fields.optional("terms", EventTerms.DEFAULT, EventCodec::readTerms);
        Value<Attendance> attendance = fields.optional("attendance", Attendance.DEFAULT, AttendanceCodec::read);
        return () -> new Event(
                id.get(),
                revision.get(),
                name.get(),
                firstDay.get().orElse(null),
                lastDay.get().orElse(null),
                year.get(),
                venue.get(),
                halls.get(),
                hallsEvidence.get(),
                showList.get(),
                kindList.get(),
                figures.get(),
                terms.get(),
                attendance.get());
    }

    private Value<Show> readShow(Cursor cursor) {
        return cursor.object(fields -> {
            Value<String> id = fields.required("id", shows::declare);
            Value<LocalText> name = fields.required("name", LocalTextCodec::read);
            return () -> new Show(id.get(), name.get());
        });
    }

    Value<BuildKind> readBuildKind(Cursor cursor) {
        return cursor.object(fields -> {
            Value<String> id = fields.required("id", buildKinds::declare);
            Value<LocalText> name = fields.required("name", LocalTextCodec::read);
            Value<BuildKind.Base> base = fields.required("base", BASES::read);
            Value<Long> minArea = fields.optional("minArea", 0L, EventCodec::readMinArea);
            Value<Long> price = fields.optional("price", 0L, Scalars::count);
            return () -> new BuildKind(id.get(), name.get(), base.get(), minArea.get(), price.get());
        });
    }

    private static Value<EventTerms> readTerms(Cursor cursor) {
        EventTerms usual = EventTerms.DEFAULT;
        return cursor.object(fields -> {
            Value<Long> unit = fields.optional("unit", usual.unitAreaMm2(), EventCodec::readMinArea);
            Value<Currency> currency = fields.optional("currency", usual.currency(), EventCodec::readCurrency);
            Decoder<Integer> side = Scalars.intIn(EventTerms.MIN_SIDE, EventTerms.MAX_SIDE);
            Value<Integer> width = fields.optional("boothWidth", usual.boothWidth(), side);
            Value<Integer> depth = fields.optional("boothDepth", usual.boothDepth(), side);
            return () -> new EventTerms(unit.get(), currency.get(), width.get(), depth.get());
        });
    }

    private static Value<Currency> readCurrency(Cursor cursor) {
        Value<String> code = Scalars.text(cursor);
        if (!code.isGood()) {
            return Value.bad();
        }
        try {
            return Value.of(Currency.getInstance(code.get()));
        } catch (IllegalArgumentException e) {
            return cursor.refuseType("io.problem.currency");
        }
    }

    private static Value<Long> readMinArea(Cursor cursor) {
        return cursor.object(fields -> fields.required("m2", AreaCodec::read)::get);
    }

    /** Returns a whole event file. */
    static ObjectNode writeFile(Event event) {
        return FileFormat.EVENT.header().all(write(event)).node();
    }

    /** Returns the event of a plan. */
    static ObjectNode write(Event event) {
        Tree tree = new Tree()
                .text("id", event.id())
                .number("revision", event.revision())
                .words("name", event.name());
        if (event.firstDay() != null && event.lastDay() != null) {
            tree.text("firstDay", event.firstDay().toString())
                    .text("lastDay", event.lastDay().toString());
        }
        return tree.number("year", event.year())
                .someText("venue", event.venue())
                .someList("halls", event.halls(), Tree::asText)
                .put("hallsEvidence", EvidenceCodec.write(event.hallsEvidence()))
                .someList("shows", event.shows(), EventCodec::writeShow)
                .someList("buildKinds", event.buildKinds(), EventCodec::writeBuildKind)
                .someList("figures", event.figures(), EventFigureCodec::write)
                .all(writeTerms(event.terms()))
                .all(AttendanceCodec.write(event.attendance()))
                .node();
    }

    private static JsonNode writeShow(Show show) {
        return new Tree().text("id", show.id()).words("name", show.name()).node();
    }

    static JsonNode writeBuildKind(BuildKind kind) {
        Tree tree = new Tree().text("id", kind.id()).words("name", kind.name()).name("base", kind.base());
        if (kind.minAreaMm2() > 0) {
            tree.put(
                    "minArea",
                    new Tree().put("m2", AreaCodec.write(kind.minAreaMm2())).node());
        }
        return tree.someNumber("price", kind.price()).node();
    }

    private static ObjectNode writeTerms(EventTerms terms) {
        if (terms.equals(EventTerms.DEFAULT)) {
            return new Tree().node();
        }
        ObjectNode inside = new Tree()
                .put(
                        "unit",
                        new Tree()
                                .put("m2", AreaCodec.write(terms.unitAreaMm2()))
                                .node())
                .text("currency", terms.currency().getCurrencyCode())
                .number("boothWidth", terms.boothWidth())
                .number("boothDepth", terms.boothDepth())
                .node();
        return new Tree().put("terms", inside).node();
    }
}
