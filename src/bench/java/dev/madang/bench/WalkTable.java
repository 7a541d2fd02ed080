package dev.madang.bench;

import dev.madang.walk.DeadEnds;
import dev.madang.walk.WalkField;
import dev.madang.walk.WalkGround;
import dev.madang.walk.WalkSpace;
import dev.madang.walk.WalkWatch;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Prints how the cost of walking distances grows with the booths, in milliseconds of processor time on one core: unlike
 * {@link WalkBenchmark} it does not see what else the machine does.
 *
 * <pre>
 * mvn -q -Pbench test-compile dependency:build-classpath -Dmdep.outputFile=target/bench.cp
 * java -cp target/test-classes:target/classes:$(cat target/bench.cp) dev.madang.bench.WalkTable
 * </pre>
 */
public final class WalkTable {

    private static final int[] BOOTHS = {1_000, 2_500, 5_000, 10_000, 25_000, 50_000};
    private static final int WARM_UPS = 15;
    private static final int RUNS = 5;

    private WalkTable() {}

    /**
     * Prints one table for each pattern.
     *
     * @param args names of patterns; all if there are none
     */
    public static void main(String[] args) {
        for (WalkBenchmark.Pattern pattern : WalkBenchmark.Pattern.values()) {
            if (args.length == 0 || List.of(args).contains(pattern.name())) {
                print(pattern);
            }
        }
    }

    private static void print(WalkBenchmark.Pattern pattern) {
        System.out.println(pattern);
        System.out.println(
                line("booths", "space", "field", "one exit", "dead ends", "farthest", "raster", "sum", "/ n log n"));
        for (int i = 0; i < WARM_UPS; i++) {
            measure(WalkBenchmark.ground(pattern, BOOTHS[1]));
        }
        double first = 0;
        for (int booths : BOOTHS) {
            double[] times = best(WalkBenchmark.ground(pattern, booths));
            double share = times[times.length - 1] / (booths * Math.log(booths));
            first = first == 0 ? share : first;
            List<Object> cells = new ArrayList<>(List.of(booths));
            Arrays.stream(times).forEach(time -> cells.add(String.format(Locale.ROOT, "%.0f", time)));
            cells.add(String.format(Locale.ROOT, "%.2f", share / first));
            System.out.println(line(cells.toArray()));
        }
    }

    private static double[] best(WalkGround ground) {
        double[] best = measure(ground);
        for (int run = 1; run < RUNS; run++) {
            double[] again = measure(ground);
            if (again[again.length - 1] < best[best.length - 1]) {
                best = again;
            }
        }
        return best;
    }

    private static double[] measure(WalkGround ground) {
        double start = cpuMs();
        WalkSpace space = WalkSpace.of(ground, 1_200, WalkWatch.NONE);
        double built = cpuMs();
        WalkField field = space.field(WalkWatch.NONE);
        double spread = cpuMs();
        space.field(Set.of(0), WalkWatch.NONE);
        double single = cpuMs();
        DeadEnds.of(field, 6_000, WalkWatch.NONE);
        double ends = cpuMs();
        field.farthest();
        double far = cpuMs();
        field.raster(500);
        double end = cpuMs();
        return new double[] {
            built - start, spread - built, single - spread, ends - single, far - ends, end - far, end - start
        };
    }

    private static double cpuMs() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() / 1e6;
    }

    private static String line(Object... cells) {
        return String.format(Locale.ROOT, "%8s %7s %7s %9s %10s %9s %7s %7s %10s", cells);
    }
}
