package dev.madang.check;

import dev.madang.check.Ground.Built;
import dev.madang.edit.Neighbours;
import dev.madang.geometry.Passage;
import dev.madang.geometry.Solid;
import dev.madang.model.Bounds;
import dev.madang.model.ElementId;
import dev.madang.model.LocalText;
import dev.madang.model.Phase;
import dev.madang.rules.AppliedLimit;
import dev.madang.rules.Measure;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * In a phase whose aisles are to stay free of freight over some width, as during build-up, each aisle must have that
 * width. Only what is there in the phase counts, between the walls as they are closed then. The width is the planner's
 * own setting, so that it is a warning. Slots in which nobody walks are no aisles; {@link AisleRule} tells of them.
 */
final class FreightFreeRule implements LocalRule {

    static final String ID = "freight-free-aisle";

    @Override
    public double reachMm(Ground ground) {
        return ground.freightPhases().stream()
                .mapToDouble(use -> use.phase().freightFreeMm())
                .max()
                .orElse(0);
    }

    @Override
    public void check(Placed placed, Surroundings around, Outcome outcome) {
        for (Ground.InPhase use : around.ground().freightPhases()) {
            Set<ElementId> away = use.phase().away();
            if (!away.contains(placed.element().id())) {
                check(placed, use.phase(), around.in(use), outcome);
            }
        }
    }

    private static void check(Placed placed, Phase phase, Surroundings around, Outcome outcome) {
        double needed = phase.freightFreeMm();
        for (Placed other : around.touching(placed.footprint().bounds().grown(needed))) {
            boolean isNear =
                    Solid.between(placed.footprint().bounds(), other.footprint().bounds()) < needed;
            if (isNear && AisleRule.isAisleBetween(placed, other)) {
                List<ElementId> both =
                        List.of(placed.element().id(), other.element().id());
                AisleRule.passage(placed, other, around, needed)
                        .ifPresent(passage -> found(passage, phase, both, List.of(), around, outcome));
            }
        }
        if (placed.booth().isPresent()) {
            atBuilding(placed, phase, around, outcome);
        }
    }

    /** Of several walls, which have no names, the narrowest way is told. */
    private static void atBuilding(Placed placed, Phase phase, Surroundings around, Outcome outcome) {
        double needed = phase.freightFreeMm();
        Bounds box = placed.footprint().bounds().grown(needed);
        List<ElementId> subject = List.of(placed.element().id());
        Optional<Passage> atWalls = Optional.empty();
        for (Built built : around.ground().built().touching(box)) {
            Optional<Passage> passage = AisleRule.passage(placed, built, around, needed);
            if (passage.isEmpty()) {
                continue;
            }
            if (built.kind() != Built.Kind.WALL) {
                found(passage.get(), phase, subject, List.of(built.part()), around, outcome);
            } else if (atWalls.isEmpty()
                    || passage.get().widthMm() < atWalls.get().widthMm()) {
                atWalls = passage;
            }
        }
        atWalls.ifPresent(narrowest -> found(narrowest, phase, subject, List.of(), around, outcome));
    }

    private static void found(
            Passage passage,
            Phase phase,
            List<ElementId> subjects,
            List<String> parts,
            Surroundings around,
            Outcome outcome) {
        boolean isAisle = passage.widthMm() >= Neighbours.AISLE_FROM_MM;
        if (!isAisle || passage.widthMm() >= phase.freightFreeMm() - AppliedLimit.SLACK_MM) {
            return;
        }
        outcome.found(new Finding(
                ID,
                Severity.WARNING,
                around.ground().level().id(),
                passage.middle(),
                passage.widthMm(),
                phase.freightFreeMm(),
                Measure.LENGTH_MM,
                subjects,
                parts,
                "",
                Set.of(),
                phase.id(),
                LocalText.NONE));
    }
}
