package dev.madang.view;

import dev.madang.model.FixtureKind;
import dev.madang.text.EnumKeys;
import org.jspecify.annotations.Nullable;

/** What a press on the canvas draws while the building is edited. */
public enum PartTool {
    /** Nothing: it selects, moves and reshapes. */
    SELECT(Form.SELECT, null, "fth-mouse-pointer", 0, 0),
    /** The outer outline of the level. */
    FLOOR(Form.OUTLINE, null, "fth-hexagon", 0, 0),
    HALL(Form.OUTLINE, null, "fth-square", 0, 0),
    PARTITION(Form.LINE, null, "fth-columns", 0, 0),
    EXIT(Form.DOOR, FixtureKind.EXIT, "fth-log-out", 2_400, 0),
    ENTRANCE(Form.DOOR, FixtureKind.ENTRANCE, "fth-log-in", 3_600, 0),
    FREIGHT_DOOR(Form.DOOR, FixtureKind.FREIGHT_DOOR, "fth-truck", 5_000, 0),
    FREIGHT_LIFT(Form.SPOT, FixtureKind.FREIGHT_LIFT, "fth-chevrons-up", 3_000, 6_000),
    COLUMN(Form.SPOT, FixtureKind.COLUMN, "fth-stop-circle", 1_000, 1_000),
    HYDRANT(Form.SPOT, FixtureKind.HYDRANT, "fth-droplet", 800, 250),
    EXTINGUISHER(Form.SPOT, FixtureKind.EXTINGUISHER, "fth-shield", 300, 300),
    PANEL(Form.SPOT, FixtureKind.PANEL, "fth-cpu", 1_000, 400),
    FIRE_SHUTTER(Form.LINE, FixtureKind.FIRE_SHUTTER, "fth-align-justify", 0, 0),
    SMOKE_BARRIER(Form.LINE, FixtureKind.SMOKE_BARRIER, "fth-cloud", 0, 0),
    UTILITY_POINT(Form.SPOT, FixtureKind.UTILITY_POINT, "fth-zap", 400, 400),
    UTILITY_TRENCH(Form.LINE, FixtureKind.UTILITY_TRENCH, "fth-minus", 0, 0),
    KEEP_CLEAR(Form.OUTLINE, FixtureKind.KEEP_CLEAR, "fth-slash", 0, 0),
    LOBBY(Form.OUTLINE, FixtureKind.LOBBY, "fth-users", 0, 0),
    DOCK(Form.OUTLINE, FixtureKind.DOCK, "fth-download", 0, 0),
    OUTDOOR(Form.OUTLINE, FixtureKind.OUTDOOR, "fth-sun", 0, 0);

    private final Form form;
    private final @Nullable FixtureKind fixture;
    private final String icon;
    private final int width;
    private final int depth;

    /** How something is drawn. */
    public enum Form {
        /** Not at all. */
        SELECT,
        /** Corner by corner, or as a rectangle from corner to corner. */
        OUTLINE,
        /** From end to end. */
        LINE,
        /** Set onto a wall. */
        DOOR,
        /** Set down with a size of its own. */
        SPOT
    }

    PartTool(Form form, @Nullable FixtureKind fixture, String icon, int width, int depth) {
        this.form = form;
        this.fixture = fixture;
        this.icon = icon;
        this.width = width;
        this.depth = depth;
    }

    /** Returns how it is drawn. */
    public Form form() {
        return form;
    }

    /** Returns the kind of fixture that it makes, or null. */
    public @Nullable FixtureKind fixture() {
        return fixture;
    }

    /** Returns the literal of its icon. */
    public String icon() {
        return icon;
    }

    /** Returns the first guess at its width in millimetres; 0 if it has none. */
    public int width() {
        return width;
    }

    /** Returns the first guess at its depth in millimetres; 0 if it has none. */
    public int depth() {
        return depth;
    }

    /** Returns the key of the action that takes it up, which is also the key of its short text. */
    public String key() {
        return EnumKeys.of("venue.tool", this);
    }
}
