package dev.madang.view.inspector;

import dev.madang.model.ElementId;
import dev.madang.model.Plan;
import java.util.Set;

/** A form of the inspector. */
interface Inspected {

    /** Shows what the plan says of the given elements, all of which are in it. */
    void show(Plan plan, Set<ElementId> ids);

    /** Puts the keyboard where typing is most likely wanted. */
    void focusFirst();
}
