package dev.madang.cli;

import dev.madang.draw.paper.Datum;
import dev.madang.draw.paper.KindOptions;
import dev.madang.draw.paper.SheetKind;
import dev.madang.model.Level;
import dev.madang.model.Vec;
import java.util.Optional;
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
            Matcher metres = METRES.matcher(place);
            if (!metres.matches()) {
                throw new CannotDo("cli.export.here", place);
            }
            options = options.withHere(new Vec(
                    Double.parseDouble(metres.group(1)) * MM_PER_M, Double.parseDouble(metres.group(2)) * MM_PER_M));
        }
        String from = datum;
        if (from != null) {
            Optional<Datum> found = Datum.parse(from, level);
            options = options.withDatum(found.orElseThrow(() -> new CannotDo("cli.export.datum", from, level.id())));
        }
        return options;
    }
}
