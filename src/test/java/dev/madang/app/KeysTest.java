package dev.madang.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.madang.model.ElementId;
import dev.madang.text.Messages;
import dev.madang.view.canvas.CanvasKey;
import dev.madang.view.canvas.PlanCanvas;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.event.Event;
import javafx.event.EventHandler;
import javafx.scene.Node;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.Test;

/** Help and README list the keys that there are. */
class KeysTest extends WindowTest {

    private static final Path README = Path.of("README.md");
    private static final Path WRITTEN = Path.of("target", "keys.md");
    private static final String BEGIN = "<!-- keys: written by KeysTest -->\n";
    /** Shift and Ctrl may be held while something is dragged. */
    private static final Set<KeyCode> WITH_ANY_MODIFIER = Set.of(KeyCode.ESCAPE, KeyCode.SPACE);

    private static final String END = "<!-- end of keys -->";

    @Test
    void theHelpNamesEveryAcceleratorAndEveryKeyOfTheCanvas() {
        Map<String, String> help = help();

        for (MenuItem item : onFx(this::menuItems)) {
            KeyCombination keys = item.getAccelerator();
            if (keys != null) {
                assertTrue(help.containsKey(keys.getDisplayText()), item.getId() + " " + keys);
            }
        }
        Messages english = Messages.of(Locale.ENGLISH);
        for (CanvasKey key : CanvasKey.values()) {
            assertEquals(key.deedIn(english), help.get(key.keysIn(english)));
        }
    }

    @Test
    void theReadmeListsTheKeysOfTheHelp() throws IOException {
        String rows = help().entrySet().stream()
                .map(row -> "| " + row.getKey() + " | " + row.getValue() + " |\n")
                .collect(Collectors.joining());
        String table = "\n| key | deed |\n| --- | --- |\n" + rows + "\n";
        Files.createDirectories(WRITTEN.getParent());
        Files.writeString(WRITTEN, table);

        String readme = Files.readString(README);
        int begin = readme.indexOf(BEGIN);
        int end = readme.indexOf(END);
        assertTrue(begin >= 0 && end > begin, "README.md has lost the marks around its table of keys.");
        assertEquals(
                table,
                readme.substring(begin + BEGIN.length(), end),
                "Copy " + WRITTEN + " between the marks in README.md.");
    }

    @Test
    void theCanvasUsesExactlyTheKeysThatAreListed() {
        Set<KeyCombination> listed = Stream.of(CanvasKey.values())
                .flatMap(key -> key.keys().stream())
                .collect(Collectors.toSet());
        onFx(this::menuItems).stream()
                .map(MenuItem::getAccelerator)
                .filter(keys -> keys != null)
                .forEach(listed::add);
        Set<String> unlisted = new TreeSet<>();
        Set<KeyCombination> used = new HashSet<>();
        doOnFx(() -> tryAll(listed, used, unlisted));
        Set<KeyCombination> idle = Stream.of(CanvasKey.values())
                .flatMap(key -> key.keys().stream())
                .collect(Collectors.toSet());
        idle.removeAll(used);

        assertEquals(Set.of(), unlisted, "the canvas uses them, and nothing says so");
        assertEquals(Set.of(), idle, "they are listed, and the canvas does nothing");
    }

    @Test
    void everyMenuHasALetterOfItsOwnInBothLanguages() {
        for (Locale language : Messages.LANGUAGES) {
            doOnFx(() -> state.messages().set(Messages.of(language)));
            waitFor(() -> menuBar()
                    .getMenus()
                    .get(0)
                    .getText()
                    .equals(state.messages().get().get("menu.file")));
            List<String> letters = new ArrayList<>();
            for (Menu menu : onFx(() -> List.copyOf(menuBar().getMenus()))) {
                int mark = menu.getText().indexOf('_');
                assertTrue(mark >= 0, "no letter in " + menu.getText());
                letters.add(menu.getText().substring(mark + 1, mark + 2).toUpperCase(Locale.ROOT));
            }
            assertEquals(letters.size(), new HashSet<>(letters).size(), letters.toString());
        }
    }

