package dev.madang.view.inspector;

import dev.madang.edit.ChangeLetting;
import dev.madang.model.Booth;
import dev.madang.model.ElementId;
import dev.madang.model.Exhibitor;
import dev.madang.model.Hold;
import dev.madang.model.Letting;
import dev.madang.model.Plan;
import dev.madang.model.Status;
import dev.madang.view.Workspace;
import dev.madang.view.support.ChoiceField;
import dev.madang.view.support.DateText;
import dev.madang.view.support.Naming;
import dev.madang.view.support.ValueField;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.scene.control.ComboBox;
import javafx.scene.control.DatePicker;
import javafx.scene.control.TextField;

/** Status of booths; where they are held, also for whom and until when. */
final class LettingFields {

    /** A hold that nobody prolongs ends after two weeks, as most offices do it. */
    private static final int HOLD_DAYS = 14;

    private static final int MAX_HOLDER_LENGTH = 80;

    private final Workspace workspace;
    private final ComboBox<Status> statusBox;
    private final TextField holderField;
    private final DatePicker expiresPicker;
    private final ChoiceField<Status> status;
    private final ValueField<String> holder;
    private final ChoiceField<LocalDate> expires;
    private Set<ElementId> ids = Set.of();
    private Optional<Hold> hold = Optional.empty();
    private Optional<Status> shown = Optional.empty();
    private String suggestedHolder = "";

    LettingFields(Workspace workspace, ComboBox<Status> statusBox, TextField holderField, DatePicker expiresPicker) {
        this.workspace = workspace;
        this.holderField = holderField;
        this.expiresPicker = expiresPicker;
        statusBox.setConverter(new Naming<>(item -> item.name().in(workspace.locale())));
        this.statusBox = statusBox;
        status = new ChoiceField<>(statusBox, this::changeStatus);
        holder = new ValueField<>(
                holderField, new TextFormat(true, MAX_HOLDER_LENGTH), workspace.pending(), this::changeHolder);
        DateText.install(expiresPicker, workspace.formats().dateFormat());
        expires = new ChoiceField<>(expiresPicker, this::changeExpiry);
    }

    void show(Plan plan, List<Booth> booths) {
        ids = booths.stream().map(Booth::id).collect(Collectors.toSet());
        if (!statusBox.getItems().equals(plan.sales().statuses())) {
            status.quietly(() -> statusBox.getItems().setAll(plan.sales().statuses()));
        }
        shown = Shared.of(booths, plan::statusOf);
        status.show(shown.orElse(null));
        hold = Shared.of(booths, Booth::letting).flatMap(Letting::currentHold);
        suggestedHolder = Shared.of(booths, plan::exhibitorOf)
                .flatMap(same -> same.map(Exhibitor::name))
                .map(name -> name.in(workspace.locale()))
                .orElse(workspace.messages().get("booth.holder.open"));
        holderField.setVisible(hold.isPresent());
        expiresPicker.setVisible(hold.isPresent());
        hold.ifPresent(current -> {
            holder.show(current.holder());
            expires.show(current.expires());
        });
    }

    private void changeStatus(Status next) {
        change(Letting.of(next, next.needsHold() ? hold.orElseGet(this::newHold) : null));
    }

    private Hold newHold() {
        return new Hold(suggestedHolder, workspace.today().plusDays(HOLD_DAYS));
    }

    private void changeHolder(String name) {
        hold.ifPresent(current -> changeHold(new Hold(name, current.expires())));
    }

    private void changeExpiry(LocalDate day) {
        hold.ifPresent(current -> changeHold(new Hold(current.holder(), day)));
    }

    private void changeHold(Hold next) {
        shown.ifPresent(held -> change(Letting.of(held, next)));
    }

    private void change(Letting letting) {
        workspace.execute(new ChangeLetting(ids, letting));
    }
}
