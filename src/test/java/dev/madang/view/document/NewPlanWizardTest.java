package dev.madang.view.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.madang.io.PlanIoException;
import dev.madang.io.json.Catalogue;
import dev.madang.io.json.PlanReader;
import dev.madang.model.Event;
import dev.madang.model.EventTerms;
import dev.madang.model.NewPlan;
import dev.madang.model.Plan;
import dev.madang.model.PlanFixtures;
import dev.madang.text.Messages;
import dev.madang.view.WorkspaceFixtures;
import dev.madang.view.support.FakeUi;
import dev.madang.view.support.MessagesBundle;
import dev.madang.view.support.View;
import dev.madang.view.support.Views;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Predicate;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/** The steps of a new plan: copies, templates, new editions, books. */
@Tag("ui")
class NewPlanWizardTest {

    private static final Catalogue CATALOGUE = new Catalogue(null, null);

    @TempDir
    private Path folder;

    @BeforeAll
    static void startToolkit() throws TimeoutException {
        FxToolkit.registerPrimaryStage();
    }

    @Test
    void lastYearsPlanIsCopiedWithItsHallsAndEventAndNewDays() {
        onFx(() -> {
            Plan former = sample();
            View<NewPlanController> form = form(former);
            fire(form, "chooseButton");

            assertEquals(former.name(), this.<Label>node(form, "copiedLabel").getText());
            assertTrue(this.<ComboBox<?>>node(form, "venueBox").isDisabled());
            this.<DatePicker>node(form, "firstDayPicker").setValue(LocalDate.of(2026, 7, 15));

            Plan plan = form.controller().plan();
            assertEquals(former.leased(), plan.leased());
            assertEquals(former.booths().size(), plan.booths().size());
            assertTrue(plan.exhibitors().isEmpty());
            assertEquals(2026, plan.plannedEvent().orElseThrow().year());
            assertEquals(
                    former.plannedEvent().map(Event::name), plan.plannedEvent().map(Event::name));
        });
    }

    @Test
    void exhibitorsStayIfTicked() {
        onFx(() -> {
            View<NewPlanController> form = form(sample());
            fire(form, "chooseButton");
            this.<CheckBox>node(form, "keepExhibitors").setSelected(true);

            assertEquals(sample().exhibitors(), form.controller().plan().exhibitors());
        });
    }

    @Test
    void aCopyOfNothingCannotBeMade() {
        onFx(() -> {
            View<NewPlanController> form = form(sample());

            fire(form, "copyButton");

            assertFalse(form.controller().complete().get());
            assertEquals(
                    "Choose the plan to copy.",
                    this.<Label>node(form, "problemLabel").getText());
        });
    }

    @Test
    void aTemplateIsWhatThePlanBeginsFrom() {
        onFx(() -> {
            View<NewPlanController> form = form(sample());

            fire(form, "templateButton");

            Plan plan = form.controller().plan();
            assertEquals(PlanFixtures.plan().levels(), plan.levels());
            assertEquals("Test", plan.name());
        });
    }

    @Test
    void aStepThatIsChosenWithoutAPressIsShown() {
        onFx(() -> {
            View<NewPlanController> form = form(sample());

            this.<ToggleButton>node(form, "eventTab").setSelected(true);

            assertTrue(node(form, "eventPage").isVisible());
            assertFalse(node(form, "beginPage").isVisible());
        });
    }

    @Test
    void anEventOfAnotherNameIsANewOne() {
        onFx(() -> {
            View<NewPlanController> form = form(sample());

            this.<TextField>node(form, "eventNameField").setText("Spring Fair");
            this.<DatePicker>node(form, "firstDayPicker").setValue(LocalDate.of(2027, 3, 1));

            Event event = form.controller().plan().plannedEvent().orElseThrow();
            assertEquals("Spring Fair", event.name().en());
            assertEquals(LocalDate.of(2027, 3, 1), event.lastDay());
            assertEquals(2027, event.year());
        });
    }

