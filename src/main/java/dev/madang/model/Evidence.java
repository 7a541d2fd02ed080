package dev.madang.model;

import java.util.List;
import java.util.Objects;

/**
 * How a figure is known. It travels with the figure and is shown beside it, so that nothing assumed looks published.
 *
 * @param kind the strength of the knowledge
 * @param sources pages that say it
 * @param note the arithmetic of a derived figure, or a remark; may be empty
 * @param claims for disputed figures, all claims, the one that is drawn first
 */
public record Evidence(Kind kind, List<Source> sources, LocalText note, List<Claim> claims) {

    /** Nobody says. */
    public static final Evidence UNKNOWN = new Evidence(Kind.UNKNOWN, List.of(), LocalText.NONE, List.of());

    /** A plausible value that nobody published. */
    public static final Evidence ASSUMED = new Evidence(Kind.ASSUMED, List.of(), LocalText.NONE, List.of());

    /** What the planner typed or drew without naming a source. */
    public static final Evidence ENTERED =
            new Evidence(Kind.ASSUMED, List.of(), new LocalText("사용자 입력", "entered by the planner"), List.of());

    /** How strongly a figure is known. */
    public enum Kind {
        /** A page says it. */
        PUBLISHED,
        /** Arithmetic on published figures, which the note shows. */
        DERIVED,
        /** Sources differ; all claims are kept and the first is drawn. */
        DISPUTED,
        /** A plausible value that nobody published. */
        ASSUMED,
        /** Looked for, not found. */
        UNKNOWN
    }

    /**
     * Copies the lists and checks that the kind is backed by what it needs.
     *
     * @throws IllegalArgumentException if a published figure has no source, a derived one no arithmetic, or a disputed
     *     one fewer than two claims
     */
    public Evidence {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(note, "note");
        sources = List.copyOf(sources);
        claims = List.copyOf(claims);
        if (kind == Kind.PUBLISHED && sources.isEmpty()) {
            throw new IllegalArgumentException("Published evidence must name a source.");
        }
        if (kind == Kind.DERIVED && note.isEmpty()) {
            throw new IllegalArgumentException("Derived evidence must show its arithmetic in the note.");
        }
        if (kind == Kind.DISPUTED && claims.size() < 2) {
            throw new IllegalArgumentException("Disputed evidence must list at least two claims.");
        }
        if (kind != Kind.DISPUTED && !claims.isEmpty()) {
            throw new IllegalArgumentException("Only disputed evidence lists claims.");
        }
    }

    /** Returns evidence read on the given pages. */
    public static Evidence published(Source... sources) {
        return new Evidence(Kind.PUBLISHED, List.of(sources), LocalText.NONE, List.of());
    }

    /** Returns evidence that rests on the given arithmetic. */
    public static Evidence derived(String arithmetic, Source... sources) {
        return new Evidence(Kind.DERIVED, List.of(sources), LocalText.of(arithmetic), List.of());
    }

    /**
     * Tells whether nobody vouches for the figure. What is a guess must never look published. A disputed figure is no
     * guess: its claims are told, and the one that is drawn has a source or is the likelier.
     */
    public boolean isGuess() {
        return kind == Kind.ASSUMED || kind == Kind.UNKNOWN;
    }
}
