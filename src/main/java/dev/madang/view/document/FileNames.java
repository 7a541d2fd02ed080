package dev.madang.view.document;

import java.nio.file.Path;
import java.util.Locale;

/** Names for files that every system takes. */
public final class FileNames {

    private static final int MAX_LENGTH = 80;

    private FileNames() {}

    /** Returns a file name made of a title: what some system refuses becomes a hyphen. */
    public static String of(String title, String ending) {
        String safe =
                title.strip().replaceAll("[\\p{Cntrl}\\\\/:*?\"<>|]+", "-").replaceAll("\\s+", " ");
        String cut = safe.length() > MAX_LENGTH ? safe.substring(0, MAX_LENGTH).strip() : safe;
        return (cut.isEmpty() ? "madang" : cut) + ending;
    }

    /** Returns the path, with the ending if its name has none of that kind. */
    public static Path withEnding(Path path, String ending) {
        String name = String.valueOf(path.getFileName());
        return name.toLowerCase(Locale.ROOT).endsWith(ending) ? path : path.resolveSibling(name + ending);
    }
}
