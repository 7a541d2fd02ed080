package dev.madang.model;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;

/**
 * A fixed part of a level.
 *
 * @param id unique on its level
 * @param kind what it is
 * @param place where it is, in the form that its kind takes
 * @param facts clear height, load and so on
 * @param evidence how it is known; assumed fixtures are drawn dashed
 * @param services what a utility point or trench supplies, in the order of {@link Service}
 */
public record Fixture(String id, FixtureKind kind, Place place, Facts facts, Evidence evidence, Set<Service> services)
        implements LevelPart {

    /**
     * Checks the id, the form of the place and that only what can supply services does.
     *
     * @throws IllegalArgumentException if the place has not the form that the kind takes, or a kind that supplies
     *     nothing has services
     */
    public Fixture {
        Ids.requireName("id", id);
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(place, "place");
        Objects.requireNonNull(facts, "facts");
        Objects.requireNonNull(evidence, "evidence");
        EnumSet<Service> ordered = EnumSet.noneOf(Service.class);
        ordered.addAll(services);
        services = Collections.unmodifiableSet(ordered);
        if (!services.isEmpty() && !kind.hasServices()) {
            throw new IllegalArgumentException("Fixture \"" + id + "\" of kind " + kind + " supplies no services.");
        }
        if (!kind.form().isInstance(place)) {
            throw new IllegalArgumentException("Fixture \"" + id + "\" of kind " + kind + " must be placed as "
                    + kind.form().getSimpleName() + ", not as "
                    + place.getClass().getSimpleName() + ".");
        }
    }

    /** A fixture that supplies nothing, or of which that is not known. */
    public Fixture(String id, FixtureKind kind, Place place, Facts facts, Evidence evidence) {
        this(id, kind, place, facts, evidence, Set.of());
    }

    @Override
    public Evidence placeEvidence() {
        return evidence;
    }

    @Override
    public Fixture withPlace(Place newPlace, Evidence newEvidence) {
        return new Fixture(id, kind, newPlace, facts, newEvidence, services);
    }

    @Override
    public Fixture withId(String newId) {
        return new Fixture(newId, kind, place, facts, evidence, services);
    }

    /** Returns the same fixture of which something else is known. */
    public Fixture withFacts(Facts newFacts) {
        return new Fixture(id, kind, place, newFacts, evidence, services);
    }

    /** Returns the same fixture with other services. */
    public Fixture withServices(Set<Service> newServices) {
        return new Fixture(id, kind, place, facts, evidence, newServices);
    }
}
