package dev.madang.io.json;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Which objects and arrays are broken into lines, one field or element a line; all others stay on the line of their
 * parent. A place is named by the fields that lead to it; {@code *} is any element of an array.
 *
 * @param broken the places that are broken
 */
record LineLayout(Set<String> broken) {

    /** Plans: one booth, one exhibitor, one hall a line, so that two people's edits merge. */
    static final LineLayout PLAN = new LineLayout(Stream.of(
                    Stream.of(
                            "",
                            "/levels",
                            "/event",
                            "/numbers",
                            "/sales",
                            "/sales/statuses",
                            "/sales/journal",
                            "/revisions",
                            "/phases",
                            "/accepted",
                            "/buildKinds"),
                    placed(""),
                    Stream.of("/revisions/*"),
                    placed("/revisions/*"),
                    level("/levels/*"),
                    event("/event"),
                    underlays())
            .flatMap(places -> places)
            .collect(Collectors.toUnmodifiableSet()));

    static final LineLayout VENUE =
            new LineLayout(Stream.concat(Stream.of("", "/facts", "/levels", "/listed"), level("/levels/*"))
                    .collect(Collectors.toUnmodifiableSet()));

    static final LineLayout EVENT =
            new LineLayout(Stream.concat(Stream.of(""), event("")).collect(Collectors.toUnmodifiableSet()));

    /** Rule books: one limit, one factor, one demand a line. */
    static final LineLayout RULES = new LineLayout(Set.of("", "/limits", "/factors", "/demands"));

    private static Stream<String> placed(String at) {
        return Stream.of("/zones", "/features", "/booths", "/notes", "/dimensions", "/groups", "/exhibitors")
                .map(at::concat);
    }

    private static Stream<String> level(String at) {
        return Stream.of("", "/facts", "/halls", "/partitions", "/fixtures").map(at::concat);
    }

    /** One field a line, so that moving an underlay changes a line and not its picture. */
    private static Stream<String> underlays() {
        return Stream.of("", "/*", "/*/picture", "/*/picture/data").map("/underlays"::concat);
    }

    private static Stream<String> event(String at) {
        return Stream.of("/shows", "/buildKinds", "/figures", "/attendance").map(at::concat);
    }

    boolean breaks(String place) {
        return broken.contains(place);
    }

    /** Returns the layout of an array of such files. */
    LineLayout inArray() {
        return new LineLayout(Stream.concat(Stream.of(""), broken.stream().map("/*"::concat))
                .collect(Collectors.toUnmodifiableSet()));
    }
}
