package dev.madang.io.json;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.madang.io.FileBytes;
import dev.madang.io.PlanIoException;
import java.nio.file.Path;

/** Reads a file of one format all the way from its bytes to a value. */
final class JsonFile {

    private JsonFile() {}

    static <T> T read(Path file, FileFormat format, Decoder<T> decoder) throws PlanIoException {
        return decode(file.toString(), FileBytes.read(file), format, decoder);
    }

    static <T> T decode(String file, byte[] bytes, FileFormat format, Decoder<T> decoder) throws PlanIoException {
        ObjectNode root = format.upToDate(StrictJson.parse(file, StrictText.of(file, bytes)), file);
        Problems problems = new Problems();
        Value<T> value = decoder.decode(new Cursor(root, "", problems));
        problems.throwIfAny(file);
        return value.get();
    }
}
