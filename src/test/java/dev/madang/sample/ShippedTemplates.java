package dev.madang.sample;

import dev.madang.io.json.Catalogue;
import dev.madang.model.Booth;
import dev.madang.model.Elements;
import dev.madang.model.Level;
import dev.madang.model.NewPlan;
import dev.madang.model.PartRef;
import dev.madang.model.Plan;
import dev.madang.model.Rect;
import dev.madang.model.Venue;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Makes the files in {@code assets/templates}: the first hall of BEXCO filled by one pattern, numbered and nobody's. To
 * write them again after a change here or in the venue:
 *
 * <pre>mvn test -Dtest=ShippedTemplatesTest -Dmadang.sample.write=true</pre>
 */
final class ShippedTemplates {

    private static final String SHELLS = "BEXCO Hall 1 - shell booths 3 x 3 m";
    private static final String ISLANDS = "BEXCO Hall 1 - islands 9 x 9 m";
    private static final String HALL = "hall-1";

    private ShippedTemplates() {}

    /** Makes the templates by the names of their files; they are the same each time. */
    static Map<String, Plan> of(Catalogue catalogue) {
        return new TreeMap<>(Map.of(
                SHELLS, plan(catalogue, SHELLS, shells()),
                ISLANDS, plan(catalogue, ISLANDS, islands())));
    }

    private static Plan plan(Catalogue catalogue, String name, List<Booth> booths) {
        Venue venue = catalogue.venue("bexco").orElseThrow();
        Level level = venue.level(SamplePlan.LEVEL).orElseThrow();
        return NewPlan.of(venue, List.of(level), null, List.of(Catalogue.HOUSE_BOOK), Locale.ENGLISH)
                .withLeased(Set.of(new PartRef(SamplePlan.LEVEL, HALL)))
                .withName(name)
                .withBooths(Elements.of(booths));
    }

    /** Ten double rows of twenty booths to a side, 3 m between them and around a middle aisle. */
    private static List<Booth> shells() {
        List<Booth> booths = new ArrayList<>();
        for (int row = 0; row < 20; row++) {
            for (int column = 0; column < 20; column++) {
                int x = 9_000 + 3_000 * column + (column < 10 ? 0 : 3_000);
                int y = 9_000 + 9_000 * (row / 2) + 3_000 * (row % 2);
                booths.add(booth(row, column, Rect.of(x, y, 3_000, 3_000), "shell"));
            }
        }
        return booths;
    }

    /** Seven rows of five islands, 4 m apart. */
    private static List<Booth> islands() {
        List<Booth> booths = new ArrayList<>();
        for (int row = 0; row < 7; row++) {
            for (int column = 0; column < 5; column++) {
                booths.add(booth(
                        row, column, Rect.of(10_000 + 13_000 * column, 9_000 + 13_000 * row, 9_000, 9_000), "raw"));
            }
        }
        return booths;
    }

    private static Booth booth(int row, int column, Rect shape, String build) {
        String number = String.format(Locale.ROOT, "%c%02d", 'A' + row, column + 1);
        return Booth.of(Lot.id("template " + build + " " + number), SamplePlan.LEVEL, shape)
                .withNumber(number)
                .withBuild(build);
    }
}
