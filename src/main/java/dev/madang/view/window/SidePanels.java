package dev.madang.view.window;

import dev.madang.view.PanelState;
import dev.madang.view.support.Disposable;
import java.util.stream.Stream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.DoubleProperty;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TitledPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;

/**
 * The panels to both sides of the canvas: they keep their width while the window grows, can be hidden, and each can be
 * folded. What the user made of them is kept in the {@link PanelState}.
 */
final class SidePanels implements Disposable {

    private final SplitPane split;
    private final Side left;
    private final Side right;
    private final PanelState state;
    private final Subscription subscription;
    private boolean placing;

    SidePanels(SplitPane split, VBox leftBox, VBox rightBox, PanelState state) {
        this.split = split;
        this.state = state;
        left = new Side(leftBox, state.leftShown(), state.leftWidth());
        right = new Side(rightBox, state.rightShown(), state.rightWidth());
        Stream.of(leftBox, rightBox).flatMap(box -> box.getChildren().stream()).forEach(this::rememberFold);
        split.setOrientation(Orientation.HORIZONTAL);
        subscription = Subscription.combine(
                left.shown().subscribe(shown -> arrange()),
                right.shown().subscribe(shown -> arrange()),
                split.widthProperty().subscribe(width -> placeDividers()));
    }

    @Override
    public void dispose() {
        subscription.unsubscribe();
    }

    private void arrange() {
        show(left, 0);
        show(right, split.getItems().size());
        placeDividers();
        split.getDividers().forEach(divider -> divider.positionProperty().subscribe(position -> rememberWidths()));
    }

    private void show(Side side, int index) {
        boolean isThere = split.getItems().contains(side.box());
        if (side.shown().get() && !isThere) {
            split.getItems().add(index, side.box());
        } else if (!side.shown().get()) {
            split.getItems().remove(side.box());
        }
    }

    private void placeDividers() {
        double width = split.getWidth();
        if (width <= 0) {
            return;
        }
        placing = true;
        int last = split.getDividers().size() - 1;
        if (left.shown().get()) {
            split.setDividerPosition(0, left.width().get() / width);
        }
        if (right.shown().get()) {
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
        if (left.shown().get()) {
            left.width().set(positions[0] * width);
        }
        if (right.shown().get()) {
            right.width().set((1 - positions[positions.length - 1]) * width);
        }
    }

    /** A folded panel gives its room to the others; an open one grows as its view says. */
    private void rememberFold(Node node) {
        if (node instanceof TitledPane pane) {
            String name = String.valueOf(pane.getId());
            Priority grow = VBox.getVgrow(pane);
            double least = pane.getMinHeight();
            pane.setExpanded(!state.folded().contains(name));
            pane.expandedProperty().subscribe(expanded -> {
                state.setFolded(name, !expanded);
                VBox.setVgrow(pane, expanded ? grow : Priority.NEVER);
                pane.setMinHeight(expanded ? least : Region.USE_PREF_SIZE);
                pane.setMaxHeight(expanded ? Double.MAX_VALUE : Region.USE_PREF_SIZE);
            });
        }
    }

    /**
     * The panels on one side.
     *
     * @param box what holds them
     * @param shown whether they are shown
     * @param width how wide they are, in pixels
     */
    private record Side(VBox box, BooleanProperty shown, DoubleProperty width) {}
}
