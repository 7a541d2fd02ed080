package dev.madang.io.export;

import dev.madang.draw.Picture;
import dev.madang.io.FileBytes;
import dev.madang.io.PlanIoException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import javax.imageio.ImageIO;

/** Reads the logo of a planner: a PNG or JPEG that can really be shown, and is not too large to stand on each sheet. */
public final class LogoFile {

    private static final int MOST_BYTES = 5_000_000;

    /** More dots than that only make files large. */
    private static final long MOST_DOTS = 16_000_000;

    private LogoFile() {}

    /**
     * Reads the file.
     *
     * @throws PlanIoException if it cannot be read, or is no picture that can be printed
     */
    public static Picture read(Path file) throws PlanIoException {
        byte[] bytes = bytes(file);
        Optional<Picture> picture = bytes.length > MOST_BYTES ? Optional.empty() : Picture.of(bytes);
        return picture.filter(LogoFile::canBeShown)
                .orElseThrow(() -> new PlanIoException(null, "io.logo.noPicture", file.toString()));
    }

    private static byte[] bytes(Path file) throws PlanIoException {
        if (Files.notExists(file)) {
            throw new PlanIoException(null, "io.logo.missing", file.toString());
        }
        return FileBytes.read(file);
    }

    private static boolean canBeShown(Picture picture) {
        if ((long) picture.widthPx() * picture.heightPx() > MOST_DOTS) {
            return false;
        }
        try {
            return ImageIO.read(new ByteArrayInputStream(picture.file())) != null;
        } catch (IOException e) {
            return false;
        }
    }
}
