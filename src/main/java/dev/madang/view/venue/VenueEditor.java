package dev.madang.view.venue;

import dev.madang.edit.PlanChange;
import dev.madang.model.ElementId;
import dev.madang.model.Vec;
import dev.madang.session.SessionListener;
import dev.madang.view.PartTool;
import dev.madang.view.ToolKind;
import dev.madang.view.VenueState;
import dev.madang.view.Viewport;
import dev.madang.view.Workspace;
import dev.madang.view.canvas.PlanCanvas;
import dev.madang.view.support.Disposable;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
import javafx.geometry.Point2D;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.util.Subscription;

/**
 * Lies on the canvas while the building is edited: takes presses and keys, and paints what is selected and drawn.
 * Wheel, middle button and Space reach the canvas as always. Booths are dimmed meanwhile and cannot be hit.
 */
public final class VenueEditor extends Region implements Disposable {

    private static final double CLICK_PX = 3;

    private final Workspace workspace;
    private final PlanCanvas canvas;
    private final VenueBoard board;
    private final PartHand hand;
    private final PartKeys keys;
    private final Canvas paper = new Canvas();
    private final Subscription subscription;
    private Runnable onEdit = () -> {};
    private MenuRequest onMenu = (x, y) -> {};
    private PartDrawer drawer;
    private Point2D pressedAt = Point2D.ZERO;
    private boolean pressed;
    private boolean moved;
    private boolean panning;

    /** Is told that a context menu is asked for. */
    public interface MenuRequest {
        /** Shows the menu at a place on the screen for what is selected. */
        void show(double screenX, double screenY);
    }

    /** Lays an editor onto a canvas; new parts take their ids from {@code newIds}. */
    public VenueEditor(Workspace workspace, PlanCanvas canvas, Supplier<String> newIds) {
        this.workspace = workspace;
        this.canvas = canvas;
        board = new VenueBoard(workspace, newIds);
        hand = new PartHand(board);
        keys = new PartKeys(board);
        drawer = hand;
        getStyleClass().add("venue-editor");
        setVisible(false);
        paper.setMouseTransparent(true);
        paper.setManaged(false);
        getChildren().add(paper);
        board.onSketch(this::requestLayout);
        listen();
        canvas.addGuest(this, this::stepBack);
        subscription = subscribe();
    }

    /** Is told when a double click or the Enter key asks to edit what is selected. */
    public void setOnEditRequested(Runnable handler) {
        onEdit = Objects.requireNonNull(handler, "handler");
    }

    /** Is told when a context menu is asked for. */
    public void setOnMenuRequested(MenuRequest handler) {
        onMenu = Objects.requireNonNull(handler, "handler");
    }

    @Override
    public void dispose() {
        subscription.unsubscribe();
    }

    /** Removes what is selected; the floor stays. */
    public void removeSelected() {
        keys.remove();
    }

    /** Goes one step back: cancels what is drawn, puts the tool away, selects nothing, leaves the building. */
    public boolean stepBack() {
        if (!isEditing()) {
            return false;
        }
        VenueState venue = board.venue();
        pressed = false;
        if (drawer.cancel()) {
            return true;
        }
        if (isMovingView()) {
            workspace.state().tool().set(ToolKind.SELECT);
        } else if (venue.tool().get() != PartTool.SELECT) {
            venue.tool().set(PartTool.SELECT);
        } else if (!venue.selection().get().isEmpty()) {
            venue.selection().set(Set.of());
        } else {
            venue.editing().set(false);
        }
        return true;
    }

    @Override
    protected void layoutChildren() {
        paper.setWidth(getWidth());
        paper.setHeight(getHeight());
        GraphicsContext g = paper.getGraphicsContext2D();
        g.clearRect(0, 0, getWidth(), getHeight());
        if (!isEditing()) {
            return;
        }
        Viewport viewport = workspace.state().viewport().get();
        SketchPainter painter =
                new SketchPainter(g, viewport, workspace.state().theme().get());
        board.selected().forEach(part -> painter.selected(part.place()));
        if (board.isFloorSelected()) {
            painter.selected(board.level().floor());
        }
        if (board.sketch().equals(Sketch.NONE) && board.venue().tool().get() == PartTool.SELECT) {
            painter.grips(hand.grips());
        }
        painter.sketch(board.sketch());
        painter.frame(PlanCanvas.RULER_PX, getWidth(), getHeight());
    }

