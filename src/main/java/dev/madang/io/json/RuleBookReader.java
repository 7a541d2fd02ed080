package dev.madang.io.json;

import dev.madang.check.RuleBook;
import dev.madang.io.PlanIoException;
import java.nio.file.Path;

/** Reads rule books of the catalogue. */
public final class RuleBookReader {

    private RuleBookReader() {}

    /**
     * Reads a rule book.
     *
     * @throws PlanIoException if there is no such file, it cannot be read, or it is not a sound rule book; the
     *     exception lists every problem with its place
     */
    public static RuleBook read(Path file) throws PlanIoException {
        return JsonFile.read(file, FileFormat.RULES, RuleBookCodec::read);
    }
}
