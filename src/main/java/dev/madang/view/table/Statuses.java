package dev.madang.view.table;

import dev.madang.edit.ChangeLetting;
import dev.madang.edit.EditCommand;
import dev.madang.model.Booth;
import dev.madang.model.BoothStatus;
import dev.madang.model.ElementId;
import dev.madang.model.Exhibitor;
import dev.madang.model.Hold;
import dev.madang.model.Letting;
import dev.madang.model.LocalText;
import dev.madang.model.Plan;
import dev.madang.text.EnumKeys;
import dev.madang.text.Messages;
import dev.madang.text.SearchWords;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The states of letting as the tables name, read and set them: all that they know of states is here. */
final class Statuses {

    /** A hold that nobody prolongs ends after two weeks, as most offices do it. */
    private static final int HOLD_DAYS = 14;

    private final Plan plan;
    private final Messages messages;
    private final Map<String, BoothStatus> byName = new HashMap<>();

    Statuses(Plan plan, Messages messages) {
        this.plan = plan;
        this.messages = messages;
    }

    /** Returns all states in the order of selling. */
    List<BoothStatus> all() {
        return List.of(BoothStatus.values());
    }

    /** Returns what the state of a booth is called. */
    String name(Booth booth) {
        return name(booth.letting().status());
    }

    /** Returns what a state is called. */
    String name(BoothStatus status) {
        return messages.get(EnumKeys.of("status", status));
    }

    /** Returns the state of that name, in either language. */
    Optional<BoothStatus> read(String text) {
        if (byName.isEmpty()) {
            for (Locale locale : Messages.LANGUAGES) {
                Messages texts = Messages.of(locale);
                all().forEach(status -> byName.put(SearchWords.fold(texts.get(EnumKeys.of("status", status))), status));
            }
        }
        return Optional.ofNullable(byName.get(SearchWords.fold(text.strip())));
    }

    /**
     * Returns the edits that put booths into states. A booth that is held stays held as it is; one that becomes held is
     * so for its exhibitor, two weeks from today.
     */
    List<EditCommand> change(Map<ElementId, BoothStatus> wanted, LocalDate today) {
        Map<Letting, Set<ElementId>> groups = new LinkedHashMap<>();
        wanted.forEach((id, status) -> plan.booths()
                .get(id)
                .filter(booth -> booth.letting().status() != status)
                .ifPresent(
                        booth -> groups.computeIfAbsent(letting(booth, status, today), letting -> new LinkedHashSet<>())
                                .add(id)));
        List<EditCommand> edits = new ArrayList<>();
        groups.forEach((letting, ids) -> edits.add(new ChangeLetting(ids, letting)));
        return edits;
    }

    /** Returns the edits that put all of some booths into one state. */
    List<EditCommand> change(Collection<ElementId> ids, BoothStatus status, LocalDate today) {
        Map<ElementId, BoothStatus> wanted = new LinkedHashMap<>();
        ids.forEach(id -> wanted.put(id, status));
        return change(wanted, today);
    }

    private Letting letting(Booth booth, BoothStatus status, LocalDate today) {
        if (status != BoothStatus.HELD) {
            return Letting.of(status);
        }
        String holder = plan.exhibitorOf(booth)
                .map(Exhibitor::name)
                .map(this::shown)
                .orElseGet(() -> messages.get("booth.holder.open"));
        return Letting.held(new Hold(holder, today.plusDays(HOLD_DAYS)));
    }

    private String shown(LocalText name) {
        String shown = name.in(messages.locale());
        return shown.isBlank() ? name.ko() + name.en() : shown;
    }
}
