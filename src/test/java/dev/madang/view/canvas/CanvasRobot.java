package dev.madang.view.canvas;

import dev.madang.model.Vec;
import dev.madang.view.ViewState;
import javafx.geometry.Point2D;
import javafx.geometry.VerticalDirection;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

/** A robot that knows the canvas: goes to places on the level, given in mm. */
public final class CanvasRobot {

    private final FxRobot robot;
    private final Node canvas;
    private final ViewState state;

    /** Makes a robot for a canvas and the state that it shows. */
    public CanvasRobot(FxRobot robot, Node canvas, ViewState state) {
        this.robot = robot;
        this.canvas = canvas;
        this.state = state;
    }

    /** Moves the pointer to a place. */
    public CanvasRobot moveTo(double xMm, double yMm) {
        robot.moveTo(onScreen(new Vec(xMm, yMm)));
        return this;
    }

    /** Clicks at a place. */
    public CanvasRobot click(double xMm, double yMm) {
        moveTo(xMm, yMm);
        robot.clickOn(MouseButton.PRIMARY);
        return settled();
    }

    /** Clicks twice at a place. */
    public CanvasRobot doubleClick(double xMm, double yMm) {
        moveTo(xMm, yMm);
        robot.doubleClickOn(MouseButton.PRIMARY);
        return settled();
    }

    /** Presses at a place and goes on to another without releasing. */
    public CanvasRobot drag(double fromXMm, double fromYMm, double toXMm, double toYMm) {
        moveTo(fromXMm, fromYMm);
        robot.press(MouseButton.PRIMARY);
        moveTo(toXMm, toYMm);
        return settled();
    }

    /** Releases the button. */
    public CanvasRobot drop() {
        robot.release(MouseButton.PRIMARY);
        return settled();
    }

    /** Types keys, together. */
    public CanvasRobot keys(KeyCode... codes) {
        robot.push(codes);
        return settled();
    }

    /** Turns the wheel at a place; positive comes nearer. */
    public CanvasRobot wheel(double xMm, double yMm, int notches) {
        moveTo(xMm, yMm);
        // The headless platform turns its wheel the other way round.
        robot.scroll(Math.abs(notches), notches > 0 ? VerticalDirection.DOWN : VerticalDirection.UP);
        return settled();
    }

    /** Waits until all events and the next frames are done. */
    public CanvasRobot settled() {
        WaitForAsyncUtils.waitForFxEvents();
        return this;
    }

    /** Returns where a place is on the screen. */
    public Point2D onScreen(Vec place) {
        return canvas.localToScreen(
                state.viewport().get().toScreenX(place.x()),
                state.viewport().get().toScreenY(place.y()));
    }
}
