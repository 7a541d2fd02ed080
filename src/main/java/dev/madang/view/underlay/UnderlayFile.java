package dev.madang.view.underlay;

import dev.madang.io.PlanIoException;
import dev.madang.io.picture.PictureFiles;
import dev.madang.io.picture.PictureSource;
import dev.madang.io.picture.TakenPicture;
import java.io.ByteArrayInputStream;
import java.nio.file.Path;
import javafx.scene.image.Image;

/** A file that is being looked at before it is taken. What it is asked beside the window's thread comes one by one. */
final class UnderlayFile implements AutoCloseable {

    private static final int PREVIEW_PX = 420;

    private final PictureSource source;

    private UnderlayFile(PictureSource source) {
        this.source = source;
    }

    /**
     * A page as it is seen before it is taken.
     *
     * @param page its number; 0 of a file without pages
     * @param image a small picture
     * @param paper its size on paper
     */
    record Preview(int page, Image image, PictureSource.PaperSize paper) {}

    static UnderlayFile open(Path file) throws PlanIoException {
        return new UnderlayFile(PictureFiles.open(file));
    }

    String name() {
        return source.fileName();
    }

    /** Returns how many pages there are; 0 if the file has none but is one picture. */
    int pages() {
        return source.pages();
    }

    synchronized Preview preview(int page) throws PlanIoException {
        byte[] png = source.preview(page, PREVIEW_PX);
        return new Preview(page, new Image(new ByteArrayInputStream(png)), source.paper(page));
    }

    synchronized TakenPicture take(int page) throws PlanIoException {
        return source.take(page);
    }

    @Override
    public synchronized void close() {
        source.close();
    }
}
