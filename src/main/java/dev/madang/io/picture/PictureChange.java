package dev.madang.io.picture;

/** What was done to a picture on its way into a plan. */
public enum PictureChange {
    /** It has fewer pixels than in its file. */
    REDUCED,
    /** What was transparent is white. */
    FLATTENED,
    /** It was turned upright, as the camera had noted. */
    TURNED,
    /** Lines and texts of a page became pixels. */
    DRAWN,
    /** It was packed with loss. */
    PACKED,
    /** The page holds pictures in a form that cannot be read, which are missing. */
    PARTS_MISSING,
    /** Nothing is to be seen on it. */
    BLANK
}
