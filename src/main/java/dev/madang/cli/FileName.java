package dev.madang.cli;

import java.nio.file.Path;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads the name of a file. An empty one would mean the current folder, which nobody who leaves it empty means. */
final class FileName implements ITypeConverter<Path> {

    @Override
    public Path convert(String value) {
        if (value.isBlank()) {
            throw new TypeConversionException("\"" + value + "\" names no file");
        }
        return Path.of(value);
    }
}
