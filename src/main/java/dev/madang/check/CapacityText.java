package dev.madang.check;

import dev.madang.model.EventTerms;
import dev.madang.text.FactText;
import dev.madang.text.Formats;
import dev.madang.text.Messages;
import java.util.List;

/** Says in a table what halls hold, on a terminal and on paper. */
public final class CapacityText {

    private final EventTerms terms;
    private final Messages messages;
    private final Formats formats;

    /** Counts units by an event's terms and speaks the language of the messages. */
    public CapacityText(EventTerms terms, Messages messages) {
        this.terms = terms;
        this.messages = messages;
        this.formats = new Formats(messages.locale());
    }

    /** Returns the words above the columns: the hall, and what {@link #row} tells of it. */
    public List<String> head() {
        return List.of(
                messages.get("capacity.hall"),
                messages.get("capacity.booths"),
                messages.get("capacity.units", formats.exactArea(terms.unitAreaMm2())),
                messages.get("capacity.let"),
                messages.get("capacity.official"),
                messages.get("capacity.netShare"),
                messages.get("capacity.drawn"),
                messages.get("capacity.seats"));
    }

    /** Returns a name and its figures. */
    public List<String> row(String name, Capacity.Figures figures) {
        return List.of(
                name,
                formats.decimal(figures.booths(), 1),
                formats.units(figures.letAreaMm2(), terms),
                formats.area(figures.letAreaMm2()),
                FactText.officialArea(figures.officialAreaMm2(), figures.officialEvidence(), messages),
                formats.percent(figures.netShare()),
                formats.area(figures.drawnAreaMm2()),
                formats.decimal(figures.seats(), 0));
    }
}
