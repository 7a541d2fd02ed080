package dev.madang.io.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.madang.model.ArrivalCurve;
import dev.madang.model.Attendance;
import dev.madang.model.AttendanceItem;
import dev.madang.model.Estimate;
import dev.madang.model.Evidence;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What an event says of its visitors. The field of a value names its unit, as in {@link FactsCodec}. */
final class AttendanceCodec {

    private static final EnumNames<AttendanceItem> ITEMS = new EnumNames<>(AttendanceItem.class);
    private static final EnumNames<ArrivalCurve.Form> FORMS = new EnumNames<>(ArrivalCurve.Form.class);
    private static final EnumNames<Attendance.StayLaw> LAWS = new EnumNames<>(Attendance.StayLaw.class);

    private AttendanceCodec() {}

    static Value<Attendance> read(Cursor cursor) {
        Attendance usual = Attendance.DEFAULT;
        return cursor.object(fields -> {
            Map<AttendanceItem, Value<Optional<Estimate>>> read = new EnumMap<>(AttendanceItem.class);
            ITEMS.byName().forEach((name, item) -> read.put(item, fields.maybe(name, c -> readEstimate(c, item))));
            Value<Arrival> arrival = fields.optional(
                    "arrival", new Arrival(usual.arrival(), usual.arrivalEvidence()), AttendanceCodec::readArrival);
            Value<Attendance.StayLaw> law = fields.optional("stayLaw", usual.stayLaw(), LAWS::read);
            return () -> {
                Map<AttendanceItem, Estimate> estimates = new EnumMap<>(AttendanceItem.class);
                read.forEach((item, value) -> value.get().ifPresent(estimate -> estimates.put(item, estimate)));
                return new Attendance(
                        estimates, arrival.get().curve(), arrival.get().evidence(), law.get());
            };
        });
    }

    private record Arrival(ArrivalCurve curve, Evidence evidence) {}

    private static Value<Estimate> readEstimate(Cursor cursor, AttendanceItem item) {
        return cursor.object(fields -> {
            Value<Integer> value = fields.required(field(item.unit()), Scalars.intIn(item.least(), item.most()));
            Value<Evidence> evidence = fields.required("evidence", EvidenceCodec::read);
            return () -> new Estimate(value.get(), evidence.get());
        });
    }

    private static Value<Arrival> readArrival(Cursor cursor) {
        return cursor.object(fields -> {
            Value<ArrivalCurve.Form> form = fields.required("form", FORMS::read);
            Decoder<Integer> weight = Scalars.intIn(0, ArrivalCurve.MAX_WEIGHT);
            Value<List<Integer>> weights = fields.required("weights", c -> c.list(weight));
            Value<Evidence> evidence = fields.required("evidence", EvidenceCodec::read);
            return () -> new Arrival(new ArrivalCurve(form.get(), weights.get()), evidence.get());
        });
    }

    /** Returns the fields of an event that say it; none if everything is as usual. */
    static ObjectNode write(Attendance attendance) {
        return attendance.equals(Attendance.DEFAULT)
                ? new Tree().node()
                : new Tree().put("attendance", inside(attendance)).node();
    }

    private static JsonNode inside(Attendance attendance) {
        Attendance usual = Attendance.DEFAULT;
        Tree tree = new Tree();
        attendance.estimates().forEach((item, estimate) -> tree.put(EnumNames.of(item), writeEstimate(item, estimate)));
        boolean isUsualArrival = attendance.arrival().equals(usual.arrival())
                && attendance.arrivalEvidence().equals(usual.arrivalEvidence());
        if (!isUsualArrival) {
            tree.put("arrival", writeArrival(attendance));
        }
        if (attendance.stayLaw() != usual.stayLaw()) {
            tree.name("stayLaw", attendance.stayLaw());
        }
        return tree.node();
    }

    private static JsonNode writeEstimate(AttendanceItem item, Estimate estimate) {
        return new Tree()
                .number(field(item.unit()), estimate.value())
                .put("evidence", EvidenceCodec.write(estimate.evidence()))
                .node();
    }

    private static JsonNode writeArrival(Attendance attendance) {
        return new Tree()
                .name("form", attendance.arrival().form())
                .list("weights", attendance.arrival().weights(), JsonNodeFactory.instance::numberNode)
                .put("evidence", EvidenceCodec.write(attendance.arrivalEvidence()))
                .node();
    }

    private static String field(AttendanceItem.Unit unit) {
        return switch (unit) {
            case PERMILLE -> "permille";
            case MINUTES -> "minutes";
            case MINUTE_OF_DAY -> "minuteOfDay";
            case SECONDS -> "seconds";
            case PERSONS -> "persons";
            case DESKS -> "desks";
        };
    }
}
