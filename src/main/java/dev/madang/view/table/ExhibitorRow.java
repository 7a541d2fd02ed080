package dev.madang.view.table;

import dev.madang.model.Booth;
import dev.madang.model.ElementId;
import dev.madang.model.Exhibitor;
import java.util.List;

/**
 * An exhibitor as its table shows it.
 *
 * @param exhibitor who
 * @param kind what it is, in words
 * @param booths what it takes
 * @param numbers their numbers
 * @param areaMm2 their area together
 * @param area the same in words
 * @param units the same in booth units
 * @param status the states of its booths
 * @param folded all of that, for searching
 */
record ExhibitorRow(
        Exhibitor exhibitor,
        String kind,
        List<Booth> booths,
        String numbers,
        long areaMm2,
        String area,
        String units,
        String status,
        String folded)
        implements TableRow {

    ExhibitorRow {
        booths = List.copyOf(booths);
    }

    @Override
    public ElementId id() {
        return exhibitor.id();
    }
}
