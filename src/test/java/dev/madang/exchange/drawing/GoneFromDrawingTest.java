package dev.madang.exchange.drawing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;

import dev.madang.exchange.Remark;
import dev.madang.model.ElementId;
import dev.madang.model.Plan;
import dev.madang.model.PlanFixtures;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Booths that a drawing does not seem to have, and whose outlines may be those that could not be read. */
class GoneFromDrawingTest {

    private int ids;

    @Test
    void nothingIsRemovedWhileOutlinesAreLeftOut() {
        Plan plan = PlanFixtures.planWith(PlanFixtures.booth("b", 9_000, 9_000, 3_000, 3_000));
        Sketches far = new Sketches().box("BOOTH", 3_000_000, 0, 3000, 3000);

        BoothImport preview = BoothImport.of(far.drawing(), Sketches.mapping(far.drawing()), plan, PlanFixtures.LEVEL);

        assertEquals(1, preview.count(BoothRow.State.GONE));
        assertFalse(preview.changesAnything(true));
        assertSame(plan, preview.edit(true, this::newId).apply(plan).after());
        assertEquals(
                List.of(Remark.of("exchange.drawing.outlineRefused", 1), Remark.of("exchange.drawing.goneStays", 1)),
                preview.remarks());
    }

    @ParameterizedTest
    @CsvSource({
        "WALLS, '', ''",
        "DIMENSIONS, '', ''",
        "MADANG-BOOTH-RAW, '', r",
        "MADANG-BOOTH-RAW, s, s",
        "MADANG-BOOTH-SHELL, '', s",
        "BOOTH, '', 'r, s'",
        "'', '', 'r, s'"
    })
    void onlyBoothsThatADamagedOutlineMayBeStay(String layer, String id, String stays) {
        Plan plan = PlanFixtures.planWith(
                PlanFixtures.booth("s", 9_000, 9_000, 3_000, 3_000).withBuild("shell"),
                PlanFixtures.booth("r", 12_000, 9_000, 3_000, 3_000).withBuild("raw"));
        RawDrawing drawing = new Sketches()
                .box("BOOTH", 0, -3000, 3000, 3000)
                .damaged(layer, id)
                .drawing();

        BoothImport preview = BoothImport.of(drawing, Sketches.mapping(drawing), plan, PlanFixtures.LEVEL);
        Plan after = preview.edit(true, this::newId).apply(plan).after();

        assertEquals(
                stays,
                after.booths().values().stream()
                        .map(booth -> booth.id().toString())
                        .filter(List.of("r", "s")::contains)
                        .sorted()
                        .collect(Collectors.joining(", ")));
        assertEquals(2, preview.count(BoothRow.State.GONE));
        assertEquals(
                stays,
                preview.rows().stream()
                        .filter(preview::stays)
                        .map(row -> row.present().orElseThrow().id().toString())
                        .sorted()
                        .collect(Collectors.joining(", ")));
        Remark said = stays.length() == 1
                ? Remark.of("exchange.drawing.someStay", 1, layer)
                : Remark.of("exchange.drawing.goneStays", 2);
        assertEquals(stays.isEmpty() ? List.of() : List.of(said), preview.remarks());
    }

    private ElementId newId() {
        return new ElementId("new" + ids++);
    }
}
