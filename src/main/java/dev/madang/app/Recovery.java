package dev.madang.app;

import dev.madang.view.Workspace;
import dev.madang.view.document.Dialogs;
import dev.madang.view.document.Documents;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Offers the copies of unsaved work that {@link SafetyCopy} kept, the latest first; but none of a window that is open.
 */
final class Recovery {

    static final String PREFIX = "recovery-";
    static final String ENDING = ".json";

    private static final Logger LOG = LoggerFactory.getLogger(Recovery.class);
    private static final int OPEN = 0;
    private static final int KEEP = 1;
    private static final int DELETE = 2;

    private final Workspace workspace;
    private final Documents documents;
    private final Dialogs dialogs;
    private final Path folder;
    private final ZoneId zone;

    Recovery(Workspace workspace, Documents documents, Dialogs dialogs, Path folder, ZoneId zone) {
        this.workspace = workspace;
        this.documents = documents;
        this.dialogs = dialogs;
        this.folder = folder;
        this.zone = zone;
    }

    /** Asks what to do with each copy, until one is opened or the rest is left for another time. */
    void offer() {
        for (Path copy : copies()) {
            Optional<Integer> deed = ask(copy);
            if (deed.isEmpty()) {
                return;
            }
            switch (deed.get()) {
                case OPEN -> {
                    documents.recover(copy);
                    return;
                }
                case DELETE -> delete(copy);
                case KEEP -> LOG.info("{} is kept.", copy);
                default -> throw new IllegalStateException("There is no deed " + deed.get() + ".");
            }
        }
    }

    private Optional<Integer> ask(Path copy) {
        return dialogs.askDeed(
                workspace.messages().get("recovery.headline"),
                workspace.messages().get("recovery.text", when(copy), copy),
                List.of(
                        workspace.messages().get("recovery.open"),
                        workspace.messages().get("recovery.keep"),
                        workspace.messages().get("recovery.delete")));
    }

    private String when(Path copy) {
        try {
            FileTime time = Files.getLastModifiedTime(copy);
            return LocalDateTime.ofInstant(time.toInstant(), zone)
                    .format(DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                            .withLocale(workspace.locale()));
        } catch (IOException e) {
            LOG.warn("{} does not say when it was written.", copy, e);
            return "";
        }
    }

    /** The names begin with the time at which they were kept. */
    private List<Path> copies() {
        List<Path> copies = new ArrayList<>();
        if (Files.isDirectory(folder)) {
            try (DirectoryStream<Path> found = Files.newDirectoryStream(folder, PREFIX + "*" + ENDING)) {
                found.forEach(copies::add);
            } catch (IOException e) {
                LOG.warn("Recovery copies in {} cannot be listed.", folder, e);
            }
        }
        copies.removeIf(this::isInUse);
        copies.sort(Collections.reverseOrder());
        return copies;
    }

    /** The name ends with the window that writes it. */
    private boolean isInUse(Path copy) {
        String name = String.valueOf(copy.getFileName());
        String window = name.substring(name.lastIndexOf('-') + 1, name.length() - ENDING.length());
        return WindowLock.isHeld(folder, window);
    }

    private void delete(Path copy) {
        try {
            Files.deleteIfExists(copy);
        } catch (IOException e) {
            LOG.warn("{} cannot be deleted.", copy, e);
        }
    }
}
