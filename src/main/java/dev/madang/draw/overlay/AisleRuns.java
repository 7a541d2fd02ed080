package dev.madang.draw.overlay;

import dev.madang.check.SideSlack;
import dev.madang.check.Slack;
import dev.madang.geometry.Turning;
import dev.madang.model.Booth;
import dev.madang.model.Vec;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Sides of neighbouring booths on one line with the same slack, taken as one. */
final class AisleRuns {

    private static final double APART_MM = 50;
    private static final double LINE_MM = 10;

    private AisleRuns() {}

    /**
     * A run along one side of an aisle.
     *
     * @param from where it begins
     * @param to where it ends; the aisle lies to the left of the way from the one to the other, with y downwards
     * @param slackMm what the aisle could still lose
     * @param aisleMm how wide it is
     */
    record Run(Vec from, Vec to, long slackMm, double aisleMm) {

        double lengthMm() {
            return from.distanceTo(to);
        }

        /** Returns a place some way along and some way into the aisle. */
        Vec at(double share, double outMm) {
            double length = lengthMm();
            double dx = (to.x() - from.x()) / length;
            double dy = (to.y() - from.y()) / length;
            return new Vec(
                    from.x() + share * (to.x() - from.x()) + outMm * dy,
                    from.y() + share * (to.y() - from.y()) - outMm * dx);
        }
    }

    private record Line(long direction, long offset, long slackMm) {}

    static List<Run> of(Slack slack, Collection<Booth> booths) {
        Map<Line, List<Run>> byLine = new LinkedHashMap<>();
        for (Booth booth : booths) {
            boolean isClockwise = Turning.of(booth.shape().corners()) > 0;
            for (SideSlack side : slack.aislesOf(booth)) {
                if (side.aisleSlackMm().isPresent() && !side.from().equals(side.to())) {
                    Run run = new Run(
                            isClockwise ? side.from() : side.to(),
                            isClockwise ? side.to() : side.from(),
                            Math.round(side.aisleSlackMm().getAsDouble()),
                            side.aisleMm().orElse(0));
                    byLine.computeIfAbsent(line(run), key -> new ArrayList<>()).add(run);
                }
            }
        }
        List<Run> runs = new ArrayList<>();
        byLine.values().forEach(line -> runs.addAll(joined(line)));
        return runs;
    }

    private static List<Run> joined(List<Run> line) {
        Run first = line.get(0);
        line.sort(Comparator.comparingDouble(run -> along(first, run.from())));
        List<Run> runs = new ArrayList<>();
        Run current = first.equals(line.get(0)) ? first : line.get(0);
        for (Run next : line.subList(1, line.size())) {
            if (along(first, next.from()) - along(first, current.to()) <= APART_MM) {
                current = new Run(current.from(), next.to(), current.slackMm(), current.aisleMm());
            } else {
                runs.add(current);
                current = next;
            }
        }
        runs.add(current);
        return runs;
    }

    private static double along(Run line, Vec place) {
        double dx = line.to().x() - line.from().x();
        double dy = line.to().y() - line.from().y();
        return ((place.x() - line.from().x()) * dx + (place.y() - line.from().y()) * dy) / Math.hypot(dx, dy);
    }

    private static Line line(Run run) {
        double dx = run.to().x() - run.from().x();
        double dy = run.to().y() - run.from().y();
        double length = Math.hypot(dx, dy);
        double offset = (run.from().x() * dy - run.from().y() * dx) / length;
        long direction = Math.round(Math.toDegrees(Math.atan2(dy, dx)) * 10);
        return new Line(direction, Math.round(offset / LINE_MM), run.slackMm());
    }
}
