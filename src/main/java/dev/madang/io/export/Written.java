package dev.madang.io.export;

import java.nio.file.Path;
import java.util.List;
import java.util.OptionalDouble;

/**
 * What has been written.
 *
 * @param files in the order of the pages; a PDF is one file
 * @param errorMm the largest error of scale that was measured in what was written; empty where nothing can be measured
 */
public record Written(List<Path> files, OptionalDouble errorMm) {

    /** Copies the list. */
    public Written {
        files = List.copyOf(files);
    }
}
