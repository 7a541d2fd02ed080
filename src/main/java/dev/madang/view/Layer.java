package dev.madang.view;

import dev.madang.model.Booth;
import dev.madang.model.Dimension;
import dev.madang.model.Feature;
import dev.madang.model.FixtureKind;
import dev.madang.model.Note;
import dev.madang.model.PlanElement;

/** What of a level can be hidden, locked or dimmed on its own, from the top of the drawing to the bottom. */
public enum Layer {
    FINDINGS(false),
    LABELS(false),
    DIMENSIONS(true),
    NOTES(true),
    BOOTHS(true),
    FEATURES(true),
    ZONES(true),
    DOORS(false),
    COLUMNS(false),
    FIRE(false),
    UTILITIES(false),
    WALLS(false),
    GRID(false),
    UNDERLAYS(true);

    private final boolean lockable;

    Layer(boolean lockable) {
        this.lockable = lockable;
    }

    /** Tells whether there is something on it that the pointer could hit. */
    public boolean isLockable() {
        return lockable;
    }

    /** Returns the layer on which an element lies. */
    public static Layer of(PlanElement element) {
        if (element instanceof Booth) {
            return BOOTHS;
        }
        if (element instanceof Feature) {
            return FEATURES;
        }
        if (element instanceof Note) {
            return NOTES;
        }
        return element instanceof Dimension ? DIMENSIONS : ZONES;
    }

    /** Returns the layer on which fixtures of a kind lie. */
    public static Layer of(FixtureKind kind) {
        return switch (kind) {
            case EXIT, ENTRANCE, FREIGHT_DOOR, FREIGHT_LIFT -> DOORS;
            case COLUMN -> COLUMNS;
            case HYDRANT, EXTINGUISHER, FIRE_SHUTTER, SMOKE_BARRIER, KEEP_CLEAR -> FIRE;
            case PANEL, UTILITY_POINT, UTILITY_TRENCH -> UTILITIES;
            case LOBBY, DOCK, OUTDOOR -> WALLS;
        };
    }
}
