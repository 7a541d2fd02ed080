package dev.madang.view.canvas;

import dev.madang.model.Booth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The order in which one reads a plan: booths from the upper row to the lower, each from left to right, then all else
 * in the same way. What begins above the middle of a row's first element belongs to that row.
 */
final class ReadingOrder {

    private static final Comparator<SceneElement> DOWN = Comparator.<SceneElement>comparingDouble(
                    element -> element.bounds().minY())
            .thenComparingDouble(element -> element.bounds().minX());
    private static final Comparator<SceneElement> ACROSS =
            Comparator.comparingDouble(element -> element.bounds().minX());

    private ReadingOrder() {}

    static List<SceneElement> of(List<SceneElement> elements) {
        List<SceneElement> order = new ArrayList<>(rows(elements, true));
        order.addAll(rows(elements, false));
        return order;
    }

    private static List<SceneElement> rows(List<SceneElement> elements, boolean booths) {
        List<SceneElement> sorted = elements.stream()
                .filter(element -> element.element() instanceof Booth == booths)
                .sorted(DOWN)
                .toList();
        List<SceneElement> order = new ArrayList<>();
        List<SceneElement> row = new ArrayList<>();
        for (SceneElement element : sorted) {
            if (!row.isEmpty()
                    && element.bounds().minY() >= row.get(0).bounds().center().y()) {
                end(row, order);
            }
            row.add(element);
        }
        end(row, order);
        return order;
    }

    private static void end(List<SceneElement> row, List<SceneElement> order) {
        row.sort(ACROSS);
        order.addAll(row);
        row.clear();
    }
}
