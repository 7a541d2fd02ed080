package dev.madang.view.window;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.InvalidationListener;
import javafx.collections.ListChangeListener;
import javafx.geometry.Insets;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.TitledPane;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Rectangle;

/**
 * Panels one below the other that share the height there is, see {@link ColumnHeights}. How far a panel may shrink is
 * its {@code minHeight}; how its wish counts, and whether it takes what is left over, its {@code VBox.vgrow}. Whatever
 * the height, nothing reaches beyond the column.
 */
public final class PanelColumn extends Pane {

    private static final int OFTEN = 2;

    /** Begins empty. */
    public PanelColumn() {
        Rectangle clip = new Rectangle();
        clip.widthProperty().bind(widthProperty());
        clip.heightProperty().bind(heightProperty());
        setClip(clip);
        InvalidationListener asks = changed -> requestLayout();
        getChildren().addListener((ListChangeListener<Node>) change -> {
            while (change.next()) {
                change.getAddedSubList().forEach(node -> node.managedProperty().addListener(asks));
                change.getRemoved().forEach(node -> node.managedProperty().removeListener(asks));
            }
        });
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computeMinHeight(double width) {
        return 0;
    }

    @Override
    protected double computePrefHeight(double width) {
        Insets insets = getInsets();
        double inner = width < 0 ? width : width - insets.getLeft() - insets.getRight();
        return insets.getTop()
                + insets.getBottom()
                + getManagedChildren().stream()
                        .mapToDouble(node -> node.prefHeight(inner))
                        .sum();
    }

    @Override
    protected double computeMinWidth(double height) {
        return getInsets().getLeft() + getInsets().getRight();
    }

    @Override
    protected double computePrefWidth(double height) {
        return computeMinWidth(height)
                + getManagedChildren().stream()
                        .mapToDouble(node -> node.prefWidth(-1))
                        .max()
                        .orElse(0);
    }

    @Override
    protected void layoutChildren() {
        Insets insets = getInsets();
        double width = getWidth() - insets.getLeft() - insets.getRight();
        List<Node> panels = getManagedChildren();
        List<ColumnHeights.Wish> wishes = new ArrayList<>();
        panels.forEach(panel -> wishes.add(wish(panel, width)));
        List<Double> heights = ColumnHeights.share(getHeight() - insets.getTop() - insets.getBottom(), wishes);
        double y = insets.getTop();
        for (int i = 0; i < panels.size(); i++) {
            double end = snapPositionY(y + heights.get(i));
            panels.get(i).resizeRelocate(insets.getLeft(), y, width, end - y);
            y = end;
        }
    }

    private static ColumnHeights.Wish wish(Node panel, double width) {
        double wanted = Math.ceil(panel.prefHeight(width));
        boolean isOpen = !(panel instanceof TitledPane pane) || pane.isExpanded();
        if (!isOpen) {
            return new ColumnHeights.Wish(wanted, wanted, 1, false);
        }
        boolean grows = VBox.getVgrow(panel) == Priority.ALWAYS;
        double least = Math.min(wanted, panel.minHeight(width));
        return new ColumnHeights.Wish(grows ? panel.minHeight(width) : least, wanted, grows ? OFTEN : 1, grows);
    }
}
