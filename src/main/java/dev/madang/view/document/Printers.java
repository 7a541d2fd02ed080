package dev.madang.view.document;

import dev.madang.draw.paper.Margins;
import dev.madang.draw.sheet.Sheet;
import java.util.List;
import java.util.Optional;

/** The printers of the system. */
public interface Printers {

    /** Returns their names, the usual one first; none if there is no printer. */
    List<String> names();

    /** Returns why a printer cannot print pages at full size; empty if it can. */
    Optional<Obstacle> obstacle(String printer, List<Sheet> pages, Margins margins);

    /**
     * Prints pages at full size; any thread may call this.
     *
     * @return whether the printer took them
     */
    boolean print(String printer, String title, List<Sheet> pages);

    /**
     * What keeps a printer from printing.
     *
     * @param key key of the sentence that says it
     * @param detail what the sentence names
     */
    record Obstacle(String key, String detail) {}
}
