package dev.madang.view.document;

import dev.madang.io.json.Catalogue;
import dev.madang.view.support.BackgroundTasks;
import java.time.Clock;

/**
 * What documents need beside the session.
 *
 * @param files where plans are read and written
 * @param catalogue venues, events and samples
 * @param dialogs how the user is asked
 * @param tasks where reading and writing run
 * @param clock says when a plan was saved
 */
public record DocumentServices(
        PlanFiles files, Catalogue catalogue, Dialogs dialogs, BackgroundTasks tasks, Clock clock) {}
