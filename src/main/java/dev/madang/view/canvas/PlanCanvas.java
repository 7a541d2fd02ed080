package dev.madang.view.canvas;

import dev.madang.model.Bounds;
import dev.madang.model.ElementId;
import dev.madang.model.PlanElement;
import dev.madang.model.Vec;
import dev.madang.session.EditSession;
import dev.madang.view.Layer;
import dev.madang.view.Placeable;
import dev.madang.view.ViewState;
import dev.madang.view.Viewport;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javafx.application.Platform;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Point2D;
import javafx.scene.AccessibleRole;
import javafx.scene.Scene;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import javafx.stage.Window;
import javafx.util.Subscription;

/**
 * The drawing surface: shows one level of the session's plan through the viewport of the view state, and turns mouse
 * and keys into edits.
 *
 * <p>Its pixels are those of the viewport; rulers lie on its upper and left edge. Belongs to the JavaFX thread. Whoever
 * made it calls {@link #dispose()} when its window closes.
 */
public final class PlanCanvas extends Region {

    /** Width of the rulers on the left and upper edge, in pixels. */
    public static final double RULER_PX = Ruler.WIDTH_PX;

    private final Board board;
    private final Layers layers;
    private final Navigation navigation;
    private final KeyInput keys;
    private final MouseInput mouse;
    private final PaletteDrag paletteDrag;
    private final SeatDrag seatDrag;
    private final Sharpener sharpener;
    private final Minimap minimap;
    private final CanvasFonts fonts = new CanvasFonts();
    private final NoteEditor noteEditor;
    private final OverlayNodes overlays;
    private final FocusFrame focusFrame = new FocusFrame();
    private final List<Runnable> endings = new ArrayList<>();
    private Consumer<ElementId> onEdit = id -> {};
    private MenuRequest onMenu = (x, y, id) -> {};
    private Inks inks;
    private final List<Guest> guests = new ArrayList<>();
    private Spoken.Subject described = Spoken.Subject.NONE;

    /** Is told that a context menu is asked for. */
    public interface MenuRequest {

        /** Shows the menu at a place on the screen for what lies there; that is selected already. */
        void show(double screenX, double screenY, Optional<ElementId> id);
    }

    /** Something that lies on the drawing, and how one goes a step back there. */
    private record Guest(Region node, BooleanSupplier stepBack) {}

    /** Makes a canvas. New elements take their ids from {@code newIds}. */
    public PlanCanvas(EditSession session, ViewState state, Supplier<ElementId> newIds) {
        board = new Board(session, state, newIds);
        board.setBeside(new LiveCheck.Beside(
                ForkJoinPool.commonPool(), Platform::runLater, (nanos, work) -> CompletableFuture.delayedExecutor(
                                nanos, TimeUnit.NANOSECONDS, Platform::runLater)
                        .execute(work)));
        noteEditor = new NoteEditor(board, fonts, this::requestFocus);
        layers = new Layers(board);
        inks = new Inks(state.theme().get(), fonts);
        navigation = new Navigation(this, board);
        paletteDrag = new PaletteDrag(board);
        seatDrag = new SeatDrag(this, board);
        sharpener = new Sharpener(this::sharpen);
        mouse = new MouseInput(this, board, new Callbacks());
        new WheelInput(this, navigation);
        minimap = new Minimap(board, navigation, () -> inks, this);
        keys = new KeyInput(this, board, mouse, navigation, element -> mouse.edit(element.id()));
        getStyleClass().add("plan-canvas");
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        setFocusTraversable(true);
        overlays = new OverlayNodes(board, this::repaint);
        getChildren().addAll(layers.nodes());
        getChildren().addAll(overlays.nodes());
        getChildren().addAll(focusFrame, noteEditor);
        getChildren().forEach(layer -> layer.setManaged(false));
        keepInside();
        focusFrame.around(this);
        board.onLive(this::liveChanged);
        board.pivot().onChanged(this::marksChanged);
        board.underlays().onReady(() -> {
            layers.underlayReady();
            requestLayout();
        });
        board.onNote(noteEditor::open);
        listen(session, state);
        describe();
    }

