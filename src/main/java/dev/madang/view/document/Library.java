package dev.madang.view.document;

import dev.madang.io.PlanIoException;
import dev.madang.model.Event;
import dev.madang.model.Plan;
import dev.madang.model.Venue;
import java.util.List;

/** The venues, events and samples that come with the program. Any thread may call it. */
public interface Library {

    /**
     * Returns all venues.
     *
     * @throws PlanIoException if an entry cannot be read
     */
    List<Venue> venues() throws PlanIoException;

    /**
     * Returns all events.
     *
     * @throws PlanIoException if an entry cannot be read
     */
    List<Event> events() throws PlanIoException;

    /**
     * Returns the sample plan.
     *
     * @throws PlanIoException if it cannot be read
     */
    Plan sample() throws PlanIoException;
}
