package dev.madang.view.canvas;

import dev.madang.draw.overlay.OverlayKind;
import dev.madang.model.Vec;
import dev.madang.view.OverlayState;
import dev.madang.view.ViewState;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.shape.Polyline;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/** What belongs to an overlay beside its figures: the legend, and the way from the pointer to the exit. */
final class OverlayNodes {

    private final Board board;
    private final OverlayLegend legend;
    private final Polyline way = new Polyline();
    private final Subscription subscription;

    /** Tells {@code onChange} when the floor must be painted anew. */
    OverlayNodes(Board board, Runnable onChange) {
        this.board = board;
        legend = new OverlayLegend(board);
        way.getStyleClass().add("overlay-way");
        way.setMouseTransparent(true);
        ViewState state = board.state();
        Runnable all = () -> {
            fill();
            onChange.run();
        };
        subscription = Subscription.combine(
                state.overlay().kind().subscribe((before, now) -> all.run()),
                state.overlay().shown().subscribe((before, now) -> all.run()),
                state.overlay().strength().subscribe((before, now) -> onChange.run()),
                state.overlay().growth().subscribe((before, now) -> onChange.run()),
                state.overlay().legendFolded().subscribe((before, now) -> fill()),
                state.overlay().legendPlace().subscribe((before, now) -> layOut()),
                state.messages().subscribe((before, now) -> fill()),
                state.level().subscribe((before, now) -> fill()),
                state.globalRun().subscribe((before, now) -> tellWhetherReckoned()),
                state.pointer().subscribe((before, now) -> lead()));
        fill();
    }

    List<Node> nodes() {
        return List.of(way, legend);
    }

    void dispose() {
        subscription.unsubscribe();
        legend.dispose();
    }

    /** Puts everything where it belongs on a drawing of that size. */
    void place(double width, double height) {
        legend.place(width, height);
        lead();
    }

    private Optional<OverlayState.Shown> shown() {
        OverlayState state = board.state().overlay();
        return state.shown()
                .get()
                .filter(shown -> state.kind().get().equals(Optional.of(shown.kind()))
                        && shown.level().equals(board.state().level().get()));
    }

    private void fill() {
        legend.fill(shown());
        tellWhetherReckoned();
    }

    private void tellWhetherReckoned() {
        boolean isCurrent =
                shown().filter(shown -> shown.result().plan() == board.plan()).isPresent();
        boolean isCertain = isCurrent || board.state().overlay().kind().get().isEmpty();
        boolean goesOn = board.state().globalRun().get().isUnderWay()
                || board.state()
                        .global()
                        .get()
                        .filter(result -> result.plan() == board.plan())
                        .isPresent();
        legend.warn(isCertain ? "" : board.messages().get(goesOn ? "overlay.reckoning" : "overlay.stopped"));
        layOut();
    }

    private void layOut() {
        legend.requestLayout();
        if (legend.getParent() != null) {
            legend.getParent().requestLayout();
        }
    }

    /** Shows the way from the pointer to the nearest exit while walking distances are seen and hold. */
    private void lead() {
        @Nullable Vec at = board.state().pointer().get();
        List<Vec> places = at == null || board.state().dragging().get()
                ? List.of()
                : shown().filter(shown -> shown.kind() == OverlayKind.WALKING
                                && shown.result().plan() == board.plan())
                        .flatMap(shown -> shown.result().on(shown.level()))
                        .map(level -> level.field().way(at))
                        .orElse(List.of());
        way.setVisible(places.size() > 1);
        way.getPoints()
                .setAll(
                        places.stream()
                                .flatMap(place -> List.of(
                                        board.viewport().toScreenX(place.x()),
                                        board.viewport().toScreenY(place.y()))
                                        .stream())
                                .toList());
    }
}
