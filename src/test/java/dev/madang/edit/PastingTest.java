package dev.madang.edit;

import static dev.madang.model.PlanFixtures.LEVEL;
import static dev.madang.model.PlanFixtures.booth;
import static dev.madang.model.PlanFixtures.id;
import static dev.madang.model.PlanFixtures.planWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.madang.model.Anchor;
import dev.madang.model.Booth;
import dev.madang.model.BuildKind;
import dev.madang.model.Clip;
import dev.madang.model.Dimension;
import dev.madang.model.ElementId;
import dev.madang.model.Elements;
import dev.madang.model.Exhibitor;
import dev.madang.model.Group;
import dev.madang.model.Letting;
import dev.madang.model.LocalText;
import dev.madang.model.Plan;
import dev.madang.model.PlanFixtures;
import dev.madang.model.Rect;
import dev.madang.model.Status;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

class PastingTest {

    private static final Exhibitor CITY = new Exhibitor(id("x1"), LocalText.of("City"), Exhibitor.Kind.CITY, "KR");
    private static final Plan SOURCE = source();

    private final AtomicInteger next = new AtomicInteger();
    private final Supplier<ElementId> newIds = () -> id("n" + next.getAndIncrement());

    @Test
    void whatWasCopiedComesAsNewPlacesThatStayTogether() {
        Pasting pasting = new Pasting(SOURCE, clip(false));

        PlanChange change = pasting.deed(LEVEL, 1_000, 2_000, true, newIds).apply(SOURCE);

        Plan after = change.after();
        assertEquals(4, after.booths().size());
        List<Booth> copies = after.booths().values().stream()
                .filter(booth -> booth.id().value().startsWith("n"))
                .toList();
        assertEquals(
                List.of(Rect.of(1_000, 2_000, 3_000, 3_000), Rect.of(4_000, 2_000, 3_000, 3_000)),
                copies.stream().map(Booth::shape).toList());
        assertTrue(copies.stream()
                .allMatch(booth -> booth.number().isEmpty()
                        && booth.occupant().isEmpty()
                        && booth.letting().equals(Letting.AVAILABLE)));
        Group group = after.layout().groupOf(copies.get(0).id()).orElseThrow();
        assertEquals(Set.of(copies.get(0).id(), copies.get(1).id()), group.members());
        Dimension held = after.layout().dimensions().values().stream()
                .filter(dimension -> !dimension.id().equals(id("d")))
                .findFirst()
                .orElseThrow();
        assertEquals(Optional.of(copies.get(0).id()), held.from().holder());
        assertEquals(List.of(), pasting.strangers());
        assertSame(SOURCE, change.reversed().after());
    }

    @Test
    void whatWasCutKeepsItsIdentityWhenItComesBack() {
        Plan emptied = new RemoveElements(Set.of(id("a"), id("b"), id("d")))
                .apply(SOURCE)
                .after();

        Plan after = new Pasting(emptied, clip(true))
                .deed(LEVEL, 0, 0, true, newIds)
                .apply(emptied)
                .after();

        assertEquals(SOURCE.booths(), after.booths());
        assertEquals(SOURCE.layout().dimensions(), after.layout().dimensions());
        assertEquals(1, after.layout().groups().size());
    }

    @Test
    void pastedTwiceTheSecondIsACopy() {
        Pasting pasting = new Pasting(SOURCE, clip(true));

        Plan after = pasting.deed(LEVEL, 9_000, 0, true, newIds).apply(SOURCE).after();

        assertEquals(
                2,
                after.booths().values().stream()
                        .filter(booth -> booth.number().isEmpty())
                        .count());
        assertEquals(Set.of(), pasting.droppedNumbers());
    }

    @Test
    void strangersAreAddedOrTheirBoothsComeEmpty() {
        Plan other = planWith(booth("q", 20_000, 0, 3_000, 3_000));
        Pasting with = new Pasting(other, clip(true));
        assertEquals(List.of(CITY), with.strangers());

        Plan added = with.deed(LEVEL, 0, 0, true, newIds).apply(other).after();
        Plan without = new Pasting(other, clip(true))
                .deed(LEVEL, 0, 0, false, newIds)
                .apply(other)
                .after();

        assertEquals(Optional.of(CITY), added.exhibitorOf(placed(added, "a")));
        assertEquals(Letting.of(Status.PAID), placed(added, "a").letting());
        assertEquals(0, without.exhibitors().size());
        assertEquals(Optional.empty(), placed(without, "a").occupant());
    }

