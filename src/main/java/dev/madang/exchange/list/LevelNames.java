package dev.madang.exchange.list;

import dev.madang.model.Level;
import dev.madang.model.LocalText;
import dev.madang.model.Plan;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Finds the level that a list means, which seldom calls it as the plan does: by its name in either language or its id,
 * else by the floor, the centre or the hall that the text names, if that leaves one level alone.
 *
 * <p>1F, 1층 and Floor 1 are one floor; a level whose name says no floor may lie on any. Halls are found on their level.
 */
final class LevelNames {

    private final List<Named> levels;
    private final List<String> venue;
    private final Map<String, Optional<Level>> known = new HashMap<>();

    LevelNames(Plan plan) {
        levels = plan.levels().stream()
                .map(level -> new Named(level, marksOf(level)))
                .toList();
        venue = names(plan.venue().name()).map(ListTexts::folded).toList();
    }

    /** Returns the level that a text means; nothing if it names none, or could mean several. */
    Optional<Level> find(String text) {
        return known.computeIfAbsent(text, this::sought);
    }

    private Optional<Level> sought(String text) {
        String bare = OtherWords.bare(text);
        return only(levels.stream().filter(one -> one.isCalled(bare)).toList()).or(() -> byMarks(text));
    }

    private Optional<Level> byMarks(String text) {
        String told = ListTexts.folded(text);
        for (String name : venue) {
            told = told.replace(name, " ");
        }
        LevelMarks sought = LevelMarks.of(told);
        return sought.isAll() && levels.stream().anyMatch(one -> one.marks().says(sought))
                ? only(levels.stream().filter(one -> one.marks().allows(sought)).toList())
                : Optional.empty();
    }

    private static LevelMarks marksOf(Level level) {
        LevelMarks own = LevelMarks.of(level.id().replace('-', ' '));
        for (String name : names(level.name()).toList()) {
            own = own.with(LevelMarks.of(ListTexts.folded(name)));
        }
        for (String hall :
                level.halls().stream().flatMap(one -> names(one.name())).toList()) {
            own = own.with(LevelMarks.of(ListTexts.folded(hall)).halls());
        }
        return own;
    }

    private static Stream<String> names(LocalText name) {
        return Stream.of(name.ko(), name.en()).filter(one -> !one.isBlank());
    }

    private static Optional<Level> only(List<Named> found) {
        return found.size() == 1 ? Optional.of(found.get(0).level()) : Optional.empty();
    }

    /** A level and what says where it is. */
    private record Named(Level level, LevelMarks marks) {

        boolean isCalled(String bare) {
            return Stream.concat(Stream.of(level.id()), names(level.name()))
                    .anyMatch(name -> OtherWords.bare(name).equals(bare));
        }
    }
}
