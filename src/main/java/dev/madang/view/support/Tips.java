package dev.madang.view.support;

import java.util.function.Supplier;
import javafx.event.EventHandler;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;
import javafx.scene.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * Tooltips that are made when the pointer first comes near. Each holds a window of its own, and making fifty of them
 * would take a seventh of the time in which the window starts. Where there is nothing to tell there is none.
 */
public final class Tips {

    private static final double MAX_WIDTH = 420;

    private Tips() {}

    /** Gives a node a tooltip; the text is asked for each time the pointer enters. */
    public static void install(Node node, Supplier<String> text) {
        node.addEventHandler(MouseEvent.MOUSE_ENTERED, new OnEntering(node, text));
    }

    /** Tells the whole of a text that finds no room and ends in dots; nothing while it is seen whole. */
    public static void installWhereCut(Labeled label) {
        install(label, () -> isCut(label) ? label.getText() : "");
    }

    /** What is painted is another text than what was said. */
    private static boolean isCut(Labeled label) {
        return label.lookup(".text") instanceof Text painted
                && !painted.getText().equals(label.getText());
    }

    /** Makes the tooltip on the first entering, and brings its text up to date on each. */
    private static final class OnEntering implements EventHandler<MouseEvent> {

        private final Node node;
        private final Supplier<String> text;
        private @Nullable Tooltip tooltip;

        OnEntering(Node node, Supplier<String> text) {
            this.node = node;
            this.text = text;
        }

        @Override
        public void handle(MouseEvent event) {
            String said = text.get();
            Tooltip made = tooltip;
            if (said.isEmpty()) {
                Tooltip.uninstall(node, made);
                tooltip = null;
                return;
            }
            if (made == null) {
                made = new Tooltip();
                made.setWrapText(true);
                made.setMaxWidth(MAX_WIDTH);
                Tooltip.install(node, made);
                tooltip = made;
            }
            made.setText(said);
        }
    }
}
