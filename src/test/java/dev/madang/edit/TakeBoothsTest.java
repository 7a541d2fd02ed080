package dev.madang.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.madang.model.Anchor;
import dev.madang.model.Booth;
import dev.madang.model.Dimension;
import dev.madang.model.Letting;
import dev.madang.model.Plan;
import dev.madang.model.PlanFixtures;
import dev.madang.model.Point;
import dev.madang.model.Rect;
import dev.madang.model.Status;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class TakeBoothsTest {

    private static final Booth A1 = PlanFixtures.booth("a1", 0, 0, 3_000, 3_000);
    private static final Booth A2 = PlanFixtures.booth("a2", 3_000, 0, 3_000, 3_000);

    private static TakeBooths.Changed changed(String number) {
        return new TakeBooths.Changed(A1.id(), Rect.of(0, 0, 4_000, 3_000), number, "raw");
    }

    @Test
    void addsChangesAndRemovesAtOnce() {
        Plan plan = PlanFixtures.planWith(A1, A2);
        Booth added = PlanFixtures.booth("a3", 9_000, 0, 3_000, 3_000);

        PlanChange change = new TakeBooths(List.of(added), List.of(changed("A1")), Set.of(A2.id())).apply(plan);

        assertEquals(
                List.of(A1.withShape(Rect.of(0, 0, 4_000, 3_000)).withBuild("raw"), added),
                List.copyOf(change.after().booths().values()));
        assertEquals(Set.of(A1.id(), A2.id(), added.id()), change.touched());
        assertSame(plan, change.reversed().after());
    }

    @Test
    void whoTakesABoothAndItsLettingStay() {
        Booth sold = A1.withLetting(Letting.of(Status.CONTRACTED));

        PlanChange change =
                new TakeBooths(List.of(), List.of(changed("B7")), Set.of()).apply(PlanFixtures.planWith(sold));

        Booth after = change.after().booths().get(A1.id()).orElseThrow();
        assertEquals(sold.letting(), after.letting());
        assertEquals(Set.of("A1"), change.after().numbers().resting(), "a number of a contract rests when it is lost");
    }

    @Test
    void dimensionsFollowWhatChanges() {
        Dimension dimension = new Dimension(
                PlanFixtures.id("d1"), PlanFixtures.LEVEL, Anchor.free(new Point(0, 0)), Anchor.on(A1, 1), 500);
        PlanChange change =
                new TakeBooths(List.of(), List.of(changed("A1")), Set.of()).apply(PlanFixtures.planWith(A1, dimension));

        assertEquals(Set.of(A1.id(), dimension.id()), change.touched());
    }

    @Test
    void takingNothingIsNoStep() {
        Plan plan = PlanFixtures.planWith(A1);
        TakeBooths.Changed same = new TakeBooths.Changed(A1.id(), A1.shape(), A1.number(), A1.build());

        assertSame(
                plan,
                new TakeBooths(List.of(), List.of(same), Set.of()).apply(plan).after());
    }

    @Test
    void whatIsNotThereOrThereAlreadyIsRefused() {
        Plan plan = PlanFixtures.planWith(A1);

        assertThrows(IllegalArgumentException.class, () -> new TakeBooths(List.of(), List.of(), Set.of(A2.id()))
                .apply(plan));
        assertThrows(
                IllegalArgumentException.class, () -> new TakeBooths(List.of(A1), List.of(), Set.of()).apply(plan));
    }
}
