package dev.madang.io.picture;

import dev.madang.io.PlanIoException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** Opens files with pictures. */
public final class PictureFiles {

    /** Larger files are no scans of a plan. */
    static final int MAX_MB = 150;

    private static final int BYTES_PER_MB = 1_000_000;

    private PictureFiles() {}

    /**
     * Opens a PNG, JPEG or PDF file, whatever its ending says.
     *
     * @throws PlanIoException if it cannot be read or is nothing of that kind
     */
    public static PictureSource open(Path file) throws PlanIoException {
        byte[] bytes = read(file);
        String name = String.valueOf(file.getFileName());
        return switch (PictureKind.of(bytes)) {
            case PNG -> PixelSource.open(name, bytes, "png");
            case JPEG -> PixelSource.open(name, bytes, "jpeg");
            case PDF -> PdfSource.open(name, bytes);
            case EMPTY -> throw new PlanIoException(null, "io.picture.empty", name);
            case DWG -> throw new PlanIoException(null, "io.picture.dwg", name);
            case OTHER_PICTURE -> throw new PlanIoException(null, "io.picture.otherKind", name);
            case UNKNOWN -> throw new PlanIoException(null, "io.picture.unknown", name);
        };
    }

    private static byte[] read(Path file) throws PlanIoException {
        String name = file.toString();
        if (Files.isDirectory(file)) {
            throw new PlanIoException(null, "io.picture.folder", name);
        }
        try (InputStream stream = Files.newInputStream(file)) {
            byte[] bytes = stream.readNBytes(MAX_MB * BYTES_PER_MB + 1);
            if (bytes.length > MAX_MB * BYTES_PER_MB) {
                throw new PlanIoException(null, "io.picture.tooLarge", name, MAX_MB);
            }
            return bytes;
        } catch (NoSuchFileException e) {
            throw new PlanIoException(e, "io.picture.missing", name);
        } catch (AccessDeniedException e) {
            throw new PlanIoException(e, "io.picture.denied", name);
        } catch (IOException e) {
            throw new PlanIoException(e, "io.picture.failed", name);
        }
    }
}
