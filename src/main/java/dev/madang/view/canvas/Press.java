package dev.madang.view.canvas;

import java.util.function.Consumer;
import java.util.function.Function;

/**
 * What a press can become: a click, or a gesture once the pointer has moved far enough.
 *
 * @param click what releasing without moving does
 * @param drag makes the gesture that begins where the button was pressed
 */
record Press(Consumer<Pointer> click, Function<Pointer, Gesture> drag) {}
