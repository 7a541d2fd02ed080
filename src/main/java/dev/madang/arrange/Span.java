package dev.madang.arrange;

import java.util.List;

/**
 * What a booth is given: one number, or several where it shows a range.
 *
 * @param text what stands on the booth
 * @param numbers all numbers that it takes up
 * @param last the last counter
 */
record Span(String text, List<String> numbers, int last) {

    Span {
        numbers = List.copyOf(numbers);
    }
}
