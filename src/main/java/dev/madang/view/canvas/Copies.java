package dev.madang.view.canvas;

import dev.madang.model.Booth;
import dev.madang.model.ElementId;
import dev.madang.model.Feature;
import dev.madang.model.PlanElement;
import dev.madang.model.Zone;

/** Copies elements. A copied booth is a new one: nobody has taken it, and it has no number yet. */
final class Copies {

    private Copies() {}

    static PlanElement of(PlanElement original, ElementId id) {
        if (original instanceof Booth booth) {
            return Booth.of(id, booth.level(), booth.shape()).withBuild(booth.build());
        }
        if (original instanceof Feature feature) {
            return new Feature(id, feature.level(), feature.kind(), feature.name(), feature.shape(), feature.seats());
        }
        Zone zone = (Zone) original;
        return new Zone(id, zone.level(), zone.name(), zone.colour(), zone.shape(), zone.show());
    }
}
