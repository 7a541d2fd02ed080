package dev.madang.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.madang.model.ElementId;
import dev.madang.model.LocalText;
import dev.madang.model.Plan;
import dev.madang.text.UnitSystem;
import java.nio.file.Files;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

/** Language and units are switched while the window is open. */
class LanguageTest extends WindowTest {

    @Test
    void afterEachSwitchNothingInTheWindowSpeaksTheOtherLanguage() {
        for (Locale language : List.of(Locale.KOREAN, Locale.ENGLISH, Locale.KOREAN)) {
            doOnFx(() -> canvas().requestFocus());
            robot.push(KeyCode.CONTROL, KeyCode.ALT, KeyCode.K);
            waitFor(() -> state.messages().get().language().equals(language));
            waitFor(() -> robot.lookup(state.messages().get().get("panel.findings"))
                    .tryQuery()
                    .isPresent());
            OtherLanguage other = new OtherLanguage(language);
            for (Set<ElementId> selection : selections()) {
                doOnFx(() -> session.select(selection));
                settle();
                List<String> texts = onFx(() -> SceneTexts.of(stage.getScene().getRoot()));
                assertTrue(texts.size() > 100, "only " + texts.size() + " texts were looked at");
                assertEquals(List.of(), other.in(texts, data()), language + " " + selection);
            }
            assertTrue(onFx(stage::getTitle).endsWith(language.equals(Locale.KOREAN) ? "마당" : "Madang"));
            assertEquals(language.getLanguage(), Locale.getDefault().getLanguage(), "for the toolkit's own words");
        }
    }

    @Test
    void theFilterOfATableStays() {
        doOnFx(() -> canvas().requestFocus());
        robot.push(KeyCode.F4);
        waitFor(() -> node("boothTable").isPresent());
        doOnFx(() -> shownFilter().setText("A4"));

        doOnFx(() -> canvas().requestFocus());
        robot.push(KeyCode.CONTROL, KeyCode.ALT, KeyCode.K);
        waitFor(() -> state.messages().get().language().equals(Locale.KOREAN));
        waitFor(() -> robot.lookup("점검 결과").tryQuery().isPresent()
                && node("boothTable").isPresent());

        assertEquals("A4", onFx(() -> shownFilter().getText()));
    }

    @Test
    void theOrderOfATableStays() {
        doOnFx(() -> canvas().requestFocus());
        robot.push(KeyCode.F4);
        waitFor(() -> node("boothTable").isPresent());
        String column = onFx(() -> {
            TableColumn<Object, ?> second = shownTable().getColumns().get(1);
            second.setSortType(TableColumn.SortType.DESCENDING);
            shownTable().getSortOrder().setAll(List.of(second));
            return second.getId();
        });
        TableView<Object> before = onFx(this::shownTable);

        doOnFx(() -> canvas().requestFocus());
        robot.push(KeyCode.CONTROL, KeyCode.ALT, KeyCode.K);
        waitFor(() -> state.messages().get().language().equals(Locale.KOREAN));
        waitFor(() -> node("boothTable").filter(table -> table != before).isPresent());

        assertEquals(List.of(column + " DESCENDING"), onFx(() -> shownTable().getSortOrder().stream()
                .map(by -> by.getId() + " " + by.getSortType())
                .toList()));
    }

    @SuppressWarnings("unchecked")
    private TableView<Object> shownTable() {
        return (TableView<Object>) node("boothTable").orElseThrow();
    }

    private TextField shownFilter() {
        return (TextField) node("boothFilter").orElseThrow();
    }

    @Test
    void feetAreShownEverywhereAndTypedWithoutARestart() throws Exception {
        ElementId booth = session.plan().booths().ids().iterator().next();
        doOnFx(() -> session.select(Set.of(booth)));
        Plan before = session.plan();
        doOnFx(() -> canvas().requestFocus());

        robot.push(KeyCode.CONTROL, KeyCode.ALT, KeyCode.U);
        waitFor(() -> state.messages().get().units() == UnitSystem.FEET);
        waitFor(() -> textOf("widthField").endsWith("\""));

        List<String> metric = onFx(() -> SceneTexts.of(stage.getScene().getRoot())).stream()
                .filter(text -> text.matches("(?s).*\\d\u00a0(m|m²)([^/].*)?"))
                .toList();
        assertEquals(List.of(), metric);
        assertEquals(before, session.plan());

        robot.clickOn(field("widthField"))
                .push(KeyCode.CONTROL, KeyCode.A)
                .write("10'6\"")
                .push(KeyCode.ENTER);
        waitFor(() -> width(booth) == 3_200);
        assertEquals("10'\u00a06\"", textOf("widthField"));
        Plan typed = session.plan();
        robot.push(KeyCode.CONTROL, KeyCode.A).write("10 ft 6 in").push(KeyCode.ENTER);
        settle();
        assertTrue(typed == session.plan(), "what reads the same is no change");

        robot.push(KeyCode.CONTROL, KeyCode.A).write("3.1 m").push(KeyCode.ENTER);
        waitFor(() -> width(booth) == 3_100);
        assertTrue(Files.readString(folder.resolve("preferences.json")).contains("en-u-ms-ussystem"));
    }

    private List<Set<ElementId>> selections() {
        Plan plan = session.plan();
        ElementId booth = plan.booths().ids().iterator().next();
        Set<ElementId> booths = plan.booths().ids().stream().limit(3).collect(Collectors.toSet());
        ElementId feature = plan.features().ids().iterator().next();
        ElementId zone = plan.zones().ids().iterator().next();
        return List.of(Set.of(), Set.of(booth), booths, Set.of(feature), Set.of(zone), Set.of(booth, zone));
    }

    /** What planners and catalogues have named is shown as they named it. */
    private Set<String> data() {
        Plan plan = session.plan();
        Set<String> data = new HashSet<>(Set.of(plan.name()));
        Stream.of(
                        plan.exhibitors().values().stream().map(exhibitor -> exhibitor.name()),
                        plan.features().values().stream().map(feature -> feature.name()),
                        plan.zones().values().stream().map(zone -> zone.name()))
                .flatMap(names -> names)
                .map(LocalText::ko)
                .filter(name -> !name.isBlank())
                .forEach(data::add);
        return data;
    }

    /** The options of the tools have fields of the same names. */
    private TextField field(String id) {
        return robot.from(robot.lookup(".form").queryAll()).lookup("#" + id).queryAs(TextField.class);
    }

    private int width(ElementId id) {
        return ((dev.madang.model.Rect)
                        session.plan().booths().get(id).orElseThrow().shape())
                .width();
    }

    private String textOf(String id) {
        return onFx(() -> field(id).getText());
    }
}
