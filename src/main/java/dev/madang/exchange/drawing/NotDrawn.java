package dev.madang.exchange.drawing;

import dev.madang.exchange.Remark;
import dev.madang.model.Booth;
import dev.madang.model.Feature;
import dev.madang.model.Letting;
import dev.madang.model.Level;
import dev.madang.model.Plan;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** What of a plan a drawing of one level cannot carry, item by item. */
final class NotDrawn {

    private NotDrawn() {}

    static List<Remark> of(Plan plan, Level level) {
        List<Booth> booths = plan.booths().values().stream()
                .filter(booth -> booth.level().equals(level.id()))
                .toList();
        List<Remark> remarks = new ArrayList<>();
        say(remarks, "exchange.drawing.lost.levels", plan.levels().size() - 1);
        say(
                remarks,
                "exchange.drawing.lost.letting",
                count(booths, booth -> !Letting.AVAILABLE.equals(booth.letting())));
        say(remarks, "exchange.drawing.lost.stands", count(booths, booth -> !booth.stand()
                .isEmpty()));
        say(remarks, "exchange.drawing.lost.promises", count(booths, booth -> booth.promised()
                .isPresent()));
        say(remarks, "exchange.drawing.lost.exhibitors", (int) booths.stream()
                .flatMap(booth -> booth.occupant().stream())
                .distinct()
                .count());
        say(remarks, "exchange.drawing.lost.seats", (int) plan.features().values().stream()
                .filter(feature -> feature.level().equals(level.id()))
                .mapToInt(Feature::seats)
                .filter(seats -> seats > 0)
                .count());
        say(
                remarks,
                "exchange.drawing.lost.building",
                level.halls().size() + level.fixtures().size());
        say(remarks, "exchange.drawing.lost.revisions", plan.revisions().size());
        if (plan.plannedEvent().isPresent()) {
            remarks.add(Remark.of("exchange.drawing.lost.event"));
        }
        return List.copyOf(remarks);
    }

    private static int count(List<Booth> booths, Predicate<Booth> has) {
        return (int) booths.stream().filter(has).count();
    }

    private static void say(List<Remark> remarks, String key, int count) {
        if (count > 0) {
            remarks.add(Remark.of(key, count));
        }
    }
}
