package dev.madang.view.sales;

import javafx.fxml.FXML;
import javafx.scene.control.TabPane;

/** The pages of the board as tabs. */
public final class SalesBoardController {

    @FXML
    private TabPane tabs;

    void show(SalesBoard.Page page) {
        tabs.getSelectionModel().select(page.ordinal());
    }

    SalesBoard.Page page() {
        return SalesBoard.Page.values()[tabs.getSelectionModel().getSelectedIndex()];
    }
}
