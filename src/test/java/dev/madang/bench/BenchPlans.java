package dev.madang.bench;

import dev.madang.model.Booth;
import dev.madang.model.ElementId;
import dev.madang.model.Elements;
import dev.madang.model.Evidence;
import dev.madang.model.Facts;
import dev.madang.model.Fixture;
import dev.madang.model.FixtureKind;
import dev.madang.model.Hall;
import dev.madang.model.Letting;
import dev.madang.model.Level;
import dev.madang.model.Linework;
import dev.madang.model.LocalText;
import dev.madang.model.Opening;
import dev.madang.model.Plan;
import dev.madang.model.Point;
import dev.madang.model.Polygon;
import dev.madang.model.Rect;
import dev.madang.model.Status;
import dev.madang.model.Underlay;
import dev.madang.model.UnderlayLook;
import dev.madang.model.UnderlayPlace;
import dev.madang.model.UnderlaySource;
import dev.madang.model.VenueRef;
import java.util.ArrayList;
import java.util.List;

/** Plans made up in code: booths back to back in rows with aisles of 3 m, in a hall as large as they need. */
public final class BenchPlans {

    /** Id of the one level. */
    public static final String LEVEL = "floor-1";

    private static final int LINES = 300_000;
    private static final int LINE_MM = 900;
    private static final int BOOTH_MM = 3_000;
    private static final int ROW_MM = 9_000;
    private static final int MARGIN_MM = 6_000;
    private static final int CROSS_AISLE_EVERY = 20;
    private static final List<Status> STATUSES =
            List.of(Status.CONTRACTED, Status.AVAILABLE, Status.PAID, Status.AVAILABLE, Status.BLOCKED);

    private BenchPlans() {}

    /** Returns a plan of that many booths of 3 x 3 m. */
    public static Plan of(int booths) {
        int columns = Math.toIntExact(Math.round(Math.sqrt(booths * 2.0)));
        List<Booth> all = new ArrayList<>();
        for (int i = 0; i < booths; i++) {
            all.add(booth(i, columns));
        }
        int width = x(columns) + MARGIN_MM;
        int depth = y(booths / columns + 2) + MARGIN_MM;
        return Plan.blank("Bench", new VenueRef("bench", 1, LocalText.of("Bench"), false), List.of(level(width, depth)))
                .withBooths(Elements.of(all));
    }

    /** Returns an underlay of 300,000 short lines, spread evenly over the floor of a plan. */
    public static Underlay lines(Plan plan) {
        Level level = plan.levels().get(0);
        int width = Math.toIntExact(Math.round(level.floor().bounds().width()));
        int depth = Math.toIntExact(Math.round(level.floor().bounds().height()));
        List<Linework.Run> runs = new ArrayList<>();
        for (int i = 0; i < LINES; i++) {
            int x = Math.floorMod(i * 7_919, width - LINE_MM);
            int y = Math.floorMod(i * 104_729, depth - LINE_MM);
            Point to = new Point(x + i % LINE_MM, y + i / LINE_MM % LINE_MM + 1);
            runs.add(new Linework.Run(List.of(new Point(x, y), to), false));
        }
        return new Underlay(
                new ElementId("lines"),
                level.id(),
                "Lines",
                new UnderlaySource("lines.dxf", 0),
                new Linework(width, depth, runs, List.of()),
                new UnderlayPlace(new Point(0, 0), 1, 0),
                UnderlayLook.FIRST);
    }

    private static Booth booth(int index, int columns) {
        Rect shape = Rect.of(x(index % columns), y(index / columns), BOOTH_MM, BOOTH_MM);
        String number = (char) ('A' + index / 1_000) + String.valueOf(100 + index % 1_000);
        return Booth.of(new ElementId("b" + index), LEVEL, shape)
                .withNumber(number)
                .withLetting(Letting.of(STATUSES.get(index % STATUSES.size())));
    }

    private static int x(int column) {
        return MARGIN_MM + column * BOOTH_MM + column / CROSS_AISLE_EVERY * BOOTH_MM;
    }

    private static int y(int row) {
        return MARGIN_MM + row / 2 * ROW_MM + row % 2 * BOOTH_MM;
    }

    private static Level level(int width, int depth) {
        Polygon floor = Polygon.rectangle(0, 0, width, depth);
        Hall hall = new Hall("hall-1", LocalText.of("Hall 1"), floor, Evidence.ASSUMED, Facts.NONE);
        List<Fixture> fixtures = new ArrayList<>();
        for (int x = 12_000; x < width; x += 30_000) {
            Opening door = new Opening(new Point(x, 0), 3_600, 9_000);
            fixtures.add(new Fixture("exit-" + x, FixtureKind.EXIT, door, Facts.NONE, Evidence.ASSUMED));
        }
        return new Level(LEVEL, LocalText.of("Floor 1"), floor, Facts.NONE, List.of(hall), List.of(), fixtures);
    }
}
