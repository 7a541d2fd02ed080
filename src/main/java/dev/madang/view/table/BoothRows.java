package dev.madang.view.table;

import dev.madang.exchange.list.BoothPlaces;
import dev.madang.exchange.list.SizeText;
import dev.madang.exchange.list.Statuses;
import dev.madang.model.Booth;
import dev.madang.model.ElementId;
import dev.madang.model.Exhibitor;
import dev.madang.model.Hold;
import dev.madang.model.Plan;
import dev.madang.model.Shape;
import dev.madang.text.Formats;
import dev.madang.text.Messages;
import dev.madang.text.SearchWords;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The rows of all booths of a plan. Rows of booths that did not change are taken over from the rows before, so that
 * after a small edit little is made anew. A value that any thread may read.
 */
final class BoothRows {

    /** No rows of no plan. */
    static final BoothRows NONE = new BoothRows(null, null, null, List.of(), Map.of());

    private final @Nullable Plan plan;
    private final @Nullable Locale locale;
    private final @Nullable SidesOfBooths sides;
    private final List<BoothRow> rows;
    private final Map<ElementId, BoothRow> byId;

    private BoothRows(
            @Nullable Plan plan,
            @Nullable Locale locale,
            @Nullable SidesOfBooths sides,
            List<BoothRow> rows,
            Map<ElementId, BoothRow> byId) {
        this.plan = plan;
        this.locale = locale;
        this.sides = sides;
        this.rows = rows;
        this.byId = byId;
    }

    /** Returns the rows in the order of the plan. */
    List<BoothRow> rows() {
        return rows;
    }

    /** Returns the rows of a plan. */
    BoothRows of(Plan next, Messages messages) {
        SidesOfBooths nextSides = SidesOfBooths.of(next, sides);
        boolean samePlaces = plan != null
                && messages.locale().equals(locale)
                && plan.sales().statuses().equals(next.sales().statuses())
                && plan.terms().equals(next.terms())
                && plan.zones() == next.zones()
                && plan.levels() == next.levels()
                && plan.event() == next.event();
        Maker maker = new Maker(next, messages, nextSides);
        List<BoothRow> made = new ArrayList<>();
        Map<ElementId, BoothRow> index = new HashMap<>();
        for (Booth booth : next.booths().values()) {
            BoothRow before = samePlaces ? byId.get(booth.id()) : null;
            BoothRow row = before != null && maker.isStill(before, booth) ? before : maker.row(booth);
            made.add(row);
            index.put(booth.id(), row);
        }
        return new BoothRows(next, messages.locale(), nextSides, List.copyOf(made), index);
    }

    /** Makes the rows of one plan in one language. */
    private static final class Maker {

        private final Plan plan;
        private final Messages messages;
        private final Formats formats;
        private final Statuses statuses;
        private final SidesOfBooths sides;
        private final BoothPlaces places;

        Maker(Plan plan, Messages messages, SidesOfBooths sides) {
            this.plan = plan;
            this.messages = messages;
            this.formats = new Formats(messages.locale());
            this.statuses = new Statuses(plan, messages);
            this.sides = sides;
            places = new BoothPlaces(plan, messages);
        }

        boolean isStill(BoothRow row, Booth booth) {
            return row.booth() == booth
                    && row.exhibitor() == exhibitor(booth)
                    && row.openSides().equals(sides.of(booth))
                    && row.locked() == isLocked(booth);
        }

        BoothRow row(Booth booth) {
            Exhibitor who = exhibitor(booth);
            String name = who == null ? "" : who.name().in(messages.locale());
            BoothPlaces.Place place = places.of(booth);
            String kind = plan.buildKindOf(booth).name().in(messages.locale());
            String status = statuses.name(booth);
            BoothRow.Texts texts = texts(booth);
            String folded = SearchWords.fold(String.join(
                    "\n",
                    booth.number(),
                    place.level(),
                    place.hall(),
                    place.zone(),
                    texts.size(),
                    texts.area(),
                    texts.units(),
                    kind,
                    status,
                    texts.hold(),
                    who == null ? "" : who.name().ko() + "\n" + who.name().en()));
            return new BoothRow(booth, place, kind, status, who, name, sides.of(booth), isLocked(booth), texts, folded);
        }

        private @Nullable Exhibitor exhibitor(Booth booth) {
            return plan.exhibitorOf(booth).orElse(null);
        }

        private boolean isLocked(Booth booth) {
            return plan.layout().locked().contains(booth.id());
        }

        private BoothRow.Texts texts(Booth booth) {
            Shape shape = booth.shape();
            String hold = booth.letting().currentHold().map(this::text).orElse("");
            return new BoothRow.Texts(
                    SizeText.of(shape, formats),
                    formats.exactAreaNumber(shape.areaMm2()),
                    formats.units(shape.areaMm2(), plan.terms()),
                    hold);
        }

        private String text(Hold hold) {
            return messages.get("tables.hold", hold.holder(), formats.date(hold.expires()));
        }
    }
}
