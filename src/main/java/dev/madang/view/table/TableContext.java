package dev.madang.view.table;

import dev.madang.model.ElementId;
import dev.madang.view.PanelState;
import dev.madang.view.Workspace;
import dev.madang.view.document.Dialogs;
import dev.madang.view.panel.Spotlight;
import dev.madang.view.support.BackgroundTasks;
import java.time.Clock;
import java.util.function.Supplier;

/**
 * What the tables work with.
 *
 * @param workspace the plan and how it is seen
 * @param panels which tables and columns are shown
 * @param spotlight what brings things into view
 * @param tasks work in the background
 * @param dialogs how the user is asked
 * @param newIds ids for what is added
 * @param clock today
 */
public record TableContext(
        Workspace workspace,
        PanelState panels,
        Spotlight spotlight,
        BackgroundTasks tasks,
        Dialogs dialogs,
        Supplier<ElementId> newIds,
        Clock clock) {}
