package dev.madang.edit;

import dev.madang.model.Anchor;
import dev.madang.model.Dimension;
import dev.madang.model.ElementId;
import dev.madang.model.Group;
import dev.madang.model.Layout;
import dev.madang.model.PlanElement;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;

/**
 * Copies of elements that stay together: those of a whole group are a group again, and dimensions are held to the
 * copies of what they were held to.
 *
 * @param elements the copies, in the order of their originals
 * @param groups their groups
 */
public record Copies(List<PlanElement> elements, List<Group> groups) {

    /** Copies the lists. */
    public Copies {
        elements = List.copyOf(elements);
        groups = List.copyOf(groups);
    }

    /** Returns copies elsewhere on the same levels. Linear in the number of originals and group members. */
    public static Copies of(
            Layout layout, Collection<? extends PlanElement> originals, int dx, int dy, Supplier<ElementId> newIds) {
        Supplier<ElementId> distinct = distinct(newIds);
        Map<ElementId, ElementId> ids = new LinkedHashMap<>();
        originals.forEach(original -> ids.put(original.id(), distinct.get()));
        List<PlanElement> copies = new ArrayList<>();
        for (PlanElement original : originals) {
            PlanElement copy = original.copyAs(id(ids, original.id())).moved(dx, dy);
            copies.add(original instanceof Dimension from && copy instanceof Dimension to ? held(from, to, ids) : copy);
        }
        return new Copies(copies, groups(layout.groups().values(), ids, distinct));
    }

    /** Returns the groups that are whole among originals, with other ids. */
    static List<Group> groups(Collection<Group> groups, Map<ElementId, ElementId> ids, Supplier<ElementId> newIds) {
        List<Group> copied = new ArrayList<>();
        for (Group group : groups) {
            if (ids.keySet().containsAll(group.members())) {
                Set<ElementId> members = new LinkedHashSet<>();
                group.members().forEach(member -> members.add(id(ids, member)));
                copied.add(new Group(newIds.get(), members));
            }
        }
        return copied;
    }

    /** Returns a copied dimension held to the copies of what the original was held to. */
    static Dimension held(Dimension original, Dimension copy, Map<ElementId, ElementId> ids) {
        return new Dimension(
                copy.id(),
                copy.level(),
                held(original.from(), copy.from(), ids),
                held(original.to(), copy.to(), ids),
                copy.offsetMm());
    }

    private static Anchor held(Anchor original, Anchor copy, Map<ElementId, ElementId> ids) {
        ElementId holder = original.element();
        ElementId now = holder == null ? null : ids.get(holder);
        return now == null ? copy : new Anchor(copy.at(), now, original.spot());
    }

    private static ElementId id(Map<ElementId, ElementId> ids, ElementId original) {
        ElementId copy = ids.get(original);
        if (copy == null) {
            throw new IllegalArgumentException("\"" + original + "\" is not copied.");
        }
        return copy;
    }

    /** What is drawn may be free in the plan and yet be drawn twice. */
    static Supplier<ElementId> distinct(Supplier<ElementId> newIds) {
        Set<ElementId> drawn = new HashSet<>();
        return () -> {
            ElementId id = newIds.get();
            while (!drawn.add(id)) {
                id = newIds.get();
            }
            return id;
        };
    }
}
