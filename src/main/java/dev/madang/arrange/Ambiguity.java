package dev.madang.arrange;

import dev.madang.model.Booth;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Refuses numbers that could be taken for something else, anywhere in the plan: for another number of the same pattern,
 * for a hall, or for a number of another pattern by which booths elsewhere are numbered.
 */
final class Ambiguity {

    private static final int LEAST_HIGHEST = 99;
    private static final int LEAST_DIGIT_ROWS = 12;

    private final NumberingRequest request;
    private final NumberPattern pattern;
    private final Grounds grounds;
    private final RowNaming rowNames;
    private final Set<String> outOfUse = new LinkedHashSet<>();

    Ambiguity(NumberingRequest request, NumberPattern pattern, Grounds grounds, RowNaming rowNames) {
        this.request = request;
        this.pattern = pattern;
        this.grounds = grounds;
        this.rowNames = rowNames;
    }

    /** Returns the known patterns by which no other booth is numbered any more; complete after the check. */
    Set<String> outOfUse() {
        return outOfUse;
    }

    void check(int rowsUsed, int highestUsed) throws PatternFault {
        PossibleNumbers possible = possible(pattern, grounds, rowsUsed, highestUsed);
        Optional<PossibleNumbers.Clash> within = possible.clash();
        if (within.isPresent()) {
            PossibleNumbers.Clash clash = within.get();
            throw new PatternFault("pattern.ambiguous", clash.text(), clash.one(), clash.other());
        }
        for (String hall : grounds.hallMarks()) {
            boolean looksLikeBooth = hall.matches(".*[^0-9].*") && hall.matches(".*[0-9]");
            List<Reading> readings = looksLikeBooth ? possible.read(hall) : List.of();
            if (!readings.isEmpty()) {
                throw new PatternFault("pattern.likeHall", hall, readings.get(0));
            }
        }
        for (String other : request.plan().numbers().patterns()) {
            if (!other.equals(request.rules().pattern().strip())) {
                checkOther(possible, other);
            }
        }
    }

    private void checkOther(PossibleNumbers possible, String other) throws PatternFault {
        NumberPattern known;
        try {
            known = NumberPattern.parse(other);
        } catch (PatternFault unreadable) {
            outOfUse.add(other);
            return;
        }
        Grounds names = new Grounds(request.plan(), known, request.locale());
        PossibleNumbers elsewhere = possible(known, names, 0, LEAST_HIGHEST * 10);
        if (others().stream().noneMatch(booth -> !elsewhere.read(booth.number()).isEmpty())) {
            outOfUse.add(other);
            return;
        }
        Optional<PossibleNumbers.Clash> clash = possible.clashWith(elsewhere);
        if (clash.isPresent()) {
            PossibleNumbers.Clash both = clash.get();
            throw new PatternFault("pattern.otherPattern", both.text(), both.one(), both.other(), other);
        }
        Optional<PossibleNumbers.Clash> reverse = elsewhere.clashWith(possible);
        if (reverse.isPresent()) {
            PossibleNumbers.Clash both = reverse.get();
            throw new PatternFault("pattern.otherPattern", both.text(), both.other(), both.one(), other);
        }
    }

    private List<Booth> others() {
        List<Booth> others = new ArrayList<>();
        for (Booth booth : request.plan().booths().values()) {
            if (!booth.number().isEmpty() && !request.booths().contains(booth.id())) {
                others.add(booth);
            }
        }
        return others;
    }

    private PossibleNumbers possible(NumberPattern numbers, Grounds names, int rowsUsed, int highestUsed) {
        int least = request.rules().rows().letters() ? rowNames.alphabetSize() : LEAST_DIGIT_ROWS;
        List<String> rows = IntStream.range(0, Math.max(least, rowsUsed))
                .mapToObj(rowNames::name)
                .toList();
        int byWidth = Math.toIntExact(Math.round(Math.pow(10, numbers.width()))) - 1;
        int highest = Math.max(LEAST_HIGHEST, Math.max(byWidth, highestUsed));
        return new PossibleNumbers(numbers, names.hallNames(), names.zoneNames(), rows, highest);
    }
}
