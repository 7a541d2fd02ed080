package dev.madang.draw.sheet;

import dev.madang.draw.DrawItem;
import dev.madang.draw.Palette;
import dev.madang.draw.StyleKey;
import dev.madang.draw.paper.SheetRequest;
import dev.madang.model.Booth;
import dev.madang.model.ElementId;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Whether a sheet can be read: a booth that cannot be named in letters of at least {@value Palette#SMALLEST_TEXT_MM} mm
 * stays empty or bears a number that stands for its own, and where more than one booth in twenty does, the sheet is too
 * small.
 *
 * @param booths how many booths lie wholly on the sheet
 * @param nameless how many of them bear no word of their own
 */
public record Legibility(int booths, int nameless) {

    private static final int ONE_IN = 20;

    /** Counts the booths of a sheet. */
    static Legibility of(Sheet sheet, SheetRequest request) {
        Set<ElementId> named = sheet.drawing().items().stream()
                .filter(item -> item instanceof DrawItem.Text && item.style() != StyleKey.KEY)
                .flatMap(item -> item.shows().stream())
                .collect(Collectors.toSet());
        int booths = 0;
        int nameless = 0;
        for (Booth booth : request.plan().booths().values()) {
            if (isWholeOn(booth, request)) {
                booths++;
                nameless += named.contains(booth.id()) ? 0 : 1;
            }
        }
        return new Legibility(booths, nameless);
    }

    private static boolean isWholeOn(Booth booth, SheetRequest request) {
        return booth.level().equals(request.level().id())
                && request.setup()
                        .drawnPart()
                        .map(part -> part.window().contains(booth.shape().bounds()))
                        .orElse(true);
    }

    /** Tells whether the sheet can be read. */
    public boolean isReadable() {
        return nameless * ONE_IN <= booths;
    }
}
