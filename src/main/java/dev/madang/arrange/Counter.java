package dev.madang.arrange;

import dev.madang.model.Booth;
import dev.madang.model.ElementId;
import dev.madang.model.NumberRange;
import dev.madang.model.NumberRules;
import dev.madang.model.NumberRules.Counting;
import dev.madang.model.Plan;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Walks booths row by row and counts.
 *
 * <p>Rows are named anew in each hall and zone that the number names, and the counter begins anew in each row that it
 * names; so numbers stay short and distinct. What rests, is reserved or is carried by another booth is passed over.
 */
final class Counter {

    private static final int HIGHEST = 99_999;
    private static final int BEYOND = HIGHEST + 1;

    private final NumberingRequest request;
    private final NumberRules rules;
    private final NumberPattern pattern;
    private final Grounds grounds;
    private final RowNaming rowNames;
    private final Spans spans;
    private final Set<String> taken = new HashSet<>();
    private final Map<ElementId, String> numbers = new LinkedHashMap<>();
    private final Set<ElementId> stays = new LinkedHashSet<>();
    private final Map<ElementId, String> left = new LinkedHashMap<>();
    /** From which number on the rules leave none, by what is left of it by the stride. */
    private final Map<Integer, Integer> noneAllowedFrom = new HashMap<>();
    /** From which number on none is free any more; looking again for each booth would take long. */
    private final Map<Reading, Integer> noneFreeFrom = new HashMap<>();

    private int rowsUsed;
    private int highestUsed;

    Counter(NumberingRequest request) throws PatternFault {
        this.request = request;
        rules = request.rules();
        pattern = NumberPattern.parse(rules.pattern());
        grounds = new Grounds(request.plan(), pattern, request.locale());
        rowNames = new RowNaming(rules.rows(), rules.skips());
        spans = new Spans(pattern, rules);
    }

    Numbering count() throws PatternFault {
        Plan plan = request.plan();
        List<Booth> booths = new ArrayList<>();
        for (Booth booth : plan.booths().values()) {
            if (!request.booths().contains(booth.id()) || keeps(booth)) {
                NumberRange.taken(booth.number()).forEach(number -> taken.add(key(number)));
            }
            if (request.booths().contains(booth.id())) {
                booths.add(booth);
            }
        }
        plan.numbers().resting().forEach(number -> taken.add(key(number)));
        scopes(booths).forEach(this::countScope);
        Ambiguity ambiguity = new Ambiguity(request, pattern, grounds, rowNames);
        ambiguity.check(rowsUsed, highestUsed);
        return new Numbering(
                numbers,
                stays,
                left,
                plan.numbers()
                        .withRules(rules)
                        .withReserved(request.reserved())
                        .withPattern(rules.pattern().strip(), ambiguity.outOfUse()),
                request.alsoSold());
    }

    private boolean keeps(Booth booth) {
        return !request.alsoSold()
                && request.plan().isSold(booth)
                && !booth.number().isEmpty();
    }

    /** Parts the booths by what their numbers name beside row and counter: in the order of levels, halls and zones. */
    private Map<Scope, List<Booth>> scopes(List<Booth> booths) {
        Map<Scope, List<Booth>> scopes = new LinkedHashMap<>();
        for (String level : request.plan().levels().stream().map(l -> l.id()).toList()) {
            for (String hall : pattern.namesHall() ? grounds.hallNames() : List.of("")) {
                for (String zone : pattern.namesZone() ? grounds.zoneNames() : List.of("")) {
                    scopes.put(new Scope(level, hall, zone), new ArrayList<>());
                }
            }
        }
        for (Booth booth : booths) {
            String hall = pattern.namesHall() ? grounds.hallOf(booth).orElse(null) : "";
            String zone = pattern.namesZone() ? grounds.zoneOf(booth).orElse(null) : "";
            if (hall == null || zone == null) {
                left.put(booth.id(), hall == null ? "numbering.left.hall" : "numbering.left.zone");
            } else {
                scopes.getOrDefault(new Scope(booth.level(), hall, zone), new ArrayList<>())
                        .add(booth);
            }
        }
        return scopes;
    }

