package dev.madang.view.window;

import static dev.madang.view.action.ActionBars.GAP;

import dev.madang.view.Placeables;
import dev.madang.view.action.InsertActions;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Which action stands where. */
final class MenuTable {

    static final List<String> FILE = List.of(
            "file.new",
            "file.open",
            "file.sample",
            GAP,
            "file.save",
            "file.saveAs",
            GAP,
            "file.export",
            GAP,
            "file.quit");

    static final List<String> EDIT = List.of(
            "edit.undo",
            "edit.redo",
            GAP,
            "edit.duplicate",
            "edit.delete",
            "edit.rotate",
            "edit.rotateBack",
            GAP,
            "edit.selectAll",
            "edit.deselect");

    static final List<String> VIEW = List.of(
            "view.zoomIn",
            "view.zoomOut",
            "view.fit",
            "view.fitSelection",
            GAP,
            "view.snap",
            "view.grid",
            GAP,
            "view.left",
            "view.right",
            "view.nextPart",
            "view.previousPart",
            GAP,
            "view.feet",
            "view.dark",
            "view.language");

    static final List<String> INSERT = insert();

    static final List<String> BOOTHS = List.of(
            "booth.number", "booth.resting", GAP, "booth.merge", "booth.split", "booth.slice", GAP, "booth.swap");

    static final List<String> CHECK = List.of("check.next", "check.previous");

    static final List<String> HELP = List.of("help.keys", "help.about");

    /** A right click offers what fits what is selected, the commonest first. */
    static final List<String> CONTEXT = List.of(
            "edit.rotate",
            "edit.duplicate",
            "edit.delete",
            GAP,
            "booth.number",
            "booth.merge",
            "booth.split",
            "booth.swap",
            GAP,
            "edit.selectAll",
            "view.fitSelection",
            "view.fit");

    private MenuTable() {}

    static List<String> toolBar() {
        List<String> keys = new ArrayList<>(List.of("file.open", "file.save", GAP, "edit.undo", "edit.redo", GAP));
        keys.add(InsertActions.SELECT);
        Placeables.BOOTHS.forEach(booth -> keys.add(InsertActions.keyOf(booth)));
        keys.addAll(List.of(GAP, "edit.rotate", "edit.duplicate", "edit.delete", GAP, "view.snap", "view.grid", GAP));
        keys.addAll(List.of("view.zoomOut", "view.fit", "view.zoomIn"));
        return List.copyOf(keys);
    }

    private static List<String> insert() {
        Stream<String> booths = Placeables.BOOTHS.stream().map(InsertActions::keyOf);
        Stream<String> features = Placeables.FEATURES.stream().map(InsertActions::keyOf);
        Stream<String> rest = Stream.of(GAP, InsertActions.keyOf(Placeables.ZONE));
        return Stream.of(booths, Stream.of(GAP), features, rest)
                .flatMap(keys -> keys)
                .toList();
    }
}
