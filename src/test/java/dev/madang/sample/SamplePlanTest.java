package dev.madang.sample;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.madang.check.Capacity;
import dev.madang.check.CheckResult;
import dev.madang.check.Checker;
import dev.madang.geometry.Footprint;
import dev.madang.geometry.SpatialIndex;
import dev.madang.io.PlanIoException;
import dev.madang.io.json.Catalogue;
import dev.madang.io.json.PlanReader;
import dev.madang.io.json.PlanWriter;
import dev.madang.model.Booth;
import dev.madang.model.Bounds;
import dev.madang.model.BuildKind;
import dev.madang.model.ElementId;
import dev.madang.model.Exhibitor;
import dev.madang.model.Hold;
import dev.madang.model.LocalText;
import dev.madang.model.Plan;
import dev.madang.model.PlanElement;
import dev.madang.model.Polygon;
import dev.madang.model.Rect;
import dev.madang.model.Status;
import dev.madang.model.Zone;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Holds the sample plan to what it shows. With {@code -Dmadang.sample.write=true} it writes the file first. */
final class SamplePlanTest {

    private static final Path HOME = Path.of(System.getProperty("madang.home", "."));
    private static final Path FILE = HOME.resolve("assets/plans/wsce-2025.json");

    private static final int AISLE_MM = 3_000;

    /** Back-to-back stands touch; what rounding leaves between rotated ones is no aisle. */
    private static final double TOUCHING_MM = 2;

    private static final Catalogue CATALOGUE = new Catalogue(null, HOME);
    private static final Plan PLAN = SamplePlan.of(CATALOGUE);

    @BeforeAll
    static void writeIfAsked() throws PlanIoException {
        if (Boolean.getBoolean("madang.sample.write")) {
            PlanWriter.write(PLAN, FILE);
        }
    }

    @Test
    void theFileIsWhatIsMadeHere() throws IOException, PlanIoException {
        String made = new String(PlanWriter.toBytes(PLAN), StandardCharsets.UTF_8);

        assertEquals(made, Files.readString(FILE));
        assertEquals(PLAN, PlanReader.read(FILE));
    }

    @Test
    void nothingIsWrongWithIt() {
        CheckResult result = check();

        assertEquals(List.of(), result.findings());
    }

    @Test
    void itHasAThousandBoothUnitsInFourHundredStands() {
        Capacity.Figures total = check().capacity().total();

        assertTrue(total.boothUnits(PLAN.terms()) >= 1_100 && total.boothUnits(PLAN.terms()) <= 1_150, total::toString);
        assertTrue(total.booths() >= 380 && total.booths() <= 430, total::toString);
        assertTrue(total.netShare() > 0.37 && total.netShare() < 0.45, total::toString);
    }

    @Test
    void standsTouchOrLeaveAnAisle() {
        List<PlanElement> standing = standing().toList();
        SpatialIndex<PlanElement> index =
                SpatialIndex.of(standing, element -> element.shape().bounds());
        List<String> narrow = new ArrayList<>();
        for (PlanElement one : standing) {
            index.forEachTouching(one.shape().bounds().grown(AISLE_MM), other -> {
                double apart = Footprint.of(one.shape()).distanceTo(Footprint.of(other.shape()));
                if (apart > TOUCHING_MM && apart < AISLE_MM) {
                    narrow.add(one + " and " + other + ": " + apart);
                }
            });
        }

        assertEquals(List.of(), narrow);
    }

    @Test
    void anAisleRunsAlongTheWalls() {
        Bounds floor = PLAN.level(SamplePlan.LEVEL).orElseThrow().floor().bounds();

        assertEquals(
                List.of(),
                standing()
                        .filter(e -> !floor.grown(-AISLE_MM).contains(e.shape().bounds()))
                        .toList());
    }

    @Test
    void everyBoothLiesInTheZoneOfOneShow() {
        for (Booth booth : PLAN.booths().values()) {
            assertEquals(
                    1,
                    PLAN.zones().values().stream()
                            .filter(zone ->
                                    zone.shape().bounds().contains(booth.shape().bounds()))
                            .count(),
                    booth::toString);
        }
    }

    @Test
    void eachShowHasAZoneAndNoTwoZonesOverlap() {
        List<Zone> zones = List.copyOf(PLAN.zones().values());

        assertEquals(
                PLAN.plannedEvent().orElseThrow().shows().stream()
                        .map(show -> show.id())
                        .sorted()
                        .toList(),
                zones.stream().map(Zone::show).sorted().toList());
        for (int i = 1; i < zones.size(); i++) {
            for (Zone earlier : zones.subList(0, i)) {
                assertTrue(!Footprint.of(earlier.shape())
                        .overlaps(Footprint.of(zones.get(i).shape())));
            }
        }
    }

    @Test
    void theShapesOfRealShowsAreThere() {
        List<Booth> booths = List.copyOf(PLAN.booths().values());

        assertTrue(booths.stream().filter(b -> b.shape() instanceof Polygon).count() >= 4);
        assertTrue(booths.stream().anyMatch(b -> b.shape() instanceof Rect rect && !rect.isUpright()));
        assertTrue(booths.stream()
                .filter(b -> b.build().equals(BuildKind.RAW.id()))
                .allMatch(b -> units(b) >= 4 && units(b) <= 36));
        assertTrue(booths.stream()
                .filter(b -> b.build().equals(BuildKind.SHELL.id()))
                .allMatch(b -> Set.of(1.0, 2.0, 3.0).contains(units(b))));
    }

    @Test
    void numbersAreALetterAndThreeDigits() {
        Set<String> numbers = new HashSet<>();

        for (Booth booth : PLAN.booths().values()) {
            assertTrue(booth.number().matches("[A-F]\\d{3}"), booth::number);
            assertTrue(numbers.add(booth.number()), booth::number);
        }
    }

    @Test
    void nobodyTakesTheNamesForRealOnes() {
        for (Exhibitor exhibitor : PLAN.exhibitors().values()) {
            LocalText name = exhibitor.name();
            assertTrue(name.en().matches("Sample (City|Company|Institution|Pavilion) \\d{2,3}"), name::en);
            assertTrue(name.ko().matches("예시 (도시|기업|기관|국가관) \\d{2,3}"), name::ko);
        }
        for (Hold hold : holds()) {
            assertTrue(hold.holder().matches("Sample holder \\d{2}"), hold::holder);
            assertTrue(hold.expires().isBefore(PLAN.plannedEvent().orElseThrow().firstDay()), hold::toString);
        }
    }

    @Test
    void everyExhibitorTakesOneBooth() {
        List<ElementId> takers = PLAN.booths().values().stream()
                .flatMap(booth -> booth.occupant().stream())
                .sorted()
                .toList();

        assertEquals(PLAN.exhibitors().ids().stream().sorted().toList(), takers);
    }

    @Test
    void everyStatusOccurs() {
        Set<String> statuses = new HashSet<>();
        PLAN.booths().values().forEach(booth -> statuses.add(booth.letting().status()));

        assertEquals(Status.DEFAULTS.stream().map(Status::id).collect(Collectors.toSet()), statuses);
    }

    private static double units(Booth booth) {
        return PLAN.terms().units(booth.shape().areaMm2());
    }

    private static CheckResult check() {
        return new Checker(List.of(CATALOGUE.ruleBook("house").orElseThrow())).full(PLAN);
    }

    private static List<Hold> holds() {
        return PLAN.booths().values().stream()
                .flatMap(booth -> booth.letting().currentHold().stream())
                .toList();
    }

    private static Stream<PlanElement> standing() {
        return PLAN.elements().filter(element -> !(element instanceof Zone));
    }
}
