package dev.madang.view.canvas;

import dev.madang.draw.Overlay;
import dev.madang.draw.StyleKey;
import dev.madang.draw.overlay.OverlayKind;
import dev.madang.model.Colour;
import dev.madang.view.OverlayState;
import dev.madang.view.support.Tips;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.paint.Color;
import javafx.scene.paint.ImagePattern;
import javafx.scene.shape.Rectangle;
import org.kordamp.ikonli.javafx.FontIcon;

/**
 * Explains the overlay on the drawing. It is dragged to where it hides nothing, or folded to its heading; where it
 * stands is kept in the {@link OverlayState}.
 */
final class OverlayLegend extends VBox {

    private static final double FROM_EDGE_PX = 12;
    private static final double SWATCH_WIDTH_PX = 22;
    private static final double SWATCH_HEIGHT_PX = 12;
    private static final double LINE_PX = 3;
    private static final double WIDTH_PX = 276;

    private final Board board;
    private final Label heading = new Label();
    private final Label reckoned = new Label();
    private final VBox explained = new VBox();
    private final ToggleButton fold = new ToggleButton();
    private final FontIcon arrow = new FontIcon();
    private double roomX;
    private double roomY;
    private double heldX;
    private double heldY;

    OverlayLegend(Board board) {
        this.board = board;
        getStyleClass().add("overlay-legend");
        heading.getStyleClass().add("overlay-heading");
        heading.setWrapText(true);
        heading.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(heading, Priority.ALWAYS);
        reckoned.getStyleClass().add("overlay-reckoned");
        reckoned.setWrapText(true);
        explained.getStyleClass().add("overlay-explained");
        fold.setId("overlay-fold");
        fold.getStyleClass().addAll("flat", "overlay-fold");
        fold.setGraphic(arrow);
        fold.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        // Keys fold it by the action of its name; Tab on the drawing goes through what lies there.
        fold.setFocusTraversable(false);
        Tips.install(fold, fold::getAccessibleText);
        fold.selectedProperty().bindBidirectional(state().legendFolded());
        HBox head = new HBox(heading, fold);
        head.getStyleClass().add("overlay-head");
        getChildren().setAll(head, reckoned, explained);
        addEventHandler(MouseEvent.MOUSE_PRESSED, this::pressed);
        addEventHandler(MouseEvent.MOUSE_DRAGGED, this::dragged);
        addEventHandler(MouseEvent.MOUSE_RELEASED, MouseEvent::consume);
        addEventHandler(MouseEvent.MOUSE_CLICKED, MouseEvent::consume);
        addEventHandler(ContextMenuEvent.CONTEXT_MENU_REQUESTED, ContextMenuEvent::consume);
    }

    void dispose() {
        fold.selectedProperty().unbindBidirectional(state().legendFolded());
    }

    /** Takes its place on a drawing of that size. */
    void place(double width, double height) {
        double wide = Math.min(WIDTH_PX, prefWidth(-1));
        double tall = prefHeight(wide);
        double edge = Ruler.WIDTH_PX + FROM_EDGE_PX;
        roomX = Math.max(0, width - edge - FROM_EDGE_PX - wide);
        roomY = Math.max(0, height - edge - FROM_EDGE_PX - tall);
        OverlayState.LegendPlace place = state().legendPlace().get();
        resizeRelocate(edge + Math.rint(place.across() * roomX), edge + Math.rint(place.down() * roomY), wide, tall);
    }

    /** Says what is seen; {@code shown} is what was drawn of it, if it is drawn already. */
    void fill(Optional<OverlayState.Shown> shown) {
        Optional<OverlayKind> kind = state().kind().get();
        boolean isFolded = state().legendFolded().get();
        setVisible(kind.isPresent());
        heading.setText(shown.map(drawn -> drawn.overlay().heading())
                .orElseGet(() -> kind.map(what -> board.messages().get("overlay." + what.key()))
                        .orElse("")));
        List<Node> rows = new ArrayList<>();
        shown.ifPresent(drawn -> {
            drawn.overlay().legend().forEach(entry -> rows.add(row(entry)));
            drawn.overlay().notes().stream().limit(notes(drawn)).forEach(note -> rows.add(hint(note)));
        });
        explained.getChildren().setAll(rows);
        explained.setVisible(!isFolded);
        explained.setManaged(!isFolded);
        arrow.setIconLiteral(isFolded ? "fth-chevron-right" : "fth-chevron-down");
        fold.setAccessibleText(board.messages().get(isFolded ? "overlay.unfold" : "overlay.fold"));
    }

    /** Says why what is seen may not hold; nothing if it does. */
    void warn(String words) {
        reckoned.setText(words);
        reckoned.setVisible(!words.isEmpty());
        reckoned.setManaged(!words.isEmpty());
    }

    private OverlayState state() {
        return board.state().overlay();
    }

    private void pressed(MouseEvent event) {
        heldX = event.getX();
        heldY = event.getY();
        event.consume();
    }

    private void dragged(MouseEvent event) {
        double x = getLayoutX() + event.getX() - heldX - Ruler.WIDTH_PX - FROM_EDGE_PX;
        double y = getLayoutY() + event.getY() - heldY - Ruler.WIDTH_PX - FROM_EDGE_PX;
        state().legendPlace().set(new OverlayState.LegendPlace(share(x, roomX), share(y, roomY)));
        event.consume();
    }

    private static double share(double at, double room) {
        return room <= 0 ? 0 : Math.max(0, Math.min(1, at / room));
    }

    /** There is little room: only what the figures are not without is said here, the rest on paper. */
    private static int notes(OverlayState.Shown shown) {
        return shown.kind() == OverlayKind.CROWDING
                ? 2
                : shown.overlay().items().isEmpty() ? 1 : 0;
    }

    private static Label hint(String note) {
        Label label = new Label(note);
        label.getStyleClass().add("hint");
        label.setWrapText(true);
        return label;
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
}