    private Subscription subscribe() {
        VenueState venue = board.venue();
        Runnable silence = workspace.session().listen(new Watcher());
        return Subscription.combine(
                silence::run,
                venue.editing().subscribe(this::modeChanged),
                venue.tool().subscribe(this::takeUp),
                venue.selection().subscribe(ids -> requestLayout()),
                workspace.state().viewport().subscribe(viewport -> requestLayout()),
                workspace.state().theme().subscribe(theme -> requestLayout()),
                workspace.state().tool().subscribe(this::otherTool),
                workspace.state().level().subscribe((before, level) -> forget()));
    }

    private void modeChanged(boolean editing) {
        setVisible(editing);
        if (editing) {
            workspace.state().tool().set(ToolKind.SELECT);
            workspace.session().select(Set.of());
        } else {
            forget();
            board.venue().tool().set(PartTool.SELECT);
            board.hint("");
        }
        requestLayout();
    }

    /** Whoever takes up a tool for booths is done with the building; the view can be moved meanwhile. */
    private void otherTool(ToolKind kind) {
        if (kind != ToolKind.SELECT && kind != ToolKind.PAN) {
            board.venue().editing().set(false);
        }
        setCursor(null);
    }

    private boolean isMovingView() {
        return workspace.state().tool().get() == ToolKind.PAN;
    }

    private void forget() {
        drawer.cancel();
        board.venue().selection().set(Set.of());
    }

    private void takeUp(PartTool tool) {
        drawer.cancel();
        drawer = switch (tool.form()) {
            case SELECT -> hand;
            case OUTLINE -> new OutlineDrawer(board, tool);
            case LINE -> new LineDrawer(board, tool);
            case DOOR -> new DoorDrawer(board, tool);
            case SPOT -> new SpotDrawer(board, tool);
        };
        if (isEditing()) {
            board.hint(tool == PartTool.SELECT ? "venue.hint.select" : "");
        }
        if (tool != PartTool.SELECT) {
            workspace.state().tool().set(ToolKind.SELECT);
            board.venue().editing().set(true);
            board.venue().selection().set(Set.of());
            // A number typed next is for the tool; on the button that chose it, it would choose a tool for booths.
            canvas.requestFocus();
        }
        requestLayout();
    }

    private boolean isEditing() {
        return board.venue().editing().get();
    }

    private void listen() {
        addEventHandler(MouseEvent.MOUSE_MOVED, this::hovered);
        addEventHandler(MouseEvent.MOUSE_PRESSED, this::pressed);
        addEventHandler(MouseEvent.MOUSE_DRAGGED, this::dragged);
        addEventHandler(MouseEvent.MOUSE_RELEASED, this::released);
        addEventHandler(MouseEvent.MOUSE_CLICKED, this::clicked);
        addEventHandler(ContextMenuEvent.CONTEXT_MENU_REQUESTED, this::menuRequested);
        canvas.addEventFilter(KeyEvent.KEY_PRESSED, this::keyPressed);
        canvas.addEventFilter(KeyEvent.KEY_RELEASED, this::keyReleased);
    }

    private void hovered(MouseEvent event) {
        if (isMovingView()) {
            return;
        }
        Spot spot = spot(event);
        drawer.hover(spot);
        setCursor(drawer.cursorAt(spot));
    }

    /** What the canvas does with the middle button, with Space held and when the view is moved, it goes on doing. */
    private boolean isForCanvas(MouseEvent event) {
        return panning || isMovingView() || event.getButton() == MouseButton.MIDDLE || event.isMiddleButtonDown();
    }

    private void pressed(MouseEvent event) {
        if (isForCanvas(event)) {
            return;
        }
        event.consume();
        canvas.requestFocus();
        if (event.getButton() == MouseButton.PRIMARY) {
            if (drawer == hand) {
                board.hint("venue.hint.select");
            }
            pressed = true;
            moved = false;
            pressedAt = new Point2D(event.getX(), event.getY());
            drawer.press(spot(event));
        } else if (pressed) {
            pressed = false;
            drawer.cancel();
        }
    }

