package dev.madang.geometry;

import dev.madang.model.Fixture;
import dev.madang.model.FixtureKind;
import dev.madang.model.Level;
import dev.madang.model.Opening;
import dev.madang.model.Place;
import dev.madang.model.Segment;
import dev.madang.model.Shape;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** What parts of a building can stand on: the floor of a level, and the lobbies, docks and outdoor areas beside it. */
public final class Ground {

    private static final double LINE_MM = 4;
    private static final Set<FixtureKind> BESIDE = Set.of(FixtureKind.LOBBY, FixtureKind.DOCK, FixtureKind.OUTDOOR);

    /** These may lie where no floor is: the areas make it themselves, and a lift has its shaft behind the wall. */
    private static final Set<FixtureKind> FREE =
            Set.of(FixtureKind.LOBBY, FixtureKind.DOCK, FixtureKind.OUTDOOR, FixtureKind.FREIGHT_LIFT);

    private final Region region;

    private Ground(Region region) {
        this.region = region;
    }

    /** Returns the ground of a level. */
    public static Ground of(Level level) {
        List<Shape> shapes = new ArrayList<>(List.of(level.floor()));
        for (Fixture fixture : level.fixtures()) {
            if (BESIDE.contains(fixture.kind()) && fixture.place() instanceof Shape shape) {
                shapes.add(shape);
            }
        }
        return new Ground(Region.of(shapes).grown(LINE_MM));
    }

    /** Tells whether a fixture of the kind at the place lies wholly on it, or needs no ground; doors are in walls. */
    public boolean bears(FixtureKind kind, Place place) {
        if (FREE.contains(kind) || place instanceof Opening) {
            return true;
        }
        Footprint footprint = place instanceof Segment line
                ? Footprint.along(line.from().toVec(), line.to().toVec(), LINE_MM)
                : Footprint.of((Shape) place);
        return region.covers(footprint);
    }
}
