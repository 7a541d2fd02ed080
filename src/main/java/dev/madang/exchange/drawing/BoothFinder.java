package dev.madang.exchange.drawing;

import dev.madang.exchange.Remark;
import dev.madang.geometry.Outlines;
import dev.madang.geometry.SpatialIndex;
import dev.madang.model.Bounds;
import dev.madang.model.Vec;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Finds the booths of a drawing and the number that stands in each. */
final class BoothFinder {

    /** A frame has at least so many numbered outlines in it. */
    private static final int FRAMED = 2;

    private final DrawingMapping mapping;
    private final Ground ground;
    private final List<Remark> remarks = new ArrayList<>();

    private BoothFinder(DrawingMapping mapping, Ground ground) {
        this.mapping = mapping;
        this.ground = ground;
    }

    /** What was found. */
    record Found(List<DrawnBooth> booths, List<Remark> remarks) {}

    /** An outline with the texts that stand in it and in no smaller one. */
    private record Candidate(Ring ring, List<Lettering> texts) {}

    static Found in(RawDrawing drawing, DrawingMapping mapping, Ground ground) {
        return new BoothFinder(mapping, ground).find(drawing);
    }

    private Found find(RawDrawing drawing) {
        Map<String, List<Stroke>> byLayer = new TreeMap<>(drawing.strokes().stream()
                .filter(stroke -> mapping.role(stroke.layer()) == LayerRole.BOOTH)
                .collect(Collectors.groupingBy(Stroke::layer)));
        RingFinder.Found outlines = RingFinder.in(byLayer, ground, mapping);
        remarks.addAll(outlines.remarks());
        List<Candidate> candidates = candidates(outlines.rings(), letterings(drawing));
        List<Candidate> kept = withoutNested(candidates);
        List<DrawnBooth> booths = new ArrayList<>();
        int unnumbered = 0;
        for (Candidate candidate : kept) {
            DrawnBooth booth = booth(candidate);
            if (mapping.needsNumber() && booth.number().isEmpty()) {
                unnumbered++;
            } else {
                booths.add(booth);
            }
        }
        if (unnumbered > 0) {
            remarks.add(Remark.of("exchange.drawing.withoutNumber", unnumbered));
        }
        return new Found(List.copyOf(booths), List.copyOf(remarks));
    }

    private List<Lettering> letterings(RawDrawing drawing) {
        return drawing.letterings().stream()
                .filter(text -> {
                    LayerRole role = mapping.role(text.layer());
                    return role == LayerRole.NUMBER || role == LayerRole.BOOTH;
                })
                .toList();
    }

    /** A text belongs to the booth that Madang says, else to the same symbol, else to the smallest outline around. */
    private List<Candidate> candidates(List<Ring> rings, List<Lettering> texts) {
        Map<Ring, List<Lettering>> byRing = new IdentityHashMap<>();
        rings.forEach(ring -> byRing.put(ring, new ArrayList<>()));
        Map<String, List<Ring>> byId = tagged(rings);
        Map<Integer, List<Ring>> byInsert =
                rings.stream().filter(ring -> ring.insert() > 0).collect(Collectors.groupingBy(Ring::insert));
        SpatialIndex<Ring> index = SpatialIndex.of(rings, Ring::bounds);
        int outside = 0;
        for (Lettering text : texts) {
            Vec middle = ground.toLevel(text.middle());
            List<Ring> named = byId.getOrDefault(text.tags().getOrDefault(Tags.ID, ""), List.of());
            List<Ring> same = text.insert() > 0 ? byInsert.getOrDefault(text.insert(), List.of()) : List.of();
            List<Ring> owners = named.size() == 1 ? named : same.size() == 1 ? same : smallest(index, named, middle);
            if (owners.isEmpty() && mapping.role(text.layer()) == LayerRole.NUMBER) {
                outside++;
            }
            owners.stream().limit(1).forEach(ring -> byRing.getOrDefault(ring, new ArrayList<>())
                    .add(text));
        }
        if (outside > 0) {
            remarks.add(Remark.of("exchange.drawing.textOutside", outside));
        }
        return rings.stream()
                .map(ring -> new Candidate(ring, byRing.getOrDefault(ring, List.of())))
                .toList();
    }

