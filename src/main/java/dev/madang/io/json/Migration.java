package dev.madang.io.json;

import com.fasterxml.jackson.databind.node.ObjectNode;

/** Turns the tree of one version of a format into that of the next. Once released, a migration is never changed. */
@FunctionalInterface
interface Migration {

    /** Returns the tree in the next version's shape; the version number itself is set by the caller. */
    ObjectNode apply(ObjectNode root);
}