    @Test
    void anEventWithoutDaysCanTakeThePlaceOfOneWithDays() {
        onFx(() -> {
            View<NewPlanController> form = form(sample());
            ComboBox<Optional<Event>> events = node(form, "eventBox");

            events.setValue(known(event -> event.firstDay() != null));
            events.setValue(known(event -> event.firstDay() == null));

            assertEquals(events.getValue(), form.controller().plan().plannedEvent());
        });
    }

    @Test
    void aDayThatIsTakenAwayIsMissedOnlyUntilTheOtherIsTakenAwayToo() {
        onFx(() -> {
            View<NewPlanController> form = form(sample());
            this.<ComboBox<Optional<Event>>>node(form, "eventBox").setValue(known(event -> event.firstDay() != null));

            this.<DatePicker>node(form, "firstDayPicker").setValue(null);
            assertFalse(form.controller().complete().get());
            this.<DatePicker>node(form, "lastDayPicker").setValue(null);

            assertTrue(form.controller().complete().get());
        });
    }

    @Test
    void daysCanBeTypedAndTheLastDayMovesAlongWithTheFirst() {
        onFx(() -> {
            View<NewPlanController> form = form(sample());
            DatePicker first = node(form, "firstDayPicker");
            DatePicker last = node(form, "lastDayPicker");
            first.setValue(LocalDate.of(2025, 7, 15));
            last.setValue(LocalDate.of(2025, 7, 17));

            first.setValue(first.getConverter().fromString("2026-07-14"));

            assertTrue(first.isEditable());
            assertEquals(LocalDate.of(2026, 7, 16), last.getValue());
        });
    }

    @Test
    void thePlanIsCalledAsTheEventThatIsTyped() {
        onFx(() -> {
            View<NewPlanController> form = form(sample());
            fire(form, "chooseButton");

            this.<TextField>node(form, "eventNameField").setText("WSCE 2026");

            assertEquals("WSCE 2026", form.controller().plan().name());
        });
    }

    @Test
    void theEventOfThePlanGetsTheUsualBoothThatIsTyped() {
        onFx(() -> {
            View<NewPlanController> form = form(sample());
            this.<TextField>node(form, "eventNameField").setText("Spring Fair");

            this.<TextField>node(form, "boothWidthField").setText("2.5");
            this.<TextField>node(form, "boothDepthField").setText("2");

            EventTerms terms = form.controller().plan().terms();
            assertEquals(2_500, terms.boothWidth());
            assertEquals(2_000, terms.boothDepth());
            this.<TextField>node(form, "boothDepthField").setText("a lot");
            assertFalse(form.controller().complete().get());
            assertEquals(
                    "Type a width and depth from 0.1 to 100 m for the usual booth.",
                    this.<Label>node(form, "problemLabel").getText());
        });
    }

    @Test
    void withoutAnEventTheUsualBoothCannotBeChangedAndItIsSaidWhy() {
        onFx(() -> {
            View<NewPlanController> form = form(sample());
            TextField width = node(form, "boothWidthField");
            Label hint = node(form, "boothSizeHint");

            assertTrue(width.isDisabled());
            assertEquals("3 m", width.getText().replace('\u00a0', ' '));
            assertTrue(hint.getText().startsWith("Only an event has a usual booth"));
            this.<TextField>node(form, "eventNameField").setText("Spring Fair");
            assertFalse(width.isDisabled());
            width.setText("5");
            this.<TextField>node(form, "eventNameField").setText("");
            assertEquals("3 m", width.getText().replace('\u00a0', ' '));
            assertEquals(EventTerms.DEFAULT, form.controller().plan().terms());
        });
    }

    @Test
    void daysThatRunBackwardsAreRefused() {
        onFx(() -> {
            View<NewPlanController> form = form(sample());

            this.<DatePicker>node(form, "firstDayPicker").setValue(LocalDate.of(2027, 3, 2));
            this.<DatePicker>node(form, "lastDayPicker").setValue(LocalDate.of(2027, 3, 1));

            assertFalse(form.controller().complete().get());
        });
    }

