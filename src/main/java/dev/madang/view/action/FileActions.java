package dev.madang.view.action;

import dev.madang.view.document.Documents;
import dev.madang.view.document.Exports;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;

/** Actions on the document as a file. */
public final class FileActions {

    private static final String BUSY = "reason.busy";

    private FileActions() {}

    /**
     * Returns the actions; {@code exports} write and print sheets, {@code report} writes a safety report, {@code map} a
     * map for visitors, {@code template} saves a template.
     */
    public static List<Action> of(
            Documents documents, Exports exports, Runnable report, Runnable map, Runnable template) {
        BooleanBinding idle = Bindings.not(documents.busy());
        return List.of(
                Action.of("file.new", documents::newPlan)
                        .icon("fth-file-plus")
                        .keys("Shortcut+N")
                        .when(idle, BUSY),
                Action.of("file.open", documents::open)
                        .icon("fth-folder")
                        .keys("Shortcut+O")
                        .when(idle, BUSY),
                Action.of("file.sample", documents::openSample).when(idle, BUSY),
                Action.of("file.save", documents::save)
                        .icon("fth-save")
                        .keys("Shortcut+S")
                        .when(idle, BUSY),
                Action.of("file.saveAs", documents::saveAs)
                        .keys("Shortcut+Shift+S")
                        .when(idle, BUSY),
                Action.of("file.template", template),
                Action.of("file.export", exports::export).icon("fth-download").keys("Shortcut+E"),
                Action.of("file.print", exports::print).icon("fth-printer").keys("Shortcut+P"),
                Action.of("file.report", report).icon("fth-shield").keys("Shortcut+Shift+P"),
                Action.of("file.map", map).icon("fth-map"),
                Action.of("file.quit", documents::quit).keys("Shortcut+Q"));
    }
}
