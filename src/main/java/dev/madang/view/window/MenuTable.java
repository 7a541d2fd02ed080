package dev.madang.view.window;

import static dev.madang.view.action.ActionBars.GAP;

import dev.madang.view.PartTool;
import dev.madang.view.Placeables;
import dev.madang.view.action.InsertActions;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Which action stands where. */
final class MenuTable {

    static final List<String> FILE = List.of(
            "file.new",
            "file.newVenue",
            "file.open",
            "file.sample",
            GAP,
            "file.save",
            "file.saveAs",
            "file.template",
            GAP,
            "menu.import",
            GAP,
            "file.export",
            "file.print",
            "file.exportDrawing",
            "list.export",
            "file.report",
            "file.map",
            GAP,
            "file.quit");

    static final List<String> EDIT = List.of(
            "edit.undo",
            "edit.redo",
            GAP,
            "edit.cut",
            "edit.copy",
            "edit.paste",
            "edit.pasteInPlace",
            "edit.duplicate",
            "edit.delete",
            GAP,
            "edit.rotate",
            "edit.rotateBack",
            GAP,
            "edit.selectAll",
            "edit.deselect",
            "menu.select",
            GAP,
            "find.open",
            "find.next",
            "find.previous");

    static final List<String> ARRANGE = List.of(
            "menu.align",
            "menu.distribute",
            "menu.match",
            GAP,
            "arrange.flipX",
            "arrange.flipY",
            "arrange.turn",
            "arrange.move",
            "arrange.array",
            GAP,
            "arrange.group",
            "arrange.ungroup",
            GAP,
            "arrange.lock",
            "arrange.unlock",
            "arrange.unlockAll");

    /** Menus in menus, by the key of their title. */
    static final Map<String, List<String>> SUBMENUS = Map.of(
            "menu.import",
            List.of("list.importExhibitors", "list.importBooths", GAP, "file.importDrawing", "file.underlay"),
            "menu.booths",
            List.of("booth.number", GAP, "booth.merge", "booth.split", "booth.swap"),
            "menu.arrange",
            ARRANGE,
            "menu.select",
            List.of(
                    "select.similar",
                    "select.sameBuild",
                    "select.sameStatus",
                    "select.sameExhibitor",
                    GAP,
                    "select.by.zone",
                    "select.by.hall",
                    "select.by.exhibitor",
                    "select.by.status",
                    GAP,
                    "select.unnumbered",
                    "select.invert"),
            "menu.align",
            List.of(
                    "arrange.left",
                    "arrange.center",
                    "arrange.right",
                    GAP,
                    "arrange.top",
                    "arrange.middle",
                    "arrange.bottom",
                    GAP,
                    "arrange.to.key",
                    "arrange.to.selection",
                    "arrange.to.hall"),
            "menu.distribute",
            List.of("arrange.gapsX", "arrange.gapsY", GAP, "arrange.centersX", "arrange.centersY"),
            "menu.match",
            List.of("arrange.match.width", "arrange.match.depth", "arrange.match.size"),
            "menu.underlays",
            List.of("underlay.edit", "underlay.calibrate", "underlay.remove", GAP, "file.underlay"),
            "menu.overlays",
            List.of("overlay.walking", "overlay.margin", "overlay.crowding", GAP, "overlay.fold"));

    static final List<String> VIEW = List.of(
            "view.zoomIn",
            "view.zoomOut",
            "view.fit",
            "view.fitSelection",
            GAP,
            "view.snap",
            "view.snapOptions",
            "view.grid",
            GAP,
            "view.split",
            "view.splitPlan",
            "view.together",
            GAP,
            "view.left",
            "view.right",
            "view.tables",
            "view.minimap",
            "view.layers",
            "menu.overlays",
            "view.nextPart",
            "view.previousPart",
            GAP,
            "view.feet",
            "view.dark",
            "view.language");

    static final List<String> INSERT = insert();

    static final List<String> SALES = List.of(
            "sales.totals", "sales.journal", "sales.holds", GAP, "sales.statuses", "sales.event", GAP, "sales.planner");

