package dev.madang.view.document;

import dev.madang.io.PlanIoException;
import dev.madang.model.Plan;
import java.nio.file.Path;

/** Reads and writes plans. Any thread may call it. */
public interface PlanFiles {

    /**
     * Reads a plan.
     *
     * @throws PlanIoException saying what is wrong with the file
     */
    Plan read(Path file) throws PlanIoException;

    /**
     * Writes a plan. If that fails, what was there before is still there.
     *
     * @throws PlanIoException saying why it cannot be written
     */
    void write(Plan plan, Path file) throws PlanIoException;
}
