package dev.madang.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.madang.check.Checker;
import dev.madang.io.json.Catalogue;
import dev.madang.model.Event;
import dev.madang.model.LocalText;
import dev.madang.model.NewPlan;
import dev.madang.model.Plan;
import dev.madang.text.Messages;
import dev.madang.view.Theme;
import dev.madang.view.ThemeStyles;
import dev.madang.view.WorkspaceFixtures;
import dev.madang.view.booth.RestingController;
import dev.madang.view.document.Dialogs;
import dev.madang.view.document.ExportOffer;
import dev.madang.view.document.FakePrinters;
import dev.madang.view.document.Form;
import dev.madang.view.document.FxDialogs;
import dev.madang.view.document.Offer;
import dev.madang.view.document.Samples;
import dev.madang.view.panel.AcceptController;
import dev.madang.view.safety.AttendanceController;
import dev.madang.view.sales.StatusesController;
import dev.madang.view.support.BackgroundTasks;
import dev.madang.view.support.FakeUi;
import dev.madang.view.support.FxThread;
import dev.madang.view.support.KeyboardFocus;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/** The real dialogs: each speaks one language, names its controls, shows the focus, and goes away by Escape. */
@Tag("ui")
class DialogsTest {

    private static final Catalogue CATALOGUE = new Catalogue(null, null);

    private final FxRobot robot = new FxRobot();
    private final Plan plan = sample();
    private BackgroundTasks tasks;
    private Stage owner;

    @BeforeEach
    void showOwner() throws Exception {
        FxToolkit.registerPrimaryStage();
        tasks = new BackgroundTasks(new FxThread());
        owner = FxToolkit.registerStage(Stage::new);
        FxToolkit.setupFixture(() -> {
            owner.setScene(new Scene(new StackPane(), 1_200, 760));
            owner.show();
        });
    }

    @AfterEach
    void closeOwner() throws Exception {
        FxToolkit.cleanupStages();
        tasks.close();
    }

    /** A dialog in a language. */
    private record Case(String name, Locale language, Consumer<DialogsTest> open) {

        @Override
        public String toString() {
            return name + " in " + language;
        }
    }

    static Stream<Case> cases() {
        Map<String, OpenDialog> all = Map.of(
                "unsaved", (test, dialogs) -> dialogs.askUnsaved(test.plan.name()),
                "problem", (test, dialogs) -> dialogs.showProblem("Headline", List.of("one", "two")),
                "text", (test, dialogs) -> dialogs.showText("Headline", "content"),
                "keys", (test, dialogs) -> dialogs.showKeys("Headline", Map.of("F1", "1"), "2"),
                "line", (test, dialogs) -> dialogs.askText("Headline", "Label", "dialog.add"),
                "new plan", (test, dialogs) -> dialogs.askNewPlan(new Offer(CATALOGUE.venues(), CATALOGUE.events())),
                "export", (test, dialogs) -> dialogs.askExport(test.offer(), new FakePrinters()));
        return Messages.LANGUAGES.stream().flatMap(language -> all.entrySet().stream()
                .map(entry -> new Case(
                        entry.getKey(), language, test -> entry.getValue().open(test, test.dialogs(language)))));
    }

    private interface OpenDialog {
        void open(DialogsTest test, Dialogs dialogs);
    }

    @Test
    void aLongProblemIsReadWithoutScrolling() throws Exception {
        String problem = "/home/planner/plans/2026/wsce.json: 파일 형식 버전이 99이고 마당 1.0.0에서 저장되었습니다. "
                + "이 마당은 버전 2까지 읽습니다. 마당을 업데이트해 주세요. 파일은 그대로 두었습니다.";
        Platform.runLater(() -> dialogs(Locale.KOREAN).showProblem("배치안을 열 수 없습니다", List.of(problem)));
        waitFor(() -> window() != null);

        ScrollPane text = onFx(() -> (ScrollPane) window().getScene().getRoot().lookup(".text-area .scroll-pane"));
        assertTrue(
                onFx(() -> text.getContent().getLayoutBounds().getHeight()
                        <= text.getViewportBounds().getHeight() + 1),
                "all lines are seen");
    }

    @Test
    void aDialogThatWasSquashedWhileItOpenedComesBackToItsSize() throws Exception {
        Platform.runLater(() -> dialogs(Locale.ENGLISH).askUnsaved(plan.name()));
        waitFor(() -> window() != null);
        double width = onFx(() -> {
            double shown = window().getWidth();
            window().setWidth(shown / 3);
            return shown;
        });

        waitFor(() -> window().getWidth() >= width - 1);
    }

