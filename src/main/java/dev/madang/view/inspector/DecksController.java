package dev.madang.view.inspector;

import dev.madang.model.Booth;
import dev.madang.model.BoothFrame;
import dev.madang.model.Bounds;
import dev.madang.model.Deck;
import dev.madang.model.Rect;
import dev.madang.model.Stand;
import dev.madang.text.Formats;
import dev.madang.text.Messages;
import dev.madang.view.document.Form;
import dev.madang.view.support.Entry;
import dev.madang.view.support.EntryForm;
import dev.madang.view.support.EntryList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.value.ObservableBooleanValue;
import javafx.fxml.FXML;
import javafx.scene.layout.StackPane;

/** Form of the upper storeys of one booth, measured from the booth's own corner. */
public final class DecksController implements Form<List<Deck>> {

    private final Booth booth;
    private final Messages messages;
    private final EntryList<Deck> decks;
    private final ReadOnlyBooleanWrapper complete = new ReadOnlyBooleanWrapper(true);

    @FXML
    private StackPane place;

    /** Makes a controller that begins with the decks of a booth. */
    public DecksController(Booth booth, Messages messages) {
        this.booth = booth;
        this.messages = messages;
        EntryList.Words words = new EntryList.Words(
                messages.get("stand.decks"),
                messages.get("stand.deck.add"),
                messages.get("stand.deck.remove"),
                messages.get("stand.deck.none"));
        decks = new EntryList<>(words, () -> new DeckEntry(messages, newDeck()), this::check);
    }

    @FXML
    void initialize() {
        decks.show(booth.stand().decks().stream()
                .map(deck -> new DeckEntry(messages, deck))
                .toList());
        place.getChildren().setAll(decks.node());
    }

    @Override
    public ObservableBooleanValue complete() {
        return complete.getReadOnlyProperty();
    }

    @Override
    public List<Deck> answer() {
        return decks.values().orElseThrow();
    }

    /** Over the whole booth. */
    private Deck newDeck() {
        Bounds box = BoothFrame.of(booth.shape()).inside(booth.shape()).bounds();
        return new Deck(Rect.ofRounded(box), 0, 0);
    }

    private void check() {
        complete.set(decks.values().filter(all -> all.size() <= Stand.MAX_DECKS).isPresent());
    }

    /** One upper storey in the form. */
    private static final class DeckEntry extends Entry<Deck> {

        private final Messages messages;

        DeckEntry(Messages messages, Deck deck) {
            super(deck);
            this.messages = messages;
        }

        @Override
        protected String title(Deck deck) {
            return messages.get("stand.deck");
        }

        @Override
        protected String detail(Deck deck) {
            return new Formats(messages.locale()).exactArea(deck.shape().areaMm2());
        }

        @Override
        protected Supplier<Optional<Deck>> fill(EntryForm form, Deck deck) {
            RectFields rect = new RectFields(form, messages, deck.shape());
            EntryForm.Typed<Integer> load = count(form, "stand.deck.load", deck.liveLoad(), Deck.MAX_LIVE_LOAD);
            EntryForm.Typed<Integer> mass = count(form, "stand.deck.mass", deck.massKg(), Deck.MAX_MASS_KG);
            return () -> rect.value()
                    .flatMap(shape -> load.value().flatMap(kg -> mass.value().map(own -> new Deck(shape, kg, own))));
        }

        private EntryForm.Typed<Integer> count(EntryForm form, String key, int value, int max) {
            CountFormat counts = new CountFormat(max);
            return form.typed(
                    messages.get(key),
                    value == 0 ? "" : Integer.toString(value),
                    text -> text.isBlank() ? Optional.of(0) : counts.parse(text),
                    messages.get("stand.problem.count", max));
        }
    }
}
