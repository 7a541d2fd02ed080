package dev.madang.exchange.list;

import dev.madang.model.Booth;
import dev.madang.model.BuildKind;
import dev.madang.model.Exhibitor;
import dev.madang.model.Plan;
import dev.madang.model.Rect;
import dev.madang.model.Status;
import dev.madang.text.EnumKeys;
import dev.madang.text.Messages;
import dev.madang.text.SearchWords;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Reads what people type or paste into the cells of booths, in either language. */
public final class ListTexts {

    private static final Map<String, Exhibitor.Kind> EXHIBITOR_KINDS = exhibitorKinds();

    private final Plan plan;
    private final Messages messages;
    private final Statuses statuses;
    private final Map<String, Exhibitor> byName = new HashMap<>();

    public ListTexts(Plan plan, Messages messages) {
        this.plan = plan;
        this.messages = messages;
        this.statuses = new Statuses(plan, messages);
        plan.exhibitors().values().forEach(who -> {
            byName.putIfAbsent(folded(who.name().ko()), who);
            byName.putIfAbsent(folded(who.name().en()), who);
        });
    }

    public Reading<String> number(String text) {
        String number = text.strip();
        return number.length() <= Booth.MAX_NUMBER_LENGTH
                ? Reading.of(number)
                : Reading.problem(messages.get("exchange.list.problem.number", Booth.MAX_NUMBER_LENGTH));
    }

    public Reading<SizeText> size(String text, boolean isRect) {
        if (!isRect) {
            return Reading.problem(messages.get("exchange.list.problem.polygon"));
        }
        return or(SizeText.read(text, messages.locale()), "exchange.list.problem.size", text);
    }

    Reading<SizeText> size(String text, boolean isRect, Lengths lengths, String heading) {
        return isRect ? or(lengths.size(text, heading), "exchange.list.problem.size", text) : size(text, false);
    }

    Reading<Integer> length(String text, Lengths lengths, String heading) {
        return or(lengths.read(text, heading), "exchange.list.problem.length", text);
    }

    Reading<Integer> side(String text, Lengths lengths, String heading) {
        Optional<Integer> side = lengths.read(text, heading).filter(mm -> mm >= 1 && mm <= Rect.MAX_SIDE_MM);
        return or(side, "exchange.list.problem.length", text);
    }

    Reading<LocalDate> day(String text) {
        return or(DayText.read(text), "exchange.list.problem.day", text);
    }

    /** Reads a build kind by its name; one that is the only one of its base, also by what people say for that. */
    public Reading<BuildKind> build(String text) {
        String folded = folded(text);
        String bare = OtherWords.bare(text);
        Optional<BuildKind> kind = plan.buildKinds().stream()
                .filter(one -> names(one).anyMatch(name -> folded(name).equals(folded)))
                .findFirst()
                .or(() -> only(
                        one -> names(one).anyMatch(name -> OtherWords.bare(name).equals(bare))))
                .or(() -> only(one -> OtherWords.of(EnumKeys.of("exchange.list.words.build", one.base()))
                        .contains(bare)));
        return or(kind, "exchange.list.problem.build", text, buildNames());
    }

    private static Stream<String> names(BuildKind kind) {
        return Stream.of(kind.id(), kind.name().ko(), kind.name().en());
    }

    private Optional<BuildKind> only(Predicate<BuildKind> which) {
        List<BuildKind> kinds = plan.buildKinds().stream().filter(which).toList();
        return kinds.size() == 1 ? Optional.of(kinds.get(0)) : Optional.empty();
    }

    public Reading<Status> status(String text) {
        return or(statuses.read(text), "exchange.list.problem.status", text, statusNames());
    }

    public Reading<Exhibitor> exhibitor(String text) {
        return or(Optional.ofNullable(byName.get(folded(text))), "exchange.list.problem.exhibitor", text);
    }

    public List<String> buildNames() {
        return plan.buildKinds().stream()
                .map(kind -> kind.name().in(messages.locale()))
                .toList();
    }

    public List<String> statusNames() {
        return statuses.all().stream().map(statuses::name).toList();
    }

    public List<String> exhibitorNames() {
        return plan.exhibitors().values().stream()
                .map(who -> who.name().in(messages.locale()))
                .sorted()
                .toList();
    }

    private <T> Reading<T> or(Optional<T> value, String problemKey, String text) {
        return or(value, problemKey, text, List.of());
    }

    /** What cannot be read is told together with what would be right. */
    private <T> Reading<T> or(Optional<T> value, String problemKey, String text, List<String> right) {
        return value.map(Reading::of)
                .orElseGet(() -> Reading.problem(messages.get(problemKey, text.strip(), String.join(", ", right))));
    }

    public static String folded(String text) {
        return SearchWords.fold(text.strip());
    }

    /** Returns the kind of exhibitor of that name, in either language, or what people say for it. */
    public static Optional<Exhibitor.Kind> exhibitorKind(String text) {
        return Optional.ofNullable(EXHIBITOR_KINDS.get(OtherWords.bare(text)));
    }

    private static Map<String, Exhibitor.Kind> exhibitorKinds() {
        Map<String, Exhibitor.Kind> kinds = new HashMap<>();
        for (Locale locale : Messages.LANGUAGES) {
            Messages texts = Messages.of(locale);
            Arrays.stream(Exhibitor.Kind.values())
                    .forEach(kind -> kinds.put(OtherWords.bare(texts.get(EnumKeys.of("exhibitor", kind))), kind));
        }
        for (Exhibitor.Kind kind : Exhibitor.Kind.values()) {
            OtherWords.of(EnumKeys.of("exchange.list.words.kind", kind)).forEach(word -> kinds.putIfAbsent(word, kind));
        }
        return Map.copyOf(kinds);
    }

    /** Tells whether a text can stand for a country, or for none. */
    public static boolean isCountry(String country) {
        return country.isEmpty() || country.matches("[A-Z]{2}");
    }
}
