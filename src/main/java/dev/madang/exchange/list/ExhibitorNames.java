package dev.madang.exchange.list;

import dev.madang.model.ElementId;
import dev.madang.model.Exhibitor;
import dev.madang.model.Plan;
import dev.madang.text.CompanyName;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds exhibitors by their names, those of the plan and those that a list adds to it. */
final class ExhibitorNames {

    private static final Match NOBODY = new Match(null, null);

    private final NameAnswers answers;
    private final Map<ElementId, Exhibitor> known = new HashMap<>();
    private final Map<String, Set<ElementId>> byName = new HashMap<>();
    private final Map<String, ElementId> byBareName = new HashMap<>();

    /** Knows the exhibitors of a plan. */
    ExhibitorNames(Plan plan, NameAnswers answers) {
        this.answers = answers;
        plan.exhibitors().values().forEach(this::add);
    }

    /**
     * Who somebody is.
     *
     * @param who the one, or null if nobody is known by that name
     * @param question what must be answered first, or null
     */
    record Match(@Nullable Exhibitor who, @Nullable ListQuestion question) {}

    /** Takes in somebody who is new, or who has changed. */
    void add(Exhibitor who) {
        known.put(who.id(), who);
        for (String name : List.of(who.name().ko(), who.name().en())) {
            if (!name.isBlank()) {
                byName.computeIfAbsent(folded(name), folded -> new LinkedHashSet<>())
                        .add(who.id());
                byBareName.putIfAbsent(CompanyName.bare(name), who.id());
            }
        }
    }

    /** Returns somebody as the list leaves them. */
    Exhibitor get(ElementId id) {
        return Objects.requireNonNull(known.get(id), "exhibitor");
    }

    /** Tells whether an id is taken. */
    boolean isTaken(ElementId id) {
        return known.containsKey(id);
    }

    /** Returns all who are called exactly so, but for capitals. */
    List<Exhibitor> named(String name) {
        return name.isEmpty()
                ? List.of()
                : byName.getOrDefault(folded(name), Set.of()).stream()
                        .map(this::get)
                        .toList();
    }

    /** Returns whose name is nearly that, if the planner says that they are the same; else what to ask. */
    Match near(String name) {
        Optional<Exhibitor> near = name.isEmpty()
                ? Optional.empty()
                : Optional.ofNullable(byBareName.get(CompanyName.bare(name))).map(this::get);
        if (near.isEmpty()) {
            return NOBODY;
        }
        Optional<Boolean> answer = answers.of(name);
        if (answer.isEmpty()) {
            return new Match(null, new ListQuestion(name, nameLike(near.get(), name)));
        }
        return answer.get() ? new Match(near.get(), null) : NOBODY;
    }

    /** Returns all whom a name may mean: who is called so, and nearly so while that is not decided. */
    Set<ElementId> meantBy(String name) {
        Set<ElementId> meant = new LinkedHashSet<>();
        named(name).forEach(who -> meant.add(who.id()));
        if (meant.isEmpty() && near(name).question() != null) {
            meant.add(Objects.requireNonNull(byBareName.get(CompanyName.bare(name)), "near"));
        }
        return meant;
    }

    private static String nameLike(Exhibitor who, String name) {
        boolean isKorean = CompanyName.bare(who.name().ko()).equals(CompanyName.bare(name));
        return isKorean ? who.name().ko() : who.name().en();
    }

    private static String folded(String name) {
        return ListTexts.folded(CellBlock.oneLine(name));
    }
}
