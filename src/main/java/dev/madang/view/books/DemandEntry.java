package dev.madang.view.books;

import dev.madang.model.Hall;
import dev.madang.model.Level;
import dev.madang.model.LocalText;
import dev.madang.model.PartRef;
import dev.madang.model.Plan;
import dev.madang.model.Shape;
import dev.madang.rules.Demand;
import dev.madang.text.Messages;
import dev.madang.view.document.Dialogs;
import dev.madang.view.inspector.RectFields;
import dev.madang.view.support.Entry;
import dev.madang.view.support.EntryForm;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;

/** What an operator asks of one hall, in the form. */
final class DemandEntry extends Entry<Demand> {

    private final Messages messages;
    private final Dialogs dialogs;
    private final Plan plan;
    private final Supplier<Optional<Shape>> selected;

    /** A hall of a venue. */
    private record Place(String venue, PartRef hall) {}

    /** Makes an entry; {@code selected} is what is selected in the plan and has an area. */
    DemandEntry(Messages messages, Dialogs dialogs, Plan plan, Supplier<Optional<Shape>> selected, Demand demand) {
        super(demand);
        this.messages = messages;
        this.dialogs = dialogs;
        this.plan = plan;
        this.selected = selected;
    }

    @Override
    protected String title(Demand demand) {
        return demand.name().isEmpty()
                ? messages.get("books.demand.unnamed")
                : demand.name().in(messages.locale());
    }

    @Override
    protected String detail(Demand demand) {
        return words(new Place(demand.venue(), demand.hall()))
                + " · "
                + messages.get(demand.binding() ? "books.binding" : "books.advice");
    }

    @Override
    protected Supplier<Optional<Demand>> fill(EntryForm form, Demand demand) {
        String unnamed = messages.get("books.problem.name");
        EntryForm.Names names = form.names(
                messages.locale(),
                new EntryForm.Typing(messages.get("name.korean"), demand.name().ko(), unnamed),
                new EntryForm.Typing(messages.get("name.english"), demand.name().en(), unnamed));
        Place own = new Place(demand.venue(), demand.hall());
        ComboBox<Place> place = form.choice(messages.get("books.demand.hall"), places(own), own, this::words);
        RectFields rect = new RectFields(form, messages, demand.area());
        boolean isAny = selected.get().isPresent();
        Button take = new Button(messages.get(isAny ? "books.demand.take" : "books.demand.take.none"));
        take.setDisable(!isAny);
        take.setOnAction(event -> selected.get().ifPresent(shape -> {
            rect.show(shape);
            form.change();
        }));
        form.row("", take, take);
        ComboBox<Boolean> binding = form.choice(
                messages.get("books.strength"),
                List.of(true, false),
                demand.binding(),
                yes -> messages.get(yes ? "books.binding.long" : "books.advice.long"));
        form.heading(messages.get("books.origin"));
        OriginFields origin = new OriginFields(form, messages, dialogs, title(demand), demand.origin());
        return () -> rect.value().flatMap(area -> names.korean().value().flatMap(ko -> names.english()
                .value()
                .map(en -> new Demand(
                        demand.id(),
                        new LocalText(ko, en),
                        place.getValue().venue(),
                        place.getValue().hall(),
                        area,
                        binding.getValue(),
                        origin.value()))));
    }

    private List<Place> places(Place own) {
        List<Place> places = new ArrayList<>();
        for (Level level : plan.levels()) {
            for (Hall hall : level.halls()) {
                places.add(new Place(plan.venue().id(), new PartRef(level.id(), hall.id())));
            }
        }
        if (!places.contains(own)) {
            places.add(own);
        }
        return places;
    }

    /** Halls of other venues have only their ids here. */
    private String words(Place place) {
        if (!place.venue().equals(plan.venue().id())) {
            return place.venue() + " " + place.hall();
        }
        return plan.level(place.hall().level())
                .flatMap(level -> level.hall(place.hall().part()))
                .map(hall -> hall.name().in(messages.locale()))
                .orElseGet(() -> place.hall().toString());
    }
}
