package dev.madang.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.madang.check.Finding;
import dev.madang.io.json.Catalogue;
import dev.madang.model.Evidence;
import dev.madang.model.Fact;
import dev.madang.model.FactKind;
import dev.madang.model.Fixture;
import dev.madang.model.FixtureKind;
import dev.madang.model.Level;
import dev.madang.model.NewPlan;
import dev.madang.model.Opening;
import dev.madang.model.Polygon;
import dev.madang.model.Service;
import dev.madang.model.Source;
import dev.madang.model.Venue;
import dev.madang.view.PartTool;
import dev.madang.view.ToolKind;
import dev.madang.view.document.Dialogs;
import dev.madang.view.inspector.EvidenceController;
import dev.madang.view.venue.NewVenueController;
import dev.madang.view.venue.PartGridController;
import dev.madang.view.venue.SaveVenueController;
import java.nio.file.Files;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import org.junit.jupiter.api.Test;

/** Building a venue from nothing and laying a plan on it; changing the building of a plan. */
class VenueJourneyTest extends WindowTest {

    @Override
    protected Catalogue catalogue() {
        return new Catalogue(folder.resolve("Madang"), null);
    }

    @Test
    void aVenueIsBuiltFromNothingKeptAndPlannedOn() throws Exception {
        dialogs.unsaved = Dialogs.Unsaved.DISCARD;
        dialogs.hands.put(NewVenueController.class, form -> {
            field(form, "koreanField").setText("시험장");
            field(form, "englishField").setText("Test Hall");
            field(form, "cityField").setText("Busan");
            ((CheckBox) form.lookup("#drawBox")).setSelected(true);
        });
        fire("menu-file-newVenue");
        waitFor(() -> state.venue().tool().get() == PartTool.FLOOR);
        assertFalse(teachesToDragABooth());

        drawFloorByTypedLengths();
        waitFor(() -> level().floor().equals(Polygon.rectangle(5_000, 5_000, 48_000, 30_000)));
        assertEquals(level().floor(), level().halls().get(0).outline());

        dialogs.hands.put(PartGridController.class, form -> {
            field(form, "xField").setText("17");
            field(form, "yField").setText("14");
            field(form, "columnsField").setText("3");
            field(form, "rowsField").setText("2");
            field(form, "widthField").setText("0.8");
            field(form, "depthField").setText("0.8");
        });
        fire("menu-venue-columnGrid");
        waitFor(() -> level().fixtures().size() == 6);

        setAnExitOfTypedWidth();

        robot.clickOn("#venue-done");
        waitFor(() -> !state.venue().editing().get());
        assertTrue(teachesToDragABooth());
        dragFromPalette("palette-booth-6x3", 41_000, 26_000);
        waitFor(() -> session.plan().booths().size() == 1);
        assertTrue(rulesBroken().contains("on-column"));
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        dragFromPalette("palette-booth-6x3", 23_000, 20_000);
        waitFor(() -> session.plan().booths().size() == 1);
        assertFalse(rulesBroken().contains("on-column"));

        keepAs("test-hall");
        beginPlanOn("test-hall");
    }

    private void setAnExitOfTypedWidth() {
        robot.clickOn("#venue-tool-exit");
        robot.moveTo(onScreen(20_000, 5_200));
        settle();
        robot.push(KeyCode.DIGIT3).push(KeyCode.PERIOD).push(KeyCode.DIGIT6).push(KeyCode.ENTER);
        robot.clickOn(MouseButton.PRIMARY);
        waitFor(() -> level().fixtures().size() == 7);
        Fixture exit = level().fixtures().get(6);
        assertEquals(FixtureKind.EXIT, exit.kind());
        assertEquals(9_000, ((Opening) exit.place()).facing());
        assertEquals(3_600, ((Opening) exit.place()).width());
    }

    private List<String> rulesBroken() {
        return session.check().findings().stream().map(Finding::rule).toList();
    }

    private boolean teachesToDragABooth() {
        return onFx(() -> robot.lookup(".canvas-hint").queryLabeled().isVisible());
    }

