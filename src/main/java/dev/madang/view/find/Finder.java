package dev.madang.view.find;

import dev.madang.model.ElementId;
import dev.madang.model.Plan;
import dev.madang.view.Workspace;
import dev.madang.view.panel.Spotlight;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;

/** What is looked for in the plan, what was found, and the way from one to the next. */
public final class Finder {

    private static final int NOWHERE = -1;

    private final Workspace workspace;
    private final Spotlight spotlight;
    private final BooleanProperty open = new SimpleBooleanProperty();
    private final StringProperty query = new SimpleStringProperty("");
    private final ReadOnlyObjectWrapper<FindResults> results = new ReadOnlyObjectWrapper<>(FindResults.NONE);
    private final IntegerProperty current = new SimpleIntegerProperty(NOWHERE);
    private Runnable onEnter = () -> {};
    private @Nullable FindIndex index;
    private @Nullable Found visited;

    /** Makes a finder that leads to places through the spotlight. */
    public Finder(Workspace workspace, Spotlight spotlight) {
        this.workspace = workspace;
        this.spotlight = spotlight;
        query.subscribe(typed -> search());
    }

    /** Whether the field is shown. */
    public BooleanProperty open() {
        return open;
    }

    /** Shows the field, or leads the keyboard back into it. */
    void enter() {
        open.set(true);
        onEnter.run();
    }

    /** Is told when the keyboard should go into the field. */
    void setOnEnter(Runnable deed) {
        onEnter = deed;
    }

    /** What is looked for. */
    public StringProperty query() {
        return query;
    }

    /** What was found. */
    ReadOnlyObjectProperty<FindResults> results() {
        return results.getReadOnlyProperty();
    }

    /** Which of what was found is chosen; negative if none is. */
    IntegerProperty current() {
        return current;
    }

    /** Searches anew: the plan or the language may be another. */
    void search() {
        if (query.get().isBlank()) {
            results.set(FindResults.NONE);
            current.set(NOWHERE);
            return;
        }
        Plan plan = workspace.plan();
        FindIndex known = index;
        if (known == null || !known.isOf(plan, workspace.messages())) {
            known = FindIndex.of(plan, workspace.messages());
            index = known;
        }
        results.set(known.search(query.get()));
        current.set(results.get().shown().isEmpty() ? NOWHERE : 0);
    }

    /** Leads to what is chosen; if one is there already, to the next. */
    void visit() {
        Optional<Found> chosen = chosen();
        if (chosen.isPresent() && chosen.get().equals(visited)) {
            step(1);
        } else {
            chosen.ifPresent(this::go);
        }
    }

    /** Chooses the next or an earlier one and leads there; after the last comes the first. */
    public void step(int by) {
        search(current.get());
        int count = results.get().shown().size();
        if (count == 0) {
            open.set(true);
            return;
        }
        Found at = chosen().orElse(null);
        boolean isFirst = visited == null || !visited.equals(at);
        current.set(isFirst && by > 0 ? Math.max(0, current.get()) : Math.floorMod(current.get() + by, count));
        chosen().ifPresent(this::go);
    }

    /** Searches what may have changed since, and stays where one was. */
    private void search(int before) {
        FindIndex known = index;
        if (known == null || !known.isOf(workspace.plan(), workspace.messages())) {
            search();
            current.set(Math.min(before, results.get().shown().size() - 1));
        }
    }

    /** Leads to one. */
    void go(Found found) {
        visited = found;
        Set<ElementId> ids = found.ids().stream()
                .filter(id -> workspace.plan().element(id).isPresent())
                .collect(Collectors.toCollection(LinkedHashSet::new));
        workspace.session().select(ids);
        found.place().ifPresent(box -> spotlight.flyTo(found.level(), box));
    }

    private Optional<Found> chosen() {
        int at = current.get();
        return at >= 0 && at < results.get().shown().size()
                ? Optional.of(results.get().shown().get(at))
                : Optional.empty();
    }
}
