package dev.madang.view.venue;

import dev.madang.edit.PlanChange;
import dev.madang.model.Vec;
import dev.madang.view.PartTool;
import dev.madang.view.ToolKind;
import dev.madang.view.VenueState;
import dev.madang.view.Viewport;
import dev.madang.view.Workspace;
import dev.madang.view.canvas.GuestEditor;
import dev.madang.view.canvas.PlanCanvas;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.util.Subscription;

/**
 * Lies on the canvas while the building is edited: takes presses and keys, and paints what is selected and drawn.
 * Wheel, middle button and Space reach the canvas as always. Booths are dimmed meanwhile and cannot be hit.
 */
public final class VenueEditor extends GuestEditor {

    private final VenueBoard board;
    private final PartHand hand;
    private final PartKeys keys;
    private final Canvas paper = new Canvas();
    private PartDrawer drawer;

    /** Lays an editor onto a canvas; new parts take their ids from {@code newIds}. */
    public VenueEditor(Workspace workspace, PlanCanvas canvas, Supplier<String> newIds) {
        super(workspace, canvas, "venue-editor");
        board = new VenueBoard(workspace, newIds);
        hand = new PartHand(board);
        keys = new PartKeys(board);
        drawer = hand;
        paper.setMouseTransparent(true);
        paper.setManaged(false);
        getChildren().add(paper);
        board.onSketch(this::requestLayout);
        watch(subscription());
    }

    /** Removes what is selected; the floor stays. */
    public void removeSelected() {
        keys.remove();
    }

    /** Cancels what is drawn, puts the tool away, selects nothing, leaves the building. */
    @Override
    protected void goBack() {
        VenueState venue = board.venue();
        if (drawer.cancel()) {
            return;
        }
        if (venue.tool().get() != PartTool.SELECT) {
            venue.tool().set(PartTool.SELECT);
        } else if (!venue.selection().get().isEmpty()) {
            venue.selection().set(Set.of());
        } else {
            leave();
        }
    }

    @Override
    protected void leave() {
        board.venue().editing().set(false);
    }

    @Override
    protected void cancel() {
        drawer.cancel();
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
        Viewport viewport = workspace().state().viewport().get();
        SketchPainter painter =
                new SketchPainter(g, viewport, workspace().state().theme().get());
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

    private Subscription subscription() {
        VenueState venue = board.venue();
        return Subscription.combine(
                venue.editing().subscribe(this::modeChanged),
                venue.tool().subscribe(this::takeUp),
                venue.selection().subscribe(ids -> requestLayout()),
                workspace().state().viewport().subscribe(viewport -> requestLayout()),
                workspace().state().theme().subscribe(theme -> requestLayout()),
                workspace().state().tool().subscribe(this::otherTool),
                workspace().state().level().subscribe((before, level) -> forget()));
    }

    private void modeChanged(boolean editing) {
        setVisible(editing);
        if (editing) {
            workspace().state().tool().set(ToolKind.SELECT);
            workspace().session().select(Set.of());
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
            workspace().state().tool().set(ToolKind.SELECT);
            board.venue().editing().set(true);
            board.venue().selection().set(Set.of());
            // A number typed next is for the tool; on the button that chose it, it would choose a tool for booths.
            focusCanvas();
        }
        requestLayout();
    }

    @Override
    protected boolean isEditing() {
        return board.venue().editing().get();
    }

    @Override
    protected void hover(MouseEvent event) {
        Spot spot = spot(event);
        drawer.hover(spot);
        setCursor(drawer.cursorAt(spot));
    }

    @Override
    protected void press(MouseEvent event) {
        drawer.press(spot(event));
    }

    @Override
    protected void drag(MouseEvent event, boolean isDrag) {
        if (isDrag) {
            drawer.drag(spot(event));
        }
    }

    @Override
    protected void release(MouseEvent event, boolean isMoved) {
        drawer.release(spot(event), isMoved);
    }

    @Override
    protected boolean opensOnDoubleClick() {
        return drawer == hand;
    }

    @Override
    protected void selectForMenu(ContextMenuEvent event) {
        Spot spot = Spot.at(event.getX(), event.getY());
        if (!event.isKeyboardTrigger() && drawer == hand) {
            Vec place = workspace()
                    .state()
                    .viewport()
                    .get()
                    .toModel(spot.place().x(), spot.place().y());
            List<String> stack = new PartHit(board.level(), board.mm(CLICK_PX)).stackAt(place);
            if (!stack.isEmpty() && !board.venue().selection().get().contains(stack.get(0))) {
                board.venue().selection().set(Set.of(stack.get(0)));
            }
        }
    }

    private Spot spot(MouseEvent event) {
        return new Spot(placeOf(event), event.isShiftDown(), event.isShortcutDown());
    }

    @Override
    protected boolean isUsed(KeyEvent event) {
        KeyCode code = event.getCode();
        if (code == KeyCode.ESCAPE) {
            return stepBack();
        }
        boolean plain = !event.isShortcutDown() && !event.isAltDown();
        if (plain && drawer.key(code)) {
            return true;
        }
        if (isPressing()) {
            return plain && !code.isModifierKey();
        }
        if (code == KeyCode.ENTER || code == KeyCode.F2) {
            return plain && askToEdit();
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

    /** Forgets parts that an undo took away, and selects those that it brought back. */
    @Override
    protected void planChanged(PlanChange change) {
        String level = workspace().state().level().get();
        change.after().level(level).ifPresent(after -> {
            board.venue().keepOnly(after);
            change.before().level(level).ifPresent(before -> board.venue().selectNew(before, after));
        });
        requestLayout();
    }
}
