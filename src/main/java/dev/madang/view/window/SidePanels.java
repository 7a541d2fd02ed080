package dev.madang.view.window;

import dev.madang.view.PanelState;
import dev.madang.view.support.Disposable;
import dev.madang.view.support.UiThread;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.DoubleProperty;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TitledPane;
import javafx.util.Subscription;

/**
 * The panels to both sides of the canvas: they keep their width while the window grows, can be hidden, and each can be
 * folded. What the user made of them is kept in the {@link PanelState}.
 */
final class SidePanels implements Disposable {

    /** So much of the hall stays in sight beside a panel that comes next to it. */
    private static final double LEAST_HALL_PX = 480;

    private final SplitPane split;
    private final Side left;
    private final Side right;
    private final PanelState state;
    private final UiThread ui;
    private final Subscription subscription;
    private final Set<Side> asked = new HashSet<>();
    private List<Side> gaveWay = List.of();
    private double guest;
    private boolean placing;

    SidePanels(SplitPane split, PanelColumn leftBox, PanelColumn rightBox, PanelState state, UiThread ui) {
        this.split = split;
        this.state = state;
        this.ui = ui;
        left = new Side(leftBox, state.leftShown(), state.leftWidth());
        right = new Side(rightBox, state.rightShown(), state.rightWidth());
        Stream.of(leftBox, rightBox).flatMap(box -> box.getChildren().stream()).forEach(this::rememberFold);
        split.setOrientation(Orientation.HORIZONTAL);
        subscription = Subscription.combine(
                left.shown().subscribe((before, shown) -> toggled(left, shown)),
                right.shown().subscribe((before, shown) -> toggled(right, shown)),
                split.widthProperty().subscribe(width -> resized()));
        arrange();
    }

    @Override
    public void dispose() {
        subscription.unsubscribe();
    }

    /**
     * Says how wide a panel is that has come beside the hall; 0 that it is gone. Where little of the hall would remain,
     * the panels of the sides give way meanwhile, unless they are asked for again.
     */
    void makeRoom(double guestPx) {
        guest = guestPx;
        asked.clear();
        giveWay();
    }

    private void giveWay() {
        List<Side> now = new ArrayList<>();
        double room = split.getWidth() - guest - width(left) - width(right);
        for (Side side : List.of(left, right)) {
            boolean isTooNarrow = guest > 0 && split.getWidth() > 0 && room < LEAST_HALL_PX;
            if (isTooNarrow && side.shown().get() && !asked.contains(side)) {
                now.add(side);
                room += side.width().get();
            }
        }
        if (!now.equals(gaveWay)) {
            gaveWay = now;
            arrange();
        }
    }

    private static double width(Side side) {
        return side.shown().get() ? side.width().get() : 0;
    }

    /** Whoever asks for panels that gave way wants to see them, though they are switched on already. */
    private void toggled(Side side, boolean isShown) {
        if (!isShown && gaveWay.contains(side)) {
            // The switch is still telling others that it is off.
            ui.execute(() -> side.shown().set(true));
            return;
        }
        if (isShown && guest > 0) {
            asked.add(side);
        }
        giveWay();
        arrange();
    }

    private boolean isThere(Side side) {
        return side.shown().get() && !gaveWay.contains(side);
    }

    private void arrange() {
        show(left, 0);
        show(right, split.getItems().size());
        placeDividers();
        split.getDividers().forEach(divider -> divider.positionProperty().subscribe(position -> rememberWidths()));
    }

    private void show(Side side, int index) {
        if (!isThere(side)) {
            split.getItems().remove(side.box());
        } else if (!split.getItems().contains(side.box())) {
            split.getItems().add(index, side.box());
        }
    }

    private void placeDividers() {
        double width = split.getWidth();
        if (width <= 0) {
            return;
        }
        placing = true;
        int last = split.getDividers().size() - 1;
        if (isThere(left)) {
            split.setDividerPosition(0, left.width().get() / width);
        }
        if (isThere(right)) {
            split.setDividerPosition(last, 1 - right.width().get() / width);
        }
        placing = false;
    }

    private void rememberWidths() {
        double width = split.getWidth();
        if (placing || width <= 0 || split.getDividers().isEmpty()) {
            return;
        }
        double[] positions = split.getDividerPositions();
        if (isThere(left)) {
            left.width().set(positions[0] * width);
        }
        if (isThere(right)) {
            right.width().set((1 - positions[positions.length - 1]) * width);
        }
    }

    private void resized() {
        giveWay();
        placeDividers();
    }

    private void rememberFold(Node node) {
        if (node instanceof TitledPane pane) {
            String name = String.valueOf(pane.getId());
            pane.setExpanded(!state.folded().contains(name));
            pane.expandedProperty().subscribe(expanded -> state.setFolded(name, !expanded));
        }
    }

    /**
     * The panels on one side.
     *
     * @param box what holds them
     * @param shown whether they are shown
     * @param width how wide they are, in pixels
     */
    private record Side(PanelColumn box, BooleanProperty shown, DoubleProperty width) {}
}