    static final List<String> BOOTHS = List.of(
            "booth.number", "booth.resting", GAP, "booth.merge", "booth.split", "tool.slice", GAP, "booth.swap");

    static final List<String> CHECK = List.of(
            "check.next",
            "check.previous",
            GAP,
            "check.repair",
            "check.accept",
            "check.withdraw",
            GAP,
            "check.capacity",
            "check.attendance",
            "check.again",
            GAP,
            "check.books",
            "check.phases");

    /** A right click while underlays are edited. */
    static final List<String> UNDERLAY_CONTEXT =
            List.of("underlay.calibrate", "underlay.remove", GAP, "file.underlay", "view.fit", GAP, "underlay.edit");

    static final List<String> VENUE = List.of(
            "venue.edit",
            GAP,
            "venue.columnGrid",
            "venue.utilityGrid",
            "venue.delete",
            GAP,
            "venue.addLevel",
            "venue.removeLevel",
            GAP,
            "venue.keep",
            "venue.update");
    /** What can be drawn of the building, in a menu within the menu. */
    static final List<String> VENUE_TOOLS = Arrays.stream(PartTool.values())
            .flatMap(tool -> tool.form() == PartTool.Form.SELECT ? Stream.of(tool.key(), GAP) : Stream.of(tool.key()))
            .toList();
    /** A right click on a part of the building. */
    static final List<String> VENUE_CONTEXT =
            List.of("venue.delete", "venue.columnGrid", "venue.utilityGrid", GAP, "view.fit", "venue.edit");

    static final List<String> COMPARE = List.of(
            "compare.file",
            "compare.revision",
            "compare.latest",
            "compare.end",
            GAP,
            "revision.issue",
            "revision.notice");

    static final List<String> HELP = List.of("help.commands", "help.keys", "help.about");

    /** A right click offers what fits what is selected, the commonest first. */
    static final List<String> CONTEXT = List.of(
            "edit.rotate",
            "edit.duplicate",
            "edit.copy",
            "edit.paste",
            "edit.delete",
            GAP,
            "menu.select",
            "menu.arrange",
            "menu.booths",
            GAP,
            "edit.selectAll",
            "view.fitSelection");

    /** Stands for the button that opens the features. */
    static final String FEATURES = "palette.features";

    private MenuTable() {}

    /** Returns the features, in one menu of the toolbar. */
    static List<String> features() {
        return Placeables.FEATURES.stream().map(InsertActions::keyOf).toList();
    }

    static List<String> toolBar() {
        List<String> keys = new ArrayList<>(List.of("file.open", "file.save", GAP, "edit.undo", "edit.redo", GAP));
        keys.addAll(List.of("tool.select", "tool.pan", GAP));
        keys.addAll(List.of("tool.booth", "tool.row", "tool.grid", "tool.polygon", "tool.lShape", FEATURES, GAP));
        keys.addAll(List.of(InsertActions.keyOf(Placeables.ZONE), "tool.polygonZone"));
        keys.addAll(List.of("tool.note", "tool.dimension", "tool.measure", GAP));
        keys.addAll(List.of("edit.rotate", "edit.duplicate", "edit.delete", GAP, "view.snap", "view.grid", GAP));
        keys.addAll(List.of("view.zoomOut", "view.fit", "view.zoomIn", GAP, "find.open", "view.tables"));
        return List.copyOf(keys);
    }

    private static List<String> insert() {
        List<String> tools = List.of(
                "tool.select",
                "tool.pan",
                GAP,
                "tool.booth",
                "tool.row",
                "tool.grid",
                "tool.polygon",
                "tool.lShape",
                GAP);
        Stream<String> booths = Placeables.BOOTHS.stream().map(InsertActions::keyOf);
        Stream<String> features = Placeables.FEATURES.stream().map(InsertActions::keyOf);
        Stream<String> rest = Stream.of(
                GAP,
                InsertActions.keyOf(Placeables.ZONE),
                "tool.polygonZone",
                GAP,
                "tool.note",
                "tool.dimension",
                "tool.measure",
                GAP,
                "menu.underlays");
        return Stream.of(tools.stream(), booths, Stream.of(GAP), features, rest)
                .flatMap(keys -> keys)
                .toList();
    }
}
