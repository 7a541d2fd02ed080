package dev.madang.check.global;

import dev.madang.crowd.OccupantLoad;
import dev.madang.rules.LoadFactor;
import dev.madang.rules.Measure;
import dev.madang.rules.RuleBook;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * How many persons a book counts on a level, with its arithmetic.
 *
 * @param book which
 * @param parts each kind of area that it counts
 */
public record BookLoad(RuleBook book, List<Part> parts) {

    /** Copies the list. */
    public BookLoad {
        parts = List.copyOf(parts);
    }

    /**
     * The persons of one kind of area.
     *
     * @param factor how they are counted
     * @param load how many, with the arithmetic
     */
    public record Part(LoadFactor factor, OccupantLoad load) {}

    /** Returns all persons. */
    public long persons() {
        return parts.stream().mapToLong(part -> part.load().persons()).sum();
    }

    /** Tells whether the book binds an exhibition hall in how it counts. */
    public boolean isBinding() {
        return parts.stream().anyMatch(part -> part.factor().binding());
    }

    /** Counts by a book; empty if it does not say how. */
    static Optional<BookLoad> of(RuleBook book, LevelAreas areas) {
        List<Part> parts = new ArrayList<>();
        for (LoadFactor factor : book.factors()) {
            OccupantLoad load = load(factor, areas, book);
            if (load.persons() > 0) {
                parts.add(new Part(factor, load));
            }
        }
        return book.factors().isEmpty() ? Optional.empty() : Optional.of(new BookLoad(book, parts));
    }

    private static OccupantLoad load(LoadFactor factor, LevelAreas areas, RuleBook book) {
        long area = area(factor, areas, book);
        if (factor.measure() == Measure.COUNT) {
            return OccupantLoad.bySeats(Math.round(areas.of(factor.use()).seats() * factor.value()));
        }
        RoundingMode rounding = factor.rounding().mode();
        return factor.measure() == Measure.M2_PER_PERSON
                ? OccupantLoad.byFactor(area, factor.value(), rounding)
                : OccupantLoad.byDensity(area, factor.value(), rounding);
    }

    /** What is counted by a factor of its own is not counted again with the hall. */
    private static long area(LoadFactor factor, LevelAreas areas, RuleBook book) {
        if (factor.use() != LoadFactor.Use.EXHIBITION) {
            return areas.of(factor.use()).areaMm2();
        }
        return switch (factor.area()) {
            case GROSS -> Math.max(0, areas.grossMm2() - apart(areas, book, false));
            case OPEN_TO_VISITORS -> Math.max(0, areas.openToVisitorsMm2() - apart(areas, book, true));
            case NET_OPEN, OWN -> areas.netOpenMm2();
        };
    }

    private static long apart(LevelAreas areas, RuleBook book, boolean stagesAreOut) {
        return book.factors().stream()
                .map(LoadFactor::use)
                .filter(use -> use != LoadFactor.Use.EXHIBITION)
                .filter(use -> !(stagesAreOut && use == LoadFactor.Use.STAGE))
                .mapToLong(use -> areas.of(use).areaMm2())
                .sum();
    }
}
