package dev.madang.cli;

import dev.madang.model.ElementId;
import dev.madang.model.Plan;
import java.security.SecureRandom;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Supplier;

/** Short random ids that a plan does not use yet. Counters would collide when two people's files are merged. */
final class FreshIds implements Supplier<ElementId> {

    private static final int RADIX = 36;
    private static final long BELOW = 2_176_782_336L;

    private final Plan plan;
    private final SecureRandom random = new SecureRandom();
    private final Set<ElementId> given = new HashSet<>();

    FreshIds(Plan plan) {
        this.plan = plan;
    }

    @Override
    public ElementId get() {
        ElementId id = draw();
        while (plan.usesId(id) || !given.add(id)) {
            id = draw();
        }
        return id;
    }

    private ElementId draw() {
        return new ElementId(Long.toString(random.nextLong(BELOW), RADIX));
    }
}
