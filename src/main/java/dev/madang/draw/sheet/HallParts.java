package dev.madang.draw.sheet;

import dev.madang.draw.PlanDrawing;
import dev.madang.draw.paper.SheetPart;
import dev.madang.geometry.Footprint;
import dev.madang.model.Bounds;
import dev.madang.model.Dimension;
import dev.madang.model.Hall;
import dev.madang.model.Level;
import dev.madang.model.PartRef;
import dev.madang.model.Plan;
import dev.madang.model.PlanElement;
import dev.madang.model.Zone;
import dev.madang.text.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Divides a level by hall: one part for each hall that is leased or on which something lies, with what lies on it and
 * the doors around it, and one for what lies in none of them. What reaches over into the next hall is on both; zones,
 * which often lie on several halls, are shown as far as they are seen.
 */
final class HallParts {

    /** Deep enough for the marks of doors. */
    private static final double AROUND_MM = 2_500;

    private HallParts() {}

    /** Returns the parts, in the order of the halls. */
    static List<SheetPart> of(Plan plan, Level level, Locale locale) {
        List<PlanElement> left = new ArrayList<>(plan.elementsOn(level.id())
                .filter(element -> !(element instanceof Dimension || element instanceof Zone))
                .toList());
        Bounds all = PlanDrawing.of(plan, level, locale).extent();
        List<SheetPart> parts = new ArrayList<>();
        for (Hall hall : level.halls()) {
            Footprint ground = Footprint.of(hall.outline());
            List<PlanElement> within = left.stream()
                    .filter(element -> ground.contains(element.shape().bounds().center()))
                    .toList();
            left.removeAll(within);
            if (plan.leased().contains(new PartRef(level.id(), hall.id())) || !within.isEmpty()) {
                Bounds box = around(within)
                        .map(hall.outline().bounds()::union)
                        .orElse(hall.outline().bounds());
                parts.add(new SheetPart(hall.name().in(locale), seen(box, all)));
            }
        }
        String beyond = Messages.of(locale).get("sheet.beyondHalls");
        around(left).ifPresent(box -> parts.add(new SheetPart(beyond, seen(box, all))));
        return parts;
    }

    private static Optional<Bounds> around(List<PlanElement> elements) {
        return elements.stream().map(element -> element.shape().bounds()).reduce(Bounds::union);
    }

    private static Bounds seen(Bounds box, Bounds all) {
        Bounds grown = box.grown(AROUND_MM);
        return grown.intersection(all).orElse(grown);
    }
}
