package dev.madang.view.window;

import dev.madang.view.PanelState;
import dev.madang.view.support.Disposable;
import javafx.scene.Node;
import javafx.scene.control.SplitPane;
import javafx.util.Subscription;

/** What lies below the canvas: can be hidden, and keeps its height while the window grows. */
final class BottomDrawer implements Disposable {

    private final SplitPane split;
    private final Node content;
    private final PanelState state;
    private final Subscription subscription;
    private boolean placing;

    BottomDrawer(SplitPane split, Node content, PanelState state) {
        this.split = split;
        this.content = content;
        this.state = state;
        SplitPane.setResizableWithParent(content, false);
        subscription = Subscription.combine(
                state.tablesShown().subscribe(this::arrange),
                split.heightProperty().subscribe(height -> placeDivider()));
    }

    @Override
    public void dispose() {
        subscription.unsubscribe();
    }

    private void arrange(boolean shown) {
        boolean isThere = split.getItems().contains(content);
        if (shown && !isThere) {
            split.getItems().add(content);
        } else if (!shown) {
            split.getItems().remove(content);
        }
        placeDivider();
        split.getDividers().forEach(divider -> divider.positionProperty().subscribe(position -> rememberHeight()));
    }

    private void placeDivider() {
        double height = split.getHeight();
        if (height > 0 && !split.getDividers().isEmpty()) {
            placing = true;
            split.setDividerPosition(0, 1 - state.tablesHeight().get() / height);
            placing = false;
        }
    }

    private void rememberHeight() {
        double height = split.getHeight();
        if (!placing && height > 0 && !split.getDividers().isEmpty()) {
            state.tablesHeight().set((1 - split.getDividerPositions()[0]) * height);
        }
    }
}
