package dev.madang.view.table;

import dev.madang.exchange.list.BoothPlaces;
import dev.madang.geometry.OpenSides;
import dev.madang.model.Booth;
import dev.madang.model.ElementId;
import dev.madang.model.Exhibitor;
import dev.madang.model.Hold;
import dev.madang.model.Rect;
import dev.madang.model.Shape;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A booth as its table shows it.
 *
 * @param booth the booth
 * @param place where it lies, in words
 * @param kind name of its build kind
 * @param status name of its state of letting
 * @param exhibitor who takes it, or null
 * @param exhibitorName name of that, or empty
 * @param openSides which of its sides face an aisle
 * @param locked whether it is locked
 * @param texts what depends on the language of numbers
 * @param folded all of that, for searching
 */
record BoothRow(
        Booth booth,
        BoothPlaces.Place place,
        String kind,
        String status,
        @Nullable Exhibitor exhibitor,
        String exhibitorName,
        OpenSides openSides,
        boolean locked,
        Texts texts,
        String folded)
        implements TableRow {

    /** Size, area, booth units, and for whom and until when it is held. */
    record Texts(String size, String area, String units, String hold) {}

    @Override
    public ElementId id() {
        return booth.id();
    }

    long areaMm2() {
        return booth.shape().areaMm2();
    }

    Optional<Hold> hold() {
        return booth.letting().currentHold();
    }

    int sides() {
        return openSides.count();
    }

    boolean isRect() {
        Shape shape = booth.shape();
        return shape instanceof Rect;
    }
}
