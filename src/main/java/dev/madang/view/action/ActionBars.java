package dev.madang.view.action;

import dev.madang.text.Messages;
import dev.madang.view.support.Tips;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.StringBinding;
import javafx.beans.property.BooleanProperty;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Separator;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.StackPane;
import org.kordamp.ikonli.javafx.FontIcon;

/** Makes menus and toolbars of actions, in one language. */
public final class ActionBars {

    /** Stands for a separator in a list of keys. */
    public static final String GAP = "-";

    private final Actions actions;
    private final Messages messages;
    private final Map<String, List<String>> submenus;

    /**
     * Makes bars with texts in one language.
     *
     * @param submenus what stands in menus within menus, by the key of their title, which stands in the outer menu
     */
    public ActionBars(Actions actions, Messages messages, Map<String, List<String>> submenus) {
        this.actions = actions;
        this.messages = messages;
        this.submenus = Map.copyOf(submenus);
    }

    /** Returns a menu; {@link #GAP} separates groups. */
    public Menu menu(String titleKey, List<String> keys) {
        Menu menu = new Menu(messages.get(titleKey));
        menu.setUserData(titleKey);
        menu.getItems().setAll(keys.stream().map(this::menuItem).toList());
        return menu;
    }

    /** Returns the key of the title of the menu in which each action stands, by the action's key. */
    public static Map<String, String> menusByKey(List<? extends MenuItem> menus) {
        Map<String, String> titles = new HashMap<>();
        for (MenuItem menu : menus) {
            if (menu instanceof Menu opened && opened.getUserData() instanceof String titleKey) {
                titles.putAll(menusByKey(opened.getItems()));
                opened.getItems().stream()
                        .filter(item -> !(item instanceof Menu))
                        .map(MenuItem::getUserData)
                        .filter(String.class::isInstance)
                        .forEach(key -> titles.put((String) key, titleKey));
            }
        }
        return titles;
    }

    /** Returns the title of a menu as it is read: of "_File" it is "File", of "파일(_F)" only "파일". */
    public static String titleOf(String titleKey, Messages messages) {
        return messages.get(titleKey).replaceFirst("\\(_.\\)$", "").replace("_", "");
    }

    /** Returns a menu for a right click. */
    public ContextMenu contextMenu(List<String> keys) {
        ContextMenu menu = new ContextMenu();
        menu.getItems().setAll(keys.stream().map(this::menuItem).toList());
        return menu;
    }

    /** Returns a toolbar's buttons; {@link #GAP} separates groups. */
    public List<Node> buttons(List<String> keys) {
        return keys.stream().map(this::barNode).toList();
    }

    /** Returns one button: its icon, or its short text where it has none. */
    public Node button(String key) {
        Action action = actions.get(key);
        ButtonBase button = plainOrToggle(action);
        button.setId(key.replace('.', '-'));
        button.getStyleClass().add("flat");
        button.setFocusTraversable(true);
        button.disableProperty().bind(Bindings.not(action.enabled()));
        button.accessibleTextProperty().bind(text(action));
        if (action.icon().isEmpty()) {
            button.setText(messages.get(action.shortKey()));
        } else {
            button.setGraphic(new FontIcon(action.icon()));
            button.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        }
        return withTooltip(button, action);
    }

    /** Returns a button that opens a menu; its title is its name. */
    public Node menuButton(String titleKey, String icon, List<String> keys) {
        MenuButton button = new MenuButton();
        button.setId(titleKey.replace('.', '-'));
        button.setGraphic(new FontIcon(icon));
        button.setAccessibleText(messages.get(titleKey));
        button.getStyleClass().add("flat");
        button.setFocusTraversable(true);
        button.getItems().setAll(keys.stream().map(this::menuItem).toList());
        // Each key works once, through the menu bar.
        button.getItems().forEach(item -> item.setAccelerator(null));
        Tips.install(button, () -> messages.get(titleKey));
        return button;
    }

    private Node barNode(String key) {
        return GAP.equals(key) ? new Separator(Orientation.VERTICAL) : button(key);
    }

    private MenuItem menuItem(String key) {
        if (GAP.equals(key)) {
            return new SeparatorMenuItem();
        }
        List<String> inner = submenus.get(key);
        if (inner != null) {
            Menu submenu = menu(key, inner);
            submenu.setId(key.replace('.', '-'));
            return submenu;
        }
        Action action = actions.get(key);
        BooleanProperty selected = action.selected();
        MenuItem item = selected == null ? new MenuItem() : checkItem(selected);
        item.setId("menu-" + key.replace('.', '-'));
        item.setUserData(key);
        item.setMnemonicParsing(false);
        item.textProperty().bind(textWithReason(action));
        item.disableProperty().bind(Bindings.not(action.enabled()));
        item.setAccelerator(action.accelerator());
        if (selected == null) {
            item.setOnAction(event -> action.deed().run());
        }
        if (!action.icon().isEmpty()) {
            item.setGraphic(new FontIcon(action.icon()));
        }
        return item;
    }

    private static MenuItem checkItem(BooleanProperty selected) {
        CheckMenuItem item = new CheckMenuItem();
        item.selectedProperty().bindBidirectional(selected);
        return item;
    }

    private static ButtonBase plainOrToggle(Action action) {
        BooleanProperty selected = action.selected();
        if (selected == null) {
            Button button = new Button();
            button.setOnAction(event -> action.deed().run());
            return button;
        }
        ToggleButton toggle = new ToggleButton();
        toggle.selectedProperty().bindBidirectional(selected);
        return toggle;
    }

    /** A disabled button gets no mouse events, so that its tooltip must hang on something around it. */
    private Node withTooltip(ButtonBase button, Action action) {
        StringBinding hint = hint(action);
        StackPane around = new StackPane(button);
        around.getStyleClass().add("action-button");
        Tips.install(around, hint::get);
        button.accessibleHelpProperty().bind(hint);
        return around;
    }

    private StringBinding text(Action action) {
        var detail = action.detail();
        return detail == null
                ? Bindings.createStringBinding(() -> messages.get(action.textKey()))
                : Bindings.createStringBinding(detail::getValue, detail);
    }

    private StringBinding textWithReason(Action action) {
        StringBinding text = text(action);
        return Bindings.createStringBinding(
                () -> isExplained(action)
                        ? messages.get("action.disabled", text.get(), messages.get(action.reasonKey()))
                        : text.get(),
                text,
                action.enabled());
    }

    private StringBinding hint(Action action) {
        StringBinding text = text(action);
        return Bindings.createStringBinding(() -> hintOf(action, text.get()), text, action.enabled());
    }

    private String hintOf(Action action, String text) {
        var keys = action.accelerator();
        String named = keys == null ? text : messages.get("action.withKeys", text, keys.getDisplayText());
        return isExplained(action) ? named + "\n" + messages.get(action.reasonKey()) : named;
    }

    private static boolean isExplained(Action action) {
        return !action.enabled().get() && !action.reasonKey().isEmpty();
    }
}
