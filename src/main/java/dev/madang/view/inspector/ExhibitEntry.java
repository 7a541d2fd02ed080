package dev.madang.view.inspector;

import dev.madang.model.Exhibit;
import dev.madang.model.Fixture;
import dev.madang.model.Level;
import dev.madang.model.Point;
import dev.madang.model.Supports;
import dev.madang.text.EnumKeys;
import dev.madang.text.Formats;
import dev.madang.text.Messages;
import dev.madang.view.support.Entry;
import dev.madang.view.support.EntryForm;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.scene.control.ComboBox;
import org.jspecify.annotations.Nullable;

/** One exhibit in the form. */
final class ExhibitEntry extends Entry<Exhibit> {

    private static final int MM2_IN_CM2 = 100;
    private static final BigDecimal PERCENT = BigDecimal.valueOf(100);

    private final Messages messages;
    private final Level level;

    ExhibitEntry(Messages messages, Level level, Exhibit exhibit) {
        super(exhibit);
        this.messages = messages;
        this.level = level;
    }

    @Override
    protected String title(Exhibit exhibit) {
        return exhibit.name().isEmpty() ? messages.get("stand.exhibit") : exhibit.name();
    }

    @Override
    protected String detail(Exhibit exhibit) {
        Formats formats = new Formats(messages.locale());
        return messages.get("stand.exhibit.told", exhibit.massKg(), formats.size(exhibit.width(), exhibit.depth()));
    }

    @Override
    protected Supplier<Optional<Exhibit>> fill(EntryForm form, Exhibit exhibit) {
        EntryForm.Typed<String> name = form.typed(
                messages.get("stand.exhibit.name"),
                exhibit.name(),
                text -> Optional.of(text.strip()).filter(typed -> typed.length() <= Exhibit.MAX_NAME_LENGTH),
                messages.get("stand.problem.name", Exhibit.MAX_NAME_LENGTH));
        CountFormat masses = new CountFormat(Exhibit.MAX_MASS_KG);
        EntryForm.Typed<Integer> mass = form.typed(
                messages.get("stand.exhibit.mass"),
                Integer.toString(exhibit.massKg()),
                text -> masses.parse(text).filter(kg -> kg > 0),
                messages.get("stand.problem.mass"));
        LengthFormat sides = LengthFormat.of(messages.locale(), 1, Exhibit.MAX_SIDE_MM);
        EntryForm.Typed<Integer> width = length(form, "rect.width", sides, exhibit.width());
        EntryForm.Typed<Integer> depth = length(form, "rect.depth", sides, exhibit.depth());
        Supplier<Optional<Optional<Exhibit.Spot>>> spot = spot(form, exhibit);
        form.heading(messages.get("stand.exhibit.load"));
        Supplier<Optional<Supports>> supports = supports(form, exhibit.supports());
        EntryForm.Typed<Integer> vibration = form.typed(
                messages.get("stand.exhibit.vibration"),
                Numbers.plain(BigDecimal.valueOf(exhibit.vibrationPercent(), 2)),
                ExhibitEntry::factor,
                messages.get("stand.problem.vibration"));
        ComboBox<String> door =
                form.choice(messages.get("stand.exhibit.door"), doors(exhibit.door()), exhibit.door(), this::doorWords);
        return () -> all(name, mass, width, depth, vibration)
                ? spot.get().flatMap(where -> supports.get()
                        .map(feet -> new Exhibit(
                                name.value().orElseThrow(),
                                mass.value().orElseThrow(),
                                width.value().orElseThrow(),
                                depth.value().orElseThrow(),
                                orNull(where),
                                feet,
                                vibration.value().orElseThrow(),
                                door.getValue())))
                : Optional.empty();
    }

    private static boolean all(EntryForm.Typed<?>... fields) {
        for (EntryForm.Typed<?> field : fields) {
            if (field.value().isEmpty()) {
                return false;
            }
        }
        return true;
    }

    private static Exhibit.@Nullable Spot orNull(Optional<Exhibit.Spot> spot) {
        return spot.orElse(null);
    }

    private EntryForm.Typed<Integer> length(EntryForm form, String key, LengthFormat format, int mm) {
        String shown = format.format(mm);
        return form.typed(
                messages.get(key),
                shown,
                text -> text.equals(shown) ? Optional.of(mm) : format.parse(text),
                messages.get("rect.problem.side"));
    }

