package dev.madang.model;

/** Something that is placed on a level and can be selected, moved and turned. */
public sealed interface PlanElement extends Identified permits AreaElement, Dimension {

    /** Returns the id of the level on which it lies. */
    String level();

    /** Returns where it lies; for a dimension, the strip by which it can be taken hold of. */
    Shape shape();

    /**
     * Returns a new element that looks the same. A copied booth is a place for somebody else: it has no number and no
     * exhibitor, and may be let. A copied dimension is held to nothing.
     */
    PlanElement copyAs(ElementId newId);

    /** Returns a copy moved by whole millimetres. */
    PlanElement moved(int dx, int dy);

    /** Returns a copy turned clockwise about {@code pivot}, rounded to whole millimetres. */
    PlanElement rotated(int angleCdeg, Vec pivot);
}
