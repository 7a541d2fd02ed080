package dev.madang.draw.sheet;

import dev.madang.draw.kind.KindDrawing;
import dev.madang.draw.paper.SheetKind;
import dev.madang.draw.paper.SheetPart;
import dev.madang.draw.paper.SheetRequest;
import dev.madang.geometry.Footprint;
import dev.madang.model.Bounds;
import dev.madang.model.Dimension;
import dev.madang.model.ElementId;
import dev.madang.model.Hall;
import dev.madang.model.Level;
import dev.madang.model.PartRef;
import dev.madang.model.Plan;
import dev.madang.model.PlanElement;
import dev.madang.model.Zone;
import dev.madang.text.Messages;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Divides a level by hall: one part for each hall that is leased or on which something lies, with what lies on it and
 * the doors around it, and one for what lies in none of them. What reaches over into the next hall is on both; zones,
 * which often lie on several halls, are shown as far as they are seen.
 */
final class HallParts {

    /** So much of the next hall is seen, beyond the wall between both. */
    private static final double NEXT_MM = 1_000;

    /** Deep enough for the marks of doors. */
    private static final double DOORS_MM = 2_500;

    /** Deep enough for what is written beyond them: their clear widths, and lengths of walls. */
    private static final double LENGTHS_MM = 12_000;

    private HallParts() {}

    /** Returns the parts of a request's level, in the order of the halls. */
    static List<SheetPart> of(SheetRequest request) {
        Plan plan = request.plan();
        Level level = request.level();
        Map<ElementId, PlanElement> left = new LinkedHashMap<>();
        plan.elementsOn(level.id())
                .filter(element -> !(element instanceof Dimension || element instanceof Zone))
                .forEach(element -> left.put(element.id(), element));
        Bounds all = KindDrawing.of(request).extent();
        List<SheetPart> parts = new ArrayList<>();
        for (Hall hall : level.halls()) {
            Footprint ground = Footprint.of(hall.outline());
            List<PlanElement> within = left.values().stream()
                    .filter(element -> ground.contains(element.shape().bounds().center()))
                    .toList();
            within.forEach(element -> left.remove(element.id()));
            if (plan.leased().contains(new PartRef(level.id(), hall.id())) || !within.isEmpty()) {
                Bounds core = around(within)
                        .map(hall.outline().bounds()::union)
                        .orElse(hall.outline().bounds());
                parts.add(new SheetPart(
                        hall.name().in(request.locale()),
                        seen(core, hall, request).intersection(all).orElse(core),
                        core));
            }
        }
        String beyond = Messages.of(request.locale()).get("sheet.beyondHalls");
        around(List.copyOf(left.values())).ifPresent(box -> {
            Bounds grown = box.grown(outsideMm(request.kind()));
            parts.add(new SheetPart(beyond, grown.intersection(all).orElse(grown), box));
        });
        return parts;
    }

    private static Optional<Bounds> around(List<PlanElement> elements) {
        return elements.stream().map(element -> element.shape().bounds()).reduce(Bounds::union);
    }

    /** A little beyond walls to other halls, and as far as anything is drawn beyond all others. */
    private static Bounds seen(Bounds core, Hall hall, SheetRequest request) {
        List<Bounds> others = request.level().halls().stream()
                .filter(other -> !other.id().equals(hall.id()))
                .map(other -> other.outline().bounds())
                .toList();
        Bounds near = core.grown(NEXT_MM);
        Bounds far = core.grown(outsideMm(request.kind()));
        Bounds left = new Bounds(near.minX(), core.minY(), core.minX(), core.maxY());
        Bounds top = new Bounds(core.minX(), near.minY(), core.maxX(), core.minY());
        Bounds right = new Bounds(core.maxX(), core.minY(), near.maxX(), core.maxY());
        Bounds bottom = new Bounds(core.minX(), core.maxY(), core.maxX(), near.maxY());
        return new Bounds(
                isAmong(others, left) ? near.minX() : far.minX(),
                isAmong(others, top) ? near.minY() : far.minY(),
                isAmong(others, right) ? near.maxX() : far.maxX(),
                isAmong(others, bottom) ? near.maxY() : far.maxY());
    }

    private static boolean isAmong(List<Bounds> halls, Bounds edge) {
        return halls.stream().anyMatch(edge::sharesInterior);
    }

    private static double outsideMm(SheetKind kind) {
        return kind == SheetKind.TECHNICAL || kind == SheetKind.SAFETY ? LENGTHS_MM : DOORS_MM;
    }
}
