package dev.madang.io.json;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.madang.io.PlanIoException;
import dev.madang.model.Event;
import dev.madang.model.Venue;
import dev.madang.model.VenueArbitraries;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The seed of what fails stands in the name of the test. */
final class VenueEventRoundTripTest {

    @TempDir
    Path folder;

    static LongStream seeds() {
        return LongStream.range(0, 50);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void aVenueIsReadAsItWasWritten(long seed) throws IOException, PlanIoException {
        Venue venue = new VenueArbitraries(new Random(seed)).venue();
        Path file = Files.writeString(folder.resolve("venue.json"), JsonText.venue(venue));

        assertEquals(venue, VenueReader.read(file));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void anEventIsReadAsItWasWritten(long seed) throws IOException, PlanIoException {
        Event event = new VenueArbitraries(new Random(seed)).event();
        Path file = Files.writeString(folder.resolve("event.json"), JsonText.event(event));

        assertEquals(event, EventReader.read(file));
    }

    @Test
    void listsOfVenuesAndEventsHoldWhatTheirFilesSay() {
        VenueArbitraries any = new VenueArbitraries(new Random(1));
        Venue venue = any.venue();
        Event event = any.event();

        assertEquals(
                StrictJsonFixtures.parse(JsonText.venue(venue)),
                StrictJsonFixtures.parse(JsonText.venues(List.of(venue))).get(0));
        assertEquals(
                StrictJsonFixtures.parse(JsonText.event(event)),
                StrictJsonFixtures.parse(JsonText.events(List.of(event, event))).get(1));
        assertEquals("[]\n", JsonText.venues(List.of()));
    }
}
