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
 * @param remarks what could not be carried
 */
public record BoothImport(String level, List<BoothRow> rows, List<Remark> remarks) {

    /** Outlines that are drawn, and that may be those of booths that seem gone. */
    private static final Set<String> LEFT_OUT =
            Set.of("exchange.drawing.outlineRefused", "exchange.drawing.damaged", "exchange.drawing.beyond");

    /** Copies the lists. */
    public BoothImport {
        rows = List.copyOf(rows);
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
        BoothImport all = new BoothImport(levelId, match.rows(), remarks);
        int gone = all.count(BoothRow.State.GONE);
        if (gone > 0 && !all.isWhole()) {
            remarks.add(Remark.of("exchange.drawing.goneStays", gone));
        }
        return new BoothImport(levelId, match.rows(), remarks);
    }

    /** Tells whether no outline was left out; only then what is not found is gone. */
    private boolean isWhole() {
        return remarks.stream().noneMatch(remark -> LEFT_OUT.contains(remark.key()));
    }

    /** Returns how many booths are in a state. */
    public int count(BoothRow.State state) {
        return (int) rows.stream().filter(row -> row.state() == state).count();
    }

    /** Tells whether taking it changes anything. */
    public boolean changesAnything(boolean removesGone) {
        return count(BoothRow.State.NEW) + count(BoothRow.State.CHANGED) > 0
                || (removesGone && isWhole() && count(BoothRow.State.GONE) > 0);
    }

    /**
     * Returns the one edit that takes what is new and changed; what is gone stays unless it is to be removed and no
     * outline was left out.
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
                    if (removesGone && isWhole()) {
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
