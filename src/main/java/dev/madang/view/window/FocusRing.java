package dev.madang.view.window;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import org.jspecify.annotations.Nullable;

/**
 * The parts of the window between which one key leads, because the canvas keeps the Tab key for itself. A part that is
 * folded or hidden is left out.
 */
public final class FocusRing {

    private List<Node> parts = List.of();

    /** Goes to the next part; after the last comes the first. */
    public void next() {
        go(1);
    }

    /** Goes to the part before; before the first comes the last. */
    public void previous() {
        go(-1);
    }

    private void go(int direction) {
        int current = current();
        int from = current < 0 && direction < 0 ? 0 : current;
        for (int step = 1; step <= parts.size(); step++) {
            if (enter(parts.get(Math.floorMod(from + direction * step, parts.size())))) {
                return;
            }
        }
    }

    /** Says which parts there are, in order. */
    void setParts(List<Node> newParts) {
        parts = List.copyOf(newParts);
    }

    private int current() {
        for (int i = 0; i < parts.size(); i++) {
            Scene scene = parts.get(i).getScene();
            Node owner = scene == null ? null : scene.getFocusOwner();
            if (owner != null && isWithin(owner, parts.get(i))) {
                return i;
            }
        }
        return -1;
    }

    private static boolean enter(Node part) {
        Node target = part.getScene() == null ? null : firstTraversable(part);
        if (target == null) {
            return false;
        }
        target.requestFocus();
        return true;
    }

    private static @Nullable Node firstTraversable(Node node) {
        if (!node.isVisible() || node.isDisabled()) {
            return null;
        }
        if (node.isFocusTraversable()) {
            return node;
        }
        if (node instanceof Parent parent) {
            for (Node child : parent.getChildrenUnmodifiable()) {
                Node found = firstTraversable(child);
                if (found != null) {
                    return found;
                }
            }
        }
        return null;
    }

    private static boolean isWithin(Node node, Node ancestor) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (at == ancestor) {
                return true;
            }
        }
        return false;
    }
}
