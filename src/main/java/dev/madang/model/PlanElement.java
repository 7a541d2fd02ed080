package dev.madang.model;

/** Something that is placed on a level and can be moved. */
public sealed interface PlanElement extends Identified permits Booth, Feature, Zone {

    /** Returns the id of the level on which it lies. */
    String level();

    /** Returns where it lies. */
    Shape shape();

    /** Returns a copy that lies elsewhere or has another form. */
    PlanElement withShape(Shape shape);
}
