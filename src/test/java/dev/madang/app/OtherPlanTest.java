package dev.madang.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import dev.madang.model.Booth;
import dev.madang.model.ElementId;
import dev.madang.model.NewPlan;
import dev.madang.model.Plan;
import dev.madang.model.Rect;
import dev.madang.model.Venue;
import dev.madang.view.Placeables;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

/** Going from the sample to a plan of one's own. */
class OtherPlanTest extends WindowTest {

    private static final ElementId OWN = new ElementId("own");

    @Test
    void aPlanWithFewerExhibitorsCanBeInspectedAfterOneWithMany() {
        AtomicReference<Throwable> uncaught = new AtomicReference<>();
        doOnFx(() -> Thread.currentThread().setUncaughtExceptionHandler((thread, e) -> uncaught.set(e)));
        Booth empty = session.plan().booths().values().stream()
                .filter(booth -> booth.occupant().isEmpty())
                .findFirst()
                .orElseThrow();
        doOnFx(() -> session.select(Set.of(empty.id())));
        waitFor(() -> node("exhibitorBox").isPresent());

        doOnFx(() -> session.open(ownPlan()));
        doOnFx(() -> session.select(Set.of(OWN)));
        waitFor(() -> node("exhibitorBox").isPresent());

        assertNull(uncaught.get());
        assertEquals(Set.of(OWN), session.selection());
    }

    @Test
    void whatWasAboutToBePlacedIsForgottenWithThePlan() {
        doOnFx(() -> state.placing().set(Placeables.ZONE));

        doOnFx(() -> session.open(ownPlan()));

        assertNull(onFx(() -> state.placing().get()));
    }

    @Test
    void escapeInAFieldLeadsBackToTheHallAndSelectsNothing() {
        ElementId any = session.plan().booths().ids().iterator().next();
        doOnFx(() -> session.select(Set.of(any)));
        waitFor(() -> node("numberField").isPresent());
        doOnFx(() -> node("numberField").orElseThrow().requestFocus());

        robot.push(KeyCode.ESCAPE);

        waitFor(() -> session.selection().isEmpty());
        assertEquals(true, onFx(() -> canvas().isFocused()));
    }

    private static Plan ownPlan() {
        Venue venue =
                new dev.madang.io.json.Catalogue(null, null).venue("kintex").orElseThrow();
        Plan blank = NewPlan.of(
                venue, List.of(venue.level("center-1").orElseThrow()), null, List.of("house"), Locale.ENGLISH);
        return blank.withElements(List.of(Booth.of(OWN, "center-1", Rect.of(20_000, 20_000, 3_000, 3_000))));
    }
}
