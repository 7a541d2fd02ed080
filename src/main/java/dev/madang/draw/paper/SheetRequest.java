package dev.madang.draw.paper;

import dev.madang.draw.Overlay;
import dev.madang.model.Bounds;
import dev.madang.model.Level;
import dev.madang.model.Plan;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What to print.
 *
 * @param plan the plan
 * @param level the level of the plan that is drawn
 * @param kind who the sheet is for
 * @param paper the paper
 * @param scale the scale, or null for the largest standard one that fits
 * @param locale the language
 * @param titleBlock what the title block says beyond the plan
 * @param overlay what is laid over the floor, or null
 * @param setup how the page is set up
 * @param options what its kind needs beyond the plan
 */
public record SheetRequest(
        Plan plan,
        Level level,
        SheetKind kind,
        Paper paper,
        @Nullable Scale scale,
        Locale locale,
        TitleBlock titleBlock,
        @Nullable Overlay overlay,
        PageSetup setup,
        KindOptions options) {

    /** Checks that all is there; of a plan for the public only what it may know is kept. */
    public SheetRequest {
        Objects.requireNonNull(kind, "kind");
        plan = kind.isPublic() ? PublicPlan.of(plan) : Objects.requireNonNull(plan, "plan");
        Objects.requireNonNull(level, "level");
        Objects.requireNonNull(paper, "paper");
        Objects.requireNonNull(locale, "locale");
        Objects.requireNonNull(titleBlock, "titleBlock");
        Objects.requireNonNull(setup, "setup");
        Objects.requireNonNull(options, "options");
    }

    /** Makes a request for a single page without an overlay. */
    public SheetRequest(
            Plan plan,
            Level level,
            SheetKind kind,
            Paper paper,
            @Nullable Scale scale,
            Locale locale,
            TitleBlock titleBlock) {
        this(plan, level, kind, paper, scale, locale, titleBlock, null, PageSetup.USUAL, KindOptions.NONE);
    }

    /** Returns a request for a plan sheet on lying A1, as large as fits. */
    public static SheetRequest of(Plan plan, Level level, Locale locale) {
        return new SheetRequest(plan, level, SheetKind.PLAN, Paper.A1, null, locale, TitleBlock.EMPTY);
    }

    /** Returns a copy for another paper. */
    public SheetRequest on(Paper newPaper) {
        return new SheetRequest(plan, level, kind, newPaper, scale, locale, titleBlock, overlay, setup, options);
    }

    /** Returns a copy at exactly that scale. */
    public SheetRequest at(Scale newScale) {
        return new SheetRequest(plan, level, kind, paper, newScale, locale, titleBlock, overlay, setup, options);
    }

    /** Returns a copy with another title block. */
    public SheetRequest with(TitleBlock newTitleBlock) {
        return new SheetRequest(plan, level, kind, paper, scale, locale, newTitleBlock, overlay, setup, options);
    }

    /** Returns a copy with something laid over the floor. */
    public SheetRequest with(Overlay newOverlay) {
        return new SheetRequest(plan, level, kind, paper, scale, locale, titleBlock, newOverlay, setup, options);
    }

    /** Returns a copy for a page that is set up in another way. */
    public SheetRequest with(PageSetup newSetup) {
        return new SheetRequest(plan, level, kind, paper, scale, locale, titleBlock, overlay, newSetup, options);
    }

    /** Returns a copy with what its kind needs. */
    public SheetRequest with(KindOptions newOptions) {
        return new SheetRequest(plan, level, kind, paper, scale, locale, titleBlock, overlay, setup, newOptions);
    }

    /** Returns a copy for other readers. */
    public SheetRequest of(SheetKind newKind) {
        return new SheetRequest(plan, level, newKind, paper, scale, locale, titleBlock, overlay, setup, options);
    }

    /** Tells whether something that stands on the level is shown on the page. */
    public boolean shows(Bounds box) {
        return setup.drawnPart().map(part -> part.core().sharesInterior(box)).orElse(true);
    }

    /** Returns what is laid over the floor, if anything is. */
    public Optional<Overlay> laidOver() {
        return Optional.ofNullable(overlay);
    }

    /** Returns the scale that was asked for, if one was. */
    public Optional<Scale> wantedScale() {
        return Optional.ofNullable(scale);
    }

    /** Returns from where corners are set out: the chosen datum, else the usual one of the level. */
    public Datum datum() {
        return options.chosenDatum().orElseGet(() -> Datum.usual(plan, level));
    }
}
