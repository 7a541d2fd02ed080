package dev.madang.arrange;

import java.util.List;

/**
 * Booths beside each other.
 *
 * @param booths in the order in which they are walked
 * @param aisleAfter whether an aisle lies between this row and the next; back to back there is none
 */
record BoothRow(List<PlacedBooth> booths, boolean aisleAfter) {

    BoothRow {
        booths = List.copyOf(booths);
    }
}
