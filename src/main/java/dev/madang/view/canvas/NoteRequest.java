package dev.madang.view.canvas;

import dev.madang.model.Note;
import dev.madang.model.Rect;
import org.jspecify.annotations.Nullable;

/**
 * A note to be written or rewritten.
 *
 * @param note the note that is there, or null for a new one
 * @param box where it is written
 * @param isSized whether the width was drawn; otherwise it follows the text
 */
record NoteRequest(@Nullable Note note, Rect box, boolean isSized) {}
