package dev.madang.io.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.madang.model.Evidence;
import dev.madang.model.FactKind;
import dev.madang.model.LocalText;
import dev.madang.model.PartRef;
import dev.madang.model.Shape;
import dev.madang.rules.Condition;
import dev.madang.rules.Confidence;
import dev.madang.rules.Demand;
import dev.madang.rules.Limit;
import dev.madang.rules.LimitKind;
import dev.madang.rules.LoadFactor;
import dev.madang.rules.Measure;
import dev.madang.rules.Origin;
import dev.madang.rules.RuleBook;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** Rule books. A value stands beside its unit, so that nobody takes metres for millimetres. */
final class RuleBookCodec {

    private static final EnumNames<Confidence> CONFIDENCES = new EnumNames<>(Confidence.class);
    private static final EnumNames<LoadFactor.Use> USES = new EnumNames<>(LoadFactor.Use.class);
    private static final EnumNames<LoadFactor.Area> AREAS = new EnumNames<>(LoadFactor.Area.class);
    private static final EnumNames<LoadFactor.Rounding> ROUNDINGS = new EnumNames<>(LoadFactor.Rounding.class);
    private static final Decoder<Double> VALUE = Scalars.decimalIn(0, Limit.MAX_VALUE);
    private static final String PERSONS_FROM = "personsFrom";
    private static final String AREA_FROM = "areaFromM2";

    private RuleBookCodec() {}

    static Value<RuleBook> read(Cursor cursor) {
        return cursor.object(fields -> {
            FileFormat.RULES.readHeader(fields);
            Value<String> id = fields.required("id", Scalars::name);
            Value<Integer> revision = fields.required("revision", VenueCodec.REVISION);
            Value<LocalText> name = fields.required("name", LocalTextCodec::read);
            Value<LocalText> note = fields.optional("note", LocalText.NONE, LocalTextCodec::read);
            Value<List<Limit>> limits = fields.list("limits", RuleBookCodec::readLimit);
            Value<List<LoadFactor>> factors = fields.list("factors", RuleBookCodec::readFactor);
            Value<List<Demand>> demands = fields.list("demands", RuleBookCodec::readDemand);
            return () -> new RuleBook(
                    id.get(), revision.get(), name.get(), note.get(), limits.get(), factors.get(), demands.get());
        });
    }

    static ObjectNode write(RuleBook book) {
        return FileFormat.RULES
                .header()
                .text("id", book.id())
                .number("revision", book.revision())
                .words("name", book.name())
                .someWords("note", book.note())
                .list("limits", book.limits(), RuleBookCodec::writeLimit)
                .someList("factors", book.factors(), RuleBookCodec::writeFactor)
                .someList("demands", book.demands(), RuleBookCodec::writeDemand)
                .node();
    }

    /** Version 1 knew lengths alone, and no clause. */
    static ObjectNode fromVersion1(ObjectNode root) {
        for (JsonNode limit : root.path("limits")) {
            if (limit instanceof ObjectNode object && object.has("mm")) {
                object.set("value", object.remove("mm"));
                object.put("unit", Measure.LENGTH_MM.unit());
            }
        }
        return root;
    }

    private static Value<Limit> readLimit(Cursor cursor) {
        return cursor.object(fields -> {
            Value<LimitKind> kind = fields.required("rule", RuleBookCodec::readKind);
            Value<Double> value = fields.required("value", VALUE);
            Value<Measure> unit = kind.isGood()
                    ? fields.required(
                            "unit", c -> readUnit(c, List.of(kind.get().measure())))
                    : fields.required("unit", c -> readUnit(c, List.of(Measure.values())));
            Value<Condition> when = fields.optional("when", Condition.ALWAYS, RuleBookCodec::readCondition);
            Value<Boolean> binding = fields.required("binding", Scalars::yesNo);
            Supplier<Origin> origin = readOrigin(fields);
            return () -> new Limit(kind.get(), unit.get().stored(value.get()), when.get(), binding.get(), origin.get());
        });
    }

    private static JsonNode writeLimit(Limit limit) {
        Measure measure = limit.kind().measure();
        Tree tree = new Tree().text("rule", limit.kind().id());
        writeValue(tree, measure.inUnit(limit.value()), measure);
        if (!limit.when().equals(Condition.ALWAYS)) {
            tree.put("when", writeCondition(limit.when()));
        }
        return writeOrigin(tree.flag("binding", limit.binding()), limit.origin());
    }

    private static Value<LimitKind> readKind(Cursor cursor) {
        Value<String> id = Scalars.text(cursor);
        if (!id.isGood()) {
            return Value.bad();
        }
        return LimitKind.of(id.get())
                .map(Value::of)
                .orElseGet(() -> cursor.refuse(
                        "io.problem.oneOf",
                        Excerpt.of(cursor.node()),
                        Arrays.stream(LimitKind.values()).map(LimitKind::id).collect(Collectors.joining(", "))));
    }

