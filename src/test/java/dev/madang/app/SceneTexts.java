package dev.madang.app;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Labeled;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextInputControl;
import javafx.scene.text.Text;
import org.jspecify.annotations.Nullable;

/** All that can be read or heard in a part of a scene: labels, prompts, menus, accessible texts. */
final class SceneTexts {

    private final List<String> texts = new ArrayList<>();

    private SceneTexts() {}

    static List<String> of(Node root) {
        SceneTexts found = new SceneTexts();
        each(root, found::add);
        return found.texts;
    }

    static List<String> of(ContextMenu menu) {
        SceneTexts found = new SceneTexts();
        menu.getItems().forEach(found::addItem);
        return found.texts;
    }

    /** Visits a node and all that lies in it. */
    static void each(Node node, Consumer<Node> visitor) {
        visitor.accept(node);
        if (node instanceof Parent parent) {
            List.copyOf(parent.getChildrenUnmodifiable()).forEach(child -> each(child, visitor));
        }
    }

    private void add(Node node) {
        keep(node.getAccessibleText());
        keep(node.getAccessibleHelp());
        if (node instanceof Labeled labeled) {
            keep(labeled.getText());
        }
        if (node instanceof Text text) {
            keep(text.getText());
        }
        if (node instanceof TextInputControl input) {
            keep(input.getPromptText());
        }
        if (node instanceof MenuBar bar) {
            bar.getMenus().forEach(this::addItem);
        }
    }

    private void addItem(MenuItem item) {
        keep(item.getText());
        if (item instanceof Menu menu) {
            menu.getItems().forEach(this::addItem);
        }
    }

    private void keep(@Nullable String text) {
        if (text != null && !text.isBlank()) {
            texts.add(text);
        }
    }
}
