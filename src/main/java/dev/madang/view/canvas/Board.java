package dev.madang.view.canvas;

import dev.madang.model.Booth;
import dev.madang.model.Bounds;
import dev.madang.model.ElementId;
import dev.madang.model.Feature;
import dev.madang.model.Plan;
import dev.madang.session.EditSession;
import dev.madang.text.Formats;
import dev.madang.text.LengthText;
import dev.madang.text.Messages;
import dev.madang.view.AlignTo;
import dev.madang.view.LayerLooks;
import dev.madang.view.ViewState;
import dev.madang.view.Viewport;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What tools and gestures work on: the session, the level that is seen, and what the gesture under way shows. Knows no
 * control, so that gestures are tested without a window.
 */
final class Board {

    /** How near a line must be to bind. */
    static final double SNAP_PX = 6;

    private final EditSession session;
    private final ViewState state;
    private final Supplier<ElementId> newIds;
    private final Pivot pivot;
    private final SceneSource source = new SceneSource();
    private BoothRequests requests = BoothRequests.NONE;
    private final Typing typing = new Typing();
    private Live live = Live.NONE;
    private Live preview = Live.NONE;
    private @Nullable SnapTargets all;
    private @Nullable LevelScene allOf;
    private boolean editing;
    private Pixels pixels = new Pixels(1);
    private Optional<LiveCheck.Beside> beside = Optional.empty();
    private UnderlayShelf underlays = new UnderlayShelf(new LiveCheck.Beside(Runnable::run, Runnable::run));
    private Consumer<NoteRequest> onNote = request -> {};
    private Consumer<Live> onLive = before -> {};

    Board(EditSession session, ViewState state, Supplier<ElementId> newIds) {
        this.session = session;
        this.state = state;
        this.newIds = newIds;
        pivot = new Pivot(session);
    }

    EditSession session() {
        return session;
    }

    ViewState state() {
        return state;
    }

    /** Returns what the window rounds to. */
    Pixels pixels() {
        return pixels;
    }

    void setPixels(Pixels devicePixels) {
        pixels = devicePixels;
    }

    /** Returns who does with booths what may need a question first. */
    BoothRequests requests() {
        return requests;
    }

    void setRequests(BoothRequests handler) {
        requests = handler;
    }

    /** Returns where work is done that takes longer than a frame; empty if all is done at once. */
    Optional<LiveCheck.Beside> beside() {
        return beside;
    }

    void setBeside(LiveCheck.Beside where) {
        beside = Optional.of(where);
        underlays = new UnderlayShelf(where);
    }

    /** Returns the pictures of underlays. */
    UnderlayShelf underlays() {
        return underlays;
    }

    Plan plan() {
        return session.plan();
    }

    ElementId newId() {
        return newIds.get();
    }

    Messages messages() {
        return state.messages().get();
    }

    Formats formats() {
        return new Formats(messages().locale());
    }

    Viewport viewport() {
        return state.viewport().get();
    }

    /** Returns how many millimetres that many pixels are. */
    double mm(double px) {
        return px / viewport().scalePxPerMm();
    }

    Pointer pointer(double x, double y, Pointer.Keys keys) {
        return new Pointer(x, y, viewport().toModel(x, y), keys);
    }

    /** Returns what is seen: the current plan's level. */
    LevelScene scene() {
        return source.scene(session.plan(), state.level().get(), messages().locale(), looks());
    }

    /** While the building is edited all that lies on it is pale. */
    private LayerLooks looks() {
        LayerLooks looks = state.layers().get();
        return state.venue().editing().get() ? looks.ofBuilding() : looks;
    }

    /** Returns what is selected on the level that is seen. */
    List<SceneElement> selected() {
        LevelScene scene = scene();
        return session.selection().stream()
                .map(scene::get)
                .flatMap(Optional::stream)
                .toList();
    }

    /** Returns what of it may be moved, turned and resized: neither locked itself nor with its layer. */
    List<SceneElement> grippable() {
        Set<ElementId> locked = plan().layout().locked();
        LevelScene scene = scene();
        return selected().stream()
                .filter(shown -> !locked.contains(shown.id()) && scene.canBeHit(shown))
                .toList();
    }

    /** Returns what of it is not locked with its layer, so that keys may change it. */
    List<SceneElement> movable() {
        LevelScene scene = scene();
        return selected().stream().filter(scene::canBeHit).toList();
    }

    /** Tells whether an element may be changed by hand. */
    boolean isFree(ElementId id) {
        return !plan().layout().locked().contains(id);
    }

