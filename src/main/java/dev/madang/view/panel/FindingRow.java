package dev.madang.view.panel;

import dev.madang.check.Finding;
import dev.madang.model.Plan;

/**
 * A line of the list of findings.
 *
 * @param finding what was found
 * @param plan the plan in which it was found
 * @param state how it stands
 */
record FindingRow(Finding finding, Plan plan, State state) {

    /** How a finding stands. */
    enum State {
        /** It holds for the current plan. */
        CURRENT,
        /** It is about something that is being dragged. */
        LIVE,
        /** It held for an earlier plan and is being checked again. */
        FORMER,
        /** Somebody took the responsibility for it. */
        ACCEPTED,
        /** Somebody took the responsibility for it, but that no longer counts. */
        LAPSED
    }

    /** Tells whether it counts as something to be mended. */
    boolean isOpen() {
        return state == State.CURRENT || state == State.LIVE || state == State.LAPSED;
    }
}
