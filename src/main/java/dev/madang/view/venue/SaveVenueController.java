package dev.madang.view.venue;

import dev.madang.model.Facts;
import dev.madang.model.LocalText;
import dev.madang.model.Venue;
import dev.madang.text.Messages;
import dev.madang.view.document.Form;
import dev.madang.view.support.NameOrder;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.fxml.FXML;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;

/** Form for keeping a building in the planner's own catalogue. Says plainly what happens to what is there already. */
public final class SaveVenueController implements Form<Venue> {

    private static final Pattern ID = Pattern.compile("[a-z0-9][a-z0-9.-]{0,63}");

    private final SaveOffer offer;
    private final Messages messages;
    private final ReadOnlyBooleanWrapper complete = new ReadOnlyBooleanWrapper();

    @FXML
    private TextField idField;

    @FXML
    private TextField koreanField;

    @FXML
    private TextField englishField;

    @FXML
    private TextField cityField;

    @FXML
    private CheckBox othersBox;

    @FXML
    private Label consequence;

    /** Makes a controller. */
    SaveVenueController(SaveOffer offer, Messages messages) {
        this.offer = offer;
        this.messages = messages;
    }

    @FXML
    void initialize() {
        NameOrder.arrange(messages.locale(), koreanField, englishField);
        idField.setText(offer.suggestedId());
        koreanField.setText(offer.plan().venue().name().ko());
        englishField.setText(offer.plan().venue().name().en());
        cityField.setText(city().in(messages.locale()));
        int others = offer.otherLevels().size();
        othersBox.setText(messages.get("saveVenue.others", others));
        othersBox.setSelected(true);
        othersBox.setVisible(others > 0);
        othersBox.managedProperty().bind(othersBox.visibleProperty());
        idField.textProperty().subscribe(text -> update());
        koreanField.textProperty().subscribe(text -> update());
        englishField.textProperty().subscribe(text -> update());
    }

    /** Whether a venue can be made of what is filled in. */
    @Override
    public ReadOnlyBooleanProperty complete() {
        return complete.getReadOnlyProperty();
    }

    /** Returns the venue to keep; only if {@link #complete()}. */
    @Override
    public Venue answer() {
        String id = idField.getText().strip();
        Optional<Venue> origin = offer.origin();
        String typedCity = cityField.getText().strip();
        LocalText city = typedCity.equals(city().in(messages.locale())) ? city() : LocalText.of(typedCity);
        return new Venue(
                id,
                offer.nextRevision(id),
                NewVenueController.both(koreanField, englishField),
                city,
                offer.plan().venue().planned(),
                origin.map(Venue::note).orElse(LocalText.NONE),
                origin.map(Venue::facts).orElse(Facts.NONE),
                offer.levels(othersBox.isSelected()),
                origin.map(Venue::listed).orElse(List.of()));
    }

    private LocalText city() {
        return offer.origin().map(Venue::city).orElse(offer.plan().venue().city());
    }

    private void update() {
        String id = idField.getText().strip();
        boolean good = ID.matcher(id).matches();
        complete.set(good && !NewVenueController.both(koreanField, englishField).isEmpty());
        consequence.setText(good ? consequenceOf(id) : messages.get("saveVenue.badId"));
    }

    private String consequenceOf(String id) {
        Venue there = offer.venues().get(id);
        if (there == null) {
            return messages.get("saveVenue.new");
        }
        String name = there.name().in(messages.locale());
        String key = offer.own().contains(id) ? "saveVenue.own" : "saveVenue.shadows";
        return messages.get(key, name, there.revision(), offer.nextRevision(id));
    }
}
