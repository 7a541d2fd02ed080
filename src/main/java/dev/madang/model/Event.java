package dev.madang.model;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What is held: one edition of a show, or several shows together.
 *
 * @param id unique in the catalogue
 * @param revision counts up with each change of the catalogue's entry, from 1
 * @param name what it is called
 * @param firstDay first open day, or null if not fixed
 * @param lastDay last open day, or null if not fixed
 * @param year year of the edition
 * @param venue id of the venue in the catalogue, or empty if not fixed
 * @param halls halls of that venue that sources name; empty if none do
 * @param hallsEvidence how venue and halls are known
 * @param shows the shows held together; empty if the event is a single show
 * @param buildKinds the kinds of booth on offer; empty for {@link BuildKind#DEFAULTS}
 * @param figures planned and actual numbers
 * @param terms how booths are counted and priced
 * @param attendance when visitors come, how long they stay, who serves them
 */
public record Event(
        String id,
        int revision,
        LocalText name,
        @Nullable LocalDate firstDay,
        @Nullable LocalDate lastDay,
        int year,
        String venue,
        List<PartRef> halls,
        Evidence hallsEvidence,
        List<Show> shows,
        List<BuildKind> buildKinds,
        List<EventFigure> figures,
        EventTerms terms,
        Attendance attendance) {

    /**
     * Copies the lists and checks dates and ids.
     *
     * @throws IllegalArgumentException if the last day comes before the first, only one is given, two shows or build
     *     kinds share an id, or a figure names a show that is not listed
     */
    public Event {
        Ids.requireName("id", id);
        Venue.requireRevision(revision);
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(venue, "venue");
        Objects.requireNonNull(hallsEvidence, "hallsEvidence");
        halls = List.copyOf(halls);
        shows = List.copyOf(shows);
        buildKinds = List.copyOf(buildKinds);
        figures = List.copyOf(figures);
        Objects.requireNonNull(terms, "terms");
        Objects.requireNonNull(attendance, "attendance");
        requireDates(firstDay, lastDay);
        Set<String> showIds = new HashSet<>();
        shows.forEach(show -> requireNew(showIds, "show", show.id()));
        Set<String> kindIds = new HashSet<>();
        buildKinds.forEach(kind -> requireNew(kindIds, "build kind", kind.id()));
        for (EventFigure figure : figures) {
            if (!figure.show().isEmpty() && !showIds.contains(figure.show())) {
                throw new IllegalArgumentException("figure names show \"" + figure.show() + "\", which is not listed.");
            }
        }
    }

    /** Returns a copy that counts and prices booths otherwise. */
    public Event withTerms(EventTerms newTerms) {
        return with(figures, newTerms, attendance);
    }

    /** Returns a copy that says otherwise when visitors come, how long they stay and who serves them. */
    public Event withAttendance(Attendance newAttendance) {
        return with(figures, terms, newAttendance);
    }

    /** Returns a copy with a figure in place of the first of its kind, stage and show, or after all others. */
    public Event withFigure(EventFigure figure) {
        List<EventFigure> changed = new ArrayList<>(figures);
        for (int i = 0; i < changed.size(); i++) {
            if (changed.get(i).isOfSame(figure)) {
                changed.set(i, figure);
                return with(changed, terms, attendance);
            }
        }
        changed.add(figure);
        return with(changed, terms, attendance);
    }

    private Event with(List<EventFigure> newFigures, EventTerms newTerms, Attendance newAttendance) {
        return new Event(
                id,
                revision,
                name,
                firstDay,
                lastDay,
                year,
                venue,
                halls,
                hallsEvidence,
                shows,
                buildKinds,
                newFigures,
                newTerms,
                newAttendance);
    }

    /** Returns the kinds of booth on offer. */
    public List<BuildKind> offeredKinds() {
        return buildKinds.isEmpty() ? BuildKind.DEFAULTS : buildKinds;
    }

    /** Returns the first figure of that kind and stage about the whole event. */
    public Optional<EventFigure> figure(EventFigure.Kind kind, EventFigure.Stage stage) {
        return figures.stream()
                .filter(f -> f.kind() == kind && f.stage() == stage && f.show().isEmpty())
                .findFirst();
    }

    /** Returns how many visitors are expected: the planned figure, else the one counted afterwards. */
    public Optional<EventFigure> visitors() {
        return figure(EventFigure.Kind.VISITORS, EventFigure.Stage.PLANNED)
                .or(() -> figure(EventFigure.Kind.VISITORS, EventFigure.Stage.ACTUAL));
    }

    /** Returns how many days the event is open, or nothing if its days are not fixed. */
    public OptionalInt openDays() {
        return firstDay == null || lastDay == null
                ? OptionalInt.empty()
                : OptionalInt.of(Math.toIntExact(ChronoUnit.DAYS.between(firstDay, lastDay) + 1));
    }

    private static void requireDates(@Nullable LocalDate firstDay, @Nullable LocalDate lastDay) {
        if ((firstDay == null) != (lastDay == null)) {
            throw new IllegalArgumentException("firstDay and lastDay must be given together.");
        }
        if (firstDay != null && lastDay != null && lastDay.isBefore(firstDay)) {
            throw new IllegalArgumentException("lastDay (" + lastDay + ") must not come before " + firstDay + ".");
        }
    }

    private static void requireNew(Set<String> seen, String what, String id) {
        if (!seen.add(id)) {
            throw new IllegalArgumentException(what + " \"" + id + "\" is listed twice.");
        }
    }
}