    /** On the next level counting goes on where nothing in the number tells the levels apart. */
    private void countScope(Scope scope, List<Booth> booths) {
        if (booths.isEmpty()) {
            return;
        }
        Counting counting = rules.counting();
        int begin = counting.first();
        int index = 0;
        for (List<BoothRow> line : lines(new RowFinder(rules.way()).rows(booths))) {
            Reading row = new Reading(scope.hall(), scope.zone(), rowNames.name(index), 0);
            boolean back = rules.way().boustrophedon() && index % 2 == 1;
            int next = begin;
            for (int side = 0; side < line.size(); side++) {
                int ahead = side * counting.step();
                next = Math.max(next, countRow(line.get(side), back, row, begin + ahead) - ahead);
            }
            index++;
            begin = pattern.has(NumberPattern.Kind.ROW) ? counting.first() : next;
        }
        rowsUsed = Math.max(rowsUsed, index);
    }

    /** Without odd and even sides each row is a line; with them the two rows on an aisle are. */
    private List<List<BoothRow>> lines(List<BoothRow> rows) {
        List<List<BoothRow>> lines = new ArrayList<>();
        int from = 0;
        while (from < rows.size()) {
            boolean faces = rules.counting().oddEven() && rows.get(from).aisleAfter() && from + 1 < rows.size();
            int end = from + (faces ? 2 : 1);
            lines.add(rows.subList(from, end));
            from = end;
        }
        return lines;
    }

    /** Returns the counter that comes next. */
    private int countRow(BoothRow row, boolean back, Reading reading, int first) {
        List<PlacedBooth> order = new ArrayList<>(row.booths());
        if (back) {
            Collections.reverse(order);
        }
        int counter = first;
        PlacedBooth before = null;
        for (PlacedBooth placed : order) {
            if (before != null && gap(before, placed) >= RowFinder.AISLE_FROM_MM) {
                counter = Math.min(counter + rules.counting().aisleGap() * stride(), BEYOND);
            }
            before = placed;
            counter = keeps(placed.booth()) ? stay(placed.booth(), counter) : give(placed.booth(), reading, counter);
        }
        return counter;
    }

    private static double gap(PlacedBooth one, PlacedBooth other) {
        return Math.max(one.along(), other.along()) - Math.min(one.alongEnd(), other.alongEnd());
    }

    private int stay(Booth booth, int counter) {
        stays.add(booth.id());
        return counter;
    }

    private int give(Booth booth, Reading reading, int from) {
        int residue = from % stride();
        Reading way = reading.withNumber(residue);
        int end = Math.min(noneAllowedFrom.getOrDefault(residue, BEYOND), noneFreeFrom.getOrDefault(way, BEYOND));
        boolean anyAllowed = false;
        for (int number = from; number < end; number += stride()) {
            if (rules.skips().allows(number)) {
                anyAllowed = true;
                String text = pattern.text(reading.withNumber(number));
                if (text.length() > Booth.MAX_NUMBER_LENGTH) {
                    return leave(booth, "numbering.left.long", from);
                }
                if (!spans.isLeftOut(reading, number) && isFree(text)) {
                    return given(booth, reading, number);
                }
            }
        }
        noneFreeFrom.merge(way, from, Math::min);
        if (!anyAllowed && end == BEYOND) {
            noneAllowedFrom.merge(residue, from, Math::min);
        }
        return leave(booth, "numbering.left.none", from);
    }

    private boolean isFree(String text) {
        return request.reserved().stream().noneMatch(range -> range.contains(text)) && !taken.contains(key(text));
    }

    private int given(Booth booth, Reading reading, int number) {
        Span span = stride() == 1 ? spans.from(booth, reading, number, this::isFree) : spans.single(reading, number);
        span.numbers().forEach(text -> taken.add(key(text)));
        numbers.put(booth.id(), span.text());
        highestUsed = Math.max(highestUsed, span.last());
        return span.last() + stride();
    }

    private int leave(Booth booth, String why, int counter) {
        left.put(booth.id(), why);
        return counter;
    }

    private int stride() {
        Counting counting = rules.counting();
        return counting.oddEven() ? 2 * counting.step() : counting.step();
    }

    private static String key(String number) {
        return number.toUpperCase(Locale.ROOT);
    }

    private record Scope(String level, String hall, String zone) {}
}
