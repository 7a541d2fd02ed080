package dev.madang.view.document;

import dev.madang.draw.Palette;
import dev.madang.draw.PrintPalette;
import dev.madang.draw.sheet.Sheet;
import dev.madang.model.Vec;
import java.util.Optional;
import java.util.function.BiConsumer;
import javafx.beans.value.ObservableValue;
import javafx.scene.AccessibleRole;
import javafx.scene.Cursor;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;

/**
 * Shows one page as it is printed: as a whole, or larger, moved with the mouse or the arrow keys. The canvas is as
 * large as the view, however large the page is shown.
 */
public final class SheetPreview extends Region {

    private static final double AROUND_PX = 16;
    private static final double STEP = 1.4;
    private static final double WHEEL_STEP = 1.15;
    private static final double LARGEST = 40;
    private static final double ARROW_PX = 40;
    private static final double REACH_PX = 8;
    private static final Color GROUND = Color.web("#8c8f94");

    private final Canvas canvas = new Canvas();
    private final Palette palette = new PrintPalette();
    private Optional<Sheet> sheet = Optional.empty();
    private double zoom = 1;
    private double shiftX;
    private double shiftY;
    private double dragX;
    private double dragY;
    private boolean isPicking;
    private BiConsumer<Vec, Double> picked = (onPaper, reachMm) -> {};

    /** Shows nothing yet. */
    public SheetPreview() {
        getStyleClass().add("sheet-preview");
        getChildren().add(canvas);
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        setOnScroll(this::zoomAtPointer);
        setOnMousePressed(event -> {
            requestFocus();
            keepPlace(event);
            if (isPicking && event.getButton() == MouseButton.PRIMARY) {
                sheet.ifPresent(page -> pick(page, event));
            }
        });
        setOnMouseDragged(event -> {
            moveBy(event.getX() - dragX, event.getY() - dragY);
            keepPlace(event);
        });
        setOnKeyPressed(event -> {
            if (moves(event.getCode())) {
                event.consume();
            }
        });
    }

    /** Shows another page as large as before; nothing if there is none. */
    void show(Optional<Sheet> page) {
        sheet = page;
        requestLayout();
    }

    /** While that holds, a press is told as a place on the paper, and how many millimetres of it a hand may err. */
    void pickWhile(ObservableValue<Boolean> picking, BiConsumer<Vec, Double> newPicked) {
        picked = newPicked;
        picking.subscribe(on -> {
            isPicking = on;
            setCursor(on ? Cursor.CROSSHAIR : Cursor.DEFAULT);
        });
    }

    private void pick(Sheet page, MouseEvent event) {
        double pxPerMm = pxPerMm();
        double left = (getWidth() - page.paper().widthMm() * pxPerMm) / 2 + shiftX;
        double top = (getHeight() - page.paper().heightMm() * pxPerMm) / 2 + shiftY;
        picked.accept(new Vec((event.getX() - left) / pxPerMm, (event.getY() - top) / pxPerMm), REACH_PX / pxPerMm);
    }

    /** Returns the page that is shown. */
    Optional<Sheet> shown() {
        return sheet;
    }

    /** Shows the whole page. */
    void fit() {
        zoom = 1;
        shiftX = 0;
        shiftY = 0;
        requestLayout();
    }

    /** Shows it larger about the middle. */
    void larger() {
        zoomBy(STEP, getWidth() / 2, getHeight() / 2);
    }

    /** Shows it smaller about the middle. */
    void smaller() {
        zoomBy(1 / STEP, getWidth() / 2, getHeight() / 2);
    }

    /** Returns how many pixels a millimetre of the page takes. */
    double pxPerMm() {
        return sheet.map(page -> zoom * fitted(page)).orElse(0.0);
    }

    private boolean moves(KeyCode key) {
        switch (key) {
            case LEFT -> moveBy(ARROW_PX, 0);
            case RIGHT -> moveBy(-ARROW_PX, 0);
            case UP -> moveBy(0, ARROW_PX);
            case DOWN -> moveBy(0, -ARROW_PX);
            default -> {
                return false;
            }
        }
        return true;
    }

    private void keepPlace(MouseEvent event) {
        dragX = event.getX();
        dragY = event.getY();
    }

    private void moveBy(double dx, double dy) {
        shiftX += dx;
        shiftY += dy;
        requestLayout();
    }

    private void zoomAtPointer(ScrollEvent event) {
        if (event.getDeltaY() != 0) {
            zoomBy(event.getDeltaY() > 0 ? WHEEL_STEP : 1 / WHEEL_STEP, event.getX(), event.getY());
        }
        event.consume();
    }

    /** What lies under a point stays there. */
    private void zoomBy(double factor, double x, double y) {
        double wanted = Math.max(1, Math.min(LARGEST, zoom * factor));
        double real = wanted / zoom;
        zoom = wanted;
        shiftX = zoom == 1 ? 0 : (shiftX + getWidth() / 2 - x) * real - getWidth() / 2 + x;
        shiftY = zoom == 1 ? 0 : (shiftY + getHeight() / 2 - y) * real - getHeight() / 2 + y;
        requestLayout();
    }

    private double fitted(Sheet page) {
        double across = (getWidth() - 2 * AROUND_PX) / page.paper().widthMm();
        double down = (getHeight() - 2 * AROUND_PX) / page.paper().heightMm();
        return Math.max(0.01, Math.min(across, down));
    }

    @Override
    protected void layoutChildren() {
        canvas.setWidth(getWidth());
        canvas.setHeight(getHeight());
        GraphicsContext g = canvas.getGraphicsContext2D();
        g.setFill(GROUND);
        g.fillRect(0, 0, getWidth(), getHeight());
        sheet.ifPresent(page -> paint(page, g));
    }

    private void paint(Sheet page, GraphicsContext g) {
        double pxPerMm = pxPerMm();
        double width = page.paper().widthMm() * pxPerMm;
        double height = page.paper().heightMm() * pxPerMm;
        double left = (getWidth() - width) / 2 + shiftX;
        double top = (getHeight() - height) / 2 + shiftY;
        g.setFill(Color.gray(0.35));
        g.fillRect(left + 3, top + 3, width, height);
        g.setFill(Color.WHITE);
        g.fillRect(left, top, width, height);
        new SheetPainter(palette).paint(page, new CanvasSurface(g, pxPerMm, left, top));
    }
}
