package dev.madang.view.window;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** How panels one below the other share the height that there is. */
final class ColumnHeights {

    private ColumnHeights() {}

    /**
     * What a panel would like, in pixels.
     *
     * @param bare what it keeps in any case, such as its title
     * @param least what it needs to be of use
     * @param wanted what it would take, at least {@code least} unless it grows
     * @param weight how its wish counts beside those of others
     * @param grows whether it takes what nobody wants
     * @param rank who gives way below its least; lower ranks first
     */
    record Wish(double bare, double least, double wanted, double weight, boolean grows, int rank) {}

    /**
     * Returns the height of each. Each gets its least; what remains is given by weight to those that want more, and
     * what nobody wants to those that grow. Where there is too little for the least, one after the other gives way down
     * to what it keeps in any case; where that is too much as well, all get the same share of it.
     */
    static List<Double> share(double room, List<Wish> wishes) {
        double least = wishes.stream().mapToDouble(Wish::least).sum();
        if (room <= least) {
            return withoutEnough(room, least, wishes);
        }
        double level = level(room, wishes);
        List<Double> heights = new ArrayList<>();
        wishes.forEach(wish -> heights.add(at(level, wish)));
        double left = room - heights.stream().mapToDouble(Double::doubleValue).sum();
        long growing = wishes.stream().filter(Wish::grows).count();
        for (int i = 0; i < wishes.size(); i++) {
            if (wishes.get(i).grows() && left > 0) {
                heights.set(i, heights.get(i) + left / growing);
            }
        }
        return List.copyOf(heights);
    }

    private static List<Double> withoutEnough(double room, double least, List<Wish> wishes) {
        double bare = wishes.stream().mapToDouble(Wish::bare).sum();
        if (bare > 0 && room <= bare) {
            double scale = Math.max(0, room) / bare;
            return wishes.stream().map(wish -> wish.bare() * scale).toList();
        }
        double[] heights = wishes.stream().mapToDouble(Wish::least).toArray();
        List<Integer> order = IntStream.range(0, heights.length)
                .boxed()
                .sorted(Comparator.comparingInt(i -> wishes.get(i).rank()))
                .toList();
        double missing = least - room;
        for (int i : order) {
            double gives = Math.min(missing, heights[i] - wishes.get(i).bare());
            heights[i] -= gives;
            missing -= gives;
        }
        return Arrays.stream(heights).boxed().toList();
    }

    /** The height for a weight of 1 up to which all wishes can be met: as water rises in vessels side by side. */
    private static double level(double room, List<Wish> wishes) {
        List<Double> steps = new ArrayList<>();
        for (Wish wish : wishes) {
            steps.add(wish.least() / wish.weight());
            steps.add(Math.max(wish.least(), wish.wanted()) / wish.weight());
        }
        steps.sort(Comparator.naturalOrder());
        double level = 0;
        double used = used(0, wishes);
        for (double step : steps) {
            double next = used(step, wishes);
            if (next >= room) {
                return next == used ? level : level + (step - level) * (room - used) / (next - used);
            }
            level = step;
            used = next;
        }
        return level;
    }

    private static double used(double level, List<Wish> wishes) {
        return wishes.stream().mapToDouble(wish -> at(level, wish)).sum();
    }

    private static double at(double level, Wish wish) {
        return Math.max(wish.least(), Math.min(wish.wanted(), level * wish.weight()));
    }
}
