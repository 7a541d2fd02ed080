package dev.madang.bench;

import dev.madang.model.Opening;
import dev.madang.model.Point;
import dev.madang.model.Polygon;
import dev.madang.model.Rect;
import dev.madang.model.Segment;
import dev.madang.model.Shape;
import dev.madang.walk.DeadEnds;
import dev.madang.walk.Farthest;
import dev.madang.walk.Raster;
import dev.madang.walk.WalkField;
import dev.madang.walk.WalkGround;
import dev.madang.walk.WalkSpace;
import dev.madang.walk.WalkWatch;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** How long walking distances take: the free floor, the ways to all exits and to one, dead ends, all together. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 3, time = 2)
@Fork(1)
public class WalkBenchmark {

    private static final int PASSABLE_MM = 1_200;
    private static final int WIDEST_MOUTH_MM = 6_000;
    private static final int BOOTH_MM = 3_000;
    private static final int BAY_MM = 33_000;
    private static final int ROW_MM = 9_000;
    private static final int EXITS_A_SIDE = 6;

    /** How many booths stand on the floor. */
    @Param({"1000", "2500", "5000", "10000", "25000", "50000"})
    public int booths;

    /**
     * Whether they stand upright in blocks of two rows of ten with aisles of 3 m, as most do; the same all turned by
     * 7°, so that no side is shared exactly; or each alone, turned, with aisles all around.
     */
    @Param({"BLOCKS", "TURNED", "ALONE"})
    public Pattern pattern;

    private WalkGround ground = new WalkGround(List.of(), List.of(), List.of(), List.of());
    private WalkSpace space = WalkSpace.of(ground, PASSABLE_MM, WalkWatch.NONE);
    private WalkField field = space.field(WalkWatch.NONE);

    /** How booths stand. */
    public enum Pattern {
        /** Upright blocks. */
        BLOCKS,
        /** Blocks turned by 7°. */
        TURNED,
        /** Booths turned by 7°, each alone. */
        ALONE
    }

    /** Lays the floor out, one and a half times as wide as deep, with six exits above and six below. */
    @Setup
    public void layOut() {
        ground = ground(pattern, booths);
        space = WalkSpace.of(ground, PASSABLE_MM, WalkWatch.NONE);
        field = space.field(WalkWatch.NONE);
    }

    /** The free floor in triangles. */
    @Benchmark
    public WalkSpace space() {
        return WalkSpace.of(ground, PASSABLE_MM, WalkWatch.NONE);
    }

    /** Ways to the nearest of twelve exits. */
    @Benchmark
    public WalkField field() {
        return space.field(WalkWatch.NONE);
    }

    /** Ways to one exit. */
    @Benchmark
    public WalkField oneExit() {
        return space.field(Set.of(0), WalkWatch.NONE);
    }

    /** Dead ends and common paths. */
    @Benchmark
    public DeadEnds deadEnds() {
        return DeadEnds.of(field, WIDEST_MOUTH_MM, WalkWatch.NONE);
    }

    /** The farthest place. */
    @Benchmark
    public Optional<Farthest> farthest() {
        return field.farthest();
    }

    /** An overlay with cells of half a metre. */
    @Benchmark
    public Raster raster() {
        return field.raster(500);
    }

    /** All that a check needs. */
    @Benchmark
    public Optional<Farthest> all() {
        WalkField all = WalkSpace.of(ground, PASSABLE_MM, WalkWatch.NONE).field(WalkWatch.NONE);
        return DeadEnds.of(all, WIDEST_MOUTH_MM, WalkWatch.NONE)
                .longestCommonPath()
                .or(all::farthest);
    }

    /** Returns the floor on which that many booths stand in such a way. */
    static WalkGround ground(Pattern pattern, int count) {
        return pattern == Pattern.ALONE ? alone(count) : blocks(count, pattern == Pattern.TURNED ? 700 : 0);
    }

    private static WalkGround blocks(int count, int rotation) {
        int bays = Math.max(1, (int) Math.round(Math.sqrt(count / 20.0 * 1.5 * ROW_MM / BAY_MM)));
        List<Shape> shapes = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            int block = i / 20;
            int x = 3_000 + block % bays * BAY_MM + i % 10 * BOOTH_MM;
            int y = 3_000 + block / bays * ROW_MM + i % 20 / 10 * BOOTH_MM;
            shapes.add(turned(x, y, BOOTH_MM, BOOTH_MM, rotation));
        }
        int blocks = (count + 19) / 20;
        return ground(shapes, bays * BAY_MM + 3_000, (blocks + bays - 1) / bays * ROW_MM + 3_000, rotation);
    }

    private static WalkGround alone(int count) {
        int columns = (int) Math.round(Math.sqrt(count * 1.5));
        List<Shape> shapes = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            Point at = new Point(3_000 + i % columns * 2 * BOOTH_MM, 3_000 + i / columns * 2 * BOOTH_MM);
            shapes.add(new Rect(at, BOOTH_MM, BOOTH_MM, 700));
        }
        int rows = (count + columns - 1) / columns;
        return ground(shapes, (columns + 1) * 2 * BOOTH_MM, (rows + 1) * 2 * BOOTH_MM, 0);
    }

    private static WalkGround ground(List<Shape> booths, int width, int depth, int rotation) {
        List<Opening> exits = new ArrayList<>();
        for (int i = 0; i < EXITS_A_SIDE; i++) {
            int x = (2 * i + 1) * width / (2 * EXITS_A_SIDE);
            exits.add(new Opening(turned(x, 0, 1, 1, rotation).at(), 3_600, (9_000 + rotation) % 36_000));
            exits.add(new Opening(turned(x, depth, 1, 1, rotation).at(), 3_600, (27_000 + rotation) % 36_000));
        }
        Shape floor = Polygon.rectangle(0, 0, width, depth).rotated(rotation, new Point(0, 0).toVec());
        return new WalkGround(List.of(floor), booths, List.<Segment>of(), exits);
    }

    private static Rect turned(int x, int y, int width, int depth, int rotation) {
        return Rect.of(x, y, width, depth).rotated(rotation, new Point(0, 0).toVec());
    }
}
