package dev.madang.view;

import dev.madang.model.Booth;
import dev.madang.model.Colour;
import dev.madang.model.ElementId;
import dev.madang.model.EventTerms;
import dev.madang.model.Feature;
import dev.madang.model.FeatureKind;
import dev.madang.model.LocalText;
import dev.madang.model.PlanElement;
import dev.madang.model.Shape;
import dev.madang.model.Zone;
import dev.madang.text.Formats;
import dev.madang.text.Messages;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Something in the palette that can be put on a level.
 *
 * @param labelKey key of its name in the message bundles
 * @param kind booth, feature or zone
 * @param feature which feature, or null
 * @param width millimetres, 0 if the size is drawn by hand
 * @param depth millimetres, 0 if the size is drawn by hand
 */
public record Placeable(String labelKey, Kind kind, @Nullable FeatureKind feature, int width, int depth) {

    /** What can be put on a level. */
    public enum Kind {
        BOOTH,
        FEATURE,
        ZONE
    }

    /** Checks that a feature says which. */
    public Placeable {
        Objects.requireNonNull(labelKey, "labelKey");
        Objects.requireNonNull(kind, "kind");
        if ((kind == Kind.FEATURE) != (feature != null)) {
            throw new IllegalArgumentException("Exactly a feature names its kind.");
        }
    }

    /** Tells whether the size is drawn by hand. */
    public boolean isFreeSize() {
        return width == 0;
    }

    /** Returns the same thing in the sizes of an event: booths are so many usual ones wide and deep. */
    public Placeable on(EventTerms terms) {
        EventTerms usual = EventTerms.DEFAULT;
        boolean isSame = terms.boothWidth() == usual.boothWidth() && terms.boothDepth() == usual.boothDepth();
        return kind != Kind.BOOTH || isFreeSize() || isSame
                ? this
                : new Placeable(
                        labelKey,
                        kind,
                        null,
                        scaled(width, terms.boothWidth(), usual.boothWidth()),
                        scaled(depth, terms.boothDepth(), usual.boothDepth()));
    }

    private static int scaled(int length, int to, int from) {
        return Math.toIntExact(Math.round((double) length * to / from));
    }

    /** Returns the same thing with its size drawn by hand. */
    public Placeable drawn() {
        return new Placeable(labelKey, kind, feature, 0, 0);
    }

    /** Returns what it is called; its size is said in the units of the reader. */
    public String name(Messages messages) {
        return messages.get(labelKey, new Formats(messages.locale()).size(width, depth));
    }

    /** Returns the new element of the given shape. */
    public PlanElement create(ElementId id, String level, Shape shape) {
        if (kind == Kind.BOOTH) {
            return Booth.of(id, level, shape);
        }
        if (feature != null) {
            return new Feature(id, level, feature, LocalText.NONE, shape, 0);
        }
        return new Zone(id, level, LocalText.NONE, new Colour(0x56B4E9), shape, "");
    }
}
