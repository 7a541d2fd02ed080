package dev.madang.view.document;

import dev.madang.io.PlanIoException;
import dev.madang.io.json.Catalogue;
import dev.madang.model.NewPlan;
import dev.madang.model.Plan;
import dev.madang.model.Venue;
import java.util.List;
import java.util.Locale;

/** The plan that a first start shows. */
public final class Samples {

    private static final String SAMPLE = "wsce-2025";
    private static final String VENUE = "bexco";

    private Samples() {}

    /**
     * Returns the sample, or an empty plan of a venue if the sample is missing.
     *
     * @throws PlanIoException if the sample cannot be read
     * @throws IllegalStateException if the catalogue is empty, which a complete program's never is
     */
    public static Plan read(Catalogue catalogue, Locale locale) throws PlanIoException {
        return catalogue.samplePlan(SAMPLE).orElseGet(() -> blank(catalogue, locale));
    }

    /** Returns an empty plan of the first level of a venue. */
    public static Plan blank(Catalogue catalogue, Locale locale) {
        Venue venue = catalogue
                .venue(VENUE)
                .or(() -> catalogue.venues().stream().findFirst())
                .orElseThrow(() -> new IllegalStateException("The program has no venues: its assets are missing."));
        return NewPlan.of(venue, List.of(venue.levels().get(0)), null, List.of(Catalogue.HOUSE_BOOK), locale);
    }
}