    private void drawFloorByTypedLengths() {
        robot.moveTo(onScreen(5_000, 5_000)).clickOn(MouseButton.PRIMARY);
        side(30_000, 5_300, KeyCode.DIGIT4, KeyCode.DIGIT8);
        side(53_300, 20_000, KeyCode.DIGIT3, KeyCode.DIGIT0);
        side(20_000, 35_200, KeyCode.DIGIT4, KeyCode.DIGIT8);
        robot.push(KeyCode.ENTER);
    }

    private void side(double towardsX, double towardsY, KeyCode... digits) {
        robot.moveTo(onScreen(towardsX, towardsY));
        settle();
        for (KeyCode digit : digits) {
            robot.push(digit);
        }
        robot.push(KeyCode.ENTER);
        settle();
    }

    private void keepAs(String id) throws Exception {
        dialogs.hands.put(
                SaveVenueController.class, form -> field(form, "idField").setText(id));
        fire("menu-venue-keep");
        waitFor(() -> session.plan().venue().id().equals(id));
        assertTrue(Files.exists(folder.resolve("Madang/venues/" + id + ".json")));
        Venue kept = new Catalogue(folder.resolve("Madang"), null).venue(id).orElseThrow();
        assertEquals(List.of(level()), kept.levels());
        assertEquals("Busan", kept.city().en());
    }

    private void beginPlanOn(String id) {
        Level built = level();
        dialogs.newPlanOf = offer -> offer.venues().stream()
                .filter(venue -> venue.id().equals(id))
                .findFirst()
                .map(venue -> NewPlan.of(venue, venue.levels(), null, List.of("house"), Locale.ENGLISH));
        fire("menu-file-new");
        waitFor(() -> session.plan().booths().isEmpty());
        assertEquals(List.of(built), session.plan().levels());
    }

    @Test
    void theBuildingOfAPlanIsEditedWhileItsBoothsAreLeftAlone() {
        int booths = session.plan().booths().size();
        doOnFx(() -> canvas().requestFocus());
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.B);
        waitFor(() -> state.venue().editing().get() && node("venue-tool-column").isPresent());
        Fixture trench = trench();

        robot.moveTo(middleOf(trench)).clickOn(MouseButton.PRIMARY);
        waitFor(() -> state.venue().selection().get().equals(Set.of(trench.id())));
        assertEquals(Set.of(), session.selection());

        waitFor(() -> node("service-power").isPresent());
        robot.clickOn("#service-power");
        waitFor(() -> now(trench).services().equals(Set.of(Service.POWER)));

        typeFirstFigure("0.4");
        waitFor(() -> now(trench).facts().get(FactKind.COVER_WIDTH).equals(Fact.of(400, Evidence.ENTERED)));
        doOnFx(() -> canvas().requestFocus());
        robot.push(KeyCode.DELETE);
        waitFor(() -> level().part(trench.id()).isEmpty());
        assertEquals(booths, session.plan().booths().size());

