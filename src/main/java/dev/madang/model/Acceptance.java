package dev.madang.model;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * That somebody takes the responsibility for a finding. It counts for the finding of the same rule about the same
 * things by the same edition of a rule book, as long as that is not worse than it was; whoever checks says whether it
 * still counts. It stays in the plan when what it is about is removed, as that may come back.
 *
 * @param rule id of the rule
 * @param level id of the level on which it was found
 * @param subjects ids of the plan elements concerned, sorted
 * @param parts ids of the level's parts concerned, sorted
 * @param book id of the rule book whose limit it is; empty where the limit lies in the nature of things
 * @param bookRevision edition of that book; 0 without a book
 * @param measured what was measured then
 * @param reason why it is accepted
 * @param by who accepts it
 * @param at when
 * @param scenario in which use of the building it was found: empty for the show as planned
 * @param note what else it is about by name, such as a demand or an exhibit; may be empty
 * @param place where it was found, if it is about the floor and not about elements or parts; else null
 */
public record Acceptance(
        String rule,
        String level,
        List<ElementId> subjects,
        List<String> parts,
        String book,
        int bookRevision,
        double measured,
        String reason,
        String by,
        Instant at,
        String scenario,
        LocalText note,
        @Nullable Point place) {

    /** A finding about the floor that moved by less is the same one, in millimetres. */
    public static final int NEAR_MM = 3_000;

    /** Longer reasons belong into a letter. */
    public static final int MAX_REASON_LENGTH = 2_000;

    /** Longer names are mistakes. */
    public static final int MAX_NAME_LENGTH = 200;

    /**
     * Sorts the ids and checks that reason and name are given.
     *
     * @throws IllegalArgumentException if reason or name is missing or too long, or what was measured is no number
     */
    public Acceptance {
        requireText("rule", rule, MAX_NAME_LENGTH);
        Ids.requireName("level", level);
        subjects = subjects.stream().distinct().sorted().toList();
        parts = parts.stream().distinct().sorted().toList();
        Objects.requireNonNull(book, "book");
        Ranges.require("bookRevision", bookRevision, 0, Integer.MAX_VALUE);
        requireText("reason", reason, MAX_REASON_LENGTH);
        requireText("by", by, MAX_NAME_LENGTH);
        Objects.requireNonNull(at, "at");
        if (!Double.isFinite(measured)) {
            throw new IllegalArgumentException("measured (" + measured + ") must be a number.");
        }
        measured += 0.0; // -0 and 0 are the same measure
        Objects.requireNonNull(scenario, "scenario");
        Objects.requireNonNull(note, "note");
        if (scenario.length() > MAX_NAME_LENGTH) {
            throw new IllegalArgumentException("scenario must have at most " + MAX_NAME_LENGTH + " characters.");
        }
    }

    /** Returns where it was found, if that matters. */
    public Optional<Point> where() {
        return Optional.ofNullable(place);
    }

    /** Tells whether both are about the same finding, by whatever edition of the book. */
    public boolean isAboutSame(Acceptance other) {
        return rule.equals(other.rule)
                && level.equals(other.level)
                && subjects.equals(other.subjects)
                && parts.equals(other.parts)
                && book.equals(other.book)
                && scenario.equals(other.scenario)
                && note.equals(other.note)
                && (place == null || other.place == null || isNear(other.place.toVec()));
    }

    /** Tells whether a finding at a place may be the same one; always, where the place does not matter. */
    public boolean isNear(Vec other) {
        return place == null || place.toVec().distanceTo(other) <= NEAR_MM;
    }

    private static void requireText(String name, String value, int mostLetters) {
        if (value.isBlank() || value.length() > mostLetters) {
            throw new IllegalArgumentException(
                    name + " \"" + value + "\" must have 1 to " + mostLetters + " characters.");
        }
    }
}