    /** Both places or none. */
    private Supplier<Optional<Optional<Exhibit.Spot>>> spot(EntryForm form, Exhibit exhibit) {
        LengthFormat places = LengthFormat.of(messages.locale(), -Point.MAX_MM, Point.MAX_MM);
        Optional<Point> at = exhibit.place().map(place -> place.at());
        int rotation = exhibit.place().map(place -> place.rotation()).orElse(0);
        EntryForm.Typed<Optional<Integer>> x = place(form, "rect.x", places, at.map(Point::x));
        EntryForm.Typed<Optional<Integer>> y = place(form, "rect.y", places, at.map(Point::y));
        return () -> {
            Optional<Integer> left = x.value().orElse(Optional.empty());
            Optional<Integer> top = y.value().orElse(Optional.empty());
            if (x.value().isEmpty() || y.value().isEmpty() || left.isPresent() != top.isPresent()) {
                return Optional.empty();
            }
            return Optional.of(left.flatMap(mm -> top.map(down -> new Exhibit.Spot(new Point(mm, down), rotation))));
        };
    }

    private EntryForm.Typed<Optional<Integer>> place(
            EntryForm form, String key, LengthFormat format, Optional<Integer> first) {
        String shown = first.map(format::format).orElse("");
        Function<String, Optional<Optional<Integer>>> reading = text -> text.isBlank()
                ? Optional.of(Optional.empty())
                : text.equals(shown) ? Optional.of(first) : format.parse(text).map(Optional::of);
        EntryForm.Typed<Optional<Integer>> field =
                form.typed(messages.get(key), shown, reading, messages.get("rect.problem.place"));
        field.field().setPromptText(messages.get("stand.exhibit.anywhere"));
        return field;
    }

    private Supplier<Optional<Supports>> supports(EntryForm form, Supports supports) {
        CountFormat counts = new CountFormat(Supports.MAX_COUNT);
        EntryForm.Typed<Integer> count = form.typed(
                messages.get("stand.exhibit.supports"),
                supports.isFlat() ? "" : Integer.toString(supports.count()),
                text -> text.isBlank() ? Optional.of(0) : counts.parse(text),
                messages.get("stand.problem.count", Supports.MAX_COUNT));
        count.field().setPromptText(messages.get("stand.exhibit.flat"));
        EntryForm.Typed<Integer> contact = form.typed(
                messages.get("stand.exhibit.contact"),
                supports.contactMm2() == 0 ? "" : Numbers.plain(BigDecimal.valueOf(supports.contactMm2(), 2)),
                ExhibitEntry::contact,
                messages.get("stand.problem.contact"));
        return () -> count.value()
                .flatMap(feet ->
                        contact.value().filter(mm2 -> feet > 0 || mm2 == 0).map(mm2 -> new Supports(feet, mm2)));
    }

    private static Optional<Integer> contact(String text) {
        return text.isBlank()
                ? Optional.of(0)
                : Numbers.parse(text, "cm²")
                        .map(cm2 -> cm2.multiply(BigDecimal.valueOf(MM2_IN_CM2)).setScale(0, RoundingMode.HALF_UP))
                        .filter(mm2 ->
                                mm2.signum() >= 0 && mm2.compareTo(BigDecimal.valueOf(Supports.MAX_CONTACT_MM2)) <= 0)
                        .map(BigDecimal::intValueExact);
    }

    private static Optional<Integer> factor(String text) {
        return Numbers.parse(text, "")
                .map(factor -> factor.multiply(PERCENT).setScale(0, RoundingMode.HALF_UP))
                .filter(percent -> percent.compareTo(BigDecimal.valueOf(Exhibit.STILL_PERCENT)) >= 0
                        && percent.compareTo(BigDecimal.valueOf(Exhibit.MAX_VIBRATION_PERCENT)) <= 0)
                .map(BigDecimal::intValueExact);
    }

    private List<String> doors(String chosen) {
        List<String> doors = new ArrayList<>(List.of(""));
        level.fixtures().stream()
                .filter(fixture -> fixture.kind().isForFreight())
                .map(Fixture::id)
                .forEach(doors::add);
        if (!doors.contains(chosen)) {
            doors.add(chosen);
        }
        return doors;
    }

    private String doorWords(String id) {
        if (id.isEmpty()) {
            return messages.get("stand.exhibit.door.any");
        }
        return level.fixtures().stream()
                .filter(fixture -> fixture.id().equals(id))
                .findFirst()
                .map(fixture -> messages.get(EnumKeys.of("fixture", fixture.kind())) + " " + id)
                .orElseGet(() -> messages.get("stand.exhibit.door.gone", id));
    }
}
