package dev.madang.check;

import dev.madang.geometry.Footprint;
import dev.madang.geometry.Footprint.Shared;
import dev.madang.geometry.Solid;
import dev.madang.model.Booth;
import dev.madang.model.ElementId;
import dev.madang.model.Feature;
import dev.madang.model.LocalText;
import dev.madang.model.PlanElement;
import dev.madang.rules.AppliedLimit;
import dev.madang.rules.Measure;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A plan element and the ground that it covers. Zones cover nothing: they only name. */
record Placed(PlanElement element, Footprint footprint) {

    static Placed of(PlanElement element) {
        return new Placed(element, Footprint.of(element.shape()));
    }

    /** Returns what stands there. */
    Solid solid() {
        return footprint.solid();
    }

    /** Returns the booth, if it is one. */
    Optional<Booth> booth() {
        return element instanceof Booth booth ? Optional.of(booth) : Optional.empty();
    }

    /**
     * Returns an error about this element alone; nothing of the kind is allowed.
     *
     * @param shared what it shares with where it must not be, or nothing if that is too thin to measure
     * @param parts ids of the level's parts concerned
     */
    Finding error(String rule, Ground ground, Optional<Shared> shared, Measure measure, List<String> parts) {
        Shared found = shared.orElseGet(() -> new Shared(0, footprint.bounds().center()));
        List<ElementId> subjects = List.of(element.id());
        return new Finding(
                rule,
                Severity.ERROR,
                ground.level().id(),
                found.place(),
                found.size(),
                0,
                measure,
                subjects,
                parts,
                "",
                Set.of(),
                "",
                LocalText.NONE);
    }

    /** Returns what it means that a measured value of this element alone breaks a limit. */
    Finding breaking(AppliedLimit limit, double measured, List<String> parts) {
        List<ElementId> subjects = List.of(element.id());
        return Finding.of(limit, element.level(), footprint.bounds().center(), measured, subjects, parts);
    }

    /** Tells whether the element takes up floor. */
    static boolean takesFloor(PlanElement element) {
        return element instanceof Booth || element instanceof Feature;
    }
}
