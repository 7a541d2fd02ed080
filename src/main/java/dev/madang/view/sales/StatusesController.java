package dev.madang.view.sales;

import dev.madang.edit.ChangeStatuses;
import dev.madang.model.Booth;
import dev.madang.model.Colour;
import dev.madang.model.Hatch;
import dev.madang.model.LocalText;
import dev.madang.model.Plan;
import dev.madang.model.Sales;
import dev.madang.model.Status;
import dev.madang.view.Workspace;
import dev.madang.view.document.Form;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.value.ObservableBooleanValue;
import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** Form of the plan's statuses: all of them are given to the plan in one step. */
public final class StatusesController implements Form<ChangeStatuses> {

    private final Workspace workspace;
    private final Plan plan;
    private final Supplier<String> newIds;
    private final List<StatusRow> rows = new ArrayList<>();
    private final Map<String, String> replaced = new HashMap<>();
    private final ReadOnlyBooleanWrapper complete = new ReadOnlyBooleanWrapper();

    @FXML
    private VBox list;

    @FXML
    private Label problemLabel;

    /** Makes a controller that begins with the plan's statuses; new ones take ids from {@code newIds}. */
    public StatusesController(Workspace workspace, Supplier<String> newIds) {
        this.workspace = workspace;
        this.plan = workspace.plan();
        this.newIds = newIds;
    }

    @FXML
    void initialize() {
        plan.sales().statuses().forEach(status -> rows.add(row(status)));
        layOut();
    }

    @Override
    public ObservableBooleanValue complete() {
        return complete.getReadOnlyProperty();
    }

    @Override
    public ChangeStatuses answer() {
        return new ChangeStatuses(rows.stream().map(StatusRow::status).toList(), replaced);
    }

    /** Adds a status in a look that none has yet. */
    @FXML
    void onAdd() {
        Status plain = new Status(
                newIds.get(),
                LocalText.of(workspace.messages().get("sales.status.new")),
                StatusRow.COLOURS.get(0),
                Hatch.NONE,
                Status.Stage.SOLD);
        List<Status> known = rows.stream().flatMap(row -> row.draft().stream()).toList();
        StatusRow row = row(freeLook(known, plain));
        rows.add(row);
        layOut();
        row.focus();
    }

    private static Status freeLook(List<Status> known, Status plain) {
        for (Hatch hatch : Hatch.values()) {
            for (Colour colour : StatusRow.COLOURS) {
                Status next = new Status(plain.id(), plain.name(), colour, hatch, plain.stage());
                boolean patternIsFree = known.stream().noneMatch(status -> status.hatch() == hatch)
                        || known.size() >= Hatch.values().length;
                if (patternIsFree && known.stream().noneMatch(next::looksLike)) {
                    return next;
                }
            }
        }
        return plain;
    }

    private StatusRow row(Status status) {
        return new StatusRow(workspace, status, usedBy(status.id()), new RowEvents());
    }

    /** Returns how many booths have a status, with those of the statuses that it replaces. */
    private long usedBy(String id) {
        return plan.booths().values().stream()
                .map(Booth::letting)
                .filter(letting -> id.equals(replaced.getOrDefault(letting.status(), letting.status())))
                .count();
    }

    private void layOut() {
        for (StatusRow row : rows) {
            row.place(rows.indexOf(row) > 0, rows.indexOf(row) < rows.size() - 1, substitutes(row));
        }
        list.getChildren().setAll(rows.stream().map(StatusRow::node).toList());
        check();
    }

    /** Returns what could take the place of a status, what means the same first: what needs a hold as it does. */
    private List<StatusRow> substitutes(StatusRow gone) {
        boolean held = gone.original().needsHold();
        return rows.stream()
                .filter(row -> row != gone
                        && row.draft().filter(s -> s.needsHold() == held).isPresent())
                .sorted(Comparator.comparing(row -> strangeness(gone, row)))
                .toList();
    }

    /** Returns how much else a status means than the one that goes. */
    private static int strangeness(StatusRow gone, StatusRow row) {
        Status.Stage before = gone.status().stage();
        Status.Stage now = row.status().stage();
        if (now == before) {
            return 0;
        }
        return now.promisesAs(before) ? 1 : 2;
    }

    private void check() {
        Optional<String> problem = problem();
        problemLabel.setText(problem.orElse(workspace.messages().get("sales.status.hint")));
        problemLabel.getStyleClass().removeAll("hint", "problem");
        problemLabel.getStyleClass().add(problem.isPresent() ? "problem" : "hint");
        complete.set(problem.isEmpty());
    }

    private Optional<String> problem() {
        List<Status> drafts = rows.stream().flatMap(row -> row.draft().stream()).collect(Collectors.toList());
        if (drafts.size() < rows.size()) {
            return Optional.of(workspace.messages().get("sales.status.unnamed"));
        }
        for (int i = 0; i < drafts.size(); i++) {
            for (Status other : drafts.subList(i + 1, drafts.size())) {
                if (drafts.get(i).looksLike(other)) {
                    return Optional.of(
                            workspace.messages().get("sales.status.alike", nameOf(drafts.get(i)), nameOf(other)));
                }
            }
        }
        return Optional.empty();
    }

    private String nameOf(Status status) {
        return status.name().in(workspace.locale());
    }

    /** What a row asks for. */
    private final class RowEvents implements StatusRow.Events {

        @Override
        public void changed() {
            check();
        }

        @Override
        public void moved(StatusRow row, int by) {
            int index = rows.indexOf(row);
            Collections.swap(rows, index, index + by);
            layOut();
        }

        @Override
        public void removed(StatusRow row, Optional<StatusRow> substitute) {
            String gone = row.original().id();
            rows.remove(row);
            substitute.ifPresent(next -> {
                String id = next.original().id();
                replaced.replaceAll((from, to) -> to.equals(gone) ? id : to);
                if (plan.sales().status(gone).isPresent()) {
                    replaced.put(gone, id);
                }
                next.use(usedBy(id));
            });
            layOut();
        }
    }

    /** Tells whether a status must stay as it is. */
    static boolean isFixed(Status status) {
        return Sales.isOfNewBooths(status);
    }
}
