package dev.madang.io.json;

import dev.madang.io.PlanIoException;
import dev.madang.model.Venue;
import java.nio.file.Path;

/** Reads venues of the catalogue. */
public final class VenueReader {

    private VenueReader() {}

    /**
     * Reads a venue.
     *
     * @throws PlanIoException if there is no such file, it cannot be read, or it is not a sound venue; the exception
     *     lists every problem with its place
     */
    public static Venue read(Path file) throws PlanIoException {
        return JsonFile.read(file, FileFormat.VENUE, VenueCodec::read);
    }
}
