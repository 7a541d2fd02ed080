package dev.madang.model;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * How a plan is sold, and what it remembers of that.
 *
 * @param statuses the states of letting, in the planner's order
 * @param journal every change of letting, the earliest first
 */
public record Sales(List<Status> statuses, List<LettingEntry> journal) {

    /** Nothing sold yet. */
    public static final Sales NONE = new Sales(Status.DEFAULTS, List.of());

    /**
     * Copies the lists and checks the statuses.
     *
     * @throws IllegalArgumentException if two statuses share an id, or look the same, or the one of new booths is
     *     missing
     */
    public Sales {
        statuses = List.copyOf(statuses);
        journal = List.copyOf(journal);
        Set<String> ids = new HashSet<>();
        for (Status status : statuses) {
            if (!ids.add(status.id())) {
                throw new IllegalArgumentException("status \"" + status.id() + "\" is listed twice.");
            }
        }
        requireDifferentLooks(statuses);
        if (statuses.stream().noneMatch(Sales::isOfNewBooths)) {
            throw new IllegalArgumentException(
                    "The statuses must keep \"" + Status.AVAILABLE.id() + "\", in which new booths are.");
        }
    }

    /** Returns the status with that id. */
    public Optional<Status> status(String id) {
        for (Status status : statuses) {
            if (status.id().equals(id)) {
                return Optional.of(status);
            }
        }
        return Optional.empty();
    }

    /** Tells whether new booths are in a status, so that it must stay. */
    public static boolean isOfNewBooths(Status status) {
        return status.id().equals(Status.AVAILABLE.id()) && status.stage() == Status.Stage.AVAILABLE;
    }

    /** Returns a copy with other statuses. */
    public Sales withStatuses(List<Status> newStatuses) {
        return new Sales(newStatuses, journal);
    }

    /** Returns a copy that remembers other changes of letting. */
    public Sales withJournal(List<LettingEntry> newJournal) {
        return new Sales(statuses, newJournal);
    }

    /** Returns a copy that remembers more changes of letting. */
    public Sales recording(List<LettingEntry> more) {
        List<LettingEntry> longer = new ArrayList<>(journal);
        longer.addAll(more);
        return withJournal(longer);
    }

    /** Returns a copy in which the history of each booth named is that of another, which it leads to. */
    public Sales rekeyed(Map<ElementId, ElementId> newBooths) {
        if (journal.stream().noneMatch(entry -> newBooths.containsKey(entry.booth()))) {
            return this;
        }
        return withJournal(journal.stream()
                .map(entry -> entry.withBooth(newBooths.getOrDefault(entry.booth(), entry.booth())))
                .toList());
    }

    private static void requireDifferentLooks(List<Status> statuses) {
        for (int i = 0; i < statuses.size(); i++) {
            for (Status other : statuses.subList(i + 1, statuses.size())) {
                if (statuses.get(i).looksLike(other)) {
                    throw new IllegalArgumentException("statuses \""
                            + statuses.get(i).id() + "\" and \"" + other.id() + "\" share colour and pattern.");
                }
            }
        }
    }
}
