package dev.madang.check;

import dev.madang.geometry.Footprint;
import dev.madang.geometry.Region;
import dev.madang.model.Booth;
import dev.madang.model.Evidence;
import dev.madang.model.FactKind;
import dev.madang.model.Feature;
import dev.madang.model.Hall;
import dev.madang.model.Level;
import dev.madang.model.PartRef;
import dev.madang.model.Plan;
import dev.madang.model.PlanElement;
import java.util.ArrayList;
import java.util.List;

/** Counts what a plan holds. What lies across an open hall line counts in each hall by its share of area. */
final class CapacityCount {

    private CapacityCount() {}

    static Capacity count(Plan plan, PerLevel<Ground> grounds) {
        List<Tally> tallies = new ArrayList<>();
        for (Level level : plan.levels()) {
            List<Tally> onLevel = grounds.on(level.id()).leasedHalls().stream()
                    .map(hall -> new Tally(new PartRef(level.id(), hall.id()), hall))
                    .toList();
            plan.elementsOn(level.id()).filter(Placed::takesFloor).forEach(element -> add(element, onLevel));
            tallies.addAll(onLevel);
        }
        List<Capacity.HallFigures> halls = tallies.stream().map(Tally::figures).toList();
        return new Capacity(Capacity.sum(halls), halls);
    }

    private static void add(PlanElement element, List<Tally> halls) {
        Footprint footprint = Footprint.of(element.shape());
        for (Tally hall : halls) {
            double share = hall.region.shareOf(footprint);
            if (share > 0) {
                hall.add(element, share);
            }
        }
    }

    /** The running count of one hall. */
    private static final class Tally {
        private final PartRef ref;
        private final Region region;
        private Capacity.Figures figures;

        Tally(PartRef ref, Hall hall) {
            this.ref = ref;
            this.region = Region.of(List.of(hall.outline()));
            this.figures = new Capacity.Figures(
                    0,
                    0,
                    0,
                    0,
                    hall.outline().areaMm2(),
                    hall.officialOrDrawnAreaMm2(),
                    hall.facts().get(FactKind.OFFICIAL_AREA).evidence().kind());
        }

        void add(PlanElement element, double share) {
            double areaMm2 = element.shape().areaMm2() * share;
            if (element instanceof Booth) {
                figures = figures.plus(new Capacity.Figures(share, areaMm2, 0, 0, 0, 0, Evidence.Kind.PUBLISHED));
            } else if (element instanceof Feature feature) {
                figures = figures.plus(
                        new Capacity.Figures(0, 0, areaMm2, feature.seats() * share, 0, 0, Evidence.Kind.PUBLISHED));
            }
        }

        Capacity.HallFigures figures() {
            return new Capacity.HallFigures(ref, figures);
        }
    }
}
