package dev.madang.check;

import dev.madang.geometry.Footprint;
import dev.madang.model.Booth;
import dev.madang.model.BoothFrame;
import dev.madang.model.Exhibit;
import dev.madang.model.FactKind;
import dev.madang.model.Fixture;
import dev.madang.model.Opening;
import dev.madang.model.Place;
import dev.madang.model.Rect;
import dev.madang.model.Shape;
import dev.madang.model.Vec;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * The way of an exhibit from the freight door or lift of which its booth speaks: straight, as wide as the exhibit is
 * narrow. That is no path that can be driven past what stands there; it tells which floors and covers lie between.
 *
 * @param door the door or lift
 * @param corridor the floor that it passes over
 */
record WayIn(Fixture door, Footprint corridor) {

    /** Returns the way of an exhibit; empty if no door is said or it is not there. */
    static Optional<WayIn> of(Booth booth, Exhibit exhibit, Ground ground) {
        return ground.freightDoors().stream()
                .filter(door -> door.id().equals(exhibit.door()))
                .findFirst()
                .flatMap(door -> corridor(middle(door.place()), goal(booth, exhibit), exhibit)
                        .map(corridor -> new WayIn(door, corridor)));
    }

    /** Returns what the lift bears in kilograms; doors bear nothing. */
    OptionalLong liftLoadKg() {
        return door.facts().get(FactKind.LIFT_LOAD).value();
    }

    private static Vec goal(Booth booth, Exhibit exhibit) {
        return exhibit.place()
                .map(place -> BoothFrame.of(booth.shape()).onLevel(place))
                .orElse(booth.shape())
                .bounds()
                .center();
    }

    private static Vec middle(Place place) {
        return place instanceof Opening opening
                ? opening.at().toVec()
                : place instanceof Rect rect
                        ? rect.center()
                        : ((Shape) place).bounds().center();
    }

    private static Optional<Footprint> corridor(Vec from, Vec to, Exhibit exhibit) {
        double width = Math.min(exhibit.width(), exhibit.depth());
        return from.distanceTo(to) < 1 ? Optional.empty() : Optional.of(Footprint.along(from, to, width));
    }
}
