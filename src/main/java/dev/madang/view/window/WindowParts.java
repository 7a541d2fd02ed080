package dev.madang.view.window;

import dev.madang.model.ElementId;
import dev.madang.model.ListedSpace;
import dev.madang.model.Plan;
import dev.madang.view.PanelState;
import dev.madang.view.Workspace;
import dev.madang.view.action.Actions;
import dev.madang.view.booth.NumberingDesk;
import dev.madang.view.canvas.PlanCanvas;
import dev.madang.view.document.Comparisons;
import dev.madang.view.document.Dialogs;
import dev.madang.view.document.Documents;
import dev.madang.view.document.Revisions;
import dev.madang.view.find.Commands;
import dev.madang.view.find.Finder;
import dev.madang.view.panel.FindingWalk;
import dev.madang.view.panel.LevelFit;
import dev.madang.view.panel.SideBySide;
import dev.madang.view.panel.Spotlight;
import dev.madang.view.sales.SalesBoard;
import dev.madang.view.support.BackgroundTasks;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * What the views of one window are made of.
 *
 * @param workspace what they work on
 * @param documents the plan as a file
 * @param dialogs how the user is asked
 * @param canvas where the plan is drawn; it outlives the views around it
 * @param levelFit keeps the level in view
 * @param spotlight what brings things into view
 * @param walk the way from finding to finding
 * @param actions what a user can do
 * @param ring the way of the keyboard from part to part
 * @param panels which panels are shown
 * @param finder what is looked for in the plan
 * @param commands all deeds by name
 * @param tasks work in the background
 * @param newIds ids for what is added
 * @param numbering what is chosen for numbering booths
 * @param comparisons what the plan is compared with
 * @param revisions what was handed out
 * @param sideBySide the view beside the main one
 * @param sales the window of totals, journal and holds
 * @param listed which spaces of a plan's venue cannot be drawn
 * @param venue what edits the building
 */
public record WindowParts(
        Workspace workspace,
        Documents documents,
        Dialogs dialogs,
        PlanCanvas canvas,
        LevelFit levelFit,
        Spotlight spotlight,
        FindingWalk walk,
        Actions actions,
        FocusRing ring,
        PanelState panels,
        Finder finder,
        Commands commands,
        BackgroundTasks tasks,
        Supplier<ElementId> newIds,
        NumberingDesk numbering,
        Comparisons comparisons,
        Revisions revisions,
        SideBySide sideBySide,
        SalesBoard sales,
        Function<Plan, List<ListedSpace>> listed,
        VenueParts venue) {}
