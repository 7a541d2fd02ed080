package dev.madang.cli;

import dev.madang.io.PlanIoException;
import dev.madang.io.json.Catalogue;
import dev.madang.text.Messages;
import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Runs one command and returns the exit status. */
public final class CommandLineMain {

    static final int DONE = 0;
    static final int FOUND_ERRORS = 1;
    static final int COULD_NOT = 2;

    private static final Logger LOG = LoggerFactory.getLogger(CommandLineMain.class);

    private CommandLineMain() {}

    /**
     * Runs a command with the streams and the language of this process.
     *
     * @param catalogue venues, events, rule books and samples
     */
    public static int run(Catalogue catalogue, String... args) {
        return withConsole(catalogue, context -> run(context, args));
    }

    /** Runs a job with the streams and the language of this process. */
    static int withConsole(Catalogue catalogue, ToIntFunction<CliContext> job) {
        // The console's own encoding may be ASCII; plans are full of Korean.
        PrintStream out = utf8(FileDescriptor.out);
        PrintStream err = utf8(FileDescriptor.err);
        int status;
        try {
            status = job.applyAsInt(new CliContext(out, err, catalogue, Locale.getDefault()));
        } finally {
            out.flush();
            err.flush();
        }
        return out.checkError() ? COULD_NOT : status;
    }

    static int run(CliContext inOwnLanguage, String... args) {
        CliContext context = inOwnLanguage.in(LanguageOption.askedFor(args, inOwnLanguage.locale()));
        CommandLine line = new CommandLine(new MadangCommand())
                .addSubcommand("venues", new VenuesCommand(context))
                .addSubcommand("events", new EventsCommand(context))
                .addSubcommand("new", new NewCommand(context))
                .addSubcommand("check", new CheckCommand(context))
                .addSubcommand("export", new ExportCommand(context))
                .addSubcommand("import-dxf", new ImportDxfCommand(context))
                .addSubcommand("venue-from-dxf", new VenueFromDxfCommand(context))
                .addSubcommand("import", new ImportCommand(context))
                .addSubcommand("diff", new DiffCommand(context))
                .addSubcommand("help", new CommandLine.HelpCommand())
                .setOut(new PrintWriter(context.out(), true, StandardCharsets.UTF_8))
                .setErr(new PrintWriter(context.err(), true, StandardCharsets.UTF_8))
                .setCaseInsensitiveEnumValuesAllowed(true)
                .registerConverter(Path.class, new FileName())
                .registerConverter(WholeNumber.class, new WholeNumber.Converter())
                .setParameterExceptionHandler((e, wrong) -> refuse(context, e))
                .setExecutionExceptionHandler((e, command, parsed) -> fail(context, e));
        return line.execute(args);
    }

    private static int refuse(CliContext context, ParameterException e) {
        String command = e.getCommandLine().getCommandSpec().qualifiedName();
        Messages messages = context.messages(context.locale());
        context.err().println("madang: " + messages.get("cli.arguments", what(e, messages), command));
        return COULD_NOT;
    }

    private static String what(ParameterException e, Messages messages) {
        if (e instanceof UnmatchedArgumentException unmatched) {
            return messages.get("cli.arguments.unknown", String.join(" ", unmatched.getUnmatched()));
        }
        if (e instanceof MissingParameterException missing) {
            String names =
                    missing.getMissing().stream().map(CommandLineMain::nameOf).collect(Collectors.joining(", "));
            return messages.get("cli.arguments.missing", names);
        }
        if (e.getCause() instanceof CannotDo cannot) {
            return messages.get(cannot.key(), cannot.args());
        }
        return e.getArgSpec() == null
                ? messages.get("cli.arguments.command")
                : messages.get(
                        "cli.arguments.value",
                        String.valueOf(e.getValue()),
                        nameOf(e.getArgSpec()),
                        messages.get(keyOfRight(e.getArgSpec())));
    }

    /** Names what would be right for an argument, by the kind of value that it takes. */
    private static String keyOfRight(ArgSpec argument) {
        Class<?> type = argument.auxiliaryTypes()[0];
        if (type == Locale.class) {
            return "cli.arguments.value.language";
        }
        if (type == LocalDate.class) {
            return "cli.arguments.value.day";
        }
        if (type == Path.class) {
            return "cli.arguments.value.file";
        }
        if (type == WholeNumber.class) {
            return "cli.arguments.value.count";
        }
        return type == double.class || type == Double.class
                ? "cli.arguments.value.number"
                : "cli.arguments.value.other";
    }

    private static String nameOf(ArgSpec argument) {
        return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
    }

    static int fail(CliContext context, Exception e) {
        Messages messages = context.messages(context.locale());
        if (e instanceof PlanIoException unreadable) {
            unreadable.lines(messages::get).forEach(line -> context.err().println("madang: " + line));
        } else if (e instanceof CannotDo cannot) {
            context.err().println("madang: " + messages.get(cannot.key(), cannot.args()));
        } else {
            LOG.error("A command failed", e);
            context.err().println("madang: " + messages.get("cli.failed", String.valueOf(e.getMessage())));
        }
        return COULD_NOT;
    }

    private static PrintStream utf8(FileDescriptor descriptor) {
        OutputStream stream = new BufferedOutputStream(new FileOutputStream(descriptor), 1 << 16);
        return new PrintStream(stream, false, StandardCharsets.UTF_8);
    }
}
