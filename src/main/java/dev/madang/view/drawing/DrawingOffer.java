package dev.madang.view.drawing;

import dev.madang.exchange.drawing.DrawingUnit;
import dev.madang.exchange.drawing.RawDrawing;
import dev.madang.io.PlanIoException;
import dev.madang.io.dxf.DrawingFile;
import dev.madang.model.Level;
import dev.madang.model.Plan;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;

/**
 * A drawing that can be taken in.
 *
 * @param file where it is
 * @param drawing what was read
 * @param plan the plan that could take its booths
 * @param level the level that is seen
 */
public record DrawingOffer(Path file, RawDrawing drawing, Plan plan, Level level) {

    /** Checks that all is there. */
    public DrawingOffer {
        Objects.requireNonNull(file, "file");
        Objects.requireNonNull(drawing, "drawing");
        Objects.requireNonNull(plan, "plan");
        Objects.requireNonNull(level, "level");
    }

    /** Returns the name of the file. */
    public String fileName() {
        return String.valueOf(file.getFileName());
    }

    /** Returns the name of the file without its ending. */
    String bareName() {
        return fileName().replaceFirst("\\.[^.]*$", "");
    }

    /** Returns the drawing with its curves divided as finely as another unit asks for. */
    RawDrawing in(DrawingUnit unit) throws PlanIoException {
        return drawing.unit().equals(Optional.of(unit))
                ? drawing
                : DrawingFile.ofThisMachine().read(file, Optional.of(unit));
    }
}
