package dev.madang.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Random underlays, most plans without any. The heads of their pictures are sound, what follows is noise. */
final class UnderlayArbitraries {

    private static final int NOISE_BYTES = 130_000;

    private final Random random;

    UnderlayArbitraries(Random random) {
        this.random = random;
    }

    Underlays underlays(List<Level> levels) {
        List<Underlay> all = new ArrayList<>();
        for (int i = 0; i < Math.max(0, random.nextInt(5) - 2); i++) {
            all.add(underlay("underlay-" + i, levels.get(random.nextInt(levels.size()))));
        }
        return new Underlays(all);
    }

    private Underlay underlay(String id, Level level) {
        UnderlayContent content = random.nextBoolean() ? raster() : lines();
        double scale = 0.05 + random.nextDouble() * 50;
        return new Underlay(
                new ElementId(id),
                level.id(),
                "1층 도면 \"" + random.nextInt(100) + "\"",
                new UnderlaySource("도면 " + random.nextInt(9) + ".pdf", random.nextInt(3)),
                content,
                new UnderlayPlace(
                        new Point(random.nextInt(9_000) - 4_000, random.nextInt(9_000)),
                        scale,
                        random.nextBoolean() ? 0 : random.nextInt(Angle.FULL_CDEG)),
                new UnderlayLook(5 + random.nextInt(96), random.nextBoolean(), random.nextBoolean()));
    }

    private Raster raster() {
        byte[] bytes = new byte[30 + random.nextInt(NOISE_BYTES)];
        random.nextBytes(bytes);
        int width = 100 + random.nextInt(2_000);
        int height = 100 + random.nextInt(2_000);
        byte[] head = {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0, 0, 13, 'I', 'H', 'D', 'R'};
        System.arraycopy(head, 0, bytes, 0, head.length);
        put(bytes, 16, width);
        put(bytes, 20, height);
        return new Raster(Raster.Format.PNG, width, height, Bytes.of(bytes));
    }

    private Linework lines() {
        int width = 100 + random.nextInt(20_000);
        int height = 100 + random.nextInt(20_000);
        List<Linework.Run> runs = new ArrayList<>();
        for (int i = 0; i <= random.nextInt(400); i++) {
            List<Point> points = new ArrayList<>();
            for (int k = 0; k < 2 + random.nextInt(60); k++) {
                points.add(within(width, height));
            }
            runs.add(new Linework.Run(points, random.nextBoolean()));
        }
        List<Linework.Caption> captions = new ArrayList<>();
        for (int i = 0; i < random.nextInt(4); i++) {
            captions.add(new Linework.Caption(
                    within(width, height), 1 + random.nextInt(900), random.nextInt(Angle.FULL_CDEG), "부스 \"A" + i));
        }
        return new Linework(width, height, runs, captions);
    }

    private Point within(int width, int height) {
        return new Point(random.nextInt(width + 1), random.nextInt(height + 1));
    }

    private static void put(byte[] bytes, int at, int value) {
        bytes[at] = 0;
        bytes[at + 1] = 0;
        bytes[at + 2] = (byte) (value >> 8);
        bytes[at + 3] = (byte) value;
    }
}
