package dev.madang.io.json;

import dev.madang.io.PlanIoException;
import dev.madang.io.SafeFile;
import dev.madang.model.Venue;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Writes venues of the catalogue. The same venue always gives the same bytes. */
public final class VenueWriter {

    private VenueWriter() {}

    /**
     * Writes a venue, wholly or not at all; folders that are missing are made.
     *
     * @throws PlanIoException if it could not be written; what was there before is then as it was
     */
    public static void write(Venue venue, Path file) throws PlanIoException {
        Path folder = file.toAbsolutePath().getParent();
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw new PlanIoException(e, "io.save.folder", String.valueOf(folder));
        }
        SafeFile.write(file, toBytes(venue));
    }

    /** Returns the venue as a file has it: UTF-8, one hall and one fixture a line, a line feed at the end. */
    static byte[] toBytes(Venue venue) {
        return JsonWriter.text(VenueCodec.write(venue), LineLayout.VENUE).getBytes(StandardCharsets.UTF_8);
    }
}
