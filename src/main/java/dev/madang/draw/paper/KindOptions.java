package dev.madang.draw.paper;

import dev.madang.model.Vec;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What some kinds of sheets need beyond the plan.
 *
 * @param here where the reader of a visitor map stands, or null to leave that free
 * @param datum from where corners are set out, or null for the corner of the first hall
 * @param safety what the check of whole levels says, for a safety submission, or null
 * @param points the corners from the datum in the order of taping, or null while nobody has ordered them
 */
public record KindOptions(
        @Nullable Vec here, @Nullable Datum datum, @Nullable SafetyStatement safety, @Nullable SetOutPoints points) {

    /** Nothing more. */
    public static final KindOptions NONE = new KindOptions(null, null, null, null);

    /** Returns a copy that says where the reader stands. */
    public KindOptions withHere(Vec newHere) {
        return new KindOptions(newHere, datum, safety, points);
    }

    /** Returns a copy that sets out from a point. */
    public KindOptions withDatum(Datum newDatum) {
        return new KindOptions(here, newDatum, safety, null);
    }

    /** Returns a copy that tells what the check says. */
    public KindOptions withSafety(SafetyStatement newSafety) {
        return new KindOptions(here, datum, newSafety, points);
    }

    /** Returns a copy with corners that have been put in order. */
    public KindOptions withPoints(SetOutPoints ordered) {
        return new KindOptions(here, datum, safety, ordered);
    }

    /** Returns where the reader stands, if it is told. */
    public Optional<Vec> readerAt() {
        return Optional.ofNullable(here);
    }

    /** Returns from where corners are set out, if it was chosen. */
    public Optional<Datum> chosenDatum() {
        return Optional.ofNullable(datum);
    }

    /** Returns the corners in the order of taping, if they have been put in order. */
    public Optional<SetOutPoints> setOut() {
        return Optional.ofNullable(points);
    }

    /** Returns what the check says, if it is known. */
    public Optional<SafetyStatement> statement() {
        return Optional.ofNullable(safety);
    }
}
