package dev.madang.model;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * What is built and shown in a booth, as far as rules ask. What lies inside is told in the {@link BoothFrame} of the
 * booth, so that it goes along with it.
 *
 * @param heightMm height of its highest part in millimetres; 0 if it is not said
 * @param walls walls along its sides, by side; at most one a side
 * @param coveredMm2 how much of it is closed from above by a roof or ceiling, in mm²; 0 if nothing is
 * @param decks its upper storeys
 * @param exhibits what heavy things are shown in it
 */
public record Stand(int heightMm, List<Wall> walls, long coveredMm2, List<Deck> decks, List<Exhibit> exhibits) {

    /** Nothing is said. */
    public static final Stand NONE = new Stand(0, List.of(), 0, List.of(), List.of());

    /** No hall is higher. */
    public static final int MAX_HEIGHT_MM = 60_000;

    /** The largest roof, a square kilometre. */
    public static final long MAX_COVERED_MM2 = 1_000_000_000_000L;

    /** More decks are a mistake. */
    public static final int MAX_DECKS = 200;

    /** More exhibits are a mistake. */
    public static final int MAX_EXHIBITS = 1_000;

    /**
     * Copies the lists, sorts the walls and checks the figures.
     *
     * @throws IllegalArgumentException if a figure is out of range, there is too much of something, or a side has two
     *     walls
     */
    public Stand {
        Ranges.require("heightMm", heightMm, 0, MAX_HEIGHT_MM);
        Ranges.require("coveredMm2", coveredMm2, 0, MAX_COVERED_MM2);
        Ranges.require("number of decks", decks.size(), 0, MAX_DECKS);
        Ranges.require("number of exhibits", exhibits.size(), 0, MAX_EXHIBITS);
        walls = walls.stream().sorted(Comparator.comparingInt(Wall::side)).toList();
        decks = List.copyOf(decks);
        exhibits = List.copyOf(exhibits);
        Set<Integer> sides = new HashSet<>();
        for (Wall wall : walls) {
            if (!sides.add(wall.side())) {
                throw new IllegalArgumentException("side " + wall.side() + " has two walls; it can have one.");
            }
        }
    }

    /** Tells whether nothing is said. */
    public boolean isEmpty() {
        return this == NONE || equals(NONE);
    }

    /** Tells whether a side is walled from end to end, so that nobody passes there. */
    public boolean isWalled(int side) {
        return walls.stream().anyMatch(wall -> wall.side() == side && wall.sharePercent() == Wall.WHOLE);
    }

    /** Returns a copy of another height. */
    public Stand withHeight(int newHeightMm) {
        return new Stand(newHeightMm, walls, coveredMm2, decks, exhibits);
    }

    /** Returns a copy with other walls. */
    public Stand withWalls(List<Wall> newWalls) {
        return new Stand(heightMm, newWalls, coveredMm2, decks, exhibits);
    }

    /** Returns a copy of which another area is closed from above. */
    public Stand withCovered(long newCoveredMm2) {
        return new Stand(heightMm, walls, newCoveredMm2, decks, exhibits);
    }

    /** Returns a copy with other upper storeys. */
    public Stand withDecks(List<Deck> newDecks) {
        return new Stand(heightMm, walls, coveredMm2, newDecks, exhibits);
    }

    /** Returns a copy with other exhibits. */
    public Stand withExhibits(List<Exhibit> newExhibits) {
        return new Stand(heightMm, walls, coveredMm2, decks, newExhibits);
    }

    /**
     * Returns the stand as it is told of another outline of its booth. Where only the place differs, everything inside
     * goes along; where the form does, everything stays where it is on the floor, and walls stay along the sides that
     * are left of theirs.
     */
    Stand following(Shape was, Shape now) {
        if (isEmpty() || isSameForm(was, now)) {
            return this;
        }
        BoothFrame before = BoothFrame.of(was);
        BoothFrame after = BoothFrame.of(now);
        return mappedInside(place -> after.fromLevel(before.toLevel(place)), before.rotation() - after.rotation())
                .withWalls(WallsOnOutline.following(walls, was, now));
    }

    /** Returns the stand of a booth that was turned about a place of the level; walls keep their sides. */
    Stand turned(Shape was, Shape now, int angleCdeg, Vec pivot) {
        BoothFrame before = BoothFrame.of(was);
        BoothFrame after = BoothFrame.of(now);
        return mappedInside(
                place -> after.fromLevel(before.toLevel(place).rotated(angleCdeg, pivot)),
                before.rotation() + angleCdeg - after.rotation());
    }

    /** Returns a copy in which decks and exhibits are taken elsewhere by a movement that turns by an angle. */
    private Stand mappedInside(UnaryOperator<Vec> movement, int turnCdeg) {
        return withInside(shape -> Placing.mapped(shape, movement, turnCdeg), place ->
                (Rect) Placing.mapped(place, movement, turnCdeg));
    }

    /** Returns a copy in which decks and exhibits lie elsewhere; exhibits that are not placed stay so. */
    public Stand withInside(UnaryOperator<Shape> deckPlaces, UnaryOperator<Rect> exhibitPlaces) {
        return withDecks(decks.stream()
                        .map(deck -> deck.withShape(deckPlaces.apply(deck.shape())))
                        .toList())
                .withExhibits(exhibits.stream()
                        .map(exhibit -> exhibit.place()
                                .map(place -> exhibit.at(exhibitPlaces.apply(place)))
                                .orElse(exhibit))
                        .toList());
    }

    private static boolean isSameForm(Shape was, Shape now) {
        if (was instanceof Rect one && now instanceof Rect other) {
            return one.width() == other.width() && one.depth() == other.depth();
        }
        return was instanceof Polygon one && now instanceof Polygon other && isMoved(one, other);
    }

    private static boolean isMoved(Polygon was, Polygon now) {
        if (was.points().size() != now.points().size()) {
            return false;
        }
        int dx = now.points().get(0).x() - was.points().get(0).x();
        int dy = now.points().get(0).y() - was.points().get(0).y();
        for (int i = 0; i < was.points().size(); i++) {
            Point one = was.points().get(i);
            Point other = now.points().get(i);
            if (other.x() - one.x() != dx || other.y() - one.y() != dy) {
                return false;
            }
        }
        return true;
    }
}
