package dev.madang.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.madang.check.Checker;
import dev.madang.compare.Notice;
import dev.madang.compare.NoticeText;
import dev.madang.compare.PlanDiff;
import dev.madang.io.json.Catalogue;
import dev.madang.model.ElementId;
import dev.madang.model.Fixture;
import dev.madang.model.Level;
import dev.madang.model.LevelPart;
import dev.madang.model.Plan;
import dev.madang.text.Messages;
import dev.madang.view.PrintSettings;
import dev.madang.view.document.ExportController;
import dev.madang.view.document.ExportOffer;
import dev.madang.view.document.FakeDialogs;
import dev.madang.view.document.FakePrinters;
import dev.madang.view.document.IssueRevisionController;
import dev.madang.view.document.NewPlanController;
import dev.madang.view.document.NoticeController;
import dev.madang.view.document.Offer;
import dev.madang.view.document.PageFieldsController;
import dev.madang.view.document.PlaceFieldsController;
import dev.madang.view.document.PointFieldsController;
import dev.madang.view.document.PreviewController;
import dev.madang.view.document.RevisionDialogs;
import dev.madang.view.document.RevisionsController;
import dev.madang.view.support.BackgroundTasks;
import dev.madang.view.support.FxThread;
import dev.madang.view.support.MessagesBundle;
import dev.madang.view.support.Views;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every view loads in both languages, and whoever cannot see it hears what each control is. */
class ViewsTest extends WindowTest {

    private static final Pattern LABEL_FOR = Pattern.compile("labelFor=\"\\$(\\w+)\"");
    private static final Path RESOURCES = Path.of("src/main/resources/dev/madang");

