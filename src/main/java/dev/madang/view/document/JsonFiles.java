package dev.madang.view.document;

import dev.madang.io.PlanIoException;
import dev.madang.io.json.PlanReader;
import dev.madang.io.json.PlanWriter;
import dev.madang.model.Plan;
import java.nio.file.Path;

/** Plans as JSON files. */
public final class JsonFiles implements PlanFiles {

    @Override
    public Plan read(Path file) throws PlanIoException {
        return PlanReader.read(file);
    }

    @Override
    public void write(Plan plan, Path file) throws PlanIoException {
        PlanWriter.write(plan, file);
    }
}
