package dev.madang.model;

import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * What is laid out on a site.
 *
 * @param zones named areas
 * @param features areas that are not let
 * @param booths areas that are let
 * @param notes texts on the drawing
 * @param dimensions dimension lines
 * @param groups elements that are moved together
 * @param locked ids of elements that are not to be moved or changed by hand
 */
public record Layout(
        Elements<Zone> zones,
        Elements<Feature> features,
        Elements<Booth> booths,
        Elements<Note> notes,
        Elements<Dimension> dimensions,
        Elements<Group> groups,
        Set<ElementId> locked) {

    /** Nothing. */
    public static final Layout EMPTY = new Layout(
            Elements.none(),
            Elements.none(),
            Elements.none(),
            Elements.none(),
            Elements.none(),
            Elements.none(),
            Set.of());

    /**
     * Copies the locked ids and checks that groups, locks and dimensions name elements that are there.
     *
     * @throws IllegalArgumentException naming what is not there, or the member of two groups
     */
    public Layout {
        Objects.requireNonNull(zones, "zones");
        Objects.requireNonNull(features, "features");
        Objects.requireNonNull(booths, "booths");
        Objects.requireNonNull(notes, "notes");
        Objects.requireNonNull(dimensions, "dimensions");
        locked = Collections.unmodifiableSet(new TreeSet<>(locked));
        List<Elements<? extends PlanElement>> placed = List.of(booths, features, zones, notes, dimensions);
        Set<ElementId> grouped = new HashSet<>();
        for (Group group : groups.values()) {
            for (ElementId member : group.members()) {
                requirePresent("group", group.id(), placed, member);
                if (!grouped.add(member)) {
                    throw new IllegalArgumentException("\"" + member + "\" is a member of two groups.");
                }
            }
        }
        locked.forEach(id -> requirePresent("lock", id, placed, id));
        List<Elements<? extends PlanElement>> areas = List.of(booths, features, zones, notes);
        for (Dimension dimension : dimensions.values()) {
            Stream.of(dimension.from(), dimension.to())
                    .flatMap(anchor -> anchor.holder().stream())
                    .forEach(holder -> requirePresent("dimension", dimension.id(), areas, holder));
        }
    }

    /** Returns the element with that id. */
    public Optional<PlanElement> element(ElementId id) {
        return find(booths, id)
                .or(() -> find(features, id))
                .or(() -> find(zones, id))
                .or(() -> find(notes, id))
                .or(() -> find(dimensions, id));
    }

    /** Returns all elements from the bottom to the top of the drawing. */
    public Stream<PlanElement> elements() {
        return Stream.of(zones.values(), features.values(), booths.values(), notes.values(), dimensions.values())
                .flatMap(values -> values.stream());
    }

    /** Returns the group of which an element is a member. */
    public Optional<Group> groupOf(ElementId member) {
        return groups.values().stream()
                .filter(group -> group.members().contains(member))
                .findFirst();
    }

    /** Returns a copy with other booths. */
    public Layout withBooths(Elements<Booth> newBooths) {
        return new Layout(zones, features, newBooths, notes, dimensions, groups, locked);
    }

    /** Returns a copy with other zones. */
    public Layout withZones(Elements<Zone> newZones) {
        return new Layout(newZones, features, booths, notes, dimensions, groups, locked);
    }

    /** Returns a copy with other features. */
    public Layout withFeatures(Elements<Feature> newFeatures) {
        return new Layout(zones, newFeatures, booths, notes, dimensions, groups, locked);
    }

    /** Returns a copy with other groups. */
    public Layout withGroups(Elements<Group> newGroups) {
        return new Layout(zones, features, booths, notes, dimensions, newGroups, locked);
    }

    /** Returns a copy with other elements locked. */
    public Layout withLocked(Set<ElementId> newLocked) {
        return new Layout(zones, features, booths, notes, dimensions, groups, newLocked);
    }

    /** Returns a copy in which the given elements replace those of the same id, or are added. */
    public Layout with(List<? extends PlanElement> changed) {
        return new Layout(
                zones.with(only(Zone.class, changed)),
                features.with(only(Feature.class, changed)),
                booths.with(only(Booth.class, changed)),
                notes.with(only(Note.class, changed)),
                dimensions.with(only(Dimension.class, changed)),
                groups,
                locked);
    }

    /**
     * Returns a copy without the given elements. Groups lose them, and dissolve when fewer than two members stay; ends
     * of dimensions that were held to them stay where they are.
     */
    public Layout without(Set<ElementId> ids) {
        Set<ElementId> stillLocked = new TreeSet<>(locked);
        stillLocked.removeAll(ids);
        return new Layout(
                zones.without(ids),
                features.without(ids),
                booths.without(ids),
                notes.without(ids),
                freed(dimensions.without(ids), ids),
                reduced(groups, ids),
                stillLocked);
    }

    /** Returns a copy with the given elements alone, and the groups that are whole among them. */
    public Layout only(Collection<ElementId> ids) {
        Set<ElementId> others = new HashSet<>();
        elements().map(PlanElement::id).forEach(others::add);
        others.removeAll(Set.copyOf(ids));
        List<ElementId> broken = groups.values().stream()
                .filter(group -> group.members().stream().anyMatch(others::contains))
                .map(Group::id)
                .toList();
        return withGroups(groups.without(broken)).without(others);
    }

    private static Elements<Dimension> freed(Elements<Dimension> dimensions, Set<ElementId> gone) {
        return dimensions.with(dimensions.values().stream()
                .filter(dimension -> dimension.isHeldTo(gone))
                .map(dimension -> dimension.mapped(
                        anchor -> anchor.holder().filter(gone::contains).isPresent() ? anchor.freed() : anchor))
                .toList());
    }

    private static Elements<Group> reduced(Elements<Group> groups, Set<ElementId> gone) {
        Elements<Group> left = groups;
        for (Group group : groups.values()) {
            Set<ElementId> members = new LinkedHashSet<>(group.members());
            if (members.removeAll(gone)) {
                left = members.size() < 2
                        ? left.without(Set.of(group.id()))
                        : left.with(new Group(group.id(), members));
            }
        }
        return left;
    }

    private static void requirePresent(
            String what, ElementId owner, List<Elements<? extends PlanElement>> placed, ElementId id) {
        if (placed.stream().noneMatch(elements -> elements.contains(id))) {
            throw new IllegalArgumentException(
                    what + " \"" + owner + "\" names element \"" + id + "\", which is not there.");
        }
    }

    private static Optional<PlanElement> find(Elements<? extends PlanElement> elements, ElementId id) {
        return elements.get(id).map(element -> (PlanElement) element);
    }

    private static <T> List<T> only(Class<T> type, List<? extends PlanElement> elements) {
        return elements.stream().filter(type::isInstance).map(type::cast).toList();
    }
}
