package dev.madang.view.arrange;

import dev.madang.model.PlanElement;
import java.util.List;

/**
 * Something that can be chosen from a list, and the elements that go with it.
 *
 * @param name what is shown
 * @param elements what choosing it selects
 */
record Choice(String name, List<PlanElement> elements) {

    /** Copies the list. */
    Choice {
        elements = List.copyOf(elements);
    }
}
