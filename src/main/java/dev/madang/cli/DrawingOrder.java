package dev.madang.cli;

import dev.madang.exchange.drawing.LevelDrawing;
import dev.madang.exchange.drawing.RawDrawing;
import dev.madang.io.PlanIoException;
import dev.madang.io.dxf.DrawingFile;
import dev.madang.model.Level;
import dev.madang.model.Plan;
import dev.madang.text.Messages;
import java.nio.file.Path;
import java.util.Locale;

/** Writes levels for other drawing programs. */
final class DrawingOrder {

    private DrawingOrder() {}

    /** Tells whether the ending of a file asks for a drawing. */
    static boolean isFor(Path output) {
        return String.valueOf(output.getFileName()).toLowerCase(Locale.ROOT).endsWith(DrawingFile.ENDING);
    }

    /** Writes a level, and says what the drawing does not carry. */
    static void write(CliContext context, Plan plan, Level level, Path output) throws PlanIoException {
        Messages messages = context.messages(context.locale());
        RawDrawing drawing = LevelDrawing.of(plan, level, context.locale());
        DrawingFile.ofThisMachine().write(drawing, output);
        context.err().println("madang: " + messages.get("cli.dxf.written", output));
        DrawingOptions.say(context, drawing.remarks(), messages);
    }
}
