package dev.madang;

import dev.madang.app.WindowMain;
import dev.madang.cli.CommandLineMain;
import dev.madang.cli.HeadlessJob;
import dev.madang.io.json.Catalogue;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.IntSupplier;
import org.jspecify.annotations.Nullable;

/** Chooses window or command line. Names no JavaFX class, so that the command line starts without the toolkit. */
public final class Main {

    /** What the launcher asks for once after a build, to record the classes of the command line for later starts. */
    private static final String WARM_UP = "--warm-up";

    private Main() {}

    /**
     * Runs the program and ends the process with its exit status.
     *
     * @param args none or {@code open PLAN} for the window; anything else is a command
     */
    public static void main(String[] args) throws IOException {
        System.exit(args.length == 1 && args[0].equals(WARM_UP) ? warmUp() : run(args));
    }

    private static int run(String... args) {
        // AWT only paints into memory here; it must never look for a display of its own.
        System.setProperty("java.awt.headless", "true");
        boolean window = args.length == 0 || args[0].equals("open");
        if (!window) {
            return CommandLineMain.run(catalogue(), args);
        }
        Catalogue catalogue = catalogue();
        IntSupplier headless = () -> HeadlessJob.run(catalogue, args);
        return lacksDisplay() ? headless.getAsInt() : WindowMain.run(catalogue, headless, args);
    }

    /** Only on Linux can one see from outside that there is no display; elsewhere there always is one. */
    private static boolean lacksDisplay() {
        return System.getProperty("os.name").startsWith("Linux")
                && isEmpty(System.getenv("DISPLAY"))
                && isEmpty(System.getenv("WAYLAND_DISPLAY"));
    }

    private static boolean isEmpty(@Nullable String value) {
        return value == null || value.isEmpty();
    }

    /** The user's own venues, events and rule books come first, then those beside the program, then those in it. */
    private static Catalogue catalogue() {
        Optional<Path> home =
                Optional.ofNullable(System.getProperty("madang.home")).map(Path::of);
        return new Catalogue(userFolder(), home.orElse(null));
    }

    private static Path userFolder() {
        return Path.of(System.getProperty("user.home", ""), "Madang");
    }

    /** Does what planners do most, on the sample; what it prints is of no interest, nor whether it succeeds. */
    private static int warmUp() throws IOException {
        String sample = Path.of(System.getProperty("madang.home", ""), "assets", "plans", "wsce-2025.json")
                .toString();
        Path pdf = Files.createTempFile("madang-warm-up", ".pdf");
        try {
            for (String[] command :
                    List.of(new String[] {"venues"}, new String[] {"check", sample, "--json"}, new String[] {
                        "export", sample, "-o", pdf.toString(), "--fit"
                    })) {
                run(command);
            }
        } finally {
            Files.deleteIfExists(pdf);
        }
        return 0;
    }
}
