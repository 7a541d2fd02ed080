package dev.madang.edit;

import dev.madang.model.AreaElement;
import dev.madang.model.Booth;
import dev.madang.model.Bounds;
import dev.madang.model.BuildKind;
import dev.madang.model.Clip;
import dev.madang.model.Dimension;
import dev.madang.model.ElementId;
import dev.madang.model.Exhibitor;
import dev.madang.model.Feature;
import dev.madang.model.Letting;
import dev.madang.model.Note;
import dev.madang.model.NumberRange;
import dev.madang.model.Plan;
import dev.madang.model.PlanElement;
import dev.madang.model.Zone;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/**
 * Works out how a clip becomes part of a plan.
 *
 * <p>What was copied comes as new places: booths without number, exhibitor and letting. What was cut keeps them, and
 * its id, as long as the id is free; a number that another booth has by then is left out, and so is a show that the
 * plan's event does not know. A build kind that the plan does not offer becomes the first one offered with the same
 * base.
 */
public final class Pasting {

    private final Plan plan;
    private final Clip clip;
    private final Map<String, String> kinds = new HashMap<>();
    private final Set<String> replacedKinds = new LinkedHashSet<>();
    private final Set<String> droppedNumbers = new LinkedHashSet<>();
    private final Map<ElementId, ElementId> known = new HashMap<>();

    /** Begins with a plan and what is to be put into it. */
    public Pasting(Plan plan, Clip clip) {
        this.plan = plan;
        this.clip = clip;
        matchExhibitors();
    }

    /** Returns the box around the clip; empty if there is nothing in it. */
    public Optional<Bounds> bounds() {
        return clip.layout().elements().map(element -> element.shape().bounds()).reduce(Bounds::union);
    }

    /** Returns the exhibitors of cut booths that the plan does not know, neither by id and name nor by name alone. */
    public List<Exhibitor> strangers() {
        return clip.isCut()
                ? clip.exhibitors().values().stream()
                        .filter(exhibitor -> !known.containsKey(exhibitor.id()))
                        .toList()
                : List.of();
    }

    /** Returns the names of build kinds that the deed replaced; complete once it is made. */
    public Set<String> replacedKinds() {
        return replacedKinds;
    }

    /** Returns the numbers that the deed left out, as others have them; complete once it is made. */
    public Set<String> droppedNumbers() {
        return droppedNumbers;
    }

    /**
     * Returns the deed.
     *
     * @param level id of the level on which all is put
     * @param dx millimetres to the right of where it was
     * @param dy millimetres further down
     * @param addStrangers whether exhibitors that the plan does not know are added, or their booths come empty
     * @param newIds ids that the plan does not use
     */
    public PlaceElements deed(String level, int dx, int dy, boolean addStrangers, Supplier<ElementId> newIds) {
        Supplier<ElementId> distinct = Copies.distinct(newIds);
        List<Exhibitor> added = addStrangers ? added(distinct) : List.of();
        List<PlanElement> originals = clip.layout().elements().toList();
        Map<ElementId, ElementId> ids = new LinkedHashMap<>();
        for (PlanElement original : originals) {
            ids.put(original.id(), keepsIdentity(original) ? original.id() : distinct.get());
        }
        Set<String> taken = new HashSet<>();
        plan.booths().values().forEach(booth -> taken.addAll(keys(booth.number())));
        List<PlanElement> elements = new ArrayList<>();
        for (PlanElement original : originals) {
            ElementId id = ids.getOrDefault(original.id(), original.id());
            PlanElement there = onLevel(original, id, level).moved(dx, dy);
            boolean isBooth = original instanceof Booth && there instanceof Booth;
            if (isBooth) {
                there = booth((Booth) original, (Booth) there, taken);
            } else if (original instanceof Dimension from && there instanceof Dimension to) {
                there = Copies.held(from, to, ids);
            }
            elements.add(there);
        }
        return new PlaceElements(
                "edit.paste", elements, Copies.groups(clip.layout().groups().values(), ids, distinct), added);
    }

    private boolean keepsIdentity(PlanElement original) {
        return clip.isCut() && !plan.usesId(original.id());
    }