    @ParameterizedTest
    @ValueSource(strings = {"en", "ko"})
    void nothingInTheWindowIsWithoutAName(String language) {
        speak(language);
        for (Set<ElementId> selection : selections()) {
            doOnFx(() -> session.select(selection));
            settle();
            assertEquals(List.of(), onFx(() -> unnamed(stage.getScene().getRoot())), selection.toString());
        }
        for (Set<String> parts : parts()) {
            doOnFx(() -> {
                state.venue().editing().set(true);
                state.venue().selection().set(parts);
            });
            settle();
            assertEquals(List.of(), onFx(() -> unnamed(stage.getScene().getRoot())), parts.toString());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ko"})
    void nothingInTheDialogsIsWithoutAName(String language) {
        Views views = dialogViews(Messages.of(Locale.forLanguageTag(language)));
        for (Class<?> type : List.of(
                NewPlanController.class,
                ExportController.class,
                IssueRevisionController.class,
                RevisionsController.class,
                NoticeController.class)) {
            assertEquals(List.of(), onFx(() -> {
                Parent root = views.load(type).root();
                new Scene(root);
                root.applyCss();
                root.layout();
                return unnamed(root);
            }));
        }
    }

    @Test
    void everyViewFileIsUsed() throws IOException {
        String sources;
        try (Stream<Path> found = Files.walk(Path.of("src/main/java/dev/madang"))) {
            sources = found.filter(file -> file.toString().endsWith(".java"))
                    .map(ViewsTest::read)
                    .collect(Collectors.joining());
        }
        Set<String> unused = new TreeSet<>();
        for (Path file : viewFiles()) {
            String name = String.valueOf(file.getFileName()).replace(".fxml", "");
            if (!sources.contains(name + "Controller.class")) {
                unused.add(name);
            }
        }
        assertEquals(Set.of(), unused);
    }

    /** The loader knows only what it has read already: a label before its field would name nothing. */
    @Test
    void everyLabelStandsBehindTheFieldThatItNames() throws IOException {
        Set<String> tooEarly = new TreeSet<>();
        for (Path file : viewFiles()) {
            String text = read(file);
            LABEL_FOR.matcher(text).results().forEach(label -> {
                int field = text.indexOf("fx:id=\"" + label.group(1) + "\"");
                if (field < 0 || field > label.start()) {
                    tooEarly.add(file.getFileName() + ": " + label.group(1));
                }
            });
        }
        assertEquals(Set.of(), tooEarly);
    }

    private static List<Path> viewFiles() throws IOException {
        try (Stream<Path> found = Files.walk(RESOURCES)) {
            return found.filter(file -> file.toString().endsWith(".fxml")).toList();
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void everyActionIsInAMenu() {
        List<MenuItem> items = onFx(() -> robot.lookup(".menu-bar").queryAs(MenuBar.class).getMenus().stream()
                .flatMap(menu -> menu.getItems().stream())
                .toList());
        Set<String> withKeys = items.stream()
                .filter(item -> item.getAccelerator() != null)
                .map(MenuItem::getId)
                .collect(Collectors.toSet());
        assertTrue(withKeys.containsAll(
                List.of("menu-file-save", "menu-edit-undo", "menu-edit-delete", "menu-check-next", "menu-view-fit")));
        assertTrue(items.stream()
                .allMatch(item -> item.getText() == null || !item.getText().contains("action.")));
    }

    private void speak(String language) {
        Messages messages = Messages.of(Locale.forLanguageTag(language));
        doOnFx(() -> state.messages().set(messages));
        waitFor(() -> robot.lookup(messages.get("panel.findings")).tryQuery().isPresent());
    }

    /** The level, one part of each form, and several. */
    private List<Set<String>> parts() {
        Level level = session.plan().level(state.level().get()).orElseThrow();
        List<Set<String>> parts = new ArrayList<>(List.of(Set.of()));
        Set<Object> forms = new HashSet<>();
        level.parts()
                .filter(part -> forms.add(part instanceof Fixture fixture ? fixture.kind() : part.getClass()))
                .forEach(part -> parts.add(Set.of(part.id())));
        parts.add(level.fixtures().stream().map(LevelPart::id).collect(Collectors.toSet()));
        return parts;
    }

    /** One selection for each form of the inspector. */
    private List<Set<ElementId>> selections() {
        Plan plan = session.plan();
        ElementId booth = plan.booths().ids().iterator().next();
        ElementId feature = plan.features().ids().iterator().next();
        ElementId zone = plan.zones().ids().iterator().next();
        Set<ElementId> booths = plan.booths().ids().stream().limit(3).collect(Collectors.toSet());
        return List.of(Set.of(), Set.of(booth), booths, Set.of(feature), Set.of(zone), Set.of(booth, zone));
    }

    private Views dialogViews(Messages messages) {
        Catalogue catalogue = new Catalogue(null, null);
        Offer offer = new Offer(catalogue.venues(), catalogue.events());
        ExportOffer sheet = new ExportOffer(
                new Checker(List.of()).full(session.plan()), state.level().get(), LocalDate.of(2025, 7, 15));
        RevisionDialogs.Proposal proposal = new RevisionDialogs.Proposal("1", Set.of(), LocalDate.of(2025, 7, 15), "");
        Notice notice = Notice.of(PlanDiff.of(session.plan(), session.plan()));
        return new Views(new MessagesBundle(messages))
                .with(IssueRevisionController.class, () -> new IssueRevisionController(proposal, messages))
                .with(RevisionsController.class, () -> new RevisionsController(List.of(), messages))
                .with(
                        NoticeController.class,
                        () -> new NoticeController(
                                locale -> NoticeText.of(notice, "1", LocalDate.of(2025, 7, 15), Messages.of(locale)),
                                messages))
                .with(NewPlanController.class, () -> new NewPlanController(offer, messages))
                .with(
                        ExportController.class,
                        () -> new ExportController(
                                sheet, messages, new BackgroundTasks(new FxThread()), new FakePrinters()))
                .with(
                        PageFieldsController.class,
                        () -> new PageFieldsController(PrintSettings.FIRST, messages, new FakeDialogs()))
                .with(
                        PlaceFieldsController.class,
                        () -> new PlaceFieldsController(sheet.check().plan(), messages))
                .with(PointFieldsController.class, () -> new PointFieldsController(messages.locale()))
                .with(PreviewController.class, () -> new PreviewController(messages));
    }

    private static List<String> unnamed(Parent root) {
        List<Node> all = new ArrayList<>();
        collect(root, all);
        Set<Node> labelled = new HashSet<>();
        all.forEach(node -> {
            if (node instanceof Label label && label.getLabelFor() != null) {
                labelled.add(label.getLabelFor());
            }
        });
        return all.stream()
                .filter(node -> node.isFocusTraversable() && node.isVisible())
                .filter(node -> !labelled.contains(node) && !hasName(node))
                .filter(node -> node.getParent() == null || !labelled.contains(node.getParent()))
                .map(node -> node + " in " + node.getParent())
                .toList();
    }

    private static boolean hasName(Node node) {
        String accessible = node.getAccessibleText();
        boolean isSpoken = accessible != null && !accessible.isBlank();
        return isSpoken
                || node instanceof Labeled labeled
                        && labeled.getText() != null
                        && !labeled.getText().isBlank();
    }

    private static void collect(Parent parent, List<Node> all) {
        for (Node child : parent.getChildrenUnmodifiable()) {
            all.add(child);
            if (child instanceof Parent inner) {
                collect(inner, all);
            }
        }
    }
}
