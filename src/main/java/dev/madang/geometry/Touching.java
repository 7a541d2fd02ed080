package dev.madang.geometry;

import dev.madang.model.Place;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.Function;

/** Sorts things into blocks: nobody passes between one of a block and the next. */
public final class Touching {

    private Touching() {}

    /**
     * Returns the blocks in the order of their first members, which keep their order, too. Costs as much as there are
     * neighbours.
     *
     * @param placeOf where a thing stands; things stand against each other within {@link Solid#CLOSED_MM}
     */
    public static <T> List<List<T>> blocks(List<T> things, Function<? super T, ? extends Place> placeOf) {
        List<Member> members = new ArrayList<>();
        for (int i = 0; i < things.size(); i++) {
            members.add(new Member(i, Solid.of(placeOf.apply(things.get(i)))));
        }
        SpatialIndex<Member> index =
                SpatialIndex.of(members, member -> member.solid().bounds());
        boolean[] seen = new boolean[things.size()];
        List<List<T>> blocks = new ArrayList<>();
        for (Member member : members) {
            if (!seen[member.rank()]) {
                blocks.add(block(member, index, seen).stream()
                        .sorted()
                        .map(things::get)
                        .toList());
            }
        }
        return blocks;
    }

    private record Member(int rank, Solid solid) {}

    private static List<Integer> block(Member start, SpatialIndex<Member> index, boolean[] seen) {
        List<Integer> ranks = new ArrayList<>();
        Deque<Member> open = new ArrayDeque<>(List.of(start));
        seen[start.rank()] = true;
        while (!open.isEmpty()) {
            Member next = open.remove();
            ranks.add(next.rank());
            index.forEachTouching(next.solid().bounds().grown(Solid.CLOSED_MM), other -> {
                if (!seen[other.rank()] && next.solid().isAgainst(other.solid())) {
                    seen[other.rank()] = true;
                    open.add(other);
                }
            });
        }
        return ranks;
    }
}
