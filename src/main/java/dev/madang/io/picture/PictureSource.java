package dev.madang.io.picture;

import dev.madang.io.PlanIoException;

/** A file with one or more pictures that may become underlays. Slow, and used by one thread at a time. */
public interface PictureSource extends AutoCloseable {

    /** Returns the name of the file, without its folder. */
    String fileName();

    /** Returns how many pages there are; 0 if the file has no pages but is one picture. */
    int pages();

    /**
     * Returns how large a page, from 1, is on paper; the picture of a file without pages has no size on paper.
     *
     * @throws PlanIoException if there is nothing of a sensible size
     */
    PaperSize paper(int page) throws PlanIoException;

    /**
     * Returns a small picture of a page, from 1, as a PNG file; of a file without pages, of all.
     *
     * @param sidePx the longer side
     * @throws PlanIoException if it cannot be read
     */
    byte[] preview(int page, int sidePx) throws PlanIoException;

    /**
     * Returns the picture of a page, from 1, packed for a plan; of a file without pages, all.
     *
     * @throws PlanIoException if it cannot be read
     */
    TakenPicture take(int page) throws PlanIoException;

    @Override
    void close();

    /**
     * A size on paper.
     *
     * @param widthMm mm across; 0 if it has none
     * @param heightMm mm down; 0 if it has none
     */
    record PaperSize(double widthMm, double heightMm) {

        /** No size. */
        static final PaperSize NONE = new PaperSize(0, 0);

        /** Tells whether there is a size. */
        public boolean isKnown() {
            return widthMm > 0;
        }
    }
}
