package dev.madang.view.drawing;

import dev.madang.exchange.Remark;
import dev.madang.exchange.drawing.BoothImport;
import dev.madang.exchange.drawing.DrawingMapping;
import dev.madang.exchange.drawing.DrawnVenue;
import dev.madang.exchange.drawing.RawDrawing;
import dev.madang.io.PlanIoException;
import dev.madang.model.FixtureKind;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * What would come of a drawing: booths, or a building.
 *
 * @param booths what would happen to the booths of the level, if they are wanted
 * @param venue the building, if that is wanted
 */
record DrawingPreview(Optional<BoothImport> booths, Optional<DrawnVenue> venue) {

    /** Costs as much as reading a large drawing; meant for background work. */
    static DrawingPreview of(DrawingOffer offer, DrawingMapping mapping, boolean isVenue) throws PlanIoException {
        RawDrawing drawing = offer.in(mapping.unit());
        return isVenue
                ? new DrawingPreview(Optional.empty(), Optional.of(DrawnVenue.of(drawing, mapping)))
                : new DrawingPreview(
                        Optional.of(BoothImport.of(
                                drawing, mapping, offer.plan(), offer.level().id())),
                        Optional.empty());
    }

    List<Remark> remarks() {
        return booths.map(BoothImport::remarks)
                .or(() -> venue.map(DrawnVenue::remarks))
                .orElse(List.of());
    }

    /** Tells whether there is anything to take. */
    boolean canBeTaken(boolean removesGone) {
        return booths.map(found -> found.changesAnything(removesGone)).orElse(false)
                || venue.flatMap(DrawnVenue::floor).isPresent();
    }

    static int doors(DrawnVenue venue) {
        return Arrays.stream(FixtureKind.values())
                .filter(FixtureKind::isDoor)
                .mapToInt(venue::count)
                .sum();
    }
}
