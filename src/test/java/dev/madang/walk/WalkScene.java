package dev.madang.walk;

import dev.madang.model.Opening;
import dev.madang.model.Point;
import dev.madang.model.Rect;
import dev.madang.model.Segment;
import dev.madang.model.Shape;
import dev.madang.model.Vec;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/** A room of 30 x 20 m with a door of 2 m at the left and one of 3 m at the top, and random booths in it. */
record WalkScene(List<Rect> booths) {

    static final int WIDTH = 30_000;
    static final int DEPTH = 20_000;
    static final Opening LEFT = new Opening(new Point(0, 12_000), 2_000, 0);
    static final Opening TOP = new Opening(new Point(22_000, 0), 3_000, 9_000);
    static final int PASSABLE = 1_200;

    static WalkScene random(long seed) {
        Random random = new Random(seed);
        int count = 1 + random.nextInt(9);
        return new WalkScene(
                IntStream.range(0, count).mapToObj(i -> booth(random)).toList());
    }

    private static Rect booth(Random random) {
        int rotation = random.nextBoolean() ? 0 : random.nextInt(36_000);
        Point at = new Point(random.nextInt(WIDTH), random.nextInt(DEPTH));
        return new Rect(at, 1_000 + random.nextInt(8_000), 1_000 + random.nextInt(3_000), rotation);
    }

    static WalkField field(List<? extends Shape> floor, List<? extends Shape> booths, Opening... exits) {
        WalkGround ground = new WalkGround(floor, booths, List.<Segment>of(), List.of(exits));
        return WalkSpace.of(ground, PASSABLE, WalkWatch.NONE).field(WalkWatch.NONE);
    }

    WalkField field() {
        return field(List.of(Rect.of(0, 0, WIDTH, DEPTH)), booths, LEFT, TOP);
    }

    VisibilityReference reference() {
        List<Vec[]> walls = List.of(
                wall(0, 0, 20_500, 0),
                wall(23_500, 0, WIDTH, 0),
                wall(WIDTH, 0, WIDTH, DEPTH),
                wall(WIDTH, DEPTH, 0, DEPTH),
                wall(0, DEPTH, 0, 13_000),
                wall(0, 11_000, 0, 0));
        List<Vec> ends = new ArrayList<>();
        IntStream.rangeClosed(0, 40).forEach(i -> ends.add(new Vec(0, 11_600 + i * 20)));
        IntStream.rangeClosed(0, 40).forEach(i -> ends.add(new Vec(21_100 + i * 45, 0)));
        return new VisibilityReference(booths, walls, ends, PASSABLE);
    }

    /** Returns random free places. */
    static List<Vec> places(WalkField field, long seed, int count) {
        Random random = new Random(seed);
        return IntStream.range(0, count)
                .mapToObj(i -> new Vec(random.nextInt(WIDTH), random.nextInt(DEPTH)))
                .filter(field.space()::isFree)
                .toList();
    }

    private static Vec[] wall(int fromX, int fromY, int toX, int toY) {
        return new Vec[] {new Vec(fromX, fromY), new Vec(toX, toY)};
    }
}