    private static Value<Measure> readUnit(Cursor cursor, List<Measure> allowed) {
        Value<String> unit = Scalars.text(cursor);
        if (!unit.isGood()) {
            return Value.bad();
        }
        return allowed.stream()
                .filter(measure -> measure.unit().equals(unit.get()))
                .findFirst()
                .map(Value::of)
                .orElseGet(() -> cursor.refuse(
                        "io.problem.oneOf",
                        Excerpt.of(cursor.node()),
                        allowed.stream().map(Measure::unit).collect(Collectors.joining(", "))));
    }

    private static Value<Condition> readCondition(Cursor cursor) {
        return cursor.object(fields -> {
            Map<FactKind, Value<Optional<Boolean>>> read = new EnumMap<>(FactKind.class);
            for (FactKind kind : FactKind.values()) {
                if (kind.unit() == FactKind.Unit.YES_NO) {
                    read.put(kind, fields.maybe(EnumNames.of(kind), Scalars::yesNo));
                }
            }
            Value<Long> persons = fields.optional(PERSONS_FROM, 0L, Scalars::count);
            Value<Long> area = fields.optional(AREA_FROM, 0L, AreaCodec::read);
            return () -> {
                Map<FactKind, Boolean> building = new EnumMap<>(FactKind.class);
                read.forEach((kind, value) -> value.get().ifPresent(yes -> building.put(kind, yes)));
                return new Condition(building, persons.get(), area.get());
            };
        });
    }

    private static JsonNode writeCondition(Condition when) {
        Tree tree = new Tree();
        when.building().forEach((kind, yes) -> tree.flag(EnumNames.of(kind), yes));
        tree.someNumber(PERSONS_FROM, when.personsFrom());
        return (when.areaFromMm2() == 0 ? tree : tree.put(AREA_FROM, AreaCodec.write(when.areaFromMm2()))).node();
    }

    private static Value<LoadFactor> readFactor(Cursor cursor) {
        List<Measure> measures = List.of(Measure.M2_PER_PERSON, Measure.PERSONS_PER_M2, Measure.COUNT);
        return cursor.object(fields -> {
            Value<LoadFactor.Use> use = fields.required("use", USES::read);
            Value<Double> value = fields.required("value", VALUE);
            Value<Measure> unit = fields.required("unit", c -> readUnit(c, measures));
            Value<LoadFactor.Area> area = fields.required("area", AREAS::read);
            Value<LoadFactor.Rounding> rounding = fields.required("rounding", ROUNDINGS::read);
            Value<Boolean> binding = fields.required("binding", Scalars::yesNo);
            Supplier<Origin> origin = readOrigin(fields);
            return () -> new LoadFactor(
                    use.get(), value.get(), unit.get(), area.get(), rounding.get(), binding.get(), origin.get());
        });
    }

    private static JsonNode writeFactor(LoadFactor factor) {
        Tree tree = new Tree().name("use", factor.use());
        writeValue(tree, factor.value(), factor.measure());
        tree.name("area", factor.area()).name("rounding", factor.rounding()).flag("binding", factor.binding());
        return writeOrigin(tree, factor.origin());
    }

    private static Value<Demand> readDemand(Cursor cursor) {
        return cursor.object(fields -> {
            Value<String> id = fields.required("id", Scalars::name);
            Value<LocalText> name = fields.required("name", LocalTextCodec::read);
            Value<String> venue = fields.required("venue", Scalars::name);
            Value<PartRef> hall = fields.required("hall", Scalars::partRef);
            Supplier<Shape> area = PlaceCodec.readShape(fields);
            Value<Boolean> binding = fields.required("binding", Scalars::yesNo);
            Supplier<Origin> origin = readOrigin(fields);
            return () ->
                    new Demand(id.get(), name.get(), venue.get(), hall.get(), area.get(), binding.get(), origin.get());
        });
    }

    private static JsonNode writeDemand(Demand demand) {
        Tree tree = new Tree()
                .text("id", demand.id())
                .words("name", demand.name())
                .text("venue", demand.venue())
                .text("hall", demand.hall().toString());
        tree.all(PlaceCodec.writeShape(demand.area()));
        return writeOrigin(tree.flag("binding", demand.binding()), demand.origin());
    }

    private static Supplier<Origin> readOrigin(Fields fields) {
        Value<String> clause = fields.optional("clause", "", Scalars::text);
        Value<Confidence> confidence = fields.optional("confidence", Confidence.SETTING, CONFIDENCES::read);
        Value<Evidence> evidence = fields.required("evidence", EvidenceCodec::read);
        return () -> new Origin(clause.get(), confidence.get(), evidence.get());
    }

    private static JsonNode writeOrigin(Tree tree, Origin origin) {
        return tree.someText("clause", origin.clause())
                .name("confidence", origin.confidence())
                .put("evidence", EvidenceCodec.write(origin.evidence()))
                .node();
    }

    private static void writeValue(Tree tree, double value, Measure measure) {
        tree.put("value", Scalars.number(value)).text("unit", measure.unit());
    }
}
