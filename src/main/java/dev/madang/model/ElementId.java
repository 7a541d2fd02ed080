package dev.madang.model;

/**
 * The identity of something in a plan: a short random word, unique in the plan.
 *
 * @param value 1 to 64 lower-case letters, digits, dots or hyphens
 */
public record ElementId(String value) implements Comparable<ElementId> {

    /** Checks the form. */
    public ElementId {
        Ids.requireName("id", value);
    }

    @Override
    public int compareTo(ElementId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
