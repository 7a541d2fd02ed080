package dev.madang.view.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.madang.io.json.Catalogue;
import dev.madang.model.Event;
import dev.madang.model.PartRef;
import dev.madang.model.Plan;
import dev.madang.model.Venue;
import dev.madang.text.Messages;
import dev.madang.view.support.MessagesBundle;
import dev.madang.view.support.View;
import dev.madang.view.support.Views;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/** What the forms of the dialogs make of what is chosen. */
@Tag("ui")
class DialogFormsTest {

    private static final Catalogue CATALOGUE = new Catalogue(null, null);

    @BeforeAll
    static void startToolkit() throws TimeoutException {
        FxToolkit.registerPrimaryStage();
    }

    @Test
    void theEventSuggestsVenueHallsAndName() {
        onFx(() -> {
            View<NewPlanController> form = newPlan();
            choose(form, "eventBox", Optional.of(event("wsce-2025")));

            Plan plan = form.controller().plan();

            assertEquals("bexco", plan.venue().id());
            assertEquals(new TreeSet<>(event("wsce-2025").halls()), new TreeSet<>(plan.leased()));
            assertEquals(event("wsce-2025").name().en(), plan.name());
            assertEquals(Optional.of(event("wsce-2025")), plan.plannedEvent());
        });
    }

    @Test
    void aTypedNameIsKeptWhenTheVenueChanges() {
        onFx(() -> {
            View<NewPlanController> form = newPlan();
            field(form, "nameField").setText("Mine");

            choose(form, "venueBox", venue("coex"));

            assertEquals("Mine", form.controller().plan().name());
            assertEquals("coex", form.controller().plan().venue().id());
        });
    }

    @Test
    void onlyLevelsWithALeasedHallAreTaken() {
        onFx(() -> {
            View<NewPlanController> form = newPlan();
            choose(form, "venueBox", venue("bexco"));
            checks(form).forEach(check -> check.setSelected(false));
            checks(form).get(3).fire();

            Plan plan = form.controller().plan();

            assertEquals(1, plan.levels().size());
            assertEquals(Set.of(new PartRef("center-2-1f", "hall-4")), plan.leased());
        });
    }

    @Test
    void withoutHallsOrNameThereIsNoPlan() {
        onFx(() -> {
            View<NewPlanController> form = newPlan();
            assertTrue(form.controller().complete().get());

            field(form, "nameField").setText("  ");
            assertFalse(form.controller().complete().get());

            field(form, "nameField").setText("x");
            checks(form).stream().filter(CheckBox::isSelected).forEach(CheckBox::fire);
            assertFalse(form.controller().complete().get());
        });
    }

    private static View<NewPlanController> newPlan() {
        Offer offer = new Offer(CATALOGUE.venues(), CATALOGUE.events());
        Messages messages = Messages.of(Locale.ENGLISH);
        return new Views(new MessagesBundle(messages))
                .with(NewPlanController.class, () -> new NewPlanController(offer, messages))
                .load(NewPlanController.class);
    }

    private static Event event(String id) {
        return CATALOGUE.event(id).orElseThrow();
    }

    private static Venue venue(String id) {
        return CATALOGUE.venue(id).orElseThrow();
    }

    @SuppressWarnings("unchecked")
    private static <T> void choose(View<?> form, String id, T value) {
        ((ComboBox<T>) form.root().lookup("#" + id)).setValue(value);
    }

    private static TextField field(View<?> form, String id) {
        return (TextField) form.root().lookup("#" + id);
    }

    /** The list lies in a scroll pane, whose content is not in the scene graph before it is shown. */
    private static List<CheckBox> checks(View<NewPlanController> form) {
        return form.controller().checks();
    }

    private static void onFx(Runnable test) {
        WaitForAsyncUtils.waitForAsyncFx(TimeUnit.SECONDS.toMillis(30), test);
    }
}
