package dev.madang.model;

import java.util.Base64;
import java.util.List;

/** Underlays for tests. */
public final class UnderlayFixtures {

    /** A PNG picture of 4 x 2 pixels, black and white in turn. */
    public static final byte[] SMALL_PNG = Base64.getDecoder()
            .decode(
                    "iVBORw0KGgoAAAANSUhEUgAAAAQAAAACCAAAAADSlb8YAAAAEElEQVR42mNg+M/QwADEDAAOhQJ/X+DMVgAAAABJRU5ErkJggg==");

    private UnderlayFixtures() {}

    /** Returns a picture that claims a size; only its head is looked at. */
    public static Raster raster(int widthPx, int heightPx) {
        byte[] bytes = SMALL_PNG.clone();
        bytes[18] = (byte) (widthPx >> 8);
        bytes[19] = (byte) widthPx;
        bytes[22] = (byte) (heightPx >> 8);
        bytes[23] = (byte) heightPx;
        return new Raster(Raster.Format.PNG, widthPx, heightPx, Bytes.of(bytes));
    }

    /** Returns an outline of 1000 x 500 units with a line across it and a text in its middle. */
    public static Linework lines() {
        return new Linework(
                1_000,
                500,
                List.of(
                        new Linework.Run(
                                List.of(new Point(0, 0), new Point(1_000, 0), new Point(1_000, 500), new Point(0, 500)),
                                true),
                        new Linework.Run(List.of(new Point(0, 500), new Point(1_000, 0)), false)),
                List.of(new Linework.Caption(new Point(500, 250), 60, 9_000, "홀 A")));
    }

    /** Returns an underlay of lines, 1000 x 500 units of 10 mm, with its origin at a place on the level. */
    public static Underlay drawn(String id, int x, int y) {
        Underlay picture = underlay(id, x, y);
        return new Underlay(
                picture.id(),
                picture.level(),
                picture.name(),
                new UnderlaySource("hall.dxf", 0),
                lines(),
                picture.place(),
                picture.look());
    }

    /**
     * Returns an underlay of 1000 x 500 pixels, 10 mm each, with its origin at a place on the level of the fixtures.
     */
    public static Underlay underlay(String id, int x, int y) {
        return new Underlay(
                new ElementId(id),
                PlanFixtures.LEVEL,
                "Hall " + id,
                new UnderlaySource("hall.png", 0),
                raster(1_000, 500),
                new UnderlayPlace(new Point(x, y), 10, 0),
                UnderlayLook.FIRST);
    }

    /** Returns the plan of the fixtures with underlays. */
    public static Plan planWith(Underlay... underlays) {
        Plan plan = PlanFixtures.plan();
        Underlays all = Underlays.NONE;
        for (Underlay underlay : underlays) {
            all = all.with(underlay);
        }
        return plan.withSite(plan.site().withUnderlays(all));
    }
}
