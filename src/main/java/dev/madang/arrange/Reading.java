package dev.madang.arrange;

/**
 * What the parts of a booth number stand for; a part that the pattern does not have is empty.
 *
 * @param hall mark of the hall
 * @param zone mark of the zone
 * @param row name of the row
 * @param number the counter
 */
public record Reading(String hall, String zone, String row, int number) {

    Reading withNumber(int other) {
        return new Reading(hall, zone, row, other);
    }
}