    private static Map<String, List<Ring>> tagged(List<Ring> rings) {
        Map<String, List<Ring>> byId = new HashMap<>();
        for (Ring ring : rings) {
            String id = ring.tags().getOrDefault(Tags.ID, "");
            if (!id.isEmpty()) {
                byId.computeIfAbsent(id, key -> new ArrayList<>()).add(ring);
            }
        }
        return byId;
    }

    private static List<Ring> smallest(SpatialIndex<Ring> index, List<Ring> named, Vec middle) {
        List<Ring> around = index.near(middle, 0).stream()
                .filter(ring -> Outlines.contains(ring.shape().corners(), middle))
                .sorted(Comparator.comparingLong(ring -> ring.shape().areaMm2()))
                .toList();
        List<Ring> preferred = around.stream().filter(named::contains).toList();
        return preferred.isEmpty() ? around : preferred;
    }

    /**
     * What lies in a booth, such as a store room, is none; what lies around several is a frame. Ours are all booths.
     */
    private List<Candidate> withoutNested(List<Candidate> candidates) {
        Map<Ring, Integer> numbersWithin = new IdentityHashMap<>();
        Map<Ring, List<Ring>> around = new IdentityHashMap<>();
        SpatialIndex<Candidate> index =
                SpatialIndex.of(candidates, one -> one.ring().bounds());
        for (Candidate inner : candidates) {
            for (Candidate outer : index.touching(inner.ring().bounds())) {
                if (isWithin(inner.ring(), outer.ring())) {
                    around.computeIfAbsent(inner.ring(), ring -> new ArrayList<>())
                            .add(outer.ring());
                    numbersWithin.merge(outer.ring(), inner.texts().isEmpty() ? 0 : 1, Integer::sum);
                }
            }
        }
        List<Candidate> kept = new ArrayList<>();
        int frames = 0;
        int nested = 0;
        for (Candidate one : candidates) {
            boolean isOurs = !one.ring().tags().isEmpty();
            boolean isNested = around.getOrDefault(one.ring(), List.of()).stream()
                    .anyMatch(outer -> numbersWithin.getOrDefault(outer, 0) < FRAMED);
            if (isOurs) {
                kept.add(one);
            } else if (numbersWithin.getOrDefault(one.ring(), 0) >= FRAMED) {
                frames++;
            } else if (isNested) {
                nested++;
            } else {
                kept.add(one);
            }
        }
        if (frames > 0) {
            remarks.add(Remark.of("exchange.drawing.frames", frames));
        }
        if (nested > 0) {
            remarks.add(Remark.of("exchange.drawing.nested", nested));
        }
        return kept;
    }

    private static boolean isWithin(Ring inner, Ring outer) {
        Bounds box = outer.bounds().grown(1);
        return inner != outer
                && box.contains(inner.bounds())
                && inner.shape().areaMm2() < outer.shape().areaMm2()
                && Outlines.contains(outer.shape().corners(), Outlines.inside(inner.shape()));
    }

    private DrawnBooth booth(Candidate candidate) {
        Map<String, String> tags = candidate.ring().tags();
        Map<String, Lettering> numbers = new LinkedHashMap<>();
        candidate.texts().forEach(text -> NumberText.of(text.content()).ifPresent(number -> numbers.put(number, text)));
        String tagged = tags.getOrDefault(Tags.NUMBER, "");
        String build = MadangLayers.build(candidate.ring().layer()).orElse("");
        String id = tags.getOrDefault(Tags.ID, "");
        String number = numbers.isEmpty()
                ? tagged
                : NumberText.best(numbers, mapping, candidate.ring().insert(), tagged);
        return new DrawnBooth(id, number, build, candidate.ring().shape());
    }

    static String key(String number) {
        return number.toUpperCase(Locale.ROOT);
    }
}
