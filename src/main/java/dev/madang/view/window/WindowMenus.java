package dev.madang.view.window;

import dev.madang.text.Messages;
import dev.madang.view.action.ActionBars;
import dev.madang.view.document.Documents;
import dev.madang.view.support.Disposable;
import java.nio.file.Path;
import java.util.List;
import javafx.collections.ListChangeListener;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ToolBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/** Fills the menu bar and the toolbar of a window in one language, and keeps the menu of recent files. */
final class WindowMenus implements Disposable {

    private final ActionBars bars;
    private final Messages messages;
    private final Documents documents;
    private final ListChangeListener<Path> onRecent = change -> fillRecent();
    private final Menu recentMenu = new Menu();

    WindowMenus(ActionBars bars, Messages messages, Documents documents) {
        this.bars = bars;
        this.messages = messages;
        this.documents = documents;
        documents.recent().files().addListener(onRecent);
    }

    @Override
    public void dispose() {
        documents.recent().files().removeListener(onRecent);
    }

    /** Fills the menu bar. */
    void fill(MenuBar menuBar) {
        Menu file = bars.menu("menu.file", MenuTable.FILE);
        recentMenu.setText(messages.get("menu.recent"));
        recentMenu.setId("menu-recent");
        file.getItems().add(3, recentMenu);
        Menu venue = bars.menu("menu.venue", MenuTable.VENUE);
        venue.getItems().add(1, bars.menu("menu.venue.draw", MenuTable.VENUE_TOOLS));
        fillRecent();
        menuBar.getMenus()
                .setAll(
                        file,
                        bars.menu("menu.edit", MenuTable.EDIT),
                        bars.menu("menu.view", MenuTable.VIEW),
                        bars.menu("menu.insert", MenuTable.INSERT),
                        bars.menu("menu.arrange", MenuTable.ARRANGE),
                        bars.menu("menu.booths", MenuTable.BOOTHS),
                        venue,
                        bars.menu("menu.sales", MenuTable.SALES),
                        bars.menu("menu.check", MenuTable.CHECK),
                        bars.menu("menu.compare", MenuTable.COMPARE),
                        bars.menu("menu.help", MenuTable.HELP));
    }

    /** Fills the toolbar. */
    void fill(ToolBar toolBar) {
        Region spacer = new Region();
        HBox.setHgrow(spacer, Priority.ALWAYS);
        List<String> keys = MenuTable.toolBar();
        int features = keys.indexOf(MenuTable.FEATURES);
        toolBar.getItems().setAll(bars.buttons(keys.subList(0, features)));
        toolBar.getItems().add(bars.menuButton(MenuTable.FEATURES, "fth-users", MenuTable.features()));
        toolBar.getItems().addAll(bars.buttons(keys.subList(features + 1, keys.size())));
        toolBar.getItems().add(spacer);
        toolBar.getItems().addAll(bars.buttons(List.of("view.dark", "view.language")));
    }

    private void fillRecent() {
        List<MenuItem> items =
                documents.recent().files().stream().map(this::recentItem).toList();
        recentMenu.getItems().setAll(items);
        recentMenu.setDisable(items.isEmpty());
    }

    private MenuItem recentItem(Path file) {
        MenuItem item = new MenuItem(file.toString());
        item.setMnemonicParsing(false);
        item.setOnAction(event -> documents.open(file));
        return item;
    }
}
