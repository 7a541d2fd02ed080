package dev.madang.io.dxf;

import dev.madang.exchange.drawing.DrawingUnit;
import dev.madang.exchange.drawing.RawDrawing;
import dev.madang.io.PlanIoException;
import dev.madang.io.SafeFile;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Files of drawings. Any thread may use it. */
public final class DrawingFile {

    /** The ending of the files that are written. */
    public static final String ENDING = ".dxf";

    private static final int HEAD = 32;
    private static final String BINARY = "AutoCAD Binary DXF";

    private final DwgConverter converter;
    private final DxfLimits limits;

    DrawingFile(DwgConverter converter, DxfLimits limits) {
        this.converter = converter;
        this.limits = limits;
    }

    /** Makes a reader and writer that uses a converter for DWG if this machine has one. */
    public static DrawingFile ofThisMachine() {
        return new DrawingFile(DwgConverter.ofThisMachine(), DxfLimits.USUAL);
    }

    /**
     * Reads a drawing. A DWG is converted first if the machine has a converter.
     *
     * @param unit the unit in which it is drawn, if the one that the file names does not count; says how finely curves
     *     are divided: to within a millimetre
     * @throws PlanIoException if there is no such file, or it is not a sound drawing
     */
    public RawDrawing read(Path file, Optional<DrawingUnit> unit) throws PlanIoException {
        String name = file.toString();
        requireFile(file, name);
        try {
            byte[] head = head(file);
            if (DwgConverter.isDwg(head)) {
                return converter.read(file, converted -> readText(converted, name, unit));
            }
            if (new String(head, StandardCharsets.ISO_8859_1).startsWith(BINARY)) {
                throw new PlanIoException(null, "io.dxf.binary", name);
            }
            return readText(file, name, unit);
        } catch (AccessDeniedException e) {
            throw new PlanIoException(e, "io.read.denied", name);
        } catch (IOException e) {
            throw new PlanIoException(e, "io.read.failed", name, String.valueOf(e.getMessage()));
        }
    }

    /**
     * Writes a drawing as DXF, wholly or not at all.
     *
     * @throws PlanIoException if it cannot be written
     */
    public void write(RawDrawing drawing, Path file) throws PlanIoException {
        SafeFile.write(file, out -> new DxfWriter(out).write(drawing));
    }

    private void requireFile(Path file, String name) throws PlanIoException {
        if (Files.notExists(file)) {
            throw new PlanIoException(null, "io.read.missing", name);
        }
        if (Files.isDirectory(file)) {
            throw new PlanIoException(null, "io.read.directory", name);
        }
        if (!Files.isRegularFile(file)) {
            throw new PlanIoException(null, "io.read.notAFile", name);
        }
        try {
            long size = Files.size(file);
            if (size == 0) {
                throw new PlanIoException(null, "io.read.empty", name);
            }
            if (size > limits.bytes()) {
                throw new PlanIoException(null, "io.dxf.tooLarge", name, size >> 20, limits.bytes() >> 20);
            }
        } catch (IOException e) {
            throw new PlanIoException(e, "io.read.failed", name, String.valueOf(e.getMessage()));
        }
    }

    private static byte[] head(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return in.readNBytes(HEAD);
        }
    }

    private RawDrawing readText(Path file, String name, Optional<DrawingUnit> unit)
            throws IOException, PlanIoException {
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
            return DxfReader.read(in, unit, limits);
        } catch (DxfFault e) {
            throw e.in(name);
        }
    }
}
