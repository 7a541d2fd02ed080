package dev.madang.check.global;

import dev.madang.model.Fact;
import dev.madang.model.FactKind;
import dev.madang.model.Hall;
import dev.madang.model.Level;
import dev.madang.model.PartRef;
import dev.madang.model.Plan;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * A figure of the building on which a check rests, and how it is known.
 *
 * @param level id of the level
 * @param part id of the hall; empty for the level as a whole
 * @param kind what is known
 * @param fact the figure; unknown where nobody says
 */
public record VenueFigure(String level, String part, FactKind kind, Fact fact) {

    /** On these limits depend; where nobody says, that is told as well. */
    private static final Set<FactKind> ALWAYS =
            EnumSet.of(FactKind.SPRINKLERS, FactKind.FIRE_RESISTANT, FactKind.FLOOR_OF_REFUGE, FactKind.BASEMENT);

    private static final Set<FactKind> OF_HALLS = EnumSet.of(
            FactKind.OFFICIAL_AREA,
            FactKind.CEILING_LOWEST,
            FactKind.CEILING_HIGHEST,
            FactKind.FLOOR_LOAD,
            FactKind.BOOTH_UNITS,
            FactKind.PERSONS,
            FactKind.SPRINKLERS,
            FactKind.FIRE_RESISTANT,
            FactKind.FLOOR_OF_REFUGE,
            FactKind.BASEMENT);

    /** Returns the figures of the levels and halls that a plan leases. */
    public static List<VenueFigure> of(Plan plan) {
        List<VenueFigure> figures = new ArrayList<>();
        for (Level level : plan.levels()) {
            List<Hall> leased = level.halls().stream()
                    .filter(hall -> plan.leased().contains(new PartRef(level.id(), hall.id())))
                    .toList();
            if (leased.isEmpty()) {
                continue;
            }
            for (FactKind kind : ALWAYS) {
                figures.add(new VenueFigure(level.id(), "", kind, level.facts().get(kind)));
            }
            for (Hall hall : leased) {
                OF_HALLS.stream()
                        .filter(kind -> hall.facts().byKind().containsKey(kind))
                        .map(kind -> new VenueFigure(
                                level.id(), hall.id(), kind, hall.facts().get(kind)))
                        .forEach(figures::add);
            }
        }
        return figures;
    }
}
