package dev.madang.view.support;

import java.util.function.Supplier;
import javafx.event.EventHandler;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;
import javafx.scene.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * Tooltips that are made when the pointer first comes near. Each holds a window of its own, and making fifty of them
 * would take a seventh of the time in which the window starts.
 */
public final class Tips {

    private static final double MAX_WIDTH = 420;

    private Tips() {}

    /** Gives a node a tooltip; the text is asked for each time the pointer enters. */
    public static void install(Node node, Supplier<String> text) {
        node.addEventHandler(MouseEvent.MOUSE_ENTERED, new OnEntering(node, text));
    }

    /** Gives a label a tooltip with its whole text wherever it has no room for that. */
    public static void installWhereCut(Label label) {
        label.addEventHandler(
                MouseEvent.MOUSE_ENTERED, event -> label.setTooltip(isCut(label) ? tip(label.getText()) : null));
    }

    /** What a label shows differs from its text only by what was cut. */
    private static boolean isCut(Label label) {
        return label.lookup(".text") instanceof Text shown && !shown.getText().equals(label.getText());
    }

    private static Tooltip tip(String text) {
        Tooltip tip = new Tooltip(text);
        tip.setWrapText(true);
        tip.setMaxWidth(MAX_WIDTH);
        return tip;
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
            Tooltip made = tooltip;
            if (made == null) {
                made = tip("");
                Tooltip.install(node, made);
                tooltip = made;
            }
            made.setText(text.get());
        }
    }
}
