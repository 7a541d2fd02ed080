package dev.madang.io.json;

import dev.madang.io.PlanIoException;
import dev.madang.io.SafeFile;
import dev.madang.model.Plan;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** Writes plans. The same plan always gives the same bytes. */
public final class PlanWriter {

    /** The version that stands in the files written; a test holds it to that of the build. */
    public static final String PROGRAM_VERSION = "1.0.0";

    private PlanWriter() {}

    /**
     * Saves a plan, wholly or not at all.
     *
     * @throws PlanIoException if it could not be saved; the old file is then as it was
     */
    public static void write(Plan plan, Path file) throws PlanIoException {
        SafeFile.write(file, toBytes(plan));
    }

    /** Returns the plan as a file has it: UTF-8, one booth a line, a line feed at the end. */
    public static byte[] toBytes(Plan plan) {
        return toBytes(plan, PROGRAM_VERSION);
    }

    /** Returns the same without who wrote it if {@code writtenBy} is empty. */
    static byte[] toBytes(Plan plan, String writtenBy) {
        return JsonWriter.text(PlanCodec.write(plan, writtenBy), LineLayout.PLAN)
                .getBytes(StandardCharsets.UTF_8);
    }
}
