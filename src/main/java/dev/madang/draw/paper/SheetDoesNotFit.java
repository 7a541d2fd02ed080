package dev.madang.draw.paper;

import dev.madang.model.Vec;
import dev.madang.text.Formats;
import dev.madang.text.Messages;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** A plan is larger on paper than the room that the paper leaves for it. Says what would fit. */
public final class SheetDoesNotFit extends Exception {

    private static final long serialVersionUID = 1;

    private final transient Paper paper;
    private final transient Scale scale;
    private final transient Vec floor;
    private final transient Vec needed;
    private final transient Vec room;
    private final transient List<Option> options;
    private final int tiles;

    public SheetDoesNotFit(Paper paper, Scale scale, Vec floor, Vec needed, Vec room, List<Option> options, int tiles) {
        super("The plan at " + scale + " does not fit on " + paper.name() + ".");
        this.paper = paper;
        this.scale = scale;
        this.floor = floor;
        this.needed = needed;
        this.room = room;
        this.options = List.copyOf(options);
        this.tiles = tiles;
    }

    /**
     * A paper and a scale that go together.
     *
     * @param paper the paper
     * @param scale the scale
     */
    public record Option(Paper paper, Scale scale) {}

    /** Returns what would fit: the smallest paper for the same scale, the largest scale for the same paper. */
    public List<Option> options() {
        return options;
    }

    /** Returns how many pages of the paper would do if they were glued together; 0 if that cannot be. */
    public int tiles() {
        return tiles;
    }

    /** Returns the scale that does not fit. */
    public Scale scale() {
        return scale;
    }

    /** Returns the whole matter in one sentence or two for the reader. */
    public String describe(Locale locale) {
        Messages messages = Messages.of(locale);
        Formats formats = new Formats(locale);
        String problem = messages.get(
                "sheet.doesNotFit",
                scale.toString(),
                size(formats, floor),
                size(formats, needed),
                name(messages, paper),
                size(formats, room));
        if (options.isEmpty()) {
            return problem + " " + messages.get("sheet.nothingFits") + inTiles(messages);
        }
        String list = options.stream()
                .map(option -> messages.get(
                        "sheet.option",
                        name(messages, option.paper()),
                        option.scale().toString()))
                .collect(Collectors.joining(", "));
        return problem + " " + messages.get("sheet.fits", list) + inTiles(messages);
    }

    private String inTiles(Messages messages) {
        return tiles == 0 ? "" : " " + messages.get("sheet.asTiles", tiles, name(messages, paper), scale.toString());
    }

    private static String name(Messages messages, Paper paper) {
        return messages.get(paper.isLandscape() ? "sheet.landscape" : "sheet.portrait", paper.name());
    }

    private static String size(Formats formats, Vec size) {
        return formats.decimal(size.x(), 0) + " × " + formats.decimal(size.y(), 0) + " mm";
    }
}