    /** Lets go of session and state. */
    public void dispose() {
        mouse.cancel();
        navigation.stop();
        sharpener.stop();
        minimap.dispose();
        overlays.dispose();
        board.underlays().clear();
        endings.forEach(Runnable::run);
        endings.clear();
    }

    /** Is told when a double click or the Enter key asks to edit an element. */
    public void setOnEditRequested(Consumer<ElementId> handler) {
        onEdit = Objects.requireNonNull(handler, "handler");
    }

    /** Is told when a context menu is asked for. */
    public void setOnMenuRequested(MenuRequest handler) {
        onMenu = Objects.requireNonNull(handler, "handler");
    }

    /** Is asked for what may need a question first: splitting booths, and seating exhibitors in them. */
    public void setBoothRequests(BoothRequests handler) {
        board.setRequests(Objects.requireNonNull(handler, "handler"));
    }

    /** Returns the way in which an exhibitor is dragged here from a list. */
    public SeatDrag seatDrag() {
        return seatDrag;
    }

    /**
     * Lays something on the drawing, beneath the rulers, that may take the mouse while it is visible.
     * {@code onStepBack} goes one step back there, and tells whether there was one.
     */
    public void addGuest(Region node, BooleanSupplier onStepBack) {
        guests.add(new Guest(node, onStepBack));
        node.setManaged(false);
        getChildren().add(Layers.RULERS_FROM, node);
        requestLayout();
    }

    /** Goes one step back: cancels what is under way, else takes up the select tool, else selects nothing. */
    public void stepBack() {
        if (guests.stream().noneMatch(guest -> guest.stepBack().getAsBoolean())) {
            keys.stepBack();
        }
    }

    /** Shows all of the level; as soon as there is a size if there is none yet. */
    public void fitLevel() {
        navigation.fitLevel();
    }

    /** Shows the selection as large as it can be; all of the level if nothing is selected. */
    public void fitSelection() {
        board.selected().stream()
                .map(SceneElement::bounds)
                .reduce(Bounds::union)
                .ifPresentOrElse(navigation::fit, navigation::fitLevel);
    }

    /** Zooms about the middle; a factor above 1 comes nearer. */
    public void zoomBy(double factor) {
        navigation.zoomBy(factor, navigation.middleX(), navigation.middleY());
    }

    /** Flies to a place unless the box around what is there is in view already. */
    public void reveal(Vec place, Bounds box) {
        navigation.reveal(place, box);
    }

    /** Flies to a box, near enough to read what is in it. */
    public void flyTo(Bounds box) {
        navigation.flyTo(box);
    }

    /** Returns a small picture of the whole level that moves this view. It lives as long as the canvas. */
    public Minimap minimap() {
        return minimap;
    }

    /** Shows elements as if they were in the plan, until they are taken away by an empty list. */
    public void preview(List<PlanElement> elements) {
        board.preview(elements.isEmpty() ? Live.NONE : Live.of(board, elements));
    }

    /** Something in the palette is pressed, and may be dragged here. */
    public void palettePressed(Placeable what) {
        mouse.cancel();
        paletteDrag.press(what);
    }

    /** It is dragged to a place in the scene; {@code noSnap} while snapping is switched off by a key. */
    public void paletteDragged(double sceneX, double sceneY, boolean noSnap) {
        Point2D at = sceneToLocal(sceneX, sceneY);
        if (contains(at)) {
            paletteDrag.over(board.pointer(at.getX(), at.getY(), new Pointer.Keys(false, false, noSnap)));
        } else {
            paletteDrag.away();
        }
    }

    /** It is released: over the canvas it is put there and selected. */
    public void paletteReleased(double sceneX, double sceneY) {
        if (contains(sceneToLocal(sceneX, sceneY))) {
            paletteDrag.drop();
            requestFocus();
        } else {
            paletteDrag.cancel();
        }
    }

    /** The drag from the palette is given up. */
    public void paletteCancelled() {
        paletteDrag.cancel();
    }

    @Override
    protected void layoutChildren() {
        layers.resize(getWidth(), getHeight());
        guests.forEach(guest -> guest.node().resizeRelocate(0, 0, getWidth(), getHeight()));
        noteEditor.place();
        overlays.place(getWidth(), getHeight());
        navigation.sized();
        mouse.flush();
        layers.paint(inks, board.pixels(), sharpener.isZooming());
        if (layers.isUnfinished()) {
            sharpener.start();
        }
    }

