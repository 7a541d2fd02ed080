package dev.madang.check;

import dev.madang.geometry.Footprint;
import dev.madang.geometry.Solid;
import dev.madang.model.Booth;
import dev.madang.model.BoothFrame;
import dev.madang.model.Deck;
import dev.madang.model.Exhibit;
import dev.madang.model.Fact;
import dev.madang.model.FactKind;
import dev.madang.model.Fixture;
import dev.madang.model.Hall;
import dev.madang.model.LocalText;
import dev.madang.model.Rect;
import dev.madang.model.Segment;
import dev.madang.model.Shape;
import dev.madang.rules.LimitKind;
import dev.madang.rules.Measure;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;

/**
 * Exhibits and upper decks weigh no more than the floor, and the covers that they stand on, bear.
 *
 * <p>The load of an exhibit is its mass times its vibration factor, over the area of its supports if that is said, else
 * over its footprint. A deck loads the floor below with its own mass over its area and what it is to carry; an exhibit
 * that stands there comes on top. Where nobody says how much is borne, nothing is told.
 */
final class LoadRule implements LocalRule {

    private static final LimitKind KIND = LimitKind.LOAD_SHARE;

    private static final double MM2_PER_M2 = 1_000_000;

    @Override
    public Set<LimitKind> kinds() {
        return Set.of(KIND);
    }

    @Override
    public void check(Placed placed, Surroundings around, Outcome outcome) {
        if (!around.ground().limits().of(KIND).isEmpty()) {
            placed.booth()
                    .filter(booth -> !booth.stand().exhibits().isEmpty()
                            || !booth.stand().decks().isEmpty())
                    .ifPresent(booth -> check(placed, booth, around.ground(), outcome));
        }
    }

    private static void check(Placed placed, Booth booth, Ground ground, Outcome outcome) {
        LoadShares shares = new LoadShares(placed, ground, outcome);
        BoothFrame frame = BoothFrame.of(booth.shape());
        for (Deck deck : booth.stand().decks()) {
            Footprint below = Footprint.of(frame.onLevel(deck.shape()));
            onFloor(below, deckLoad(deck), LocalText.NONE, ground, shares);
        }
        for (Exhibit exhibit : booth.stand().exhibits()) {
            check(booth, exhibit, frame, ground, shares);
        }
        shares.tell();
    }

    private static void check(Booth booth, Exhibit exhibit, BoothFrame frame, Ground ground, LoadShares shares) {
        LocalText name = LocalText.of(exhibit.name());
        Optional<Rect> inside = exhibit.place();
        Footprint below = Footprint.of(inside.isPresent() ? frame.onLevel(inside.get()) : booth.shape());
        double load = load(exhibit, exhibit.vibrationPercent());
        for (Deck deck : booth.stand().decks()) {
            boolean isOnTop = inside.isPresent()
                    && Footprint.of(frame.onLevel(deck.shape())).overlaps(below);
            load += isOnTop ? deckLoad(deck) : 0;
        }
        onFloor(below, load, name, ground, shares);
        if (inside.isPresent()) {
            onCovers(below, load, name, ground, shares);
        }
        WayIn.of(booth, exhibit, ground).ifPresent(way -> {
            // It is brought in standing still.
            double carried = load(exhibit, Exhibit.STILL_PERCENT);
            onFloor(way.corridor(), carried, name, ground, shares);
            onCovers(way.corridor(), carried, name, ground, shares);
            way.liftLoadKg()
                    .ifPresent(borne ->
                            shares.add(way.door().id(), exhibit.massKg(), borne, Measure.MASS_KG, name, below));
        });
    }

    /** Returns the load of an exhibit in kg/m². */
    static double load(Exhibit exhibit, int vibrationPercent) {
        double mass = exhibit.massKg() * vibrationPercent / 100.0;
        long contact = (long) exhibit.supports().count() * exhibit.supports().contactMm2();
        double area = contact > 0 ? contact : (double) exhibit.width() * exhibit.depth();
        return mass / (area / MM2_PER_M2);
    }

    /** Returns the load of a deck on the floor below in kg/m². */
    static double deckLoad(Deck deck) {
        return deck.massKg() / (deck.shape().areaMm2() / MM2_PER_M2) + deck.liveLoad();
    }

    private static void onFloor(Footprint below, double load, LocalText name, Ground ground, LoadShares shares) {
        for (Hall hall : ground.leasedHalls()) {
            OptionalLong borne = ground.borne(hall);
            if (borne.isPresent() && Footprint.of(hall.outline()).overlaps(below)) {
                shares.add(hall.id(), load, borne.getAsLong(), Measure.LOAD, name, below);
            }
        }
    }

    private static void onCovers(Footprint below, double load, LocalText name, Ground ground, LoadShares shares) {
        Solid solid = below.solid();
        for (Fixture cover : ground.covers()) {
            Fact borne = cover.facts().get(FactKind.COVER_LOAD);
            double reach = cover.place() instanceof Shape
                    ? 0
                    : cover.facts().get(FactKind.COVER_WIDTH).value().orElse(0) / 2.0;
            boolean isOnIt = borne.value().isPresent() && touches(below, solid, cover, reach);
            if (isOnIt) {
                shares.add(cover.id(), load, borne.value().getAsLong(), Measure.LOAD, name, below);
            }
        }
    }

    /** A cover that is touched along its edge only bears nothing. */
    private static boolean touches(Footprint below, Solid solid, Fixture cover, double reach) {
        if (cover.place() instanceof Segment trench) {
            Solid line = Solid.of(trench);
            boolean isNear = Solid.between(solid.bounds(), line.bounds()) <= reach;
            return isNear && (solid.distanceTo(line) < reach - Footprint.TOLERANCE_MM || below.isCrossedBy(trench));
        }
        return below.overlaps(Footprint.of((Shape) cover.place()));
    }
}
