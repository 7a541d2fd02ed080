package dev.madang.view.canvas;

import dev.madang.model.Bounds;
import dev.madang.model.ElementId;
import dev.madang.model.Plan;
import dev.madang.session.EditSession;
import dev.madang.text.Formats;
import dev.madang.text.Messages;
import dev.madang.view.ViewState;
import dev.madang.view.Viewport;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * What tools and gestures work on: the session, the level that is seen, and what the gesture under way shows. Knows no
 * control, so that gestures are tested without a window.
 */
final class Board {

    /** Width of a comfortable aisle, and the least that booths are moved to by snapping. */
    static final double AISLE_MM = 3_000;

    /** How near a line must be to bind. */
    static final double SNAP_PX = 6;

    private final EditSession session;
    private final ViewState state;
    private final Supplier<ElementId> newIds;
    private final SceneSource source = new SceneSource();
    private BoothRequests requests = BoothRequests.NONE;
    private Live live = Live.NONE;
    private Consumer<Live> onLive = before -> {};

    Board(EditSession session, ViewState state, Supplier<ElementId> newIds) {
        this.session = session;
        this.state = state;
        this.newIds = newIds;
    }

    EditSession session() {
        return session;
    }

    ViewState state() {
        return state;
    }

    /** Returns who does with booths what may need a question first. */
    BoothRequests requests() {
        return requests;
    }

    void setRequests(BoothRequests handler) {
        requests = handler;
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
        return source.scene(session.plan(), state.level().get(), messages().locale());
    }

    /** Returns what is selected on the level that is seen. */
    List<SceneElement> selected() {
        LevelScene scene = scene();
        return session.selection().stream()
                .map(scene::get)
                .flatMap(Optional::stream)
                .toList();
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

    void clear() {
        if (live != Live.NONE) {
            show(Live.NONE);
        }
        hint("");
    }

    /** Says something in the status bar; key of the text and its arguments, or an empty key for nothing. */
    void hint(String key, Object... args) {
        state.hint().set(key.isEmpty() ? "" : messages().get(key, args));
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
                new Snapper.Settings(mm(SNAP_PX), AISLE_MM, state.gridMm().get()));
    }

    SnapTargets targets(Set<ElementId> moving) {
        return new SnapTargets(scene(), moving);
    }

    /** Returns the distances around a box, as far as the level reaches. */
    List<Gap> gaps(Bounds box, SnapTargets targets) {
        Bounds floor = scene().level().floor().bounds();
        return Gap.around(box, Math.max(floor.width(), floor.height()), targets::near);
    }
}
