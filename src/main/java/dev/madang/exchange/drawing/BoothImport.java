package dev.madang.exchange.drawing;

import dev.madang.edit.EditCommand;
import dev.madang.edit.TakeBooths;
import dev.madang.exchange.Remark;
import dev.madang.model.Booth;
import dev.madang.model.Bounds;
import dev.madang.model.BuildKind;
import dev.madang.model.ElementId;
import dev.madang.model.Letting;
import dev.madang.model.Level;
import dev.madang.model.Plan;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/**
 * What a drawing would do to the booths of one level: new, changed, gone and same ones, told before anything is taken.
 * What the drawing does not say is never wiped.
 *
 * @param level id of the level
 * @param rows the booths, those of the drawing in its order, then those that are gone
 * @param kept those that seem gone and stay, as outlines that were left out may be theirs
 * @param remarks what could not be carried
 */
public record BoothImport(String level, List<BoothRow> rows, Set<ElementId> kept, List<Remark> remarks) {

    /** Outlines that are drawn, and of which nobody knows whose they are. */
    private static final Set<String> LEFT_OUT = Set.of("exchange.drawing.outlineRefused", "exchange.drawing.beyond");

    /** Copies the lists. */
    public BoothImport {
        rows = List.copyOf(rows);
        kept = Set.copyOf(kept);
        remarks = List.copyOf(remarks);
    }

    /** Compares the booths of a drawing with those of a level of the plan. */
    public static BoothImport of(RawDrawing drawing, DrawingMapping mapping, Plan plan, String levelId) {
        Level level = plan.level(levelId).orElseThrow();
        BoothFinder.Found found = BoothFinder.in(drawing, mapping, ground(drawing, mapping, level));
        BoothMatch match = BoothMatch.of(found.booths(), plan, levelId, mapping.build());
        List<Remark> remarks = new ArrayList<>(drawing.remarks());
        remarks.addAll(found.remarks());
        remarks.addAll(match.remarks());
        boolean isWhole = remarks.stream().noneMatch(remark -> LEFT_OUT.contains(remark.key()));
        List<Booth> gone = match.rows().stream()
                .filter(row -> row.state() == BoothRow.State.GONE)
                .flatMap(row -> row.present().stream())
                .toList();
        Set<ElementId> kept = gone.stream()
                .filter(booth ->
                        !isWhole || drawing.damages().stream().anyMatch(damage -> damage.mayBe(booth, mapping)))
                .map(Booth::id)
                .collect(Collectors.toUnmodifiableSet());
        if (!kept.isEmpty()) {
            remarks.add(
                    kept.size() == gone.size()
                            ? Remark.of("exchange.drawing.goneStays", kept.size())
                            : Remark.of("exchange.drawing.someStay", kept.size(), layers(drawing, mapping)));
        }
        return new BoothImport(levelId, match.rows(), kept, remarks);
    }

    /** Returns the layers on which outlines of booths cannot be read. */
    private static String layers(RawDrawing drawing, DrawingMapping mapping) {
        return drawing.damages().stream()
                .filter(damage -> damage.role(mapping) == LayerRole.BOOTH)
                .map(Damage::layer)
                .distinct()
                .sorted()
                .collect(Collectors.joining(", "));
    }

    /** Tells whether a row is of a booth that seems gone and stays all the same. */
    public boolean stays(BoothRow row) {
        return row.present().map(Booth::id).filter(kept::contains).isPresent();
    }

    private boolean isRemovable(BoothRow row) {
        return row.state() == BoothRow.State.GONE && !stays(row);
    }

    /** Returns how many booths are in a state. */
    public int count(BoothRow.State state) {
        return (int) rows.stream().filter(row -> row.state() == state).count();
    }

    /** Tells whether taking it changes anything. */
    public boolean changesAnything(boolean removesGone) {
        return count(BoothRow.State.NEW) + count(BoothRow.State.CHANGED) > 0
                || (removesGone && rows.stream().anyMatch(this::isRemovable));
    }

    /**
     * Returns the one edit that takes what is new and changed; what is gone stays unless it is to be removed and no
     * outline that was left out may be its own.
     */
    public EditCommand edit(boolean removesGone, Supplier<ElementId> newIds) {
        List<Booth> added = new ArrayList<>();
        List<TakeBooths.Changed> changed = new ArrayList<>();
        Set<ElementId> gone = new LinkedHashSet<>();
        Set<ElementId> drawn = new LinkedHashSet<>();
        for (BoothRow row : rows) {
            Optional<ElementId> id = row.present().map(Booth::id);
            switch (row.state()) {
                case NEW ->
                    added.add(new Booth(
                            fresh(newIds, drawn),
                            level,
                            row.number(),
                            row.shape(),
                            row.build(),
                            Letting.AVAILABLE,
                            null));
                case CHANGED ->
                    changed.add(new TakeBooths.Changed(id.orElseThrow(), row.shape(), row.number(), row.build()));
                case GONE -> {
                    if (removesGone && isRemovable(row)) {
                        gone.add(id.orElseThrow());
                    }
                }
                case SAME -> {}
            }
        }
        return new TakeBooths(added, changed, gone);
    }

    /** The source of ids knows what the plan uses, but not what it gave out a moment ago. */
    private static ElementId fresh(Supplier<ElementId> newIds, Set<ElementId> drawn) {
        ElementId id = newIds.get();
        while (!drawn.add(id)) {
            id = newIds.get();
        }
        return id;
    }

    private static Ground ground(RawDrawing drawing, DrawingMapping mapping, Level level) {
        if (mapping.placement() == DrawingMapping.Placement.AS_DRAWN) {
            return Ground.asDrawn(mapping.unit());
        }
        Bounds floor = level.floor().bounds();
        return box(drawing, mapping, LayerRole.OUTLINE)
                .or(() -> box(drawing, mapping, LayerRole.BOOTH))
                .map(box -> Ground.putting(box, mapping.unit(), floor.minX(), floor.minY()))
                .orElseGet(() -> Ground.asDrawn(mapping.unit()));
    }

    static Optional<Bounds> box(RawDrawing drawing, DrawingMapping mapping, LayerRole role) {
        return RawDrawing.boxOf(drawing.strokes().stream()
                .filter(stroke -> mapping.role(stroke.layer()) == role)
                .toList());
    }

    /** Returns the ids of the build kinds that a plan offers. */
    static Set<String> builds(Plan plan) {
        return plan.buildKinds().stream().map(BuildKind::id).collect(Collectors.toUnmodifiableSet());
    }
}
