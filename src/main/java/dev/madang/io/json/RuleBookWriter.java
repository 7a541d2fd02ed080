package dev.madang.io.json;

import dev.madang.io.PlanIoException;
import dev.madang.io.SafeFile;
import dev.madang.rules.RuleBook;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Writes rule books of the catalogue. The same book always gives the same bytes. */
public final class RuleBookWriter {

    private RuleBookWriter() {}

    /**
     * Writes a book, wholly or not at all; folders that are missing are made.
     *
     * @throws PlanIoException if it could not be written; what was there before is then as it was
     */
    public static void write(RuleBook book, Path file) throws PlanIoException {
        Path folder = file.toAbsolutePath().getParent();
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw new PlanIoException(e, "io.save.folder", String.valueOf(folder));
        }
        SafeFile.write(file, toBytes(book));
    }

    /** Returns the book as a file has it: UTF-8, one limit a line, a line feed at the end. */
    static byte[] toBytes(RuleBook book) {
        return JsonWriter.text(RuleBookCodec.write(book), LineLayout.RULES).getBytes(StandardCharsets.UTF_8);
    }
}
