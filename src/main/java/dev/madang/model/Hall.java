package dev.madang.model;

import java.util.Objects;

/**
 * A lettable space on a level.
 *
 * @param id unique on its level
 * @param name what visitors call it
 * @param outline the drawn shape
 * @param outlineEvidence how the drawn sides are known
 * @param facts official area, ceiling, floor load and what safety rules ask
 */
public record Hall(String id, LocalText name, Polygon outline, Evidence outlineEvidence, Facts facts)
        implements LevelPart {

    /** Checks the id. */
    public Hall {
        Ids.requireName("id", id);
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(outline, "outline");
        Objects.requireNonNull(outlineEvidence, "outlineEvidence");
        Objects.requireNonNull(facts, "facts");
    }

    @Override
    public Polygon place() {
        return outline;
    }

    @Override
    public Evidence placeEvidence() {
        return outlineEvidence;
    }

    @Override
    public Hall withPlace(Place newPlace, Evidence newEvidence) {
        if (newPlace instanceof Polygon newOutline) {
            return new Hall(id, name, newOutline, newEvidence, facts);
        }
        throw new IllegalArgumentException("Hall \"" + id + "\" must be placed as Polygon.");
    }

    @Override
    public Hall withId(String newId) {
        return new Hall(newId, name, outline, outlineEvidence, facts);
    }

    /** Returns the same hall by another name. */
    public Hall withName(LocalText newName) {
        return new Hall(id, newName, outline, outlineEvidence, facts);
    }

    /** Returns the same hall of which something else is known. */
    public Hall withFacts(Facts newFacts) {
        return new Hall(id, name, outline, outlineEvidence, newFacts);
    }

    /** Returns the official area in mm² if the venue names one, else the drawn one. */
    public long officialOrDrawnAreaMm2() {
        return facts.get(FactKind.OFFICIAL_AREA).value().orElse(outline.areaMm2());
    }
}
