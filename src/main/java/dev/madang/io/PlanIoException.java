package dev.madang.io;

import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import org.jspecify.annotations.Nullable;

/**
 * A file could not be read or written. Carries message keys instead of words, so that each user reads it in their own
 * language; {@link #getMessage()} is English, for logs.
 */
public final class PlanIoException extends Exception {

    /** The bundle in which the keys of this exception and of its problems are found. */
    public static final String BUNDLE = "dev.madang.io.json.messages";

    /** More problems than this are counted, not listed. */
    public static final int LISTED = 10;

    private static final long serialVersionUID = 1;
    private static final String MORE_KEY = "io.more";

    private final String key;
    private final transient List<Object> args;
    private final transient List<Problem> problems;
    private final int problemCount;

    /** Something that one sentence tells. The first of {@code args} names the file. */
    public PlanIoException(@Nullable Throwable cause, String key, Object... args) {
        super(null, cause);
        this.key = key;
        this.args = List.of(args);
        this.problems = List.of();
        this.problemCount = 0;
    }

    /**
     * A file with problems inside.
     *
     * @param key the summary; it takes the file and the number of problems
     * @param file the file as the user named it
     * @param problems the problems, or the first of very many
     * @param problemCount how many there are in all
     */
    public PlanIoException(String key, String file, List<Problem> problems, int problemCount) {
        this.key = key;
        this.args = List.of(file, problemCount);
        this.problems = List.copyOf(problems);
        this.problemCount = problemCount;
    }

    /** Returns the message key of the summary. */
    public String key() {
        return key;
    }

    /** Returns what the summary names. */
    public List<Object> args() {
        return args;
    }

    /**
     * Returns the problems in the file; empty if the summary tells all. Of very many only the first thousand are kept.
     */
    public List<Problem> problems() {
        return problems;
    }

    /** Returns what to show: a summary line, up to ten lines {@code pointer: problem}, and how many more there are. */
    public List<String> lines(Words words) {
        List<String> lines = new ArrayList<>();
        lines.add(words.get(key, args.toArray()));
        problems.stream().limit(LISTED).forEach(problem -> lines.add(problem.line(words)));
        if (problemCount > LISTED) {
            lines.add(words.get(MORE_KEY, problemCount - LISTED));
        }
        return List.copyOf(lines);
    }

    /** Returns the lines in English. */
    @Override
    public String getMessage() {
        return String.join("\n", lines(PlanIoException::english));
    }

    /** The root locale is the English bundle; any other might fall back to the language of the machine. */
    private static String english(String key, Object... args) {
        String pattern = ResourceBundle.getBundle(BUNDLE, Locale.ROOT).getString(key);
        return new MessageFormat(pattern, Locale.ENGLISH).format(args);
    }
}
