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
public record Hall(String id, LocalText name, Polygon outline, Evidence outlineEvidence, Facts facts) {

    /** Checks the id. */
    public Hall {
        Ids.requireName("id", id);
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(outline, "outline");
        Objects.requireNonNull(outlineEvidence, "outlineEvidence");
        Objects.requireNonNull(facts, "facts");
    }

    /** Returns the official area in mm² if the venue names one, else the drawn one. */
    public long officialOrDrawnAreaMm2() {
        return facts.get(FactKind.OFFICIAL_AREA).value().orElse(outline.areaMm2());
    }
}
