package dev.madang.view.support;

import java.util.List;

/** Names so many that nobody would read them all: the first few, and a sign that there are more. */
public final class FirstFew {

    private FirstFew() {}

    /** Returns the first names in a row; all of them if there are no more than {@code most}. */
    public static String of(List<String> names, int most) {
        String named = String.join(", ", names.subList(0, Math.min(most, names.size())));
        return names.size() > most ? named + " …" : named;
    }
}
