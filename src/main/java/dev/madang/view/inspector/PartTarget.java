package dev.madang.view.inspector;

import dev.madang.edit.venue.ChangeFacts;
import dev.madang.edit.venue.ChangeFloor;
import dev.madang.edit.venue.PutParts;
import dev.madang.geometry.Outlines;
import dev.madang.model.Evidence;
import dev.madang.model.Fact;
import dev.madang.model.FactKind;
import dev.madang.model.Facts;
import dev.madang.model.Fixture;
import dev.madang.model.Hall;
import dev.madang.model.Level;
import dev.madang.model.LevelPart;
import dev.madang.model.Place;
import dev.madang.model.Polygon;
import dev.madang.view.VenueState;
import dev.madang.view.Workspace;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * What a form of the building shows and changes: some parts of a level, or the level itself with its floor. Looks at
 * the current plan each time; parts that are gone are passed over.
 *
 * @param workspace what it works on
 * @param levelId the level
 * @param ids the parts; none for the level itself
 */
record PartTarget(Workspace workspace, String levelId, Set<String> ids) {

    /** Returns what is selected on the level that is seen. */
    static PartTarget selected(Workspace workspace) {
        List<Level> levels = workspace.plan().levels();
        Level level = workspace.plan().level(workspace.state().level().get()).orElse(levels.get(0));
        Set<String> ids = workspace.state().venue().selection().get();
        Set<String> parts = ids.contains(VenueState.FLOOR) ? Set.of() : ids;
        return new PartTarget(workspace, level.id(), parts);
    }

    Optional<Level> level() {
        return workspace.plan().level(levelId);
    }

    boolean isLevel() {
        return ids.isEmpty();
    }

    List<LevelPart> parts() {
        return level().stream()
                .flatMap(level -> ids.stream().flatMap(id -> level.part(id).stream()))
                .toList();
    }

    /** Returns the places of all parts, or that of the floor. */
    List<Place> places() {
        return isLevel()
                ? level().<Place>map(Level::floor).stream().toList()
                : parts().stream().map(LevelPart::place).toList();
    }

    /** Returns how the places are known, if all are known alike. */
    Optional<Evidence> placeEvidence() {
        Stream<Evidence> all = isLevel()
                ? level().stream().flatMap(PartTarget::floorEvidence)
                : parts().stream().map(LevelPart::placeEvidence);
        return Shared.of(all.toList(), evidence -> evidence);
    }

    /** A floor of which nothing is said is as well known as the least known hall. */
    private static Stream<Evidence> floorEvidence(Level level) {
        Stream<Evidence> halls = level.halls().stream().map(Hall::outlineEvidence);
        return level.floorEvidence().equals(Evidence.UNKNOWN) && !level.halls().isEmpty()
                ? halls.max(Comparator.comparing(Evidence::kind)).stream()
                : Stream.of(level.floorEvidence());
    }

    /** Returns what is known of each; partitions have no figures. */
    List<Facts> facts() {
        return isLevel()
                ? level().map(Level::facts).stream().toList()
                : parts().stream().flatMap(part -> factsOf(part).stream()).toList();
    }

    /** Changes all places; what the planner types is from then on what the planner says. */
    void reshape(UnaryOperator<Place> change) {
        place(change, Evidence.ENTERED);
    }

    /** Says how the places are known. */
    void know(Evidence evidence) {
        place(place -> place, evidence);
    }

    /** Says a figure; a typed one is what the planner says until a source is given. */
    void state(FactKind kind, Fact fact) {
        workspace.execute(new ChangeFacts(levelId, ids, kind, fact));
    }

    /** Changes each part. */
    void change(UnaryOperator<LevelPart> change) {
        List<LevelPart> changed = parts().stream().map(change).toList();
        if (changed.stream().map(LevelPart::place).allMatch(PartTarget::isSimple)) {
            workspace.execute(new PutParts(levelId, changed));
        } else {
            refuse();
        }
    }

    private void place(UnaryOperator<Place> change, Evidence evidence) {
        try {
            if (!isLevel()) {
                change(part -> part.withPlace(change.apply(part.place()), evidence));
                return;
            }
            level().ifPresent(level -> {
                Polygon floor = (Polygon) change.apply(level.floor());
                if (isSimple(floor)) {
                    workspace.execute(new ChangeFloor(levelId, floor, evidence));
                } else {
                    refuse();
                }
            });
        } catch (IllegalArgumentException e) {
            // Such as a corner two kilometres away, or corners that enclose nothing.
            refuse();
        }
    }

    private void refuse() {
        workspace.state().hint().set(workspace.messages().get("venue.hint.crossing"));
    }

    private static boolean isSimple(Place place) {
        return !(place instanceof Polygon outline) || Outlines.isSimple(outline);
    }

    private static Optional<Facts> factsOf(LevelPart part) {
        if (part instanceof Hall hall) {
            return Optional.of(hall.facts());
        }
        return part instanceof Fixture fixture ? Optional.of(fixture.facts()) : Optional.empty();
    }
}
