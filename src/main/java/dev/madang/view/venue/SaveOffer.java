package dev.madang.view.venue;

import dev.madang.model.Level;
import dev.madang.model.Plan;
import dev.madang.model.Venue;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What is known when the building of a plan is to be kept in the planner's own catalogue.
 *
 * @param plan whose building it is
 * @param venues what the catalogue offers, by id
 * @param own ids of those that are the planner's own
 */
record SaveOffer(Plan plan, Map<String, Venue> venues, Set<String> own) {

    /** Returns the catalogue's entry on which the plan was begun. */
    Optional<Venue> origin() {
        return Optional.ofNullable(venues.get(plan.venue().id()));
    }

    /** Returns an id under which nothing that is shipped would be hidden. */
    String suggestedId() {
        String id = plan.venue().id();
        if (own.contains(id)) {
            return id;
        }
        if (venues.containsKey(id)) {
            return id + "-own";
        }
        String name = plan.venue().name().en().toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
        String slug = name.replaceAll("^-+|-+$", "");
        return slug.isEmpty() || (venues.containsKey(slug) && !own.contains(slug))
                ? id
                : slug.substring(0, Math.min(slug.length(), 60));
    }

    /** Returns the number that the next revision under an id has. */
    int nextRevision(String id) {
        return Optional.ofNullable(venues.get(id))
                .map(venue -> venue.revision() + 1)
                .orElse(1);
    }

    /** Returns the levels that the catalogue has of this venue and the plan does not use. */
    List<Level> otherLevels() {
        return origin().map(Venue::levels).orElse(List.of()).stream()
                .filter(level -> plan.level(level.id()).isEmpty())
                .toList();
    }

    /** Returns the plan's levels in the order of the catalogue, with those it does not use if they are wanted. */
    List<Level> levels(boolean withOthers) {
        List<Level> levels = new ArrayList<>();
        for (Level known : origin().map(Venue::levels).orElse(List.of())) {
            plan.level(known.id()).ifPresentOrElse(levels::add, () -> {
                if (withOthers) {
                    levels.add(known);
                }
            });
        }
        plan.levels().stream().filter(level -> !levels.contains(level)).forEach(levels::add);
        return levels;
    }
}
