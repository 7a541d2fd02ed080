package dev.madang.view.canvas;

import dev.madang.check.CheckResult;
import dev.madang.check.Finding;
import dev.madang.check.FindingText;
import dev.madang.model.Booth;
import dev.madang.model.Bounds;
import dev.madang.model.Dimension;
import dev.madang.model.ElementId;
import dev.madang.model.Feature;
import dev.madang.model.Note;
import dev.madang.model.PlanElement;
import dev.madang.model.Zone;
import dev.madang.text.EnumKeys;
import dev.madang.text.Formats;
import dev.madang.text.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Says in words what the canvas shows, for those who hear it: what is selected, where it is, and what is wrong with it.
 * As the text of the control that has the keyboard, it is read again when it changes, after what is being said.
 */
final class Spoken {

    /**
     * What is spoken of. One edit is told of three times, and what is said of it is the same each time.
     *
     * @param check the check of the plan, or null if nothing was said yet
     * @param selection what is selected
     */
    record Subject(@Nullable CheckResult check, Set<ElementId> selection) {

        static final Subject NONE = new Subject(null, Set.of());

        static Subject of(Board board) {
            return new Subject(board.session().check(), board.session().selection());
        }

        /** Tells whether nothing else is to be spoken of now. */
        boolean isOf(Board board) {
            return check == board.session().check()
                    && selection == board.session().selection();
        }
    }

    private final Board board;
    private final Messages messages;
    private final Formats formats;

    Spoken(Board board) {
        this.board = board;
        this.messages = board.messages();
        this.formats = board.formats();
    }

    /** Returns what is selected, else what lies on the level. */
    String text() {
        List<SceneElement> selected = board.selected();
        String what = what(selected);
        if (selected.isEmpty()) {
            return what;
        }
        Set<ElementId> ids = selected.stream().map(SceneElement::id).collect(Collectors.toSet());
        CheckResult check = board.session().check();
        Map<Boolean, List<Finding>> wrong = check.findings().stream()
                .filter(finding -> finding.subjects().stream().anyMatch(ids::contains))
                .collect(Collectors.partitioningBy(
                        finding -> check.accepted(finding).isPresent()));
        String findings = findings(wrong.getOrDefault(false, List.of()), wrong.getOrDefault(true, List.of()), check);
        return findings.isEmpty() ? what : messages.get("canvas.spoken.findings", what + ".", findings);
    }

    /** What is still open comes first; that somebody accepted the rest is said with it. */
    private String findings(List<Finding> open, List<Finding> accepted, CheckResult check) {
        List<String> said = new ArrayList<>();
        Stream.concat(open.stream(), accepted.stream()).findFirst().ifPresent(first -> {
            said.add(FindingText.of(first, check.plan(), messages));
            said.add(FindingText.acceptance(first, check, messages));
        });
        if (open.size() > 1) {
            said.add(messages.get("canvas.spoken.moreFindings", open.size() - 1));
        }
        int more = open.isEmpty() ? accepted.size() - 1 : accepted.size();
        if (more > 0) {
            said.add(messages.get("canvas.spoken.moreAccepted", more));
        }
        return said.stream().filter(sentence -> !sentence.isEmpty()).collect(Collectors.joining(" "));
    }

    private String what(List<SceneElement> selected) {
        if (selected.isEmpty()) {
            String level = board.scene().level().name().in(messages.locale());
            return messages.get("canvas.spoken.level", level, booths());
        }
        if (selected.size() == 1) {
            String one = one(selected.get(0));
            boolean isLocked =
                    board.plan().layout().locked().contains(selected.get(0).id());
            return isLocked ? messages.get("canvas.spoken.locked", one) : one;
        }
        return messages.get(
                "canvas.spoken.several", selected.size(), name(selected.get(0).element()));
    }

    private String one(SceneElement shown) {
        Bounds box = shown.bounds();
        return messages.get(
                "canvas.spoken.one",
                name(shown.element()),
                formats.size(box.width(), box.height()),
                formats.length(box.minX()),
                formats.length(box.minY()));
    }

    private String name(PlanElement element) {
        if (element instanceof Booth booth) {
            return booth.number().isEmpty()
                    ? messages.get("canvas.spoken.newBooth")
                    : messages.get("canvas.spoken.booth", booth.number());
        }
        if (element instanceof Feature feature) {
            String kind = messages.get(EnumKeys.of("feature", feature.kind()));
            return feature.name().isEmpty() ? kind : feature.name().in(messages.locale());
        }
        if (element instanceof Note note) {
            return messages.get("canvas.spoken.note", note.text().in(messages.locale()));
        }
        if (element instanceof Dimension dimension) {
            return messages.get("canvas.spoken.dimension", formats.length(dimension.lengthMm()));
        }
        return messages.get("canvas.spoken.zone", ((Zone) element).name().in(messages.locale()));
    }

    private long booths() {
        return board.scene().elements().stream()
                .filter(shown -> shown.element() instanceof Booth)
                .count();
    }
}
