package dev.madang.io.json;

import dev.madang.model.BuildKind;
import dev.madang.model.ElementId;
import dev.madang.model.PartRef;
import dev.madang.model.Status;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What one plan file declares, and so what its parts may name. Broken objects declare their ids, too, so that one
 * mistake is told once. Levels, event and exhibitors are read before what names them, wherever they stand in the file.
 */
final class PlanNames {

    private static final Set<String> DEFAULT_KINDS =
            BuildKind.DEFAULTS.stream().map(BuildKind::id).collect(Collectors.toUnmodifiableSet());

    private final LevelCodec levels = new LevelCodec();
    private final EventCodec event = new EventCodec();
    private final Declared elements = new Declared();
    private final Declared exhibitors = new Declared();
    private final Declared underlays = new Declared();
    private final Set<String> notPlaced = new HashSet<>();
    private final Set<ElementId> dimensions = new HashSet<>();
    private final Map<String, String> pointerByRevision = new HashMap<>();
    private final Set<ElementId> grouped = new HashSet<>();
    private final boolean frozen;
    private @Nullable List<Status> statuses;

    private PlanNames(boolean frozen) {
        this.frozen = frozen;
    }

    /** Returns the names of a plan. */
    static PlanNames ofPlan() {
        return new PlanNames(false);
    }

    /** Returns the names of a plan as it once was: levels and build kinds that it names may be gone since. */
    static PlanNames ofRevision() {
        return new PlanNames(true);
    }

    LevelCodec levels() {
        return levels;
    }

    EventCodec event() {
        return event;
    }

    /** Decodes the id of an element. */
    Value<ElementId> declareElement(Cursor cursor) {
        return asElementId(elements.declare(cursor));
    }

    /** Decodes the id of an underlay; they share no ids with elements, as nothing names them. */
    Value<ElementId> declareUnderlay(Cursor cursor) {
        return asElementId(underlays.declare(cursor));
    }

    /** Decodes the id of a dimension, to which no other is held. */
    Value<ElementId> declareDimension(Cursor cursor) {
        Value<ElementId> id = declareElement(cursor);
        if (id.isGood()) {
            dimensions.add(id.get());
        }
        return id;
    }

    /** Decodes the number of a revision, which no other of the plan has. */
    Value<String> declareRevision(Cursor cursor) {
        Value<String> number = Scalars.text(cursor);
        if (!number.isGood()) {
            return number;
        }
        String first = pointerByRevision.putIfAbsent(number.get(), cursor.pointer());
        return first == null ? number : cursor.refuse("io.problem.revisionTwice", number.get(), first);
    }

    /** Decodes the id of a group, which shares its ids with all elements. */
    Value<ElementId> declareGroup(Cursor cursor) {
        return notPlaced(elements.declare(cursor));
    }

    /** Decodes the id of an element that is declared already. */
    Value<ElementId> element(Cursor cursor) {
        return placed(cursor, "io.problem.unknownElement");
    }

    /** Decodes the id of an element with an area that is declared already: one that is no dimension. */
    Value<ElementId> area(Cursor cursor) {
        String key = "io.problem.unknownArea";
        Value<ElementId> id = placed(cursor, key);
        return id.isGood() && dimensions.contains(id.get())
                ? cursor.refuse(key, id.get().value())
                : id;
    }

    private Value<ElementId> placed(Cursor cursor, String key) {
        Value<String> id = elements.known(cursor, key);
        return id.isGood() && notPlaced.contains(id.get()) ? cursor.refuse(key, id.get()) : asElementId(id);
    }

    /** Decodes the id of an element that is in no group yet. */
    Value<ElementId> member(Cursor cursor) {
        Value<ElementId> id = element(cursor);
        return !id.isGood() || grouped.add(id.get())
                ? id
                : cursor.refuse("io.problem.grouped", id.get().value());
    }

    private Value<ElementId> notPlaced(Value<String> id) {
        if (id.isGood()) {
            notPlaced.add(id.get());
        }
        return asElementId(id);
    }

    /** Decodes the id of an exhibitor, which shares its ids with all elements. */
    Value<ElementId> declareExhibitor(Cursor cursor) {
        Value<String> id = elements.declare(cursor);
        if (id.isGood()) {
            exhibitors.declare(cursor);
        }
        return notPlaced(id);
    }

    Value<String> level(Cursor cursor) {
        return frozen ? Scalars.name(cursor) : levels.levels().known(cursor, "io.problem.unknownLevel");
    }

    Value<ElementId> exhibitor(Cursor cursor) {
        return asElementId(exhibitors.known(cursor, "io.problem.unknownExhibitor"));
    }

    /** Decodes a build kind: one of the event's or, if it lists none, one of the usual two. */
    Value<String> buildKind(Cursor cursor) {
        if (!event.buildKinds().isEmpty()) {
            return event.buildKinds().known(cursor, "io.problem.unknownBuild");
        }
        Value<String> id = Scalars.name(cursor);
        return !id.isGood() || frozen || DEFAULT_KINDS.contains(id.get())
                ? id
                : cursor.refuse("io.problem.unknownBuild", id.get());
    }

    /** Says which statuses booths may name; until then, any. */
    void declareStatuses(List<Status> known) {
        statuses = known;
    }

    /** Returns the status of an id; nothing if it is not declared. */
    Optional<Status> statusOf(String id) {
        List<Status> known = statuses;
        return known == null
                ? Optional.empty()
                : known.stream().filter(status -> status.id().equals(id)).findFirst();
    }

    /** Decodes the id of a status; the message lists all that are declared. */
    Value<String> status(Cursor cursor) {
        Value<String> id = Scalars.text(cursor);
        List<Status> known = statuses;
        if (!id.isGood() || known == null || statusOf(id.get()).isPresent()) {
            return id;
        }
        String all = known.stream().map(Status::id).collect(Collectors.joining(", "));
        return cursor.refuse("io.problem.oneOf", Excerpt.of(cursor.node()), all);
    }

    Value<PartRef> hall(Cursor cursor) {
        return part(cursor, levels.halls(), "io.problem.unknownHall");
    }

    Value<PartRef> partition(Cursor cursor) {
        return part(cursor, levels.partitions(), "io.problem.unknownPartition");
    }

    /** Decodes the name of a door; that it is one and no other fixture, the site checks. */
    Value<PartRef> door(Cursor cursor) {
        return part(cursor, levels.fixtures(), "io.problem.unknownDoor");
    }

    private static Value<PartRef> part(Cursor cursor, Set<PartRef> parts, String key) {
        Value<PartRef> ref = Scalars.partRef(cursor);
        return !ref.isGood() || parts.contains(ref.get())
                ? ref
                : cursor.refuse(key, ref.get().toString());
    }

    private static Value<ElementId> asElementId(Value<String> id) {
        return id.isGood() ? Value.of(new ElementId(id.get())) : Value.bad();
    }
}
