package dev.madang.edit;

import dev.madang.geometry.Footprint;
import dev.madang.model.Booth;
import dev.madang.model.BoothFrame;
import dev.madang.model.Deck;
import dev.madang.model.Exhibit;
import dev.madang.model.Rect;
import dev.madang.model.Shape;
import dev.madang.model.Stand;
import dev.madang.model.Wall;
import dev.madang.model.WallsOnOutline;
import dev.madang.model.WallsOnOutline.Walled;
import java.util.ArrayList;
import java.util.List;

/**
 * What becomes of what is built and shown in booths when they are cut or joined. Everything stays where it is on the
 * floor, and nothing is lost or doubled but walls along sides that are no more.
 */
final class StandShare {

    private StandShare() {}

    /**
     * Returns the stands of the parts of a booth: as high as it was, with the walls along their outer sides and their
     * share of the roof. Each deck and exhibit goes whole to the part that has most of it; an exhibit that is not
     * placed, to the part that stays the booth.
     *
     * @param stays index of the part that stays the booth
     */
    static List<Stand> ofParts(Booth whole, List<Shape> parts, int stays) {
        Stand stand = whole.stand();
        if (stand.isEmpty()) {
            return parts.stream().map(part -> Stand.NONE).toList();
        }
        List<Footprint> grounds = parts.stream().map(Footprint::of).toList();
        BoothFrame frame = BoothFrame.of(whole.shape());
        List<Inside> insides = parts.stream().map(Inside::new).toList();
        for (Deck deck : stand.decks()) {
            Shape there = frame.onLevel(deck.shape());
            insides.get(most(grounds, there, stays)).add(deck, there);
        }
        for (Exhibit exhibit : stand.exhibits()) {
            Shape there = exhibit.place().map(frame::onLevel).orElse(null);
            if (there == null) {
                insides.get(stays).exhibits.add(exhibit);
            } else {
                insides.get(most(grounds, there, stays)).add(exhibit, there);
            }
        }
        List<Stand> stands = new ArrayList<>();
        List<Walled> walled = List.of(new Walled(whole.shape(), stand.walls()));
        long coveredLeft = stand.coveredMm2();
        double areaLeft = parts.stream().mapToDouble(Shape::areaMm2).sum();
        for (int i = 0; i < parts.size(); i++) {
            long covered = Math.round(coveredLeft * (parts.get(i).areaMm2() / areaLeft));
            coveredLeft -= covered;
            areaLeft -= parts.get(i).areaMm2();
            List<Wall> walls = WallsOnOutline.of(walled, parts.get(i));
            stands.add(insides.get(i).stand(stand.heightMm(), walls, covered));
        }
        return List.copyOf(stands);
    }

    /** Returns the stand of booths that become one: as high as the highest, with everything that was in them. */
    static Stand ofMerged(List<Booth> booths, Shape outline) {
        if (booths.stream().allMatch(booth -> booth.stand().isEmpty())) {
            return Stand.NONE;
        }
        Inside inside = new Inside(outline);
        List<Walled> walled = new ArrayList<>();
        int heightMm = 0;
        long coveredMm2 = 0;
        for (Booth booth : booths) {
            BoothFrame frame = BoothFrame.of(booth.shape());
            heightMm = Math.max(heightMm, booth.stand().heightMm());
            coveredMm2 += booth.stand().coveredMm2();
            walled.add(new Walled(booth.shape(), booth.stand().walls()));
            booth.stand().decks().forEach(deck -> inside.add(deck, frame.onLevel(deck.shape())));
            booth.stand().exhibits().forEach(exhibit -> exhibit.place()
                    .ifPresentOrElse(
                            place -> inside.add(exhibit, frame.onLevel(place)), () -> inside.exhibits.add(exhibit)));
        }
        return inside.stand(heightMm, WallsOnOutline.of(walled, outline), coveredMm2);
    }

    /** What is gathered in one outline. */
    private static final class Inside {

        private final BoothFrame frame;
        private final List<Deck> decks = new ArrayList<>();
        private final List<Exhibit> exhibits = new ArrayList<>();

        Inside(Shape outline) {
            frame = BoothFrame.of(outline);
        }

        void add(Deck deck, Shape onLevel) {
            decks.add(deck.withShape(frame.inside(onLevel)));
        }

        void add(Exhibit exhibit, Shape onLevel) {
            exhibits.add(exhibit.at((Rect) frame.inside(onLevel)));
        }

        Stand stand(int heightMm, List<Wall> walls, long coveredMm2) {
            return new Stand(heightMm, walls, coveredMm2, decks, exhibits);
        }
    }

    private static int most(List<Footprint> parts, Shape there, int otherwise) {
        Footprint ground = Footprint.of(there);
        int most = otherwise;
        double mostMm2 = shared(parts.get(otherwise), ground);
        for (int i = 0; i < parts.size(); i++) {
            double sharedMm2 = shared(parts.get(i), ground);
            if (sharedMm2 > mostMm2) {
                most = i;
                mostMm2 = sharedMm2;
            }
        }
        return most;
    }

    private static double shared(Footprint one, Footprint other) {
        return one.sharedWith(other).map(Footprint.Shared::size).orElse(0.0);
    }
}
