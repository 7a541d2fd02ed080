package dev.madang.cli;

import dev.madang.io.PlanIoException;
import dev.madang.io.json.Catalogue;
import dev.madang.io.json.PlanWriter;
import dev.madang.model.Booth;
import dev.madang.model.ElementId;
import dev.madang.model.NewPlan;
import dev.madang.model.Plan;
import dev.madang.model.PlanElement;
import dev.madang.model.Rect;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.io.TempDir;

/** Runs commands in English with the shipped catalogue, and keeps what they say. */
abstract class CommandTest {

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @TempDir
    Path folder;

    /** Returns the exit status. */
    final int run(String... args) {
        return run(catalogue(), args);
    }

    /** Runs a command with another catalogue; returns the exit status. */
    final int run(Catalogue catalogue, String... args) {
        CliContext context = new CliContext(
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                catalogue,
                Locale.ENGLISH);
        return CommandLineMain.run(context, args);
    }

    final String out() {
        return out.toString(StandardCharsets.UTF_8);
    }

    final String err() {
        return err.toString(StandardCharsets.UTF_8).replace("\r\n", "\n");
    }

    /** Forgets what was said until now. */
    final void forget() {
        out.reset();
        err.reset();
    }

    static Catalogue catalogue() {
        return new Catalogue(null, home());
    }

    /** Returns the folder of the program. */
    static Path home() {
        return Path.of(System.getProperty("madang.home", "."));
    }

    /** Writes a plan of BEXCO's first centre that is checked by the house book. */
    final Path plan(PlanElement... booths) throws PlanIoException {
        var venue = catalogue().venue("bexco").orElseThrow();
        Plan blank = NewPlan.of(
                venue, List.of(venue.level("center-1").orElseThrow()), null, List.of("house"), Locale.ENGLISH);
        Path file = folder.resolve("plan.json");
        PlanWriter.write(blank.withElements(List.of(booths)), file);
        return file;
    }

    static Booth booth(String id, int x) {
        return Booth.of(new ElementId(id), "center-1", Rect.of(x, 30_000, 3_000, 3_000));
    }
}
