package dev.madang.view.canvas;

import dev.madang.compare.Difference.Kind;
import dev.madang.compare.Difference.OfElement;
import dev.madang.compare.DifferenceText;
import dev.madang.compare.PlanDiff;
import dev.madang.geometry.SpatialIndex;
import dev.madang.model.PlanElement;
import dev.madang.text.Messages;
import dev.madang.view.Comparison;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Makes differences ready for painting, once for each comparison, level and language. */
final class DifferenceScenes {

    private @Nullable PlanDiff made;
    private String level = "";
    private @Nullable Messages words;
    private SpatialIndex<DifferenceMark> index = SpatialIndex.of(List.of(), DifferenceMark::bounds);

    /** Returns what differs on a level, to be asked by place; nothing while nothing is compared. */
    Optional<SpatialIndex<DifferenceMark>> of(Optional<Comparison> comparison, String levelId, Messages messages) {
        comparison.map(Comparison::diff).ifPresent(diff -> {
            if (made != diff || !level.equals(levelId) || words != messages) {
                made = diff;
                level = levelId;
                words = messages;
                index = SpatialIndex.of(marks(diff, levelId, messages), DifferenceMark::bounds);
            }
        });
        return comparison.map(shown -> index);
    }

    static List<DifferenceMark> marks(PlanDiff diff, String level, Messages messages) {
        Map<String, List<OfElement>> byElement = new LinkedHashMap<>();
        diff.ofElements().filter(difference -> isOn(difference, level)).forEach(difference -> byElement
                .computeIfAbsent(difference.ids().toString(), key -> new ArrayList<>())
                .add(difference));
        DifferenceText text = new DifferenceText(diff, messages);
        return byElement.values().stream()
                .map(differences -> DifferenceMark.of(differences, level, words(differences, text)))
                .toList();
    }

    private static boolean isOn(OfElement difference, String level) {
        Stream<PlanElement> sides = Stream.concat(difference.was().stream(), difference.is().stream());
        return sides.anyMatch(element -> element.level().equals(level));
    }

    /** Where something was or went can be seen; numbers and names must be said. */
    private static String words(List<OfElement> differences, DifferenceText text) {
        return differences.stream()
                .filter(difference -> difference.kind() == Kind.RENUMBERED
                        || difference.kind() == Kind.REASSIGNED
                        || difference.kind() == Kind.RELOCATED)
                .map(text::what)
                .collect(Collectors.joining(" · "));
    }
}
