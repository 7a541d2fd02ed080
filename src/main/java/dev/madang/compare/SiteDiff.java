package dev.madang.compare;

import dev.madang.compare.Difference.Kind;
import dev.madang.compare.Difference.OfPlan;
import dev.madang.compare.Difference.Subject;
import dev.madang.model.Event;
import dev.madang.model.Exhibitor;
import dev.madang.model.Level;
import dev.madang.model.LocalText;
import dev.madang.model.PartRef;
import dev.madang.model.VenueRef;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.stream.Stream;

/** Finds what differs beside the elements: the plan's name, the event, the building, its use, the exhibitors. */
final class SiteDiff {

    private final Snapshot before;
    private final Snapshot after;
    private final List<Difference> found;

    SiteDiff(Snapshot before, Snapshot after, List<Difference> found) {
        this.before = before;
        this.after = after;
        this.found = found;
    }

    void compare(Pairing pairing) {
        if (!before.name().equals(after.name())) {
            add(Subject.PLAN, Kind.RENAMED, LocalText.of(before.name()), LocalText.of(after.name()));
        }
        if (!before.rules().equals(after.rules())) {
            String was = String.join(", ", before.rules());
            add(Subject.PLAN, Kind.CHANGED, LocalText.of(was), LocalText.of(String.join(", ", after.rules())));
        }
        compareEvents();
        compareVenues();
        compareLevels();
        compareUse();
        pairing.exhibitors().forEach(this::compare);
    }

    private void compareEvents() {
        Event was = before.event();
        Event now = after.event();
        if (Objects.equals(was, now)) {
            return;
        }
        if (was == null || now == null) {
            Kind kind = was == null ? Kind.ADDED : Kind.REMOVED;
            LocalText name = Stream.of(Optional.ofNullable(now), Optional.ofNullable(was))
                    .flatMap(Optional::stream)
                    .map(Event::name)
                    .findFirst()
                    .orElse(LocalText.NONE);
            found.add(OfPlan.plain(Subject.EVENT, kind, "", name));
            return;
        }
        if (!was.name().equals(now.name())) {
            add(Subject.EVENT, Kind.RENAMED, was.name(), now.name());
        }
        boolean sameDays =
                Objects.equals(was.firstDay(), now.firstDay()) && Objects.equals(was.lastDay(), now.lastDay());
        if (!sameDays) {
            add(Subject.EVENT, Kind.MOVED, LocalText.of(days(was)), LocalText.of(days(now)));
        }
        if (!now.equals(withNameAndDays(was, now, sameDays ? was.year() : now.year()))) {
            found.add(OfPlan.plain(Subject.EVENT, Kind.CHANGED, "", now.name()));
        }
    }

    /** Returns the event as it was, but by the name and on the days of now: what else differs stays. */
    private static Event withNameAndDays(Event was, Event now, int year) {
        return new Event(
                was.id(),
                was.revision(),
                now.name(),
                now.firstDay(),
                now.lastDay(),
                year,
                was.venue(),
                was.halls(),
                was.hallsEvidence(),
                was.shows(),
                was.buildKinds(),
                was.figures(),
                was.terms(),
                was.attendance());
    }

    /** Days as files write them; whoever shows them may write them in words. */
    private static String days(Event event) {
        return event.firstDay() == null ? "" : event.firstDay() + "/" + event.lastDay();
    }

    /** The revision only says which levels were taken; what became of them is told of each. */
    private void compareVenues() {
        VenueRef was = before.site().venue();
        VenueRef now = after.site().venue();
        if (!was.name().equals(now.name())) {
            add(Subject.VENUE, Kind.RENAMED, was.name(), now.name());
        }
        if (!was.id().equals(now.id())) {
            found.add(OfPlan.plain(Subject.VENUE, Kind.CHANGED, "", now.name()));
        }
    }

    private void compareLevels() {
        for (Level was : before.site().levels()) {
            Optional<Level> now = after.site().level(was.id());
            if (now.isEmpty()) {
                found.add(OfPlan.plain(Subject.LEVEL, Kind.REMOVED, was.id(), was.name()));
            } else if (!now.get().equals(was)) {
                found.add(OfPlan.plain(
                        Subject.LEVEL, Kind.CHANGED, was.id(), now.get().name()));
            }
        }
        after.site().levels().stream()
                .filter(now -> before.site().level(now.id()).isEmpty())
                .forEach(now -> found.add(OfPlan.plain(Subject.LEVEL, Kind.ADDED, now.id(), now.name())));
    }

    private void compareUse() {
        uses(Subject.HALL, Kind.LEASED, before.site().leased(), after.site().leased(), SiteDiff::hallName);
        uses(Subject.HALL, Kind.RETURNED, after.site().leased(), before.site().leased(), SiteDiff::hallName);
        Set<PartRef> was = before.site().closedPartitions();
        Set<PartRef> now = after.site().closedPartitions();
        uses(Subject.PARTITION, Kind.CLOSED, was, now, SiteDiff::partName);
        uses(Subject.PARTITION, Kind.OPENED, now, was, SiteDiff::partName);
    }

    private void uses(
            Subject subject,
            Kind kind,
            Set<PartRef> without,
            Set<PartRef> with,
            BiFunction<Snapshot, PartRef, Optional<LocalText>> name) {
        Set<PartRef> more = new TreeSet<>(with);
        more.removeAll(without);
        for (PartRef part : more) {
            LocalText called = name.apply(after, part)
                    .or(() -> name.apply(before, part))
                    .orElseGet(() -> LocalText.of(part.part()));
            found.add(OfPlan.plain(subject, kind, part.level(), called));
        }
    }

    private static Optional<LocalText> hallName(Snapshot side, PartRef part) {
        return side.site()
                .level(part.level())
                .flatMap(level -> level.hall(part.part()))
                .map(hall -> hall.name());
    }

    private static Optional<LocalText> partName(Snapshot side, PartRef part) {
        return Optional.of(LocalText.of(part.part()));
    }

    private void compare(Pairing.Pair<Exhibitor> pair) {
        Exhibitor was = pair.before();
        Exhibitor now = pair.after();
        if (was == null || now == null) {
            Exhibitor only = Objects.requireNonNullElse(now, was);
            Kind kind = was == null ? Kind.ADDED : Kind.REMOVED;
            found.add(exhibitor(kind, List.of(only), LocalText.NONE, LocalText.NONE));
        } else if (!was.name().equals(now.name())) {
            found.add(exhibitor(Kind.RENAMED, List.of(was, now), was.name(), now.name()));
        } else if (was.kind() != now.kind() || !was.country().equals(now.country())) {
            found.add(exhibitor(Kind.CHANGED, List.of(was, now), LocalText.NONE, LocalText.NONE));
        }
    }

    private static Difference exhibitor(Kind kind, List<Exhibitor> sides, LocalText was, LocalText now) {
        Exhibitor last = sides.get(sides.size() - 1);
        return new OfPlan(
                Subject.EXHIBITOR,
                kind,
                "",
                sides.stream().map(Exhibitor::id).distinct().toList(),
                last.name(),
                was,
                now);
    }

    private void add(Subject subject, Kind kind, LocalText was, LocalText now) {
        found.add(new OfPlan(subject, kind, "", List.of(), now, was, now));
    }
}
