package dev.madang.view.document;

import dev.madang.report.ReportFormat;
import dev.madang.text.Messages;
import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.stage.FileChooser;
import javafx.stage.Stage;
import javafx.stage.Window;

/** Asks for files to read and to write, in front of all windows that are open. */
final class FileChoice {

    private final Stage owner;
    private final Supplier<Messages> messages;

    FileChoice(Stage owner, Supplier<Messages> messages) {
        this.owner = owner;
        this.messages = messages;
    }

    /** Asks where to write a report; a name without an ending gets that of the chosen format. */
    Optional<Path> report(String suggestedName) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(text("safetyReport.title"));
        for (ReportFormat format : List.of(ReportFormat.PDF, ReportFormat.HTML)) {
            chooser.getExtensionFilters().add(new FileChooser.ExtensionFilter(format.name(), "*" + format.ending()));
        }
        return target(chooser, suggestedName).map(file -> {
            boolean isHtml = chooser.getSelectedExtensionFilter() != null
                    && chooser.getSelectedExtensionFilter().getDescription().equals(ReportFormat.HTML.name());
            ReportFormat wanted = isHtml ? ReportFormat.HTML : ReportFormat.PDF;
            return ReportFormat.of(file).isPresent() ? file : FileNames.withEnding(file, wanted.ending());
        });
    }

    /** Asks for a file to read. */
    Optional<Path> opened(FileChooser chooser) {
        return Optional.ofNullable(chooser.showOpenDialog(front())).map(File::toPath);
    }

    /** Asks for a file to write. */
    Optional<Path> target(FileChooser chooser, String suggestedName) {
        chooser.setInitialFileName(suggestedName);
        return Optional.ofNullable(chooser.showSaveDialog(front())).map(File::toPath);
    }

    FileChooser chooser(String titleKey, String filter, String... patterns) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(text(titleKey));
        chooser.getExtensionFilters().add(new FileChooser.ExtensionFilter(filter, patterns));
        return chooser;
    }

    /** A chooser that is asked for in a form belongs to the form, which then waits behind it. */
    private Window front() {
        return Window.getWindows().stream()
                .filter(window -> window instanceof Stage && window.isShowing())
                .reduce(owner, (below, above) -> above);
    }

    private String text(String key) {
        return messages.get().get(key);
    }
}
