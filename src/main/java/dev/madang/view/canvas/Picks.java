package dev.madang.view.canvas;

import dev.madang.model.ElementId;
import dev.madang.model.Group;
import dev.madang.model.Layout;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/** What is picked with an element: its whole group, unless one has gone inside that group. */
final class Picks {

    private Picks() {}

    /** Returns what a click on an element picks. One is inside a group while some of its members are selected alone. */
    static Set<ElementId> of(Layout layout, Set<ElementId> selection, ElementId id) {
        Set<ElementId> whole = whole(layout, id);
        boolean isInside = !selection.isEmpty() && selection.size() < whole.size() && whole.containsAll(selection);
        return isInside ? Set.of(id) : whole;
    }

    /** Returns an element and all others of its group. */
    static Set<ElementId> whole(Layout layout, ElementId id) {
        return layout.groupOf(id).map(Group::members).orElse(Set.of(id));
    }

    /** Returns a selection with what was picked added at its end, or taken away if it is all there. */
    static Set<ElementId> toggled(Set<ElementId> selection, Set<ElementId> picked) {
        Set<ElementId> toggled = new LinkedHashSet<>(selection);
        boolean wasThere = toggled.containsAll(picked);
        toggled.removeAll(picked);
        if (!wasThere) {
            toggled.addAll(picked);
        }
        return toggled;
    }

    /** Returns the groups by member, for whoever asks for many. */
    static Map<ElementId, Group> byMember(Layout layout) {
        Map<ElementId, Group> byMember = new HashMap<>();
        layout.groups().values().forEach(group -> group.members().forEach(member -> byMember.put(member, group)));
        return byMember;
    }

    /**
     * Returns what a rubber band picks of what it caught: of a group it takes all or nothing. A band that takes what it
     * touches takes a group of which it touches one; the other takes a group that lies inside as a whole.
     */
    static Set<ElementId> wholeGroups(Map<ElementId, Group> byMember, Set<ElementId> caught, boolean touching) {
        Set<ElementId> picked = new LinkedHashSet<>();
        for (ElementId id : caught) {
            Group group = byMember.get(id);
            if (group == null) {
                picked.add(id);
            } else if (!picked.contains(id) && (touching || caught.containsAll(group.members()))) {
                picked.addAll(group.members());
            }
        }
        return picked;
    }
}
