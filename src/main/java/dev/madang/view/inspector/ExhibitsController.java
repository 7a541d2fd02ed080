package dev.madang.view.inspector;

import dev.madang.model.Booth;
import dev.madang.model.Exhibit;
import dev.madang.model.Level;
import dev.madang.model.Plan;
import dev.madang.model.Stand;
import dev.madang.text.Messages;
import dev.madang.view.document.Form;
import dev.madang.view.support.EntryList;
import java.util.List;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.value.ObservableBooleanValue;
import javafx.fxml.FXML;
import javafx.scene.layout.StackPane;

/** Form of the exhibits of one booth. */
public final class ExhibitsController implements Form<List<Exhibit>> {

    private static final int NEW_MASS_KG = 500;
    private static final int NEW_SIDE_MM = 1_000;

    private final Booth booth;
    private final Messages messages;
    private final Level level;
    private final EntryList<Exhibit> exhibits;
    private final ReadOnlyBooleanWrapper complete = new ReadOnlyBooleanWrapper(true);

    @FXML
    private StackPane place;

    /** Makes a controller that begins with the exhibits of a booth of a plan. */
    public ExhibitsController(Plan plan, Booth booth, Messages messages) {
        this.booth = booth;
        this.messages = messages;
        level = plan.level(booth.level()).orElseThrow();
        EntryList.Words words = new EntryList.Words(
                messages.get("stand.exhibits"),
                messages.get("stand.exhibit.add"),
                messages.get("stand.exhibit.remove"),
                messages.get("stand.exhibit.none"));
        exhibits = new EntryList<>(
                words,
                () -> new ExhibitEntry(messages, level, Exhibit.of("", NEW_MASS_KG, NEW_SIDE_MM, NEW_SIDE_MM)),
                this::check);
    }

    @FXML
    void initialize() {
        exhibits.show(booth.stand().exhibits().stream()
                .map(exhibit -> new ExhibitEntry(messages, level, exhibit))
                .toList());
        place.getChildren().setAll(exhibits.node());
    }

    @Override
    public ObservableBooleanValue complete() {
        return complete.getReadOnlyProperty();
    }

    @Override
    public List<Exhibit> answer() {
        return exhibits.values().orElseThrow();
    }

    private void check() {
        complete.set(exhibits.values()
                .filter(all -> all.size() <= Stand.MAX_EXHIBITS)
                .isPresent());
    }
}