    private List<Exhibitor> added(Supplier<ElementId> newIds) {
        List<Exhibitor> added = new ArrayList<>();
        for (Exhibitor stranger : strangers()) {
            ElementId id = plan.usesId(stranger.id()) ? newIds.get() : stranger.id();
            known.put(stranger.id(), id);
            added.add(new Exhibitor(id, stranger.name(), stranger.kind(), stranger.country()));
        }
        return added;
    }

    private void matchExhibitors() {
        Map<Object, ElementId> byName = new HashMap<>();
        plan.exhibitors().values().forEach(exhibitor -> byName.putIfAbsent(exhibitor.name(), exhibitor.id()));
        for (Exhibitor exhibitor : clip.exhibitors().values()) {
            boolean isSame = plan.exhibitors()
                    .get(exhibitor.id())
                    .filter(here -> here.name().equals(exhibitor.name()))
                    .isPresent();
            ElementId here = isSame ? exhibitor.id() : byName.get(exhibitor.name());
            if (here != null) {
                known.put(exhibitor.id(), here);
            }
        }
    }

    private Booth booth(Booth original, Booth there, Set<String> taken) {
        Booth offered = there.withBuild(kind(original.build()));
        if (!keepsIdentity(original)) {
            return offered;
        }
        String number = original.number();
        List<String> wanted = keys(number);
        if (wanted.stream().anyMatch(taken::contains)) {
            droppedNumbers.add(number);
            number = "";
        } else {
            taken.addAll(wanted);
        }
        return offered.withNumber(number)
                .withLetting(letting(original.letting()))
                .withExhibitor(original.occupant().map(known::get).orElse(null))
                .withPromise(original.promise());
    }

    /** Capital and small letters read alike, and a merged booth takes up all numbers of its range. */
    private static List<String> keys(String number) {
        return NumberRange.taken(number).stream()
                .map(one -> one.toUpperCase(Locale.ROOT))
                .toList();
    }

    /** Another planner's status means nothing here; what was let there begins anew. */
    private Letting letting(Letting brought) {
        return plan.sales()
                .status(brought.status())
                .filter(status -> status.needsHold() == brought.currentHold().isPresent())
                .map(status -> brought)
                .orElse(Letting.AVAILABLE);
    }

    private String kind(String wanted) {
        return kinds.computeIfAbsent(wanted, this::offered);
    }

    private String offered(String wanted) {
        if (plan.buildKinds().stream().anyMatch(kind -> kind.id().equals(wanted))) {
            return wanted;
        }
        Optional<BuildKind> brought = clip.buildKinds().stream()
                .filter(kind -> kind.id().equals(wanted))
                .findFirst();
        replacedKinds.add(wanted);
        BuildKind.Base base = brought.map(BuildKind::base).orElse(BuildKind.Base.SHELL);
        return plan.buildKinds().stream()
                .filter(kind -> kind.base() == base)
                .findFirst()
                .orElse(plan.buildKinds().get(0))
                .id();
    }

    /** Returns a copy on another level; the parts that only this plan can name are put in later. */
    private PlanElement onLevel(PlanElement element, ElementId id, String level) {
        if (element instanceof Dimension dimension) {
            return new Dimension(
                    id, level, dimension.from().freed(), dimension.to().freed(), dimension.offsetMm());
        }
        return area((AreaElement) element, id, level);
    }

    private AreaElement area(AreaElement element, ElementId id, String level) {
        if (element instanceof Booth booth) {
            return Booth.of(id, level, booth.shape()).withStand(booth.stand());
        }
        if (element instanceof Feature feature) {
            return new Feature(id, level, feature.kind(), feature.name(), feature.shape(), feature.seats());
        }
        if (element instanceof Zone zone) {
            return new Zone(id, level, zone.name(), zone.colour(), zone.shape(), show(zone));
        }
        Note note = (Note) element;
        return new Note(id, level, note.text(), note.shape(), note.letterMm());
    }

    private String show(Zone zone) {
        boolean isKnown = plan.plannedEvent().stream()
                .flatMap(event -> event.shows().stream())
                .anyMatch(show -> show.id().equals(zone.show()));
        return isKnown ? zone.show() : "";
    }
}
