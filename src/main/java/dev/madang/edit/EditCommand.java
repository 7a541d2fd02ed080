package dev.madang.edit;

import dev.madang.model.Plan;

/** A deed that turns one plan into the next. Implementations are values: equal ones do the same. */
public interface EditCommand {

    /**
     * Returns what the deed makes of a plan. A deed that changes nothing returns {@link PlanChange#none(Plan)}.
     *
     * @throws IllegalArgumentException if the deed does not fit the plan, such as moving what is not there
     */
    PlanChange apply(Plan plan);

    /** Returns the key of the deed's name in the message bundles; its one argument is how many things it touches. */
    String labelKey();
}