    @ParameterizedTest
    @MethodSource("cases")
    void aDialogCanBeHeardAndLeftByKeyboard(Case dialog) throws Exception {
        Platform.runLater(() -> dialog.open().accept(this));
        waitFor(() -> window() != null);
        Node root = onFx(() -> window().getScene().getRoot());

        assertEquals(List.of(), onFx(() -> unnamed(root)));
        assertEquals(List.of(), onFx(() -> withoutRole(root)));
        assertNotNull(onFx(() -> window().getScene().getFocusOwner()), "nothing has the keyboard");
        assertFalse(onFx(() -> isDeedFocused(root)), "what is typed goes to a button");
        assertEquals(List.of(), new OtherLanguage(dialog.language()).in(onFx(() -> SceneTexts.of(root)), data()));

        robot.push(KeyCode.TAB);
        waitFor(() -> root.getPseudoClassStates().contains(KeyboardFocus.KEYBOARD));
        robot.push(KeyCode.ESCAPE);
        waitFor(() -> window() == null);
        assertFalse(onFx(() -> owner.getScene().getRoot().isDisabled()));
    }

    @Test
    void tabLeadsOnFromATextOfSeveralLines() throws Exception {
        Platform.runLater(() -> dialogs(Locale.ENGLISH)
                .askForm(new Form.Request<>(
                        AcceptController.class,
                        () -> new AcceptController("A1 is 3 m high", ""),
                        "findings.accept.headline",
                        "findings.accept.go")));
        waitFor(() -> window() != null);
        Node root = onFx(() -> window().getScene().getRoot());
        TextArea reason = (TextArea) root.lookup("#reasonArea");
        TextField name = (TextField) root.lookup("#nameField");
        waitFor(reason::isFocused);

        robot.push(KeyCode.TAB);
        waitFor(name::isFocused);
        robot.push(KeyCode.SHIFT, KeyCode.TAB);
        waitFor(reason::isFocused);

        assertEquals("", onFx(reason::getText));
        robot.push(KeyCode.ESCAPE);
        waitFor(() -> window() == null);
    }

    @Test
    void aWideFormIsShownWhollyBesideWhatItChanges() throws Exception {
        Platform.runLater(() -> dialogs(Locale.ENGLISH)
                .askForm(new Form.Request<>(
                        StatusesController.class,
                        () -> new StatusesController(WorkspaceFixtures.of(plan, new FakeUi()), () -> "new"),
                        "sales.status.headline",
                        "sales.status.go")));
        waitFor(() -> window() != null);

        Window form = onFx(this::window);
        double wanted = onFx(() -> form.getScene().getRoot().prefWidth(-1));
        assertTrue(onFx(form::getWidth) >= wanted, form.getWidth() + " of " + wanted);
        assertEquals(owner.getX() + owner.getWidth(), onFx(() -> form.getX() + form.getWidth()), 1);

        robot.push(KeyCode.ESCAPE);
        waitFor(() -> window() == null);
    }

    @Test
    void howNumbersAreKnownHasRoomToBeReadInTheFormOfVisitors() throws Exception {
        Event event = NewPlan.edition(LocalText.of("Fair"), null, null, "", null);
        Platform.runLater(() -> dialogs(Locale.KOREAN)
                .askForm(new Form.Request<>(
                        AttendanceController.class,
                        () -> new AttendanceController(event, Messages.of(Locale.KOREAN)),
                        "attendance.headline",
                        "attendance.go")));
        waitFor(() -> window() != null);

        Label known = (Label) onFx(() -> window().getScene().getRoot().lookup("#arrivalKnown"));
        waitFor(() -> known.getWidth() >= 240);
        robot.push(KeyCode.ESCAPE);
        waitFor(() -> window() == null);
    }

    @Test
    void escapeLeavesADialogAlsoFromAList() throws Exception {
        List<Optional<Set<String>>> answers = askForNumbers();

        robot.push(KeyCode.ESCAPE);

        waitFor(() -> !answers.isEmpty());
        assertEquals(List.of(Optional.empty()), answers);
    }

    @Test
    void enterDoesTheDeedAlsoFromAList() throws Exception {
        List<Optional<Set<String>>> answers = askForNumbers();

        robot.push(KeyCode.DOWN);
        robot.push(KeyCode.ENTER);

        waitFor(() -> !answers.isEmpty());
        assertEquals(List.of(Optional.of(Set.of("A102"))), answers);
    }

    @Test
    void enterInAListDoesNothingWhileTheDeedIsNotPossible() throws Exception {
        List<Optional<Set<String>>> answers = askForNumbers();

        robot.push(KeyCode.ENTER);
        WaitForAsyncUtils.waitForFxEvents();

        assertEquals(List.of(), answers);
        robot.push(KeyCode.ESCAPE);
        waitFor(() -> !answers.isEmpty());
    }

