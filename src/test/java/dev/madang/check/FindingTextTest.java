package dev.madang.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.madang.model.ElementId;
import dev.madang.model.PlanFixtures;
import dev.madang.model.Vec;
import dev.madang.rules.Measure;
import dev.madang.text.Messages;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;

class FindingTextTest {

    @Test
    void whatIsOnlyBeingPlacedIsNotCalledByItsId() {
        Finding finding = new Finding(
                "overlap",
                Severity.ERROR,
                "floor-1",
                new Vec(0, 0),
                9_000_000,
                0,
                Measure.AREA_MM2,
                List.of(new ElementId("q7x2")),
                List.of(),
                "",
                Set.of());

        assertEquals(
                "the new one overlap by 9\u00a0m²; they may only touch.",
                FindingText.of(finding, PlanFixtures.plan(), Messages.of(Locale.ENGLISH)));
        assertEquals(
                "새로 놓는 것: 9\u00a0㎡ 겹칩니다. 맞닿는 것만 가능합니다.",
                FindingText.of(finding, PlanFixtures.plan(), Messages.of(Locale.KOREAN)));
    }
}
