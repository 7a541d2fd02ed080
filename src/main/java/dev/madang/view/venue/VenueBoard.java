package dev.madang.view.venue;

import dev.madang.edit.EditCommand;
import dev.madang.edit.Nudge;
import dev.madang.edit.venue.PutParts;
import dev.madang.geometry.Ground;
import dev.madang.model.FixtureKind;
import dev.madang.model.Level;
import dev.madang.model.LevelPart;
import dev.madang.model.Place;
import dev.madang.model.Plan;
import dev.madang.model.Vec;
import dev.madang.text.EnumKeys;
import dev.madang.text.Messages;
import dev.madang.view.VenueState;
import dev.madang.view.ViewState;
import dev.madang.view.Workspace;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What the tools for the building work on: the level that is seen, its walls, what is selected of it, and what is shown
 * of the thing being drawn. Knows no control, so that tools are tested without a window.
 */
final class VenueBoard {

    /** How near something must be to bind. */
    static final double SNAP_PX = 8;

    private final Workspace workspace;
    private final Supplier<String> newIds;
    private Sketch sketch = Sketch.NONE;
    private Runnable onSketch = () -> {};

    /** Makes a board; new parts take their ids from {@code newIds}. */
    VenueBoard(Workspace workspace, Supplier<String> newIds) {
        this.workspace = workspace;
        this.newIds = newIds;
    }

    Workspace workspace() {
        return workspace;
    }

    ViewState state() {
        return workspace.state();
    }

    VenueState venue() {
        return workspace.state().venue();
    }

    Messages messages() {
        return workspace.messages();
    }

    /** Returns the level that is seen. */
    Level level() {
        Plan plan = workspace.plan();
        return plan.level(state().level().get()).orElse(plan.levels().get(0));
    }

    /** Returns what is selected, without the floor. */
    List<LevelPart> selected() {
        Level level = level();
        return venue().selection().get().stream()
                .flatMap(id -> level.part(id).stream())
                .toList();
    }

    boolean isFloorSelected() {
        return venue().selection().get().contains(VenueState.FLOOR);
    }

    /** Returns how many millimetres that many pixels are. */
    double mm(double px) {
        return px / state().viewport().get().scalePxPerMm();
    }

    /** Returns the step to which things stick, in millimetres. */
    int stepMm(Spot spot) {
        return state().snapping().get() && !spot.free() ? state().gridMm().get() : 10;
    }

    Snap snap() {
        return new Snap(level(), mm(SNAP_PX));
    }

    /** Returns a short id that nothing on the level ends with by chance. */
    String shortId() {
        return newIds.get();
    }

    String newId(Enum<?> kind) {
        String prefix = EnumKeys.lowerCamel(kind).replaceAll("([A-Z])", "-$1").toLowerCase(java.util.Locale.ROOT);
        Level level = level();
        String id = prefix + "-" + newIds.get();
        while (level.part(id).isPresent()) {
            id = prefix + "-" + newIds.get();
        }
        return id;
    }

    /** Puts parts onto the level and selects them. */
    void put(List<? extends LevelPart> parts) {
        execute(new PutParts(level().id(), List.copyOf(parts)));
        Set<String> ids = new LinkedHashSet<>();
        parts.forEach(part -> ids.add(part.id()));
        venue().selection().set(ids);
    }

    void execute(EditCommand edit) {
        workspace.execute(edit);
    }

    /** Moves for one press of a key that may be held down. */
    void nudge(Nudge move) {
        workspace.session().nudge(move);
    }

    /** Says something in the status bar; an empty key says nothing. */
    void hint(String key, Object... args) {
        state().hint().set(key.isEmpty() ? "" : messages().get(key, args));
    }

    /** Returns words about something at a place, and that it would lie outside if it would. */
    String withGround(@Nullable FixtureKind kind, Place place, String words) {
        boolean outside = kind != null && !Ground.of(level()).bears(kind, place);
        return outside ? messages().get("venue.sketch.outside", words) : words;
    }

    String metres(double mm) {
        return workspace.formats().length(Math.rint(mm));
    }

    String area(double mm2) {
        return workspace.formats().area(Math.round(mm2));
    }

    Sketch sketch() {
        return sketch;
    }

    void show(Sketch next) {
        if (!next.equals(sketch)) {
            sketch = next;
            onSketch.run();
        }
    }

    void onSketch(Runnable listener) {
        onSketch = listener;
    }

    /** Returns the middle between two places. */
    static Vec middle(Vec one, Vec other) {
        return new Vec((one.x() + other.x()) / 2, (one.y() + other.y()) / 2);
    }
}
