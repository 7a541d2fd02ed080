package dev.madang.exchange.list;

import dev.madang.edit.EditCommand;
import dev.madang.edit.RemoveElements;
import dev.madang.edit.VacateBooths;
import dev.madang.exchange.list.ListLine.State;
import dev.madang.model.Booth;
import dev.madang.model.ElementId;
import dev.madang.model.Exhibitor;
import dev.madang.model.Hold;
import dev.madang.model.Plan;
import dev.madang.model.Status;
import dev.madang.text.Messages;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Says of booths that a list does not name what becomes of them, and gathers the edits that do it. */
final class GoneBooths {

    private final Plan plan;
    private final Messages messages;
    private final Statuses statuses;
    private final Gone gone;
    private final Set<ElementId> freed = new LinkedHashSet<>();
    private final Set<ElementId> removed = new LinkedHashSet<>();

    GoneBooths(Plan plan, Messages messages, Gone gone) {
        this.plan = plan;
        this.messages = messages;
        this.gone = gone;
        statuses = new Statuses(plan, messages);
    }

    /** Returns the line about a booth. */
    ListLine line(Booth booth) {
        return switch (gone) {
            case KEEP -> line(booth, State.GONE, messages.get("exchange.list.gone.booth"));
            case FREE -> freed(booth);
            case REMOVE -> removed(booth);
        };
    }

    /** Returns what is to be done about all of them. */
    List<EditCommand> edits() {
        List<EditCommand> edits = new ArrayList<>();
        if (!freed.isEmpty()) {
            edits.add(new VacateBooths(freed));
        }
        if (!removed.isEmpty()) {
            edits.add(new RemoveElements(removed));
        }
        return edits;
    }

    private ListLine freed(Booth booth) {
        if (!isLet(booth)) {
            return line(booth, State.GONE, messages.get("exchange.list.gone.unlet"));
        }
        freed.add(booth.id());
        return line(booth, State.FREED, messages.get("exchange.list.freed", letting(booth)));
    }

    private ListLine removed(Booth booth) {
        if (plan.layout().locked().contains(booth.id())) {
            return line(booth, State.GONE, messages.get("exchange.list.gone.locked"));
        }
        removed.add(booth.id());
        String text = isLet(booth)
                ? messages.get("exchange.list.removed.let", letting(booth))
                : messages.get("exchange.list.removed.booth");
        return line(booth, State.REMOVED, text);
    }

    private boolean isLet(Booth booth) {
        Status.Stage stage = plan.statusOf(booth).stage();
        return booth.occupant().isPresent() || (stage != Status.Stage.AVAILABLE && stage != Status.Stage.CLOSED);
    }

    private String letting(Booth booth) {
        String who = plan.exhibitorOf(booth)
                .map(Exhibitor::name)
                .map(statuses::shown)
                .or(() -> booth.letting().currentHold().map(Hold::holder))
                .orElse("");
        String status = statuses.name(booth);
        return who.isEmpty() ? status : messages.get("exchange.list.letting", status, who);
    }

    private static ListLine line(Booth booth, State state, String text) {
        return ListLine.of(0, booth.number(), state, text);
    }
}
