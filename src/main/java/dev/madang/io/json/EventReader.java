package dev.madang.io.json;

import dev.madang.io.PlanIoException;
import dev.madang.model.Event;
import java.nio.file.Path;

/** Reads events of the catalogue. */
public final class EventReader {

    private EventReader() {}

    /**
     * Reads an event.
     *
     * @throws PlanIoException if there is no such file, it cannot be read, or it is not a sound event; the exception
     *     lists every problem with its place
     */
    public static Event read(Path file) throws PlanIoException {
        return JsonFile.read(file, FileFormat.EVENT, EventCodec::readFile);
    }
}
