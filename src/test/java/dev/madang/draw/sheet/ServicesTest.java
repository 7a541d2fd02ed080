package dev.madang.draw.sheet;

import static dev.madang.model.PlanFixtures.LEVEL;
import static dev.madang.model.PlanFixtures.booth;
import static dev.madang.model.PlanFixtures.planWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.madang.draw.DrawItem;
import dev.madang.draw.Drawing;
import dev.madang.draw.FloorNames;
import dev.madang.draw.PlanDrawing;
import dev.madang.draw.PrintPalette;
import dev.madang.draw.SimpleMeasure;
import dev.madang.draw.StyleKey;
import dev.madang.edit.venue.PutParts;
import dev.madang.model.Bounds;
import dev.madang.model.Evidence;
import dev.madang.model.Facts;
import dev.madang.model.Fixture;
import dev.madang.model.FixtureKind;
import dev.madang.model.Plan;
import dev.madang.model.Rect;
import dev.madang.model.Service;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What utility points supply is written beside them where there is room. */
class ServicesTest {

    private static final Rect PLACE = Rect.of(20_000, 20_000, 400, 400);

    @Test
    void theLettersStandNearThePointOnFreeFloor() {
        Plan plan = with(PLACE, booth("b1", 18_000, 16_000, 3_000, 3_000));

        List<DrawItem.Text> written = written(plan, 200);

        assertEquals(List.of("P·W·N"), written.stream().map(DrawItem.Text::text).toList());
        Bounds text = written.get(0).bounds();
        assertTrue(new Bounds(17_000, 17_000, 23_400, 23_400).contains(text), text::toString);
        assertTrue(!text.sharesInterior(PLACE.bounds()), text::toString);
        assertTrue(!text.sharesInterior(new Bounds(18_000, 16_000, 21_000, 19_000)), text::toString);
    }

    @Test
    void whereThereIsNoRoomNothingIsWritten() {
        assertEquals(List.of(), written(with(PLACE, booth("b1", 14_000, 14_000, 12_000, 12_000)), 200));
        assertEquals(List.of(), written(with(PLACE), 2_000));
    }

    @Test
    void theyDoNotMakeTheDrawingLarger() {
        Rect corner = Rect.of(0, 0, 400, 400);
        Plan without = new PutParts(LEVEL, List.of(point(corner, Set.of())))
                .apply(planWith())
                .after();

        assertEquals(drawing(without).extent(), drawing(with(corner)).extent());
    }

    @Test
    void theLegendExplainsTheLettersThatAreOnTheLevel() {
        Plan plan = with(PLACE);

        assertEquals(
                Set.of(Service.POWER, Service.WATER, Service.DATA),
                Legend.services(plan.levels().get(0)));
        assertEquals(Set.of(), Legend.services(planWith().levels().get(0)));
    }

    private static Plan with(Rect place, dev.madang.model.PlanElement... elements) {
        Fixture point = point(place, Set.of(Service.DATA, Service.POWER, Service.WATER));
        return new PutParts(LEVEL, List.of(point)).apply(planWith(elements)).after();
    }

    private static Fixture point(Rect place, Set<Service> services) {
        return new Fixture("u", FixtureKind.UTILITY_POINT, place, Facts.NONE, Evidence.ENTERED, services);
    }

    private static Drawing drawing(Plan plan) {
        return PlanDrawing.of(plan, plan.levels().get(0), Locale.ENGLISH);
    }

    private static List<DrawItem.Text> written(Plan plan, double unitsPerMm) {
        return new FloorNames(new SimpleMeasure(), new PrintPalette(), unitsPerMm, 1)
                .place(drawing(plan)).stream()
                        .filter(item -> item.style() == StyleKey.SERVICES)
                        .map(DrawItem.Text.class::cast)
                        .toList();
    }
}
