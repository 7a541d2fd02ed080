package dev.madang.view.canvas;

import dev.madang.draw.Overlay;
import dev.madang.draw.StyleKey;
import dev.madang.draw.overlay.OverlayKind;
import dev.madang.model.Colour;
import dev.madang.model.Vec;
import dev.madang.view.OverlayState;
import dev.madang.view.ViewState;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.paint.Color;
import javafx.scene.paint.ImagePattern;
import javafx.scene.shape.Polyline;
import javafx.scene.shape.Rectangle;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/** What belongs to an overlay beside its figures: the legend, and the way from the pointer to the exit. */
final class OverlayNodes {

    private static final double FROM_EDGE_PX = 12;
    private static final double SWATCH_WIDTH_PX = 22;
    private static final double SWATCH_HEIGHT_PX = 12;
    private static final double LINE_PX = 3;
    private static final double LEGEND_WIDTH_PX = 250;

    private final Board board;
    private final VBox legend = new VBox();
    private final Label reckoned = new Label();
    private final Polyline way = new Polyline();
    private final Subscription subscription;

    /** Tells {@code onChange} when the floor must be painted anew. */
    OverlayNodes(Board board, Runnable onChange) {
        this.board = board;
        legend.getStyleClass().add("overlay-legend");
        legend.setMouseTransparent(true);
        legend.setMaxWidth(LEGEND_WIDTH_PX);
        reckoned.getStyleClass().add("overlay-reckoned");
        reckoned.setWrapText(true);
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
    }

    /** The legend stands in the lower left corner. */
    void place(double height) {
        double width = Math.min(LEGEND_WIDTH_PX, legend.prefWidth(-1));
        double tall = legend.prefHeight(width);
        legend.resizeRelocate(
                Ruler.WIDTH_PX + FROM_EDGE_PX, Math.max(Ruler.WIDTH_PX, height - tall - FROM_EDGE_PX), width, tall);
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
        Optional<OverlayKind> kind = board.state().overlay().kind().get();
        legend.setVisible(kind.isPresent());
        List<Node> rows = new ArrayList<>();
        Label heading = new Label(shown().map(shown -> shown.overlay().heading())
                .orElseGet(() -> kind.map(what -> board.messages().get("overlay." + what.key()))
                        .orElse("")));
        heading.getStyleClass().add("overlay-heading");
        heading.setWrapText(true);
        rows.add(heading);
        rows.add(reckoned);
        shown().ifPresent(shown -> {
            shown.overlay().legend().forEach(entry -> rows.add(row(entry)));
            shown.overlay().notes().stream().limit(notes(shown)).forEach(note -> {
                Label label = new Label(note);
                label.getStyleClass().add("hint");
                label.setWrapText(true);
                rows.add(label);
            });
        });
        legend.getChildren().setAll(rows);
        tellWhetherReckoned();
    }

    /** There is little room: only what the figures are not without is said here, the rest on paper. */
    private static int notes(OverlayState.Shown shown) {
        return shown.kind() == OverlayKind.CROWDING
                ? 2
                : shown.overlay().items().isEmpty() ? 1 : 0;
    }

    private void tellWhetherReckoned() {
        boolean isCurrent =
                shown().filter(shown -> shown.result().plan() == board.plan()).isPresent();
        boolean isCertain = isCurrent || board.state().overlay().kind().get().isEmpty();
        reckoned.setVisible(!isCertain);
        reckoned.setManaged(!isCertain);
        boolean goesOn = board.state().globalRun().get().isUnderWay()
                || board.state()
                        .global()
                        .get()
                        .filter(result -> result.plan() == board.plan())
                        .isPresent();
        reckoned.setText(board.messages().get(goesOn ? "overlay.reckoning" : "overlay.stopped"));
        legend.requestLayout();
        if (legend.getParent() != null) {
            legend.getParent().requestLayout();
        }
    }

    private Node row(Overlay.Entry entry) {
        Label text = new Label(entry.text());
        text.setWrapText(true);
        HBox row = new HBox(swatch(entry), text);
        row.getStyleClass().add("overlay-row");
        return row;
    }

    private Region swatch(Overlay.Entry entry) {
        Inks inks = new Inks(board.state().theme().get(), new CanvasFonts());
        ScreenInk ink = inks.of(entry.style());
        Colour tint = entry.tint();
        Color fill = tint != null
                ? Color.rgb(tint.rgb() >> 16 & 0xFF, tint.rgb() >> 8 & 0xFF, tint.rgb() & 0xFF)
                : ink.fill();
        boolean isLine =
                switch (entry.style()) {
                    case OVERLAY_CONTOUR, OVERLAY_LIMIT, OVERLAY_WAY, OVERLAY_EXIT_LOST -> true;
                    default -> false;
                };
        boolean isText = entry.style() == StyleKey.OVERLAY_NUMBER;
        Rectangle box = new Rectangle(SWATCH_WIDTH_PX, isLine ? LINE_PX : SWATCH_HEIGHT_PX);
        box.setFill(isText ? null : isLine ? ink.stroke() : fill);
        Color hatch = ink.hatchColour();
        HBox holder = new HBox(box);
        if (hatch != null && !isLine) {
            Rectangle pattern = new Rectangle(SWATCH_WIDTH_PX, SWATCH_HEIGHT_PX);
            pattern.setFill(new ImagePattern(
                    inks.tile(ink.hatch(), hatch, 1), 0, 0, HatchTile.SIDE_PX, HatchTile.SIDE_PX, false));
            holder.getChildren().setAll(new StackPane(box, pattern));
        }
        holder.setMinSize(SWATCH_WIDTH_PX, SWATCH_HEIGHT_PX);
        holder.setMaxSize(SWATCH_WIDTH_PX, SWATCH_HEIGHT_PX);
        holder.setAlignment(Pos.CENTER_LEFT);
        return holder;
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
