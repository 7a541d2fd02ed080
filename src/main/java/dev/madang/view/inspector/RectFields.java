package dev.madang.view.inspector;

import dev.madang.model.Point;
import dev.madang.model.Polygon;
import dev.madang.model.Rect;
import dev.madang.model.Shape;
import dev.madang.text.Messages;
import dev.madang.view.support.EntryForm;
import java.util.List;
import java.util.Optional;

/** Fields of a rectangle: its corner, width and depth. A drawn outline stays as it is until a rectangle is typed. */
public final class RectFields {

    private final LengthFormat places;
    private final LengthFormat sides;
    private final EntryForm.Typed<Optional<Integer>> x;
    private final EntryForm.Typed<Optional<Integer>> y;
    private final EntryForm.Typed<Optional<Integer>> width;
    private final EntryForm.Typed<Optional<Integer>> depth;
    private Shape shape;
    private boolean showing;

    /** Adds the fields to a form and shows a shape. */
    public RectFields(EntryForm form, Messages messages, Shape first) {
        shape = first;
        places = LengthFormat.of(messages.locale(), -Point.MAX_MM, Point.MAX_MM);
        sides = LengthFormat.of(messages.locale(), 1, Rect.MAX_SIDE_MM);
        x = field(form, messages.get("rect.x"), places, messages.get("rect.problem.place"));
        y = field(form, messages.get("rect.y"), places, messages.get("rect.problem.place"));
        width = field(form, messages.get("rect.width"), sides, messages.get("rect.problem.side"));
        depth = field(form, messages.get("rect.depth"), sides, messages.get("rect.problem.side"));
        showTexts();
    }

    /** Shows another shape. */
    public void show(Shape next) {
        shape = next;
        showTexts();
    }

    /** Returns the shape; nothing while the fields make none. */
    public Optional<Shape> value() {
        List<Optional<Integer>> typed = List.of(
                x.value().orElse(Optional.empty()),
                y.value().orElse(Optional.empty()),
                width.value().orElse(Optional.empty()),
                depth.value().orElse(Optional.empty()));
        if (showing || typed.stream().allMatch(Optional::isPresent)) {
            return showing
                    ? Optional.of(shape)
                    : Optional.of(rect(typed.stream().map(Optional::get).toList()));
        }
        boolean isUntouched = shape instanceof Polygon && typed.stream().allMatch(Optional::isEmpty);
        return isUntouched ? Optional.of(shape) : Optional.empty();
    }

    /** What reads the same is the same: feet are rounded, and showing them must not move anything. */
    private Rect rect(List<Integer> typed) {
        if (!(shape instanceof Rect former)) {
            return Rect.of(typed.get(0), typed.get(1), typed.get(2), typed.get(3));
        }
        return new Rect(
                new Point(
                        same(places, x, former.at().x(), typed.get(0)),
                        same(places, y, former.at().y(), typed.get(1))),
                same(sides, width, former.width(), typed.get(2)),
                same(sides, depth, former.depth(), typed.get(3)),
                former.rotation());
    }

    private static int same(LengthFormat format, EntryForm.Typed<?> field, int former, int typed) {
        return field.field().getText().equals(format.format(former)) ? former : typed;
    }

    private void showTexts() {
        showing = true;
        boolean isRect = shape instanceof Rect;
        Rect rect = shape instanceof Rect known ? known : Rect.of(0, 0, 1, 1);
        x.field().setText(isRect ? places.format(rect.at().x()) : "");
        y.field().setText(isRect ? places.format(rect.at().y()) : "");
        width.field().setText(isRect ? sides.format(rect.width()) : "");
        depth.field().setText(isRect ? sides.format(rect.depth()) : "");
        showing = false;
        List.of(x, y, width, depth).forEach(EntryForm.Typed::tell);
    }

    /** Only the fields of a drawn outline may be empty. */
    private EntryForm.Typed<Optional<Integer>> field(EntryForm form, String name, LengthFormat format, String problem) {
        return form.typed(
                name,
                "",
                text -> text.isBlank() && shape instanceof Polygon
                        ? Optional.of(Optional.empty())
                        : format.parse(text).map(Optional::of),
                problem);
    }
}
