package dev.madang.cli;

import dev.madang.draw.paper.Datum;
import dev.madang.draw.paper.KindOptions;
import dev.madang.draw.paper.SheetKind;
import dev.madang.model.Bounds;
import dev.madang.model.Level;
import dev.madang.model.Vec;
import java.math.BigDecimal;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The kind of sheet, and what some kinds want to know. */
final class KindChoice {

    private static final Pattern METRES =
            Pattern.compile("\\s*(-?\\d{1,5}(?:\\.\\d+)?)\\s*,\\s*(-?\\d{1,5}(?:\\.\\d+)?)\\s*");
    private static final double MM_PER_M = 1_000;

    @Option(
            names = "--sheet",
            paramLabel = "KIND",
            description = "For whom: plan, sales, visitor, technical, safety, venue, setout, list-name, list-number."
                    + " Default: plan.")
    private String kind = "plan";

    @Option(
            names = "--here",
            paramLabel = "X,Y",
            description = "Where the reader of a visitor map stands, in metres on the level. Without it, that is left"
                    + " free.")
    private @Nullable String here;

    @Option(
            names = "--datum",
            paramLabel = "PART[:CORNER]|X,Y",
            description =
                    "From where a set-out sheet measures: a hall or column by its id, with the number of a corner,"
                            + " or a point in millimetres. Default: the first corner of the first hall.")
    private @Nullable String datum;

    /** Returns the kind that was asked for. */
    SheetKind kind() throws CannotDo {
        SheetKind chosen = PageOptions.parsed("cli.export.sheet", kind, SheetKind::parse);
        if (here != null && chosen != SheetKind.VISITOR) {
            throw new CannotDo("cli.export.hereKind");
        }
        if (datum != null && chosen != SheetKind.SETOUT) {
            throw new CannotDo("cli.export.datumKind");
        }
        return chosen;
    }

    /** Tells whether it was said where the reader stands. */
    boolean tellsReader() {
        return here != null;
    }

    /** Returns what was said of a sheet of a level. */
    KindOptions options(Level level) throws CannotDo {
        KindOptions options = KindOptions.NONE;
        String place = here;
        if (place != null) {
            options = options.withHere(placeOn(level, place));
        }
        String from = datum;
        if (from != null) {
            options = options.withDatum(Datum.parse(from, level)
                    .filter(found ->
                            !Datum.isPoint(from) || isOn(level, found.at().toVec()))
                    .orElseThrow(() -> noDatum(from, level)));
        }
        return options;
    }

    private static Vec placeOn(Level level, String text) throws CannotDo {
        Matcher metres = METRES.matcher(text);
        if (!metres.matches()) {
            throw new CannotDo("cli.export.here", text);
        }
        Vec place =
                new Vec(Double.parseDouble(metres.group(1)) * MM_PER_M, Double.parseDouble(metres.group(2)) * MM_PER_M);
        if (!isOn(level, place)) {
            Bounds floor = level.floor().bounds();
            throw new CannotDo(
                    "cli.export.here.outside",
                    text,
                    level.id(),
                    metres(floor.minX()),
                    metres(floor.maxX()),
                    metres(floor.minY()),
                    metres(floor.maxY()));
        }
        return place;
    }

    private static boolean isOn(Level level, Vec place) {
        return level.floor().bounds().contains(place);
    }

    private static String metres(double mm) {
        return BigDecimal.valueOf(Math.round(mm), 3).stripTrailingZeros().toPlainString();
    }

    private static CannotDo noDatum(String text, Level level) {
        OptionalInt corners = Datum.cornersOf(text, level);
        if (corners.isPresent()) {
            return new CannotDo("cli.export.datum.corner", text, corners.getAsInt());
        }
        Bounds floor = level.floor().bounds();
        return Datum.isPoint(text)
                ? new CannotDo(
                        "cli.export.datum.outside",
                        text,
                        level.id(),
                        Math.round(floor.minX()),
                        Math.round(floor.maxX()),
                        Math.round(floor.minY()),
                        Math.round(floor.maxY()))
                : new CannotDo("cli.export.datum", text, level.id());
    }
}
