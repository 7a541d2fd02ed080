package dev.madang.check.global;

import dev.madang.check.Capacity;
import dev.madang.model.Booth;
import dev.madang.model.Fact;
import dev.madang.model.FactKind;
import dev.madang.model.PartRef;
import dev.madang.model.Plan;
import java.util.List;
import java.util.Objects;

/**
 * How many booth units of 9 m² a leased hall has, beside how many it is said to hold.
 *
 * @param hall which
 * @param units how many the plan has, by let area
 * @param published how many it is said to hold, and how that is known
 */
public record PublishedUnits(PartRef hall, double units, Fact published) {

    /**
     * Checks that there is a number to compare with.
     *
     * @throws IllegalArgumentException if there is none
     */
    public PublishedUnits {
        Objects.requireNonNull(hall, "hall");
        if (published.value().isEmpty()) {
            throw new IllegalArgumentException("published must have a value.");
        }
    }

    /** Returns the halls of which a number is known, in the order of the plan. */
    public static List<PublishedUnits> of(Plan plan, Capacity capacity) {
        return capacity.halls().stream()
                .map(figures -> new Compared(figures, fact(plan, figures.hall())))
                .filter(compared -> compared.fact.value().isPresent())
                .map(compared -> new PublishedUnits(
                        compared.figures.hall(),
                        compared.figures.figures().letAreaMm2() / Booth.UNIT_AREA_MM2,
                        compared.fact))
                .toList();
    }

    /** Returns how many units it is said to hold. */
    public long count() {
        return published.value().orElse(0);
    }

    /** Returns the plan's units as a share of the published ones, from 0; 0 where none are said. */
    public double share() {
        return count() == 0 ? 0 : units / count();
    }

    private record Compared(Capacity.HallFigures figures, Fact fact) {}

    private static Fact fact(Plan plan, PartRef hall) {
        return plan.level(hall.level()).stream()
                .flatMap(level -> level.halls().stream())
                .filter(candidate -> candidate.id().equals(hall.part()))
                .map(candidate -> candidate.facts().get(FactKind.BOOTH_UNITS))
                .findFirst()
                .orElse(Fact.UNKNOWN);
    }
}
