package dev.madang.view.canvas;

import dev.madang.check.Checker;
import dev.madang.model.Booth;
import dev.madang.model.Colour;
import dev.madang.model.ElementId;
import dev.madang.model.Elements;
import dev.madang.model.Evidence;
import dev.madang.model.Facts;
import dev.madang.model.Fixture;
import dev.madang.model.FixtureKind;
import dev.madang.model.Hall;
import dev.madang.model.Level;
import dev.madang.model.LocalText;
import dev.madang.model.Plan;
import dev.madang.model.PlanElement;
import dev.madang.model.Polygon;
import dev.madang.model.Rect;
import dev.madang.model.Shape;
import dev.madang.model.VenueRef;
import dev.madang.model.Zone;
import dev.madang.session.EditSession;
import dev.madang.view.ViewState;
import dev.madang.view.Viewport;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/** Small plans and boards for tests: one hall of 60 x 40 m with a column at its middle. */
final class CanvasPlans {

    static final String LEVEL = "floor-1";

    private CanvasPlans() {}

    static ElementId id(String id) {
        return new ElementId(id);
    }

    static Booth booth(String id, int x, int y, int width, int depth) {
        return booth(id, Rect.of(x, y, width, depth));
    }

    static Booth booth(String id, Shape shape) {
        return Booth.of(id(id), LEVEL, shape).withNumber(id.toUpperCase(java.util.Locale.ROOT));
    }

    static Zone zone(String id, int x, int y, int width, int depth) {
        return new Zone(
                id(id), LEVEL, LocalText.of("Zone " + id), new Colour(0x0072B2), Rect.of(x, y, width, depth), "");
    }

    static Plan plan(PlanElement... elements) {
        Polygon floor = Polygon.rectangle(0, 0, 60_000, 40_000);
        Hall hall = new Hall("hall-1", LocalText.of("Hall 1"), floor, Evidence.ASSUMED, Facts.NONE);
        Fixture column = new Fixture(
                "column-1", FixtureKind.COLUMN, Rect.of(29_500, 19_500, 1_000, 1_000), Facts.NONE, Evidence.ASSUMED);
        Level level =
                new Level(LEVEL, LocalText.of("Floor 1"), floor, Facts.NONE, List.of(hall), List.of(), List.of(column));
        return Plan.blank("Test", new VenueRef("test", 1, LocalText.of("Test"), false), List.of(level))
                .withBooths(Elements.of(of(Booth.class, elements)))
                .withZones(Elements.of(of(Zone.class, elements)));
    }

    static EditSession session(PlanElement... elements) {
        return new EditSession(plan(elements), new Checker(List.of()));
    }

    /** Returns a board at 0.02 px/mm: 50 mm to the pixel, so that 6 px are 300 mm. */
    static Board board(PlanElement... elements) {
        ViewState state = new ViewState();
        state.level().set(LEVEL);
        state.viewport().set(new Viewport(0.02, 0, 0));
        AtomicInteger next = new AtomicInteger();
        return new Board(session(elements), state, () -> id("new-" + next.incrementAndGet()));
    }

    static LevelScene scene(PlanElement... elements) {
        return board(elements).scene();
    }

    private static <T> List<T> of(Class<T> type, PlanElement... elements) {
        return List.of(elements).stream()
                .filter(type::isInstance)
                .map(type::cast)
                .toList();
    }
}
