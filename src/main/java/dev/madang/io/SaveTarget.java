package dev.madang.io;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;

/** Finds the file that a save replaces, and refuses what cannot or must not be replaced. */
final class SaveTarget {

    /** As many links as Linux follows. */
    private static final int MAX_LINKS = 40;

    private SaveTarget() {}

    static Path of(Path file) throws IOException, PlanIoException {
        if (file.toString().isEmpty()) {
            throw new PlanIoException(null, "io.save.noName");
        }
        Path target = followed(file);
        if (Files.isDirectory(target)) {
            throw new PlanIoException(null, "io.save.directory", file.toString());
        }
        if (Files.exists(target) && !Files.isRegularFile(target)) {
            throw new PlanIoException(null, "io.save.notAFile", file.toString());
        }
        Path folder = target.getParent();
        if (folder == null || !Files.isDirectory(folder)) {
            throw new PlanIoException(null, "io.save.noFolder", file.toString(), String.valueOf(folder));
        }
        if (Files.exists(target) && !Files.isWritable(target)) {
            throw new PlanIoException(null, "io.save.protected", file.toString());
        }
        return target;
    }

    /** Follows links by hand, because a link to a file that is not there yet has no real path. */
    private static Path followed(Path file) throws IOException, PlanIoException {
        Path target = file.toAbsolutePath();
        for (int links = 0; Files.isSymbolicLink(target); links++) {
            if (links == MAX_LINKS) {
                throw new PlanIoException(null, "io.save.linkLoop", file.toString());
            }
            target = target.resolveSibling(Files.readSymbolicLink(target));
        }
        return Files.exists(target, LinkOption.NOFOLLOW_LINKS) ? target.toRealPath() : target;
    }
}
