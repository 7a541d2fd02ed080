package dev.madang.view.document;

import dev.madang.draw.sheet.SheetPage;
import dev.madang.model.Vec;
import dev.madang.text.Messages;
import java.util.List;
import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;

/** Leafs through pages as they will be printed. */
public final class PreviewController {

    private final Messages messages;
    private List<SheetPage> pages = List.of();
    private int shown;

    @FXML
    private Button previousButton;

    @FXML
    private Button nextButton;

    @FXML
    private Label pageLabel;

    @FXML
    private SheetPreview sheetView;

    /** Makes a preview without pages. */
    public PreviewController(Messages messages) {
        this.messages = messages;
    }

    @FXML
    void initialize() {
        show();
    }

    /** Shows other pages, beginning with the one that was seen if there is such a one. */
    void show(List<SheetPage> newPages) {
        pages = List.copyOf(newPages);
        shown = Math.max(0, Math.min(shown, pages.size() - 1));
        show();
    }

    /** While that holds, a click on a page is told with the page, instead of moving it. */
    void pickWhile(ObservableValue<Boolean> picking, Picking picked) {
        sheetView.pickWhile(picking, (onPaper, reachMm) -> {
            if (!pages.isEmpty()) {
                picked.picked(pages.get(shown), onPaper, reachMm);
            }
        });
    }

    /** Who is told what was clicked. */
    @FunctionalInterface
    interface Picking {

        /**
         * Takes a click.
         *
         * @param page the page that is seen
         * @param onPaper where on it, in millimetres
         * @param reachMm how far from there something may be that is meant, in millimetres of the paper
         */
        void picked(SheetPage page, Vec onPaper, double reachMm);
    }

    /** Returns the number of the page that is seen, from 1; 0 if there is none. */
    int number() {
        return pages.isEmpty() ? 0 : shown + 1;
    }

    @FXML
    void onPrevious() {
        leaf(-1);
    }

    @FXML
    void onNext() {
        leaf(1);
    }

    @FXML
    void onLarger() {
        sheetView.larger();
    }

    @FXML
    void onSmaller() {
        sheetView.smaller();
    }

    @FXML
    void onFit() {
        sheetView.fit();
    }

    @FXML
    void onKey(KeyEvent event) {
        switch (event.getCode()) {
            case PAGE_UP -> onPrevious();
            case PAGE_DOWN -> onNext();
            case PLUS, ADD, EQUALS -> onLarger();
            case MINUS, SUBTRACT -> onSmaller();
            case DIGIT0, NUMPAD0 -> onFit();
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void leaf(int by) {
        shown = Math.max(0, Math.min(pages.size() - 1, shown + by));
        show();
    }

    private void show() {
        previousButton.setDisable(shown == 0);
        nextButton.setDisable(shown + 1 >= pages.size());
        Optional<SheetPage> page = pages.isEmpty() ? Optional.empty() : Optional.of(pages.get(shown));
        pageLabel.setText(page.map(seen -> messages.get("preview.page", shown + 1, pages.size(), seen.fullName()))
                .orElse(""));
        sheetView.setAccessibleText(messages.get("preview.name") + " " + pageLabel.getText());
        sheetView.show(page.map(SheetPage::sheet));
    }
}