        robot.push(KeyCode.CONTROL, KeyCode.Z);
        waitFor(() -> level().part(trench.id()).isPresent());
        assertEquals(Set.of(trench.id()), state.venue().selection().get());
        robot.push(KeyCode.ESCAPE);
        robot.push(KeyCode.ESCAPE);
        waitFor(() -> !state.venue().editing().get());
    }

    @Test
    void howAFigureIsKnownIsSaidInAForm() {
        doOnFx(() -> state.venue().editing().set(true));
        Fixture trench = trench();
        doOnFx(() -> state.venue().selection().set(Set.of(trench.id())));
        dialogs.answers.put(EvidenceController.class, Evidence.published(new Source("Hall manual", "", 2025)));
        waitFor(() -> robot.lookup(".badge-button").tryQuery().isPresent());

        robot.clickOn(robot.lookup(".badge-button").nth(0).<Node>query());

        waitFor(() -> now(trench).evidence().kind() == Evidence.Kind.PUBLISHED);
        assertEquals(trench.place(), now(trench).place());
    }

    @Test
    void aBoothChosenElsewhereEndsTheEditing() {
        doOnFx(() -> state.venue().editing().set(true));
        assertFalse(session.plan().booths().isEmpty());

        doOnFx(() ->
                session.select(Set.of(session.plan().booths().ids().iterator().next())));

        assertFalse(state.venue().editing().get());
    }

    @Test
    void thePaletteRestsWhileTheBuildingIsEdited() {
        doOnFx(() -> state.venue().editing().set(true));
        settle();
        assertTrue(onFx(() -> node("palette-booth-3x3").orElseThrow().isDisabled()));

        doOnFx(() -> state.venue().editing().set(false));
        settle();
        assertFalse(onFx(() -> node("palette-booth-3x3").orElseThrow().isDisabled()));
    }

    @Test
    void lettersAndDigitsTakeUpNoToolForBoothsWhileTheBuildingIsEdited() {
        doOnFx(() -> state.venue().editing().set(true));
        doOnFx(() -> canvas().requestFocus());
        String before = state.hint().get();

        robot.push(KeyCode.B).push(KeyCode.DIGIT1).push(KeyCode.G);
        settle();

        assertTrue(state.venue().editing().get());
        assertEquals(ToolKind.SELECT, state.tool().get());
        assertNotEquals(before, state.hint().get());
        assertTrue(onFx(() -> node("tool-booth").orElseThrow().isDisabled()));
    }

    @Test
    void theViewIsMovedWithoutLeavingTheBuilding() {
        doOnFx(() -> state.venue().editing().set(true));
        doOnFx(() -> canvas().requestFocus());
        Fixture trench = trench();
        var before = state.viewport().get();

        robot.push(KeyCode.H);
        waitFor(() -> state.tool().get() == ToolKind.PAN);
        robot.drag(middleOf(trench), MouseButton.PRIMARY).moveBy(40, 30).release(MouseButton.PRIMARY);
        waitFor(() -> !state.viewport().get().equals(before));

        assertTrue(state.venue().editing().get());
        assertEquals(trench.place(), now(trench).place());
        robot.push(KeyCode.ESCAPE);
        waitFor(() -> state.tool().get() == ToolKind.SELECT);
        assertTrue(state.venue().editing().get());
    }

    private void typeFirstFigure(String text) {
        TextField last = onFx(() -> robot.lookup(".text-field").queryAllAs(TextField.class).stream()
                .filter(field -> field.getText().isEmpty() && isShown(field))
                .filter(field -> field.getParent().getStyleClass().contains("form"))
                .findFirst()
                .orElseThrow());
        doOnFx(last::requestFocus); // It may have to be scrolled to; a field that gets the focus is.
        robot.write(text).push(KeyCode.ENTER);
    }

    private static boolean isShown(Node node) {
        return node.isVisible() && (node.getParent() == null || isShown(node.getParent()));
    }

    private Fixture trench() {
        return level().fixtures().stream()
                .filter(fixture -> fixture.kind() == FixtureKind.UTILITY_TRENCH)
                .findFirst()
                .orElseThrow();
    }

    private Fixture now(Fixture fixture) {
        return (Fixture) level().part(fixture.id()).orElseThrow();
    }

    private Point2D middleOf(Fixture fixture) {
        var box = fixture.place().bounds();
        return onScreen(box.center().x(), box.minY() + 10_000);
    }

    private Level level() {
        return session.plan().level(state.level().get()).orElseThrow();
    }

    private static TextField field(Parent form, String id) {
        return Optional.ofNullable((TextField) form.lookup("#" + id)).orElseThrow();
    }

    private void fire(String id) {
        MenuItem item = onFx(() -> robot.lookup(".menu-bar").queryAs(MenuBar.class).getMenus().stream()
                .flatMap(VenueJourneyTest::items)
                .filter(candidate -> id.equals(candidate.getId()))
                .findFirst()
                .orElseThrow());
        doOnFx(() -> Platform.runLater(item::fire));
        settle();
    }

    private static Stream<MenuItem> items(MenuItem item) {
        return item instanceof Menu menu
                ? Stream.concat(Stream.of(item), menu.getItems().stream().flatMap(VenueJourneyTest::items))
                : Stream.of(item);
    }

    private void dragFromPalette(String tile, double xMm, double yMm) {
        Point2D target = onScreen(xMm, yMm);
        robot.moveTo("#" + tile).press(MouseButton.PRIMARY).moveBy(30, 10).moveTo(target);
        robot.moveBy(3, 3).release(MouseButton.PRIMARY);
        settle();
    }
}
