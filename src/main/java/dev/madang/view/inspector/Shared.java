package dev.madang.view.inspector;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** What several things have in common. */
final class Shared {

    private Shared() {}

    /** Returns the property that all have alike; nothing if they differ or there are none. */
    static <T, P> Optional<P> of(Collection<T> things, Function<T, P> property) {
        List<P> different = things.stream().map(property).distinct().limit(2).toList();
        return different.size() == 1 ? Optional.of(different.get(0)) : Optional.empty();
    }
}
