package dev.madang.io.json;

import dev.madang.check.UnreadBook;
import dev.madang.io.PlanIoException;
import dev.madang.model.LocalText;
import dev.madang.text.Messages;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;

/** Says of files of rule books that cannot be read what is wrong, in both languages, for the findings of a check. */
final class UnreadBooks {

    private static final Messages ENGLISH = Messages.of(Locale.ENGLISH);
    private static final Messages KOREAN = Messages.of(Locale.KOREAN);

    private UnreadBooks() {}

    /** Returns the files; {@code wanted} are the ids of the books by which a plan is checked. */
    static List<UnreadBook> of(List<PlanIoException> problems, Collection<String> wanted) {
        return problems.stream()
                .map(problem -> new UnreadBook(
                        new LocalText(summary(problem, KOREAN), summary(problem, ENGLISH)),
                        isNamedLikeOne(file(problem), wanted)))
                .toList();
    }

    /** A finding travels in reports, where the folders of somebody's machine are nobody's business. */
    private static String summary(PlanIoException problem, Messages messages) {
        List<Object> args = new ArrayList<>(problem.args());
        args.set(0, file(problem));
        return messages.get(problem.key(), args.toArray());
    }

    private static String file(PlanIoException problem) {
        String path = problem.args().get(0).toString();
        return String.valueOf(Path.of(path).getFileName());
    }

    /** The user's own book is kept under its id, with a number behind it if another file had that name. */
    private static boolean isNamedLikeOne(String file, Collection<String> ids) {
        return ids.stream()
                .anyMatch(
                        id -> file.startsWith(id) && file.substring(id.length()).matches("(-\\d+)?\\.json"));
    }
}