    @Test
    void altAndItsLetterOpensAMenu() {
        assertFalse(onFx(() -> menuBar().getMenus().get(0).isShowing()));

        robot.push(KeyCode.ALT, KeyCode.F);
        waitFor(() -> menuBar().getMenus().get(0).isShowing());
        robot.push(KeyCode.ESCAPE);
        waitFor(() -> !menuBar().getMenus().get(0).isShowing());
    }

    private Map<String, String> help() {
        doOnFx(() -> canvas().requestFocus());
        robot.push(KeyCode.F1);
        waitFor(() -> !dialogs.keys.isEmpty());
        return dialogs.keys;
    }

    private void tryAll(Set<KeyCombination> listed, Set<KeyCombination> used, Set<String> unlisted) {
        for (KeyCode code : KeyCode.values()) {
            for (KeyCombination.Modifier[] modifiers : modifiers()) {
                KeyCombination keys = keys(code, modifiers);
                if (keys != null && isUsed(code, modifiers)) {
                    used.add(keys);
                    if (!listed.contains(WITH_ANY_MODIFIER.contains(code) ? new KeyCodeCombination(code) : keys)
                            && !code.isKeypadKey()) {
                        unlisted.add(keys.getName());
                    }
                }
            }
        }
    }

    /** Each key is tried on one selected booth, which is there again afterwards. */
    private boolean isUsed(KeyCode code, KeyCombination.Modifier[] modifiers) {
        Set<KeyCombination.Modifier> down = Set.of(modifiers);
        PlanCanvas canvas = canvas();
        Set<ElementId> one =
                session.plan().booths().ids().stream().skip(5).limit(1).collect(Collectors.toSet());
        if (!session.selection().equals(one)) {
            session.select(one);
        }
        int steps = session.steps().size();
        KeyEvent event = new KeyEvent(
                KeyEvent.KEY_PRESSED,
                "",
                "",
                code,
                down.contains(KeyCombination.SHIFT_DOWN),
                down.contains(KeyCombination.SHORTCUT_DOWN),
                false,
                false);
        boolean[] left = new boolean[1];
        // What the canvas leaves must not go on to the accelerators of the window.
        EventHandler<KeyEvent> stop = late -> {
            left[0] = true;
            late.consume();
        };
        Node around = canvas.getParent();
        around.addEventHandler(KeyEvent.KEY_PRESSED, stop);
        Event.fireEvent(canvas, event);
        around.removeEventHandler(KeyEvent.KEY_PRESSED, stop);
        while (session.steps().size() > steps) {
            session.undo();
        }
        return !left[0];
    }

    private static List<KeyCombination.Modifier[]> modifiers() {
        return List.of(
                new KeyCombination.Modifier[0],
                new KeyCombination.Modifier[] {KeyCombination.SHIFT_DOWN},
                new KeyCombination.Modifier[] {KeyCombination.SHORTCUT_DOWN});
    }

    private static KeyCombination keys(KeyCode code, KeyCombination.Modifier[] modifiers) {
        return code.isModifierKey()
                        || Set.of(KeyCode.UNDEFINED, KeyCode.SHORTCUT).contains(code)
                ? null
                : new KeyCodeCombination(code, modifiers);
    }

    private List<MenuItem> menuItems() {
        return menuBar().getMenus().stream().flatMap(KeysTest::withSubmenus).toList();
    }

    private static Stream<MenuItem> withSubmenus(MenuItem item) {
        return item instanceof Menu menu ? menu.getItems().stream().flatMap(KeysTest::withSubmenus) : Stream.of(item);
    }

    private MenuBar menuBar() {
        return robot.lookup(".menu-bar").queryAs(MenuBar.class);
    }
}