    private boolean sharpen() {
        boolean done = layers.finish(inks);
        requestLayout();
        return done;
    }

    private void keepInside() {
        Rectangle clip = new Rectangle();
        clip.widthProperty().bind(widthProperty());
        clip.heightProperty().bind(heightProperty());
        setClip(clip);
    }

    private void listen(EditSession session, ViewState state) {
        endings.add(session.listen(new SessionWatch(board, layers, navigation, mouse, this::somethingChanged)));
        keep(state.viewport().subscribe(this::viewportChanged));
        keep(state.messages().subscribe(this::lookChanged));
        keep(state.theme().subscribe(this::lookChanged));
        keep(state.layers().subscribe(this::layersChanged));
        keep(state.today().subscribe(this::repaint));
        keep(state.venue().editing().subscribe(this::lookChanged));
        keep(state.underlays().draft().subscribe(this::repaint));
        keep(state.alignTo().subscribe(this::keyChanged));
        keep(state.placing().subscribe(mouse::toolChanged));
        keep(state.numberPreview().subscribe((before, after) -> keyChanged()));
        keep(state.tool().subscribe(mouse::toolChanged));
        keep(state.options().subscribe(mouse::again));
        keep(state.pointer().subscribe(this::pointerMoved));
        keep(state.level().subscribe(this::levelChanged));
        keep(state.comparison().subscribe((before, after) -> keyChanged()));
        ObservableValue<Number> scale =
                sceneProperty().flatMap(Scene::windowProperty).flatMap(Window::outputScaleXProperty);
        keep(scale.subscribe(value -> {
            board.setPixels(new Pixels(value == null ? 1 : value.doubleValue()));
            repaint();
        }));
    }

    private void keep(Subscription subscription) {
        endings.add(subscription::unsubscribe);
    }

    private void viewportChanged(Viewport before, Viewport after) {
        if (before.scalePxPerMm() != after.scalePxPerMm()) {
            sharpener.zoomed();
        }
        mouse.again();
        minimap.follow();
        layers.viewMoved();
        requestLayout();
    }

    private void lookChanged() {
        inks = new Inks(board.state().theme().get(), fonts);
        layers.lookChanged();
        minimap.refresh();
        describe();
        requestLayout();
    }

    /** What can no longer be hit is no longer selected, or a key would change what the user has put out of reach. */
    private void layersChanged() {
        mouse.cancel();
        LevelScene scene = board.scene();
        Set<ElementId> reachable = board.session().selection().stream()
                .filter(id -> isReachable(id, scene))
                .collect(Collectors.toCollection(LinkedHashSet::new));
        board.session().select(reachable);
        layers.lookChanged();
        minimap.refresh();
        describe();
        requestLayout();
    }

    private boolean isReachable(ElementId id, LevelScene scene) {
        return board.plan()
                .element(id)
                .filter(element -> scene.looks().canBeHit(Layer.of(element)))
                .isPresent();
    }

    private void levelChanged(String before, String after) {
        mouse.cancelAll();
        navigation.levelChanged(before, after);
        describe();
        repaint();
        minimap.refresh();
    }

    private void keyChanged() {
        layers.marksChanged();
        requestLayout();
    }

    private void pointerMoved() {
        layers.pointerMoved();
        requestLayout();
    }

    private void repaint() {
        layers.everythingChanged();
        requestLayout();
    }

    private void marksChanged() {
        layers.marksChanged();
        requestLayout();
    }

    private void liveChanged(Live before) {
        layers.liveChanged(before);
        requestLayout();
    }

    /** What is seen of the session is another. */
    private void somethingChanged() {
        sharpener.changed();
        minimap.planChanged();
        requestLayout();
        if (!described.isOf(board)) {
            describe();
        }
    }

    private void describe() {
        described = Spoken.Subject.of(board);
        setAccessibleText(new Spoken(board).text());
    }

    private final class Callbacks implements MouseInput.Callbacks {

        @Override
        public void edit(ElementId id) {
            onEdit.accept(id);
        }

        @Override
        public void menu(double screenX, double screenY, Optional<ElementId> id) {
            onMenu.show(screenX, screenY, id);
        }
    }
}
