package dev.madang.check;

import dev.madang.model.ElementId;
import dev.madang.rules.LimitKind;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;

/** How close each element comes to each limit, so that what did not change need not be measured again. */
final class Measurements {

    private static final int KINDS = LimitKind.values().length;

    private final Map<String, Map<ElementId, double[]>> byLevel = new HashMap<>();

    /** Returns a copy without some elements. */
    Measurements without(Set<ElementId> ids) {
        Measurements copy = new Measurements();
        byLevel.forEach((level, byId) -> {
            Map<ElementId, double[]> kept = new HashMap<>(byId);
            kept.keySet().removeAll(ids);
            copy.byLevel.put(level, kept);
        });
        return copy;
    }

    void add(String level, ElementId id, LimitKind kind, double value) {
        double[] values =
                byLevel.computeIfAbsent(level, missing -> new HashMap<>()).computeIfAbsent(id, missing -> unmeasured());
        int at = kind.ordinal();
        values[at] = Double.isNaN(values[at]) ? value : kind.worse(values[at], value);
    }

    /** Puts a value in place of whatever was measured; earlier measurements that share the old one keep it. */
    void replace(String level, ElementId id, LimitKind kind, double value) {
        Map<ElementId, double[]> byId = byLevel.computeIfAbsent(level, missing -> new HashMap<>());
        double[] values = byId.getOrDefault(id, unmeasured()).clone();
        values[kind.ordinal()] = value;
        byId.put(id, values);
    }

    /** Returns the worst value of a level for each kind; empty where nothing was measured. */
    Map<LimitKind, OptionalDouble> worst(String level) {
        double[] worst = unmeasured();
        for (double[] values : byLevel.getOrDefault(level, Map.of()).values()) {
            for (LimitKind kind : LimitKind.values()) {
                int at = kind.ordinal();
                if (!Double.isNaN(values[at])) {
                    worst[at] = Double.isNaN(worst[at]) ? values[at] : kind.worse(worst[at], values[at]);
                }
            }
        }
        Map<LimitKind, OptionalDouble> byKind = new EnumMap<>(LimitKind.class);
        for (LimitKind kind : LimitKind.values()) {
            double value = worst[kind.ordinal()];
            byKind.put(kind, Double.isNaN(value) ? OptionalDouble.empty() : OptionalDouble.of(value));
        }
        return byKind;
    }

    private static double[] unmeasured() {
        double[] values = new double[KINDS];
        Arrays.fill(values, Double.NaN);
        return values;
    }
}
