package dev.madang.io.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.madang.model.Evidence;
import dev.madang.model.Fact;
import dev.madang.model.FactKind;
import dev.madang.model.Facts;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

/** Facts by kind. The field of a value names its unit: {@code {"mm": 11000, "evidence": ..}}. */
final class FactsCodec {

    private static final EnumNames<FactKind> KINDS = new EnumNames<>(FactKind.class);

    private FactsCodec() {}

    static Value<Facts> read(Cursor cursor) {
        return cursor.object(fields -> {
            Map<FactKind, Value<Optional<Fact>>> read = new EnumMap<>(FactKind.class);
            KINDS.byName().forEach((name, kind) -> read.put(kind, fields.maybe(name, c -> readFact(c, kind.unit()))));
            return () -> {
                Map<FactKind, Fact> facts = new EnumMap<>(FactKind.class);
                read.forEach((kind, value) -> value.get().ifPresent(fact -> facts.put(kind, fact)));
                return new Facts(facts);
            };
        });
    }

    private static Value<Fact> readFact(Cursor cursor, FactKind.Unit unit) {
        return cursor.object(fields -> {
            Value<Optional<Long>> value = fields.maybe(field(unit), c -> readValue(c, unit));
            Value<Evidence> evidence = fields.required("evidence", EvidenceCodec::read);
            return () -> new Fact(value.get().map(OptionalLong::of).orElseGet(OptionalLong::empty), evidence.get());
        });
    }

    private static Value<Long> readValue(Cursor cursor, FactKind.Unit unit) {
        if (unit == FactKind.Unit.AREA) {
            return AreaCodec.read(cursor);
        }
        if (unit == FactKind.Unit.YES_NO) {
            Value<Boolean> yes = Scalars.yesNo(cursor);
            return yes.isGood() ? Value.of(yes.get() ? 1L : 0L) : Value.bad();
        }
        return Scalars.count(cursor);
    }

    static JsonNode write(Facts facts) {
        Tree tree = new Tree();
        facts.byKind().forEach((kind, fact) -> tree.put(EnumNames.of(kind), writeFact(fact, kind.unit())));
        return tree.node();
    }

    static ObjectNode writeFact(Fact fact, FactKind.Unit unit) {
        Tree tree = new Tree();
        fact.value().ifPresent(value -> tree.put(field(unit), writeValue(value, unit)));
        return tree.put("evidence", EvidenceCodec.write(fact.evidence())).node();
    }

    private static JsonNode writeValue(long value, FactKind.Unit unit) {
        return switch (unit) {
            case AREA -> AreaCodec.write(value);
            case YES_NO -> BooleanNode.valueOf(value == 1);
            case LENGTH, LOAD_PER_AREA, MASS, COUNT, ANGLE -> JsonNodeFactory.instance.numberNode(value);
        };
    }

    private static String field(FactKind.Unit unit) {
        return switch (unit) {
            case AREA -> "m2";
            case LENGTH -> "mm";
            case LOAD_PER_AREA -> "kgPerM2";
            case MASS -> "kg";
            case COUNT -> "count";
            case ANGLE -> "cdeg";
            case YES_NO -> "yes";
        };
    }
}
