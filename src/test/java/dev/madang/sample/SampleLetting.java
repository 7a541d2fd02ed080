package dev.madang.sample;

import dev.madang.model.BuildKind;
import dev.madang.model.Hold;
import dev.madang.model.Letting;
import dev.madang.model.Status;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** How far the letting has come about two months before the show: nearly all is let, much of it paid. */
final class SampleLetting {

    /** Beside the forum, where its cables and cameras come in. */
    private static final Set<String> BLOCKED = Set.of("B549", "D156");

    private static final List<LocalDate> EXPIRIES =
            List.of(LocalDate.of(2025, 5, 23), LocalDate.of(2025, 5, 30), LocalDate.of(2025, 6, 13));

    private static final List<Share> HOST = List.of(new Share(Status.COMPLIMENTARY, 100));

    private static final List<Share> CITIES =
            List.of(new Share(Status.COMPLIMENTARY, 55), new Share(Status.PAID, 25), new Share(Status.CONTRACTED, 20));

    private static final List<Share> NATIONS =
            List.of(new Share(Status.PAID, 45), new Share(Status.CONTRACTED, 30), new Share(Status.DEPOSIT_PAID, 25));

    private static final List<Share> RAW = List.of(
            new Share(Status.PAID, 52),
            new Share(Status.CONTRACTED, 26),
            new Share(Status.DEPOSIT_PAID, 14),
            new Share(Status.HELD, 6),
            new Share(Status.AVAILABLE, 2));

    private static final List<Share> SHELL = List.of(
            new Share(Status.PAID, 43),
            new Share(Status.CONTRACTED, 28),
            new Share(Status.DEPOSIT_PAID, 14),
            new Share(Status.HELD, 6),
            new Share(Status.AVAILABLE, 9));

    private int holders;

    /** Returns the state of the booth of that number. */
    Letting of(String number, Stand stand) {
        if (BLOCKED.contains(number)) {
            return Letting.of(Status.BLOCKED);
        }
        Lot lot = Lot.of("status of " + number);
        Status status = drawn(sharesOf(stand), lot.percent());
        if (status != Status.HELD) {
            return Letting.of(status);
        }
        holders++;
        return Letting.held(new Hold(String.format(Locale.ROOT, "Sample holder %02d", holders), lot.oneOf(EXPIRIES)));
    }

    /** Tells whether a booth in that state has an exhibitor; for a held one the holder has yet to decide. */
    static boolean isTaken(Letting letting) {
        return Status.DEFAULTS.stream()
                .anyMatch(status -> letting.is(status) && status.stage().isSold());
    }

    private static List<Share> sharesOf(Stand stand) {
        return switch (stand.taker()) {
            case HOST -> HOST;
            case CITIES -> CITIES;
            case NATIONS -> NATIONS;
            case COMPANIES, MIXED -> stand.build().equals(BuildKind.RAW) ? RAW : SHELL;
        };
    }

    private static Status drawn(List<Share> shares, int percent) {
        int upTo = 0;
        for (Share share : shares) {
            upTo += share.percent;
            if (percent < upTo) {
                return share.status;
            }
        }
        throw new IllegalStateException("The shares make " + upTo + " percent, not 100.");
    }

    /** How many booths of a hundred have that status. */
    private record Share(Status status, int percent) {}
}
