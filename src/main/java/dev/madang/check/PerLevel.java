package dev.madang.check;

import dev.madang.model.Level;
import dev.madang.model.Plan;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;

/** Something for each level of a plan, in the order of the levels. */
record PerLevel<T>(Map<String, T> byLevel) {

    static <T> PerLevel<T> of(Plan plan, Function<Level, T> make) {
        Map<String, T> byLevel = new LinkedHashMap<>();
        plan.levels().forEach(level -> byLevel.put(level.id(), make.apply(level)));
        return new PerLevel<>(byLevel);
    }

    T on(String level) {
        return Objects.requireNonNull(byLevel.get(level), level);
    }

    Stream<T> all() {
        return byLevel.values().stream();
    }
}
