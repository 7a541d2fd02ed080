package dev.madang.view.canvas;

import dev.madang.model.Bounds;
import dev.madang.model.Vec;
import dev.madang.view.Viewport;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import javafx.animation.AnimationTimer;
import javafx.scene.AccessibleRole;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import javafx.scene.shape.StrokeType;

/**
 * The whole level in a corner, with a frame around what the canvas shows. Pressing or dragging there moves the view,
 * the wheel zooms it.
 *
 * <p>The picture is painted when the plan has come to rest after a change; while one pans, zooms or drags, only the
 * frame moves.
 */
public final class Minimap extends Region {

    private static final double MAX_WIDTH_PX = 208;
    private static final double MAX_HEIGHT_PX = 144;
    private static final double MARGIN_PX = 6;
    private static final double ZOOM_PER_NOTCH = 1.2;
    private static final double LEAST_FRAME_PX = 6;

    private final Board board;
    private final Navigation navigation;
    private final Supplier<Inks> inks;
    private final Region shown;
    private final Canvas picture = new Canvas();
    private final Rectangle frame = new Rectangle();
    private final Rest rest = new Rest();
    private LevelScene painted;
    private boolean wanted = true;
    private Bounds extent = new Bounds(0, 0, 1, 1);
    private double scalePxPerMm = Viewport.MIN_SCALE;

    Minimap(Board board, Navigation navigation, Supplier<Inks> inks, Region shown) {
        this.board = board;
        this.navigation = navigation;
        this.inks = inks;
        this.shown = shown;
        this.painted = board.scene();
        getStyleClass().add("minimap");
        setId("minimap");
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        frame.setFill(null);
        frame.setStrokeType(StrokeType.CENTERED);
        frame.setStrokeWidth(2);
        frame.setMouseTransparent(true);
        picture.setMouseTransparent(true);
        frame.setManaged(false);
        picture.setManaged(false);
        getChildren().addAll(picture, frame);
        setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        addEventHandler(MouseEvent.MOUSE_PRESSED, this::move);
        addEventHandler(MouseEvent.MOUSE_DRAGGED, this::move);
        addEventHandler(MouseEvent.MOUSE_RELEASED, MouseEvent::consume);
        addEventHandler(MouseEvent.MOUSE_CLICKED, MouseEvent::consume);
        addEventHandler(ScrollEvent.SCROLL, this::zoom);
        shown.widthProperty().subscribe(this::follow);
        shown.heightProperty().subscribe(this::follow);
        refresh();
    }

    /** Says whether the picture is wanted; it hides by itself while the canvas shows the whole level anyway. */
    public void setWanted(boolean isWanted) {
        wanted = isWanted;
        refresh();
    }

    /** Level, theme, language or layers are others. */
    void refresh() {
        setAccessibleText(board.messages().get("canvas.minimap.accessible"));
        frame.setStroke(inks.get().chrome().accent());
        if (wanted) {
            paint();
        }
        follow();
    }

    /** The plan may be another. It may change again at once, so the picture waits. */
    void planChanged() {
        if (wanted && board.scene() != painted) {
            rest.begin();
        }
    }

    /** Puts the frame around what the canvas shows. */
    void follow() {
        Bounds seen = board.viewport().visible(shown.getWidth(), shown.getHeight());
        setVisible(wanted && !seen.contains(painted.level().floor().bounds()));
        double left = clamp(toX(seen.minX()), getPrefWidth() - LEAST_FRAME_PX);
        double top = clamp(toY(seen.minY()), getPrefHeight() - LEAST_FRAME_PX);
        frame.setX(left);
        frame.setY(top);
        frame.setWidth(Math.max(LEAST_FRAME_PX, clamp(toX(seen.maxX()), getPrefWidth()) - left));
        frame.setHeight(Math.max(LEAST_FRAME_PX, clamp(toY(seen.maxY()), getPrefHeight()) - top));
    }

    void dispose() {
        rest.stop();
    }

    /** The view of the brush does not go as far away as this, so that its picture is made smaller once more. */
    private void paint() {
        rest.stop();
        LevelScene scene = board.scene();
        painted = scene;
        fit(scene.extent());
        GraphicsContext g = picture.getGraphicsContext2D();
        g.setFill(inks.get().chrome().ground());
        g.fillRect(0, 0, picture.getWidth(), picture.getHeight());
        Viewport view = new Viewport(scalePxPerMm, extent.minX(), extent.minY());
        double smaller = scalePxPerMm / view.scalePxPerMm();
        g.save();
        g.translate(MARGIN_PX, MARGIN_PX);
        g.scale(smaller, smaller);
        ScenePainter.overview(new Brush(g, view, new Pixels(1), inks.get()), scene);
        g.restore();
        follow();
    }

    private void fit(Bounds whole) {
        extent = whole;
        scalePxPerMm = Math.min(
                (MAX_WIDTH_PX - 2 * MARGIN_PX) / Math.max(1, whole.width()),
                (MAX_HEIGHT_PX - 2 * MARGIN_PX) / Math.max(1, whole.height()));
        double width = Math.ceil(whole.width() * scalePxPerMm + 2 * MARGIN_PX);
        double height = Math.ceil(whole.height() * scalePxPerMm + 2 * MARGIN_PX);
        picture.setWidth(width);
        picture.setHeight(height);
        setPrefSize(width, height);
    }

    private double toX(double xMm) {
        return MARGIN_PX + (xMm - extent.minX()) * scalePxPerMm;
    }

    private double toY(double yMm) {
        return MARGIN_PX + (yMm - extent.minY()) * scalePxPerMm;
    }

    private void move(MouseEvent event) {
        if (event.getButton() == MouseButton.PRIMARY || event.isPrimaryButtonDown()) {
            double x = clamp(event.getX() - MARGIN_PX, getWidth() - 2 * MARGIN_PX);
            double y = clamp(event.getY() - MARGIN_PX, getHeight() - 2 * MARGIN_PX);
            navigation.centre(new Vec(extent.minX() + x / scalePxPerMm, extent.minY() + y / scalePxPerMm));
        }
        event.consume();
    }

    private void zoom(ScrollEvent event) {
        double notches = event.getDeltaY() / event.getMultiplierY();
        navigation.zoomBy(Math.pow(ZOOM_PER_NOTCH, notches), navigation.middleX(), navigation.middleY());
        event.consume();
    }

    private static double clamp(double px, double greatest) {
        return Math.max(0, Math.min(greatest, px));
    }

    /** Waits until nothing has changed for a while. */
    private final class Rest extends AnimationTimer {

        private static final long LONG_ENOUGH_NANOS = TimeUnit.MILLISECONDS.toNanos(150);

        private long since;

        void begin() {
            since = System.nanoTime();
            start();
        }

        @Override
        public void handle(long now) {
            if (System.nanoTime() - since > LONG_ENOUGH_NANOS) {
                stop();
                paint();
            }
        }
    }
}
