package dev.madang.model;

/** Something that a plan knows by its id. */
public interface Identified {

    /** Returns the id, unique in the plan. */
    ElementId id();
}
