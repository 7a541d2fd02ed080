package dev.madang.edit;

import java.util.Optional;

/** A move that a key which is held down does over and over: several of the same things add up to one. */
public interface Nudge extends EditCommand {

    /** Returns the one move that comes to the same as this and then the next; nothing if they move other things. */
    Optional<Nudge> and(EditCommand next);
}
