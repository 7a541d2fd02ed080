package dev.madang.view.books;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.madang.edit.SetRules;
import dev.madang.io.json.Catalogue;
import dev.madang.model.LocalText;
import dev.madang.model.PlanFixtures;
import dev.madang.rules.RuleBook;
import dev.madang.text.Messages;
import dev.madang.view.Workspace;
import dev.madang.view.WorkspaceFixtures;
import dev.madang.view.document.FakeDialogs;
import dev.madang.view.support.FakeUi;
import dev.madang.view.support.MessagesBundle;
import dev.madang.view.support.View;
import dev.madang.view.support.Views;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Pane;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/** The list of rule books, of which the plan names one that is at hand and one that is not. */
@Tag("ui")
class BooksFormTest {

    @TempDir
    private Path folder;

    private final Workspace workspace =
            WorkspaceFixtures.of(PlanFixtures.planWith().withRules(List.of("gone", "house")), new FakeUi());
    private final FakeDialogs dialogs = new FakeDialogs();

    @BeforeAll
    static void startToolkit() throws TimeoutException {
        FxToolkit.registerPrimaryStage();
    }

    @Test
    void booksKeepTheirOrderAndOneThatIsNotAtHandStaysNamedUntilItIsUnticked() {
        View<BooksController> form = form();

        onFx(() -> {
            check(form, "IBC").setSelected(true);
            return true;
        });
        assertEquals(
                new SetRules(List.of("gone", "house", "ibc")), form.controller().answer());

        onFx(() -> {
            check(form, "gone").setSelected(false);
            return true;
        });
        assertEquals(new SetRules(List.of("house", "ibc")), form.controller().answer());
    }

    @Test
    void withoutAnyBookNothingCanBeChecked() {
        View<BooksController> form = form();

        onFx(() -> {
            check(form, "gone").setSelected(false);
            check(form, "House").setSelected(false);
            return true;
        });

        assertFalse(form.controller().complete().get());
        assertEquals("Tick at least one book.", ((Label) form.root().lookup("#problemLabel")).getText());
    }

    @Test
    void aFileThatWasPutIntoTheFolderIsReadAgainAndABadOneIsTold() throws Exception {
        View<BooksController> form = form();
        RuleBook mine = new RuleBook("mine", 1, LocalText.of("Mine"), List.of());
        new Catalogue(folder, null).keepRuleBook(mine);
        Files.writeString(folder.resolve("rules").resolve("bad.json"), "{ \"format\": \"madang-rules\" ");

        onFx(() -> {
            ((Button) form.root().lookup("#readAgainButton")).fire();
            return true;
        });

        assertFalse(onFx(() -> check(form, "Mine").isSelected()));
        Label unread = (Label) form.root().lookup("#unreadLabel");
        assertTrue(unread.isVisible());
        assertTrue(unread.getText().contains("bad.json"), unread.getText());
    }

    @Test
    void aNewBookIsKeptAndTicked() {
        View<BooksController> form = form();
        dialogs.answers.put(BookController.class, new RuleBook("mine", 1, LocalText.of("Mine"), List.of()));

        onFx(() -> {
            ((Button) form.root().lookup("#newButton")).fire();
            return true;
        });

        assertTrue(onFx(() -> check(form, "Mine").isSelected()));
        assertEquals(1, new Catalogue(folder, null).ownRuleBooks().size());
    }

    private View<BooksController> form() {
        BookDesk desk = BookDesk.of(workspace, new Catalogue(folder, null));
        return onFx(() -> new Views(new MessagesBundle(Messages.of(Locale.ENGLISH)))
                .with(BooksController.class, () -> new BooksController(workspace, desk, dialogs, () -> "new"))
                .load(BooksController.class));
    }

    private static CheckBox check(View<BooksController> form, String name) {
        return all(form.root())
                .filter(CheckBox.class::isInstance)
                .map(CheckBox.class::cast)
                .filter(check -> check.getText().startsWith(name))
                .findFirst()
                .orElseThrow();
    }

    private static Stream<Node> all(Node node) {
        Stream<Node> inside = node instanceof ScrollPane scroll
                ? all(scroll.getContent())
                : node instanceof Pane pane
                        ? pane.getChildrenUnmodifiable().stream().flatMap(BooksFormTest::all)
                        : Stream.of();
        return Stream.concat(Stream.of(node), inside);
    }

    private static <T> T onFx(Callable<T> work) {
        return WaitForAsyncUtils.waitForAsyncFx(TimeUnit.SECONDS.toMillis(30), work);
    }
}
