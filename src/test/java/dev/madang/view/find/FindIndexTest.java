package dev.madang.view.find;

import static dev.madang.model.PlanFixtures.LEVEL;
import static dev.madang.model.PlanFixtures.booth;
import static dev.madang.model.PlanFixtures.id;
import static dev.madang.model.PlanFixtures.planWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.madang.bench.BenchPlans;
import dev.madang.model.Bounds;
import dev.madang.model.Elements;
import dev.madang.model.Exhibitor;
import dev.madang.model.Feature;
import dev.madang.model.FeatureKind;
import dev.madang.model.LocalText;
import dev.madang.model.Plan;
import dev.madang.model.Rect;
import dev.madang.text.Messages;
import dev.madang.view.find.Found.Group;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class FindIndexTest {

    private static final Exhibitor BUSAN =
            new Exhibitor(id("x"), new LocalText("부산광역시", "City of Busan"), Exhibitor.Kind.CITY, "");
    private static final Exhibitor UNSEATED = new Exhibitor(id("y"), LocalText.of("Nowhere"), Exhibitor.Kind.CITY, "");

    private final Plan plan = planWith(
                    new Feature(id("f"), LEVEL, FeatureKind.STAGE, LocalText.NONE, Rect.of(0, 20_000, 6_000, 3_000), 0))
            .withExhibitors(Elements.of(List.of(BUSAN, UNSEATED)))
            .withBooths(Elements.of(List.of(
                    booth("b10", 9_000, 0, 3_000, 3_000),
                    booth("b1", 0, 0, 3_000, 3_000).withExhibitor(BUSAN.id()),
                    booth("b2", 3_000, 0, 3_000, 3_000).withExhibitor(BUSAN.id()),
                    booth("ab1", 6_000, 0, 3_000, 3_000))));

    @Test
    void whatIsExactlyMeantComesFirstThenWhatBeginsSo() {
        assertEquals(List.of("B1", "B10", "AB1"), titles("b1", Group.BOOTH));
    }

    @Test
    void exhibitorsAreFoundByBothNamesAndInitialsAndLeadToAllTheirBooths() {
        for (String typed : List.of("busan", "부산", "ㅂㅅ", "CITY bus")) {
            Found found = search(typed).shown().stream()
                    .filter(one -> one.group() == Group.EXHIBITOR)
                    .findFirst()
                    .orElseThrow();
            assertEquals("City of Busan", found.title());
            assertEquals("B1, B2", found.detail());
            assertEquals(Set.of(id("b1"), id("b2")), found.ids());
            assertEquals(new Bounds(0, 0, 6_000, 3_000), found.place().orElseThrow());
        }
    }

    @Test
    void whoIsNotSeatedIsFoundButLeadsNowhere() {
        Found found = search("nowhere").shown().get(0);

        assertTrue(found.place().isEmpty());
        assertEquals("not seated", found.detail());
    }

    @Test
    void featuresHallsAndFixturesAreFoundByWhatTheyAre() {
        assertEquals(List.of("Stage"), titles("stage", Group.FEATURE));
        assertEquals(List.of("Hall a", "Hall b"), titles("hall", Group.HALL));
        assertEquals(List.of("exit-1"), titles("emergency", Group.FIXTURE));
    }

    @Test
    void nothingTypedFindsNothing() {
        assertEquals(FindResults.NONE, search("  "));
    }

    @Test
    void ofTenThousandBoothsTheNearestAreListedAndAllAreCounted() {
        Plan large = BenchPlans.of(10_000);

        FindResults results = FindIndex.of(large, Messages.of(Locale.ENGLISH)).search("a1");

        assertEquals(FindIndex.MOST_OF_A_GROUP, results.shown().size());
        assertTrue(results.counts().get(Group.BOOTH) > FindIndex.MOST_OF_A_GROUP);
        assertEquals("A100", results.shown().get(0).title());
    }

    @Test
    void eachGroupBeginsOnce() {
        FindResults results = search("b");

        assertEquals(
                results.counts().size(),
                IntStream.range(0, results.shown().size())
                        .filter(results::beginsGroup)
                        .count());
    }

    private FindResults search(String typed) {
        return FindIndex.of(plan, Messages.of(Locale.ENGLISH)).search(typed);
    }

    private List<String> titles(String typed, Group group) {
        return search(typed).shown().stream()
                .filter(found -> found.group() == group)
                .map(Found::title)
                .toList();
    }
}
