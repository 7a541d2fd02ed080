package dev.madang.check;

import dev.madang.model.Booth;
import dev.madang.model.BuildKind;
import dev.madang.model.Plan;
import dev.madang.rules.Measure;
import java.util.List;
import java.util.Set;

/** A booth is at least as large as the event lets in its build kind. */
final class LeastAreaRule implements LocalRule {

    static final String ID = "least-area";

    @Override
    public void check(Placed placed, Surroundings around, Outcome outcome) {
        placed.booth().ifPresent(booth -> {
            BuildKind kind = around.plan().buildKindOf(booth);
            if (kind.isTooSmall(booth.shape().areaMm2())) {
                outcome.found(finding(booth, kind, around.plan()));
            }
        });
    }

    private static Finding finding(Booth booth, BuildKind kind, Plan plan) {
        return new Finding(
                ID,
                Severity.ERROR,
                booth.level(),
                booth.shape().bounds().center(),
                booth.shape().areaMm2(),
                kind.minAreaMm2(),
                Measure.AREA_MM2,
                List.of(booth.id()),
                List.of(),
                plan.plannedEvent().map(event -> event.id()).orElse(""),
                Set.of(),
                "",
                kind.name());
    }
}