    @Test
    void theTitleSpeaksTheLanguageChosen() {
        onFx(() -> {
            View<NewPlanController> form = form(sample());

            this.<ComboBox<Locale>>node(form, "languageBox").setValue(Locale.KOREAN);

            assertEquals(
                    CATALOGUE.venues().get(0).name().ko(),
                    form.controller().plan().name());
        });
    }

    @Test
    void thePlanIsCheckedByTheBooksThatAreTicked() {
        onFx(() -> assertEquals(
                List.of(Catalogue.HOUSE_BOOK),
                form(sample()).controller().plan().rules()));
    }

    @Test
    void theStepsLeadForwardsAndBackwards() {
        onFx(() -> {
            View<NewPlanController> form = form(sample());
            assertTrue(node(form, "beginPage").isVisible());
            assertTrue(this.<Button>node(form, "backButton").isDisabled());

            fire(form, "nextButton");
            fire(form, "nextButton");
            assertTrue(node(form, "eventPage").isVisible());
            assertFalse(node(form, "beginPage").isVisible());

            fire(form, "backButton");
            assertTrue(node(form, "placePage").isVisible());
        });
    }

    @Test
    void aSavedTemplateIsNobodysAndIsOfferedToTheNextPlan() throws PlanIoException {
        Catalogue own = new Catalogue(folder, null);
        FakeDialogs dialogs = new FakeDialogs();
        FakeUi ui = new FakeUi();
        dialogs.text = Optional.of("큰 홀");
        Plan plan = sample();

        new Templates(
                        WorkspaceFixtures.of(plan, ui),
                        new DocumentServices(new JsonFiles(), own, dialogs, ui.tasks(), Clock.systemUTC()))
                .save();

        assertEquals(
                NewPlan.template(plan),
                PlanReader.read(folder.resolve("templates").resolve("큰 홀.json")));
        assertTrue(own.templates().contains("큰 홀"), own.templates()::toString);
        assertEquals(Optional.of(NewPlan.template(plan)), own.template("큰 홀"));
    }

    @Test
    void aTemplateIsReplacedOnlyIfToldSo() throws Exception {
        Path file = Files.createDirectories(folder.resolve("templates")).resolve("T.json");
        Files.writeString(file, "precious");
        FakeDialogs dialogs = new FakeDialogs();
        FakeUi ui = new FakeUi();
        dialogs.text = Optional.of("T");

        new Templates(
                        WorkspaceFixtures.of(sample(), ui),
                        new DocumentServices(
                                new JsonFiles(), new Catalogue(folder, null), dialogs, ui.tasks(), Clock.systemUTC()))
                .save();

        assertEquals("precious", Files.readString(file));
    }

    private static View<NewPlanController> form(Plan copy) {
        Offer offer = new Offer(
                CATALOGUE.venues(),
                CATALOGUE.events(),
                CATALOGUE.ruleBooks(),
                Map.of("small", PlanFixtures.plan()),
                next -> next.accept(copy));
        Messages messages = Messages.of(Locale.ENGLISH);
        return new Views(new MessagesBundle(messages))
                .with(NewPlanController.class, () -> new NewPlanController(offer, messages))
                .load(NewPlanController.class);
    }

    private static Optional<Event> known(Predicate<Event> wanted) {
        return CATALOGUE.events().stream().filter(wanted).findFirst();
    }

    private static Plan sample() {
        try {
            return Samples.read(CATALOGUE, Locale.ENGLISH);
        } catch (PlanIoException e) {
            throw new AssertionError(e);
        }
    }

    @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"})
    private <T extends javafx.scene.Node> T node(View<?> form, String id) {
        return (T) form.root().lookup("#" + id);
    }

    private void fire(View<?> form, String id) {
        this.<ButtonBase>node(form, id).fire();
    }

    private static void onFx(Runnable test) {
        WaitForAsyncUtils.waitForAsyncFx(TimeUnit.SECONDS.toMillis(30), test);
    }
}
