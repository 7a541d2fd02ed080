package dev.madang.io.export;
/** Stand-in. */
public final class SheetFile {
    /** d */
    public static final int DEFAULT_DPI = 150;
    /** d */
    public static java.util.Optional<SheetFile> of(java.nio.file.Path p, int dpi) {
        return java.util.Optional.empty();
    }
    /** d */
    public dev.madang.draw.TextMeasure measure() throws java.io.IOException {
        return SheetFonts.load().measure();
    }
    /** d */
    public void write(java.util.List<dev.madang.draw.Sheet> s) throws dev.madang.io.PlanIoException {}
}
