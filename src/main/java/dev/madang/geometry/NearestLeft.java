package dev.madang.geometry;

import dev.madang.model.Vec;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Things at places, of which the nearest are taken away one after the other, until none is left. Serves one thread.
 *
 * <p>Making it costs n log² n for n places; to take a thing away costs log n for each of its places, and as a rule log
 * n to find it.
 *
 * @param <T> what is taken; a thing may have several places, of which the nearest counts
 */
public final class NearestLeft<T> {

    /** The places, as a tree: in the middle of each stretch the one that parts it, by x and by y in turn. */
    private final List<Spot<T>> spots = new ArrayList<>();

    /** How many places are left of the stretch in whose middle each one stands. */
    private final int[] left;

    private NearestLeft(List<T> things, Function<? super T, ? extends List<Vec>> placesOf) {
        for (int rank = 0; rank < things.size(); rank++) {
            Owner<T> owner = new Owner<>(rank, things.get(rank), new ArrayList<>());
            for (Vec place : placesOf.apply(owner.thing())) {
                Spot<T> spot = new Spot<>(place, owner);
                owner.spots().add(spot);
                spots.add(spot);
            }
        }
        left = new int[spots.size()];
        part(0, spots.size(), true);
    }

    /** Makes a stock of things; of those as near as each other the first is taken. */
    public static <T> NearestLeft<T> of(List<T> things, Function<? super T, ? extends List<Vec>> placesOf) {
        return new NearestLeft<>(things, placesOf);
    }

    private record Owner<T>(int rank, T thing, List<Spot<T>> spots) {}

    private static final class Spot<T> {

        private final Vec at;
        private final Owner<T> owner;
        private int position;
        private boolean isTaken;

        Spot(Vec at, Owner<T> owner) {
            this.at = at;
            this.owner = owner;
        }

        double along(boolean byX) {
            return byX ? at.x() : at.y();
        }
    }

    private void part(int from, int to, boolean byX) {
        if (from < to) {
            spots.subList(from, to).sort(Comparator.comparingDouble(spot -> spot.along(byX)));
            int middle = (from + to) / 2;
            spots.get(middle).position = middle;
            left[middle] = to - from;
            part(from, middle, !byX);
            part(middle + 1, to, !byX);
        }
    }

    /** Takes away the thing that is nearest to a place; empty if none is left. */
    public Optional<T> takeNearest(Vec place) {
        Search<T> search = new Search<>(place);
        seek(search, 0, spots.size(), true);
        search.found.ifPresent(owner -> owner.spots().forEach(this::take));
        return search.found.map(Owner::thing);
    }

    private void take(Spot<T> spot) {
        spot.isTaken = true;
        int from = 0;
        int to = spots.size();
        int middle = (from + to) / 2;
        left[middle]--;
        while (middle != spot.position) {
            from = spot.position < middle ? from : middle + 1;
            to = spot.position < middle ? middle : to;
            middle = (from + to) / 2;
            left[middle]--;
        }
    }

    /** What has been found so far. */
    private static final class Search<T> {

        private final Vec from;
        private double bestMm = Double.POSITIVE_INFINITY;
        private Optional<Owner<T>> found = Optional.empty();

        Search(Vec from) {
            this.from = from;
        }

        void offer(Spot<T> spot) {
            double distance = spot.at.distanceTo(from);
            boolean isFirst = found.isEmpty() || spot.owner.rank() < found.get().rank();
            if (distance < bestMm || (distance == bestMm && isFirst)) {
                bestMm = distance;
                found = Optional.of(spot.owner);
            }
        }
    }

    private void seek(Search<T> search, int from, int to, boolean byX) {
        int middle = (from + to) / 2;
        if (from >= to || left[middle] == 0) {
            return;
        }
        Spot<T> parting = spots.get(middle);
        if (!parting.isTaken) {
            search.offer(parting);
        }
        double beyond = (byX ? search.from.x() : search.from.y()) - parting.along(byX);
        boolean isBefore = beyond < 0;
        seek(search, isBefore ? from : middle + 1, isBefore ? middle : to, !byX);
        if (Math.abs(beyond) <= search.bestMm) {
            seek(search, isBefore ? middle + 1 : from, isBefore ? to : middle, !byX);
        }
    }
}