    /** Returns what others are aligned to: what was selected last; empty while that makes no difference. */
    List<SceneElement> key() {
        List<SceneElement> selected = selected();
        if (state.alignTo().get() != AlignTo.KEY || selected.size() < 2) {
            return List.of();
        }
        SceneElement last = selected.get(selected.size() - 1);
        Set<ElementId> unit = Picks.whole(plan().layout(), last.id());
        Set<ElementId> chosen = session.selection();
        boolean isWhole = unit.size() < selected.size() && chosen.containsAll(unit);
        if (unit.equals(chosen)) {
            return List.of();
        }
        return isWhole
                ? unit.stream().map(scene()::get).flatMap(Optional::stream).toList()
                : List.of(last);
    }

    Live live() {
        return live;
    }

    /** Shows what the gesture under way would do. */
    void show(Live next) {
        Live before = live;
        live = next;
        if (!state.liveFindings().get().equals(next.findings())) {
            state.liveFindings().set(next.findings());
        }
        onLive.accept(before);
    }

    /** Goes back to what is shown while no gesture is under way. */
    void clear() {
        if (live != preview) {
            show(preview);
        }
        hint("");
    }

    /** Shows something also while no gesture is under way, such as what a dialog would do. */
    void preview(Live next) {
        preview = next;
        show(next);
    }

    /** Says something in the status bar; key of the text and its arguments, or an empty key for nothing. */
    void hint(String key, Object... args) {
        state.hint().set(key.isEmpty() ? "" : messages().get(key, args));
    }

    /** Says in the status bar what has just happened. */
    void notice(String key, Object... args) {
        state.notice().set(messages().get(key, args));
    }

    /** Tells what was shown before, whenever something else is shown. */
    void onLive(Consumer<Live> listener) {
        onLive = listener;
    }

    boolean isSnapping(Pointer pointer) {
        return state.snapping().get() && !pointer.free();
    }

    Snapper snapper(SnapTargets targets) {
        return new Snapper(
                targets::near,
                new Snapper.Settings(mm(SNAP_PX), aisleMm(), state.gridMm().get()));
    }

    SnapTargets targets(Set<ElementId> moving) {
        return new SnapTargets(scene(), moving);
    }

    /** Returns what a point can snap to: everything on the level. */
    SnapTargets allTargets() {
        LevelScene scene = scene();
        SnapTargets targets = all;
        if (targets == null || allOf != scene) {
            targets = new SnapTargets(scene, Set.of());
            all = targets;
            allOf = scene;
        }
        return targets;
    }

    /** Returns the least width of an aisle. */
    double aisleMm() {
        return state.aisleMm().get();
    }

    /** Returns what is being typed for the deed under way. */
    Typing typing() {
        return typing;
    }

    /** Returns the length that has been typed so far, in mm. */
    OptionalDouble typedMm() {
        return typing.isEmpty()
                ? OptionalDouble.empty()
                : typing.mm(new LengthText(messages().locale()));
    }

    /** Says in the status bar that nothing snaps, or something else. */
    void hintFor(Pointer pointer, String key, Object... args) {
        if (pointer.free()) {
            hint("canvas.hint.free");
        } else {
            hint(key, args);
        }
    }

    /** Returns the place about which the selection is turned. */
    Pivot pivot() {
        return pivot;
    }

    /** Returns the grips of what is selected. */
    List<Handle> handles() {
        List<Handle> handles = new ArrayList<>();
        pivot.at().ifPresent(at -> handles.add(new Handle(Handle.Kind.PIVOT, at, 0, 0, 0)));
        handles.addAll(Handle.of(grippable(), viewport().scalePxPerMm()));
        return handles;
    }

    /** Tells whether a text is being typed on the canvas. */
    boolean isEditing() {
        return editing;
    }

    void setEditing(boolean isEditing) {
        editing = isEditing;
    }

    /** Asks for the text of a note. */
    void write(NoteRequest request) {
        onNote.accept(request);
    }

    /** Is asked for the text of a note. */
    void onNote(Consumer<NoteRequest> listener) {
        onNote = listener;
    }

    /** Returns the distances around a box in which such things lie; none where all of them are flat on the floor. */
    List<Gap> gaps(Bounds box, SnapTargets targets, List<SceneElement> things) {
        boolean standsOut = things.stream()
                .map(SceneElement::element)
                .anyMatch(element -> element instanceof Booth || element instanceof Feature);
        return standsOut ? gaps(box, targets) : List.of();
    }

    /** Returns the distances around a box, as far as the level reaches. */
    List<Gap> gaps(Bounds box, SnapTargets targets) {
        Bounds floor = scene().level().floor().bounds();
        return Gap.around(box, Math.max(floor.width(), floor.height()), targets::near);
    }
}
