package dev.madang.draw.kind;

import dev.madang.draw.DrawItem;
import dev.madang.draw.StyleKey;
import dev.madang.draw.paper.TitleBlock;
import dev.madang.model.Fact;
import dev.madang.model.FactKind;
import dev.madang.model.Hall;
import dev.madang.model.Level;
import dev.madang.text.FactText;
import dev.madang.text.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What halls bear and how high they are, for their names on a technical plan and for its table of halls. */
public final class HallFigures {

    private final Level level;
    private final Locale locale;
    private final Messages messages;
    private final FactText facts;

    public HallFigures(Level level, Locale locale) {
        this.level = level;
        this.locale = locale;
        this.messages = Messages.of(locale);
        this.facts = new FactText(messages);
    }

    /** Returns the items with the figures of each hall added to its name. */
    List<DrawItem> named(List<DrawItem> items) {
        List<DrawItem> named = new ArrayList<>();
        @Nullable DrawItem last = null;
        for (DrawItem item : items) {
            named.add(
                    item instanceof DrawItem.Label label && item.style() == StyleKey.HALL_NAME
                            ? withFigures(label, last)
                            : item);
            last = item instanceof DrawItem.Figure ? item : last;
        }
        return named;
    }

    /** The figure of a hall comes right before its name. */
    private DrawItem withFigures(DrawItem.Label label, @Nullable DrawItem figure) {
        if (!(figure instanceof DrawItem.Figure outline)) {
            return label;
        }
        for (Hall hall : level.halls()) {
            if (hall.outline().corners().equals(outline.points())) {
                String words =
                        messages.get("draw.hall.figures", label.lines().get(0).text(), ceiling(hall), load(hall));
                return new DrawItem.Label(
                        label.style(),
                        label.subject(),
                        label.box(),
                        label.angleCdeg(),
                        List.of(new DrawItem.Line(StyleKey.HALL_NAME, words)));
            }
        }
        return label;
    }

    /** Returns the clear height of a hall, from the lowest to the highest place. */
    String ceiling(Hall hall) {
        Fact lowest = hall.facts().get(FactKind.CEILING_LOWEST);
        Fact highest = hall.facts().get(FactKind.CEILING_HIGHEST);
        boolean slopes = highest.value().isPresent() && !highest.value().equals(lowest.value());
        return slopes
                ? messages.get(
                        "draw.hall.slope",
                        facts.value(FactKind.CEILING_LOWEST, lowest),
                        facts.value(FactKind.CEILING_HIGHEST, highest))
                : facts.value(FactKind.CEILING_LOWEST, lowest);
    }

    /** Returns what the floor of a hall bears. */
    String load(Hall hall) {
        return facts.value(FactKind.FLOOR_LOAD, hall.facts().get(FactKind.FLOOR_LOAD));
    }

    /** Returns a hall, with how its figures are known, as entries of a table. */
    public List<TitleBlock.Entry> entries(Hall hall) {
        Fact load = hall.facts().get(FactKind.FLOOR_LOAD);
        Fact lowest = hall.facts().get(FactKind.CEILING_LOWEST);
        return List.of(
                entry("sheet.hall.ceiling", hall, lowest, ceiling(hall)),
                entry("sheet.hall.load", hall, load, load(hall)));
    }

    private TitleBlock.Entry entry(String key, Hall hall, Fact fact, String value) {
        String words = messages.get(key, hall.name().in(locale));
        return new TitleBlock.Entry(
                words,
                fact.value().isEmpty() ? value : messages.get("sheet.figure", value, facts.kind(fact.evidence())));
    }
}