    private void dragged(MouseEvent event) {
        if (isForCanvas(event)) {
            return;
        }
        event.consume();
        moved |= pressedAt.distance(event.getX(), event.getY()) >= CLICK_PX;
        workspace.state().pointer().set(spot(event).place());
        if (pressed && moved) {
            drawer.drag(spot(event));
        }
    }

    private void released(MouseEvent event) {
        if (isForCanvas(event)) {
            return;
        }
        event.consume();
        if (pressed && event.getButton() == MouseButton.PRIMARY) {
            pressed = false;
            drawer.release(spot(event), moved);
        }
    }

    private void clicked(MouseEvent event) {
        if (isForCanvas(event)) {
            return;
        }
        event.consume();
        boolean isDouble = event.getClickCount() == 2 && event.getButton() == MouseButton.PRIMARY;
        if (isDouble && event.isStillSincePress() && drawer == hand) {
            onEdit.run();
        }
    }

    private void menuRequested(ContextMenuEvent event) {
        event.consume();
        Spot spot = Spot.at(event.getX(), event.getY());
        if (!event.isKeyboardTrigger() && drawer == hand) {
            Vec place = workspace
                    .state()
                    .viewport()
                    .get()
                    .toModel(spot.place().x(), spot.place().y());
            List<String> stack = new PartHit(board.level(), board.mm(CLICK_PX)).stackAt(place);
            if (!stack.isEmpty() && !board.venue().selection().get().contains(stack.get(0))) {
                board.venue().selection().set(Set.of(stack.get(0)));
            }
        }
        onMenu.show(event.getScreenX(), event.getScreenY());
    }

    private Spot spot(MouseEvent event) {
        Vec place = workspace.state().viewport().get().toModel(event.getX(), event.getY());
        return new Spot(place, event.isShiftDown(), event.isShortcutDown());
    }

    private void keyPressed(KeyEvent event) {
        if (!isEditing()) {
            return;
        }
        if (event.getCode() == KeyCode.SPACE) {
            panning = true;
            setCursor(null);
        } else if (isUsed(event)) {
            event.consume();
        }
    }

    private void keyReleased(KeyEvent event) {
        if (event.getCode() == KeyCode.SPACE) {
            panning = false;
        }
    }

    private boolean isUsed(KeyEvent event) {
        KeyCode code = event.getCode();
        if (code == KeyCode.ESCAPE) {
            return stepBack();
        }
        boolean plain = !event.isShortcutDown() && !event.isAltDown();
        if (plain && drawer.key(code)) {
            return true;
        }
        if (pressed) {
            return plain && !code.isModifierKey();
        }
        if (code == KeyCode.ENTER || code == KeyCode.F2) {
            return plain && edited();
        }
        return keys.isUsed(event) || (plain && isForBooths(code));
    }

    /** A letter or digit that would take up a tool for booths; whoever types it learns why it does not. */
    private boolean isForBooths(KeyCode code) {
        boolean isTool = (code.isLetterKey() || code.isDigitKey()) && code != KeyCode.V && code != KeyCode.H;
        if (isTool) {
            board.hint("venue.hint.rests");
        }
        return isTool;
    }

    private boolean edited() {
        onEdit.run();
        return true;
    }

    /** Leaves the building when something else is asked for, and forgets parts that an undo took away. */
    private final class Watcher implements SessionListener {

        @Override
        public void planChanged(PlanChange change) {
            String level = workspace.state().level().get();
            change.after().level(level).ifPresent(after -> {
                board.venue().keepOnly(after);
                change.before().level(level).ifPresent(before -> board.venue().selectNew(before, after));
            });
            requestLayout();
        }

        @Override
        public void planOpened() {
            board.venue().editing().set(false);
        }

        @Override
        public void selectionChanged(Set<ElementId> selection) {
            if (!selection.isEmpty()) {
                board.venue().editing().set(false);
            }
        }
    }
}
