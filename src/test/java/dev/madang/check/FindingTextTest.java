package dev.madang.check;

import static dev.madang.model.PlanFixtures.LEVEL;
import static dev.madang.model.PlanFixtures.booth;
import static dev.madang.model.PlanFixtures.planWith;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.madang.model.Colour;
import dev.madang.model.ElementId;
import dev.madang.model.LocalText;
import dev.madang.model.Plan;
import dev.madang.model.PlanFixtures;
import dev.madang.model.Rect;
import dev.madang.model.Vec;
import dev.madang.model.Zone;
import dev.madang.rules.Measure;
import dev.madang.text.Messages;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;

class FindingTextTest {

    private static final ElementId NEW = new ElementId("q7x2");

    @Test
    void aSentenceBeginsWithACapitalUnlessTheNameOfItsSubjectDoesNot() {
        Zone named = zone("z1", LocalText.of("iZone"));
        Zone unnamed = zone("z2", LocalText.NONE);
        Plan plan = planWith(booth("b1", 0, 0, 3_000, 3_000).withNumber(""), named, unnamed);

        assertEquals("A booth without number overlap", begin(plan, new ElementId("b1")));
        assertEquals("An unnamed zone overlap", begin(plan, unnamed.id()));
        assertEquals("iZone overlap", begin(plan, named.id()));
        assertEquals("The new one, iZone overlap", begin(plan, named.id(), NEW));
    }

    private static Zone zone(String id, LocalText name) {
        return new Zone(new ElementId(id), LEVEL, name, new Colour(1), Rect.of(0, 0, 9_000, 9_000), "");
    }

    private static String begin(Plan plan, ElementId... subjects) {
        String text = FindingText.of(finding(subjects), plan, Messages.of(Locale.ENGLISH));
        return text.substring(0, text.indexOf(" by "));
    }

    private static Finding finding(ElementId... subjects) {
        return new Finding(
                "overlap",
                Severity.ERROR,
                LEVEL,
                new Vec(0, 0),
                9_000_000,
                0,
                Measure.AREA_MM2,
                List.of(subjects),
                List.of(),
                "",
                Set.of(),
                "",
                LocalText.NONE);
    }

    @Test
    void aHallIsCalledByItsName() {
        Finding load = new Finding(
                "load-share",
                Severity.ERROR,
                LEVEL,
                new Vec(0, 0),
                250,
                100,
                Measure.PERCENT,
                List.of(new ElementId("b1")),
                List.of("a"),
                "",
                Set.of(),
                "",
                LocalText.of("Press"));
        Plan plan = planWith(booth("b1", 0, 0, 3_000, 3_000));

        assertEquals(
                "B1: Press loads Hall a with 250.0\u00a0% of what it bears; at most 100.0\u00a0%.",
                FindingText.of(load, plan, Messages.of(Locale.ENGLISH)));
    }

    @Test
    void whatIsOnlyBeingPlacedIsNotCalledByItsId() {
        Finding finding = finding(NEW);

        assertEquals(
                "The new one overlap by 9\u00a0m²; they may only touch.",
                FindingText.of(finding, PlanFixtures.plan(), Messages.of(Locale.ENGLISH)));
        assertEquals(
                "새로 놓는 것: 9\u00a0㎡ 겹칩니다. 맞닿는 것만 가능합니다.",
                FindingText.of(finding, PlanFixtures.plan(), Messages.of(Locale.KOREAN)));
    }
}
