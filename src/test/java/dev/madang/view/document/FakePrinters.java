package dev.madang.view.document;

import dev.madang.draw.paper.Margins;
import dev.madang.draw.sheet.Sheet;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Printers that note what they were given. */
public final class FakePrinters implements Printers {

    public List<String> names = List.of();
    public Optional<Obstacle> obstacle = Optional.empty();
    public boolean takes = true;

    /** What was printed. */
    public final List<Sheet> printed = new ArrayList<>();

    @Override
    public List<String> names() {
        return names;
    }

    @Override
    public Optional<Obstacle> obstacle(String printer, List<Sheet> pages, Margins margins) {
        return obstacle;
    }

    @Override
    public boolean print(String printer, String title, List<Sheet> pages) {
        printed.addAll(pages);
        return takes;
    }
}