    @Test
    void anExhibitorOfTheSameNameIsTheSameOne() {
        Exhibitor here = new Exhibitor(id("y9"), LocalText.of("City"), Exhibitor.Kind.CITY, "");
        Exhibitor other = new Exhibitor(id("x1"), LocalText.of("Town"), Exhibitor.Kind.CITY, "");
        Plan target = PlanFixtures.plan().withExhibitors(Elements.of(List.of(other, here)));
        Pasting pasting = new Pasting(target, clip(true));

        Plan after = pasting.deed(LEVEL, 0, 0, true, newIds).apply(target).after();

        assertEquals(List.of(), pasting.strangers());
        assertEquals(Optional.of(here), after.exhibitorOf(placed(after, "a")));
    }

    @Test
    void aStrangerWhoseIdIsTakenGetsAnotherOne() {
        Exhibitor other = new Exhibitor(id("x1"), LocalText.of("Town"), Exhibitor.Kind.CITY, "");
        Plan target = PlanFixtures.plan().withExhibitors(Elements.of(List.of(other)));

        Plan after = new Pasting(target, clip(true))
                .deed(LEVEL, 0, 0, true, newIds)
                .apply(target)
                .after();

        assertEquals(
                LocalText.of("City"),
                after.exhibitorOf(placed(after, "a")).orElseThrow().name());
        assertEquals(2, after.exhibitors().size());
    }

    @Test
    void aNumberThatAnotherHasByNowIsLeftOutAndTold() {
        Plan target = planWith(booth("q", 20_000, 0, 3_000, 3_000).withNumber("A"));
        Pasting pasting = new Pasting(target, clip(true));

        Plan after = pasting.deed(LEVEL, 0, 0, true, newIds).apply(target).after();

        assertEquals("", placed(after, "a").number());
        assertEquals("B", placed(after, "b").number());
        assertEquals(Set.of("A"), pasting.droppedNumbers());
    }

    @Test
    void aNumberThatAnotherHasInOtherLettersOrWithinARangeIsLeftOut() {
        Plan source = planWith(
                booth("a", 0, 0, 3_000, 3_000).withNumber("A102"),
                booth("b", 3_000, 0, 3_000, 3_000).withNumber("c7"));
        Plan target = planWith(
                booth("q", 20_000, 0, 3_000, 3_000).withNumber("A101-104"),
                booth("r", 30_000, 0, 3_000, 3_000).withNumber("C7"));
        Pasting pasting = new Pasting(target, Clip.of(source, source.elements().toList(), true));

        pasting.deed(LEVEL, 0, 0, true, newIds);

        assertEquals(Set.of("A102", "c7"), pasting.droppedNumbers());
    }

    @Test
    void aBuildKindThatIsNotOfferedBecomesOneOfTheSameBase() {
        BuildKind block = new BuildKind("block", LocalText.of("Block"), BuildKind.Base.RAW, 0);
        Booth built = booth("k", 0, 0, 3_000, 3_000).withBuild("block");
        Clip clip = new Clip(false, PlanFixtures.plan().layout().with(List.of(built)), Elements.none(), List.of(block));
        Pasting pasting = new Pasting(SOURCE, clip);

        PlaceElements deed = pasting.deed(LEVEL, 0, 0, true, newIds);

        assertEquals("raw", ((Booth) deed.elements().get(0)).build());
        assertEquals(Set.of("block"), pasting.replacedKinds());
    }

    private static Clip clip(boolean isCut) {
        return Clip.of(SOURCE, SOURCE.elements().toList(), isCut);
    }

    private static Booth placed(Plan plan, String id) {
        return plan.booths().get(id(id)).orElseThrow();
    }

    private static Plan source() {
        Booth sold = booth("a", 0, 0, 3_000, 3_000).withLetting(Letting.of(Status.PAID));
        Plan plan = planWith(sold, booth("b", 3_000, 0, 3_000, 3_000)).withExhibitors(Elements.of(List.of(CITY)));
        Dimension held =
                new Dimension(id("d"), LEVEL, Anchor.on(placed(plan, "a"), 0), Anchor.on(placed(plan, "b"), 1), 500);
        Plan measured = plan.withElements(List.of(sold.withExhibitor(CITY.id()), held));
        return new GroupElements(id("g"), Set.of(id("a"), id("b")))
                .apply(measured)
                .after();
    }
}
