package dev.madang.view;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableSet;

/** Which panels are shown and which of them are folded. */
public final class PanelState {

    private final BooleanProperty leftShown;
    private final BooleanProperty rightShown;
    private final DoubleProperty leftWidth;
    private final DoubleProperty rightWidth;
    private final ObservableSet<String> folded;
    private final BooleanProperty tablesShown;
    private final DoubleProperty tablesHeight;
    private final ObservableSet<String> hiddenColumns;
    private final BooleanProperty minimapShown;
    private final Map<String, StringProperty> filters = new HashMap<>();
    private final Map<String, List<ColumnOrder>> orders = new HashMap<>();
    private final ObjectProperty<DrawerPage> page = new SimpleObjectProperty<>(DrawerPage.BOOTHS);

    /**
     * A column by which a table is sorted.
     *
     * @param column its name
     * @param isAscending whether the least comes first
     */
    public record ColumnOrder(String column, boolean isAscending) {}

    /** Begins as the settings say. */
    public PanelState(Settings settings) {
        leftShown = new SimpleBooleanProperty(settings.leftShown());
        rightShown = new SimpleBooleanProperty(settings.rightShown());
        leftWidth = new SimpleDoubleProperty(settings.leftWidth());
        rightWidth = new SimpleDoubleProperty(settings.rightWidth());
        folded = FXCollections.observableSet(new TreeSet<>(settings.folded()));
        PanelSettings panels = settings.panels();
        tablesShown = new SimpleBooleanProperty(panels.tablesShown());
        tablesHeight = new SimpleDoubleProperty(panels.tablesHeight());
        hiddenColumns = FXCollections.observableSet(new TreeSet<>(panels.hiddenColumns()));
        minimapShown = new SimpleBooleanProperty(panels.minimapShown());
    }

    /** Whether the panels to the left of the canvas are shown. */
    public BooleanProperty leftShown() {
        return leftShown;
    }

    /** Whether the panels to the right of the canvas are shown. */
    public BooleanProperty rightShown() {
        return rightShown;
    }

    /** How wide the panels on the left are, in pixels. */
    public DoubleProperty leftWidth() {
        return leftWidth;
    }

    /** How wide the panels on the right are, in pixels. */
    public DoubleProperty rightWidth() {
        return rightWidth;
    }

    /** Whether the tables below the canvas are shown. */
    public BooleanProperty tablesShown() {
        return tablesShown;
    }

    /** What the drawer below the canvas shows. */
    public ObjectProperty<DrawerPage> page() {
        return page;
    }

    /** How high the tables are, in pixels. */
    public DoubleProperty tablesHeight() {
        return tablesHeight;
    }

    /** The names of the table columns that are not shown. */
    public ObservableSet<String> hiddenColumns() {
        return hiddenColumns;
    }

    /** The words by which a table is filtered, as long as the window is open. */
    public StringProperty filter(String table) {
        return filters.computeIfAbsent(table, name -> new SimpleStringProperty(""));
    }

    /** The columns by which a table is sorted, the chief one first, as long as the window is open. */
    public List<ColumnOrder> order(String table) {
        return orders.getOrDefault(table, List.of());
    }

    /** Remembers by which columns a table is sorted. */
    public void setOrder(String table, List<ColumnOrder> order) {
        orders.put(table, List.copyOf(order));
    }

    /** Whether the overview map is shown. */
    public BooleanProperty minimapShown() {
        return minimapShown;
    }

    /** Returns the names of the folded panels. */
    public Set<String> folded() {
        return folded;
    }

    /** Folds a panel, or opens it. */
    public void setFolded(String panel, boolean isFolded) {
        if (isFolded) {
            folded.add(panel);
        } else {
            folded.remove(panel);
        }
    }
}
