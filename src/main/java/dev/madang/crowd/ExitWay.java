package dev.madang.crowd;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * A way out: its parts one after the other, from the hall to the open. Its flow is that of its narrowest part.
 *
 * @param id the exit
 * @param parts at least one
 */
public record ExitWay(String id, List<WayPart> parts) {

    /**
     * Copies the list.
     *
     * @throws IllegalArgumentException if there are no parts
     */
    public ExitWay {
        Objects.requireNonNull(id, "id");
        parts = List.copyOf(parts);
        if (parts.isEmpty()) {
            throw new IllegalArgumentException("Way \"" + id + "\" must have parts.");
        }
    }

    /** Returns a way that is a door alone, reached from all sides. */
    public static ExitWay door(String id, double clearWidthMm) {
        return new ExitWay(id, List.of(WayPart.door(clearWidthMm)));
    }

    /** Returns a way through an aisle and then a door. */
    public static ExitWay doorAfterAisle(String id, double doorMm, double aisleMm) {
        return new ExitWay(id, List.of(WayPart.aisle(aisleMm), WayPart.door(doorMm)));
    }

    /** Returns how many get out in a second; 0 if a part is too narrow for anybody. */
    public double perS() {
        return parts.stream().mapToDouble(WayPart::mostPerS).min().orElse(0);
    }

    /** Tells whether anybody gets through. */
    public boolean isPassable() {
        return perS() > 0;
    }

    /** Returns what happens from part to part when as many press into the first as it takes. */
    public List<Transition> transitions() {
        List<Transition> transitions = new ArrayList<>();
        double flow = parts.get(0).mostPerS();
        for (WayPart part : parts.subList(1, parts.size())) {
            Transition transition = new Transition(part, flow);
            transitions.add(transition);
            flow = transition.outPerS();
        }
        return transitions;
    }

    List<Step> steps() {
        List<Step> steps = new ArrayList<>();
        steps.add(parts.get(0).widthStep());
        steps.add(parts.get(0).flowStep());
        transitions().forEach(transition -> steps.addAll(transition.steps()));
        return steps;
    }
}
