package dev.madang.cli;

import dev.madang.draw.paper.Paper;
import dev.madang.io.PlanIoException;
import dev.madang.io.export.SheetFile;
import dev.madang.io.json.Catalogue;
import dev.madang.model.Plan;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** What the program does where there is no display: the main job without a window. */
public final class HeadlessJob {

    private static final String SAMPLE = "wsce-2025";
    private static final Path FOLDER = Path.of("madang-out");

    private HeadlessJob() {}

    /**
     * Without arguments writes the sheet of the sample as PDF and as PNG into {@code madang-out} in the current folder,
     * and prints what the check says.
     *
     * <p>A plan to open cannot be shown, and is not replaced by something else.
     *
     * @param args what would have opened the window
     * @return 0 when all is done, else 2
     */
    public static int run(Catalogue catalogue, String... args) {
        return CommandLineMain.withConsole(catalogue, context -> {
            if (args.length > 0) {
                return CommandLineMain.fail(context, new CannotDo("cli.headless.cannotOpen"));
            }
            context.err()
                    .println("madang: " + context.messages(context.locale()).get("cli.headless.noDisplay", FOLDER));
            try {
                return write(context);
            } catch (PlanIoException | CannotDo e) {
                return CommandLineMain.fail(context, e);
            } catch (IOException e) {
                return CommandLineMain.fail(context, new CannotDo("cli.headless.folder", FOLDER));
            }
        });
    }

    private static int write(CliContext context) throws PlanIoException, CannotDo, IOException {
        Plan sample =
                context.catalogue().samplePlan(SAMPLE).orElseThrow(() -> new CannotDo("cli.headless.noSample", SAMPLE));
        Files.createDirectories(FOLDER);
        for (String ending : List.of(".pdf", ".png")) {
            Path output = FOLDER.resolve(SAMPLE + ending);
            new SheetOrder(PageForm.on(Paper.A0), SheetFile.DEFAULT_DPI, output)
                    .write(context, sample, List.of(sample.levels().get(0)));
        }
        new CheckText(context.messages(context.locale()))
                .lines(context.check(sample, List.of()).result())
                .forEach(line -> context.out().println(line));
        return CommandLineMain.DONE;
    }
}
