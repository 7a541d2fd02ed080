package dev.madang.view.window;

import java.util.ArrayList;
import java.util.List;
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
 * its {@code minHeight}; how its wish counts, its {@code PanelColumn.weight}; whether it takes what is left over, its
 * {@code VBox.vgrow}; who gives way first where there is too little, its {@code PanelColumn.rank}. Whatever the height,
 * nothing reaches beyond the column.
 */
public final class PanelColumn extends Pane {

    private static final double OFTEN = 2.5;

    /** The title of a panel. */
    private static final double BARE_PX = 32;

    private static final String RANK = "panel-rank";
    private static final String WEIGHT = "panel-weight";

    /** Begins empty. */
    public PanelColumn() {
        Rectangle clip = new Rectangle();
        clip.widthProperty().bind(widthProperty());
        clip.heightProperty().bind(heightProperty());
        setClip(clip);
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

    /** Says when a panel gives way where there is too little height: lower ranks first. */
    public static void setRank(Node panel, int rank) {
        panel.getProperties().put(RANK, rank);
    }

    /** Returns when a panel gives way; 0 unless something else was said. */
    public static int getRank(Node panel) {
        return panel.getProperties().get(RANK) instanceof Integer rank ? rank : 0;
    }

    /** Says how the wish of a panel counts beside those of others. */
    public static void setWeight(Node panel, double weight) {
        panel.getProperties().put(WEIGHT, weight);
    }

    /** Returns how the wish of a panel counts; unless something else was said 1, and more for one that grows. */
    public static double getWeight(Node panel) {
        double usual = VBox.getVgrow(panel) == Priority.ALWAYS ? OFTEN : 1;
        return panel.getProperties().get(WEIGHT) instanceof Double weight ? weight : usual;
    }

    private static ColumnHeights.Wish wish(Node panel, double width) {
        double wanted = Math.ceil(panel.prefHeight(width));
        boolean isOpen = !(panel instanceof TitledPane pane) || pane.isExpanded();
        if (!isOpen) {
            return new ColumnHeights.Wish(wanted, wanted, wanted, 1, false, getRank(panel));
        }
        boolean grows = VBox.getVgrow(panel) == Priority.ALWAYS;
        double least = Math.ceil(panel.minHeight(width));
        double needed = grows ? least : Math.min(wanted, least);
        return new ColumnHeights.Wish(
                Math.min(BARE_PX, needed), needed, wanted, getWeight(panel), grows, getRank(panel));
    }
}
