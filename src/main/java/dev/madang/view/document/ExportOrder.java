package dev.madang.view.document;

import dev.madang.draw.Paper;
import dev.madang.draw.Scale;
import dev.madang.draw.overlay.OverlayKind;
import dev.madang.io.export.SheetFormat;
import dev.madang.model.Level;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A sheet that the user wants.
 *
 * @param level the level to draw
 * @param paper the paper
 * @param scale the scale, or null for the largest standard one that fits
 * @param locale the language
 * @param format the kind of file
 * @param overlay what is laid over the floor, if anything is
 */
public record ExportOrder(
        Level level,
        Paper paper,
        @Nullable Scale scale,
        Locale locale,
        SheetFormat format,
        Optional<OverlayKind> overlay) {

    /** Checks that all is there. */
    public ExportOrder {
        Objects.requireNonNull(level, "level");
        Objects.requireNonNull(paper, "paper");
        Objects.requireNonNull(locale, "locale");
        Objects.requireNonNull(format, "format");
        Objects.requireNonNull(overlay, "overlay");
    }

    /** Makes an order without an overlay. */
    public ExportOrder(Level level, Paper paper, @Nullable Scale scale, Locale locale, SheetFormat format) {
        this(level, paper, scale, locale, format, Optional.empty());
    }

    /** Returns the scale that was asked for, if one was. */
    public Optional<Scale> wantedScale() {
        return Optional.ofNullable(scale);
    }
}