    @Test
    void whatAButtonDoesIsReadWhole() throws Exception {
        String first = "Keep Busan Metropolitan Transport Corporation, contracted (A134)";
        String second = "Keep Busan Metropolitan Transport Corporation, contracted (A136)";
        Platform.runLater(() -> dialogs(Locale.ENGLISH).askDeed("Headline", "Text", List.of(first, second)));
        waitFor(() -> window() != null && window().getWidth() > 0);

        for (Node button : onFx(() -> window().getScene().getRoot().lookupAll(".button-bar .button"))) {
            waitFor(() -> button.getLayoutBounds().getWidth() >= button.prefWidth(-1));
        }
        robot.push(KeyCode.ESCAPE);
        waitFor(() -> window() == null);
    }

    @Test
    void aDialogBeginsInTheGroundOfItsTheme() throws Exception {
        onFx(() -> {
            ThemeStyles.apply(Theme.DARK);
            return "";
        });
        try {
            Platform.runLater(() -> dialogs(Locale.ENGLISH).showText("Headline", "content"));
            waitFor(() -> window() != null);

            Region root = (Region) onFx(() -> window().getScene().getRoot());
            waitFor(() -> root.getBackground() != null);
            assertEquals(onFx(() -> root.getBackground().getFills().get(0).getFill()), onFx(() -> window().getScene()
                    .getFill()));
        } finally {
            onFx(() -> {
                ThemeStyles.apply(Theme.LIGHT);
                return "";
            });
            robot.push(KeyCode.ESCAPE);
            waitFor(() -> window() == null);
        }
    }

    /** Opens a list of two numbers, which has the keyboard, and returns where the answer will be. */
    private List<Optional<Set<String>>> askForNumbers() throws Exception {
        List<Optional<Set<String>>> answers = new ArrayList<>();
        Platform.runLater(() -> answers.add(dialogs(Locale.ENGLISH)
                .askForm(new Form.Request<>(
                        RestingController.class,
                        () -> new RestingController(List.of("A101", "A102")),
                        "resting.headline",
                        "resting.release"))));
        waitFor(() -> window() != null && window().getScene().getFocusOwner() instanceof ListView<?>);
        return answers;
    }

    private Dialogs dialogs(Locale language) {
        return new FxDialogs(owner, () -> Messages.of(language), tasks);
    }

    private ExportOffer offer() {
        return new ExportOffer(
                new Checker(List.of()).full(plan), plan.levels().get(0).id(), LocalDate.of(2025, 7, 15));
    }

    /** Names in the catalogue, and what the tests themselves say. */
    private Set<String> data() {
        Set<String> data = new HashSet<>(Set.of("Headline", "Label", plan.name()));
        CATALOGUE.venues().forEach(venue -> data.add(venue.name().ko()));
        CATALOGUE.events().forEach(event -> data.add(event.name().ko()));
        return data;
    }

    private Window window() {
        return Window.getWindows().stream()
                .filter(window -> window != owner && window.isShowing() && window.getScene() != null)
                .filter(window -> window.getScene().getRoot().getStyleClass().contains("dialog-pane"))
                .findFirst()
                .orElse(null);
    }

    /** Whether the keyboard begins at a button below a form, not in the form. */
    private static boolean isDeedFocused(Node root) {
        return root.getStyleClass().contains("form-dialog")
                && root.lookup(".button-bar")
                        .lookupAll(".button")
                        .contains(root.getScene().getFocusOwner());
    }

    private static List<String> unnamed(Node root) {
        Set<Node> labelled = new HashSet<>();
        SceneTexts.each(root, node -> {
            if (node instanceof Label label && label.getLabelFor() != null) {
                labelled.add(label.getLabelFor());
            }
        });
        List<String> unnamed = new ArrayList<>();
        SceneTexts.each(root, node -> {
            boolean heard = hasText(node.getAccessibleText())
                    || node instanceof Labeled labeled && hasText(labeled.getText())
                    || labelled.contains(node)
                    || labelled.contains(node.getParent());
            if (node.isFocusTraversable() && node.isVisible() && !heard) {
                unnamed.add(node + " in " + node.getParent());
            }
        });
        return unnamed;
    }

    private static List<String> withoutRole(Node root) {
        List<String> without = new ArrayList<>();
        SceneTexts.each(root, node -> {
            if (node.isFocusTraversable()
                    && Set.of(AccessibleRole.NODE, AccessibleRole.PARENT).contains(node.getAccessibleRole())) {
                without.add(node.toString());
            }
        });
        return without;
    }

    private static boolean hasText(String text) {
        return text != null && !text.isBlank();
    }

    private static void waitFor(Callable<Boolean> condition) throws Exception {
        WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> onFx(condition));
        WaitForAsyncUtils.waitForFxEvents();
    }

    private static <T> T onFx(Callable<T> question) {
        return WaitForAsyncUtils.waitForAsyncFx(20_000, question);
    }

    private static Plan sample() {
        try {
            return Samples.read(CATALOGUE, Locale.ENGLISH);
        } catch (dev.madang.io.PlanIoException e) {
            throw new AssertionError(e);
        }
    }
}
