package dev.madang.view.table;

import dev.madang.exchange.list.Statuses;
import dev.madang.model.Booth;
import dev.madang.model.ElementId;
import dev.madang.model.Exhibitor;
import dev.madang.model.NaturalOrder;
import dev.madang.model.Plan;
import dev.madang.text.EnumKeys;
import dev.madang.text.Formats;
import dev.madang.text.Messages;
import dev.madang.text.SearchWords;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The rows of all exhibitors of a plan. */
final class ExhibitorRows {

    private ExhibitorRows() {}

    static List<ExhibitorRow> of(Plan plan, Messages messages) {
        Map<ElementId, List<Booth>> seats = plan.seats();
        Statuses statuses = new Statuses(plan, messages);
        Formats formats = new Formats(messages.locale());
        return plan.exhibitors().values().stream()
                .map(who -> row(who, seats.getOrDefault(who.id(), List.of()), statuses, messages, formats))
                .toList();
    }

    private static ExhibitorRow row(
            Exhibitor who, List<Booth> booths, Statuses statuses, Messages messages, Formats formats) {
        String kind = messages.get(EnumKeys.of("exhibitor", who.kind()));
        String numbers = booths.stream()
                .map(Booth::number)
                .filter(number -> !number.isEmpty())
                .sorted(NaturalOrder.INSTANCE)
                .collect(Collectors.joining(", "));
        long area = booths.stream().mapToLong(booth -> booth.shape().areaMm2()).sum();
        String areaText = booths.isEmpty() ? "" : formats.exactAreaNumber(area);
        String units = booths.isEmpty() ? "" : formats.units(area, statuses.terms());
        String status = booths.isEmpty() ? messages.get("exhibitors.notSeated") : status(booths, statuses, formats);
        String folded = SearchWords.fold(String.join(
                "\n", who.name().ko(), who.name().en(), kind, who.country(), numbers, areaText, units, status));
        return new ExhibitorRow(who, kind, booths, numbers, area, areaText, units, status, folded);
    }

    /** One state is named, of several also how many booths are in each. */
    private static String status(List<Booth> booths, Statuses statuses, Formats formats) {
        return statuses.all().stream()
                .map(state -> count(booths, statuses.name(state), statuses, formats))
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(", "));
    }

    private static String count(List<Booth> booths, String name, Statuses statuses, Formats formats) {
        long count = booths.stream()
                .filter(booth -> statuses.name(booth).equals(name))
                .count();
        return count == 0 ? "" : count == booths.size() ? name : name + " " + formats.count(count);
    }
}
