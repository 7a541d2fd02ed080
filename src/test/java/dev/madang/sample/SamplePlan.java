package dev.madang.sample;

import dev.madang.io.json.Catalogue;
import dev.madang.model.Booth;
import dev.madang.model.Elements;
import dev.madang.model.Event;
import dev.madang.model.Exhibitor;
import dev.madang.model.Letting;
import dev.madang.model.Level;
import dev.madang.model.Plan;
import dev.madang.model.Venue;
import dev.madang.model.VenueRef;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Makes {@code assets/plans/wsce-2025.json}: World Smart City Expo 2025 with K-ICT WEEK in BUSAN on all three halls of
 * BEXCO's first centre, as such shows look. The layout is made up, and so is every exhibitor.
 *
 * <p>To write the file again after a change here, in the venue or in the event:
 *
 * <pre>mvn test -Dtest=SamplePlanTest -Dmadang.sample.write=true</pre>
 */
final class SamplePlan {

    static final String LEVEL = "center-1";

    private static final String NAME = "WSCE 2025 × K-ICT WEEK in BUSAN";

    private SamplePlan() {}

    /** Makes the plan on what the catalogue says of venue and event; it is the same each time. */
    static Plan of(Catalogue catalogue) {
        Venue venue = catalogue.venue("bexco").orElseThrow();
        Event event = catalogue.event("wsce-2025").orElseThrow();
        Level level = venue.levels().stream()
                .filter(l -> l.id().equals(LEVEL))
                .findFirst()
                .orElseThrow();
        VenueRef reference = new VenueRef(venue.id(), venue.revision(), venue.name(), venue.planned());
        SampleExhibitors exhibitors = new SampleExhibitors();
        List<Booth> booths = booths(exhibitors);
        return Plan.blank(NAME, reference, List.of(level))
                .withEvent(event)
                .withRules(List.of("house"))
                .withZones(Elements.of(SampleRooms.zones()))
                .withFeatures(Elements.of(SampleRooms.features()))
                .withExhibitors(Elements.of(exhibitors.made()))
                .withBooths(Elements.of(booths));
    }

    private static List<Booth> booths(SampleExhibitors exhibitors) {
        SampleLetting lettings = new SampleLetting();
        List<Booth> booths = new ArrayList<>();
        numbered().forEach((number, stand) -> {
            Letting letting = lettings.of(number, stand);
            Booth booth = Booth.of(Lot.id("booth " + number), LEVEL, stand.shape())
                    .withNumber(number)
                    .withBuild(stand.build().id())
                    .withLetting(letting);
            if (SampleLetting.isTaken(letting)) {
                Exhibitor exhibitor = exhibitors.forBooth(number, stand.taker());
                booth = booth.withExhibitor(exhibitor.id());
            }
            booths.add(booth);
        });
        return booths;
    }

    /** Numbers each lane by itself, as visitors walk along it. */
    private static Map<String, Stand> numbered() {
        Map<Stand.Lane, List<Stand>> lanes = SampleLayout.stands().stream()
                .collect(Collectors.groupingBy(Stand::lane, TreeMap::new, Collectors.toList()));
        Map<String, Stand> numbered = new TreeMap<>();
        lanes.forEach((lane, stands) -> {
            stands.sort(Stand.AS_WALKED);
            for (int i = 0; i < stands.size(); i++) {
                if (numbered.put(lane.number(i), stands.get(i)) != null) {
                    throw new IllegalStateException("Number " + lane.number(i) + " is given twice.");
                }
            }
        });
        return numbered;
    }
}
