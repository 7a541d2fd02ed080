package dev.madang.io.json;

import dev.madang.io.PlanIoException;
import dev.madang.model.Plan;
import java.nio.file.Path;

/** Reads plans. Trusts nothing in them: what it returns is sound, and what it refuses it explains. */
public final class PlanReader {

    private PlanReader() {}

    /**
     * Reads a plan.
     *
     * @throws PlanIoException if there is no such file, it cannot be read, or it is not a sound plan; the exception
     *     lists every problem with its place
     */
    public static Plan read(Path file) throws PlanIoException {
        return JsonFile.read(file, FileFormat.PLAN, PlanCodec::read);
    }

    /**
     * Reads a plan from bytes.
     *
     * @param name how messages name where the bytes come from
     * @throws PlanIoException if they are not a sound plan
     */
    public static Plan read(String name, byte[] bytes) throws PlanIoException {
        return JsonFile.decode(name, bytes, FileFormat.PLAN, PlanCodec::read);
    }
}
