package dev.madang.io.export;

import dev.madang.draw.sheet.SheetPage;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Names the files of pages that are written one by one: {@code plan-02-hall-2.svg}. A single page keeps the name. */
final class FileSeries {

    private static final int MOST_LETTERS = 60;

    private FileSeries() {}

    /** Returns a file for each page, beside the file that was asked for. */
    static List<Path> of(Path file, List<SheetPage> pages, String ending) {
        if (pages.size() == 1) {
            return List.of(file);
        }
        String name = String.valueOf(file.getFileName());
        boolean ends = name.toLowerCase(Locale.ROOT).endsWith(ending);
        String stem = ends ? name.substring(0, name.length() - ending.length()) : name;
        int digits = Math.max(2, Integer.toString(pages.size()).length());
        List<Path> files = new ArrayList<>();
        for (SheetPage page : pages) {
            String number = String.format(Locale.ROOT, "%0" + digits + "d", files.size() + 1);
            files.add(file.resolveSibling(stem + "-" + number + "-" + safe(page.fullName()) + ending));
        }
        return files;
    }

    /** What some system refuses in names, and blanks, become single hyphens. */
    private static String safe(String title) {
        String plain = title.strip().replaceAll("[^\\p{L}\\p{N}]+", "-").replaceAll("^-|-$", "");
        return plain.length() > MOST_LETTERS ? plain.substring(0, MOST_LETTERS) : plain;
    }
}
