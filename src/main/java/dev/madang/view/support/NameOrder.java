package dev.madang.view.support;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Pane;

/**
 * The order of a Korean and an English name in a form: the language of the window comes first, for the eye and for the
 * Tab key. View files have Korean first.
 */
public final class NameOrder {

    private NameOrder() {}

    /** Lets two fields of one pane, and their labels, change places unless the window is Korean. */
    public static void arrange(Locale language, Node korean, Node english) {
        if (isKoreanFirst(language) || !(korean.getParent() instanceof Pane form)) {
            return;
        }
        List<Node> labelsOfKorean = labelsOf(form, korean);
        List<Node> labelsOfEnglish = labelsOf(form, english);
        swap(form, korean, english);
        if (labelsOfKorean.size() == 1 && labelsOfEnglish.size() == 1) {
            swap(form, labelsOfKorean.get(0), labelsOfEnglish.get(0));
        }
    }

    /** Returns the field of the window's language. */
    public static <T> T first(Locale language, T korean, T english) {
        return isKoreanFirst(language) ? korean : english;
    }

    /** Returns the field of the other language. */
    public static <T> T second(Locale language, T korean, T english) {
        return isKoreanFirst(language) ? english : korean;
    }

    private static boolean isKoreanFirst(Locale language) {
        return language.getLanguage().equals(Locale.KOREAN.getLanguage());
    }

    private static List<Node> labelsOf(Pane form, Node field) {
        return form.getChildren().stream()
                .filter(node -> node instanceof Label label && label.getLabelFor() == field)
                .toList();
    }

    private static void swap(Pane form, Node one, Node other) {
        List<Node> order = new ArrayList<>(form.getChildren());
        Collections.swap(order, order.indexOf(one), order.indexOf(other));
        form.getChildren().setAll(order);
        Integer row = GridPane.getRowIndex(one);
        Integer column = GridPane.getColumnIndex(one);
        GridPane.setRowIndex(one, GridPane.getRowIndex(other));
        GridPane.setColumnIndex(one, GridPane.getColumnIndex(other));
        GridPane.setRowIndex(other, row);
        GridPane.setColumnIndex(other, column);
    }
}
