package dev.madang.io.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.madang.io.PlanIoException;
import java.util.List;

/**
 * A kind of file by its name and version.
 *
 * <p>Older versions are brought up to date step by step before they are decoded. A newer version is refused: guessing
 * at it could lose what it says.
 */
final class FileFormat {

    /** Version 2 adds notes, dimensions, groups, locks, the journal of letting and revisions; nothing else changed. */
    static final FileFormat PLAN = new FileFormat("madang-plan", List.of(root -> root));

    static final FileFormat VENUE = new FileFormat("madang-venue", List.of());
    static final FileFormat EVENT = new FileFormat("madang-event", List.of());
    static final FileFormat CLIP = new FileFormat("madang-clip", List.of());

    /** Version 2 gives each value its unit, and adds conditions, clauses, load factors and demands. */
    static final FileFormat RULES = new FileFormat("madang-rules", List.of(RuleBookCodec::fromVersion1));

    private static final String FORMAT = "format";
    private static final String VERSION = "version";

    private final String name;
    private final List<Migration> migrations;

    /**
     * A format of which there are as many older versions as migrations.
     *
     * @param migrations the first turns version 1 into version 2, and so on
     */
    FileFormat(String name, List<Migration> migrations) {
        this.name = name;
        this.migrations = List.copyOf(migrations);
    }

    private int version() {
        return migrations.size() + 1;
    }

    /** Begins a file. */
    Tree header() {
        return new Tree().text(FORMAT, name).number(VERSION, version());
    }

    /** Passes over the fields that {@link #upToDate} has checked. */
    void readHeader(Fields fields) {
        fields.required(FORMAT, Value::of);
        fields.required(VERSION, Value::of);
    }

    /**
     * Checks the header and returns the tree in the shape of the current version.
     *
     * @throws PlanIoException if this is no such file or a newer one
     */
    ObjectNode upToDate(JsonNode root, String file) throws PlanIoException {
        if (!(root instanceof ObjectNode tree) || !tree.has(FORMAT)) {
            throw new PlanIoException(null, "io.read.noFormat", file, name);
        }
        if (!name.equals(tree.get(FORMAT).textValue())) {
            throw new PlanIoException(null, "io.read.otherFormat", file, Excerpt.of(tree.get(FORMAT)), name);
        }
        JsonNode version = tree.path(VERSION);
        if (!version.isIntegralNumber() || version.decimalValue().signum() <= 0) {
            throw new PlanIoException(null, "io.read.noVersion", file, Integer.toString(version()));
        }
        if (!version.canConvertToInt() || version.intValue() > version()) {
            throw newer(tree, file);
        }
        return migrated(tree, version.intValue());
    }

    private ObjectNode migrated(ObjectNode root, int from) {
        ObjectNode tree = root;
        for (int version = from; version < version(); version++) {
            tree = migrations.get(version - 1).apply(tree);
            tree.put(VERSION, version + 1);
        }
        return tree;
    }

    private PlanIoException newer(ObjectNode tree, String file) {
        String found = Excerpt.of(tree.get(VERSION));
        String known = Integer.toString(version());
        JsonNode writer = tree.path(PlanCodec.WRITTEN_BY);
        return writer.isTextual()
                ? new PlanIoException(null, "io.read.newerBy", file, found, known, Excerpt.of(writer.textValue()))
                : new PlanIoException(null, "io.read.newer", file, found, known);
    }
}
