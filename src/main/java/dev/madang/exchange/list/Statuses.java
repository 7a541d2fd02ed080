package dev.madang.exchange.list;

import dev.madang.edit.ChangeLetting;
import dev.madang.edit.EditCommand;
import dev.madang.model.Booth;
import dev.madang.model.ElementId;
import dev.madang.model.EventTerms;
import dev.madang.model.Exhibitor;
import dev.madang.model.Hold;
import dev.madang.model.Letting;
import dev.madang.model.LocalText;
import dev.madang.model.Plan;
import dev.madang.model.Status;
import dev.madang.text.Messages;
import dev.madang.text.SearchWords;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The states of letting as the tables name, read and set them: all that they know of states and terms is here. */
public final class Statuses {

    /** A hold that nobody prolongs ends after two weeks, as most offices do it. */
    private static final int HOLD_DAYS = 14;

    private static final String WORDS = "exchange.list.words.status.";

    private final Plan plan;
    private final Messages messages;
    private final Map<String, Status> byName = new LinkedHashMap<>();
    private final Map<String, Status> byOtherName = new HashMap<>();

    public Statuses(Plan plan, Messages messages) {
        this.plan = plan;
        this.messages = messages;
    }

    /** Returns all states in the order of selling. */
    public List<Status> all() {
        return plan.sales().statuses();
    }

    /** Returns how booths are counted. */
    public EventTerms terms() {
        return plan.terms();
    }

    /** Returns what the state of a booth is called. */
    public String name(Booth booth) {
        return name(plan.statusOf(booth));
    }

    /** Returns what a state is called. */
    public String name(Status status) {
        return status.name().in(messages.locale());
    }

    /** Returns the state of that name, in either language, or what people usually say for one of the shipped states. */
    public Optional<Status> read(String text) {
        if (byName.isEmpty()) {
            learn();
        }
        return Optional.ofNullable(byName.get(SearchWords.fold(text.strip())))
                .or(() -> Optional.ofNullable(byOtherName.get(OtherWords.bare(text))));
    }

    /** A word that may mean two states means none. */
    private void learn() {
        for (Locale locale : Messages.LANGUAGES) {
            all().forEach(status -> byName.put(SearchWords.fold(status.name().in(locale)), status));
        }
        Set<String> unclear = new HashSet<>();
        byName.forEach((name, status) -> {
            String bare = OtherWords.bare(name);
            Status other = byOtherName.putIfAbsent(bare, status);
            if (other != null && !other.equals(status)) {
                unclear.add(bare);
            }
        });
        for (Status shipped : Status.DEFAULTS) {
            all().stream()
                    .filter(status -> status.id().equals(shipped.id()))
                    .findFirst()
                    .ifPresent(status ->
                            OtherWords.of(WORDS + shipped.id()).forEach(word -> byOtherName.putIfAbsent(word, status)));
        }
        byOtherName.keySet().removeAll(unclear);
    }

    /**
     * Returns the edits that put booths into states. A booth that is held stays held as it is; one that becomes held is
     * so for its exhibitor, two weeks from today.
     */
    public List<EditCommand> change(Map<ElementId, Status> wanted, LocalDate today) {
        Map<Letting, Set<ElementId>> groups = new LinkedHashMap<>();
        wanted.forEach((id, status) -> plan.booths()
                .get(id)
                .filter(booth -> !booth.letting().is(status))
                .ifPresent(
                        booth -> groups.computeIfAbsent(letting(booth, status, today), letting -> new LinkedHashSet<>())
                                .add(id)));
        List<EditCommand> edits = new ArrayList<>();
        groups.forEach((letting, ids) -> edits.add(new ChangeLetting(ids, letting)));
        return edits;
    }

    /** Returns the edits that put all of some booths into one state. */
    public List<EditCommand> change(Collection<ElementId> ids, Status status, LocalDate today) {
        Map<ElementId, Status> wanted = new LinkedHashMap<>();
        ids.forEach(id -> wanted.put(id, status));
        return change(wanted, today);
    }

    private Letting letting(Booth booth, Status status, LocalDate today) {
        String holder =
                plan.exhibitorOf(booth).map(Exhibitor::name).map(this::shown).orElse("");
        return letting(booth, status, new Wanted(holder, "", null), today);
    }

    /**
     * Returns the letting of a booth in a status. A hold stays as it is where nothing else is said; a new one is for
     * who takes the booth, two weeks from today.
     */
    Letting letting(Booth booth, Status status, Wanted wanted, LocalDate today) {
        if (!status.needsHold()) {
            return Letting.of(status);
        }
        Optional<Hold> kept = booth.letting().currentHold();
        String taker = wanted.taker().isEmpty() ? messages.get("booth.holder.open") : wanted.taker();
        String holder = kept.map(Hold::holder)
                .filter(name -> wanted.holder().isEmpty() || wanted.holder().equals(CellBlock.oneLine(name)))
                .orElse(wanted.holder().isEmpty() ? taker : wanted.holder());
        LocalDate until =
                wanted.until() == null ? kept.map(Hold::expires).orElse(today.plusDays(HOLD_DAYS)) : wanted.until();
        return Letting.of(status, new Hold(holder, until));
    }

    /**
     * What is said of a hold.
     *
     * @param taker who takes the booth; empty if nobody does
     * @param holder for whom it is to be held; empty if nothing is said
     * @param until until when, or null
     */
    record Wanted(String taker, String holder, @Nullable LocalDate until) {}

    String shown(LocalText name) {
        String shown = name.in(messages.locale());
        return shown.isBlank() ? name.ko() + name.en() : shown;
    }
}
