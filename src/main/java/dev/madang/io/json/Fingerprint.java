package dev.madang.io.json;

import dev.madang.model.Plan;
import dev.madang.model.Underlays;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/**
 * Tells whether two prints or two files show the same plan.
 *
 * <p>It is the SHA-256 of the bytes that {@link PlanWriter} writes, without the version of the program that writes them
 * and without the journal of lettings. Dates that are content, such as the days of the event and the last day of a
 * hold, count, and so does which findings somebody accepted, for they are part of what the check says. When and by whom
 * something was done does not: two plans that show the same have the same fingerprint, whatever way led there, and
 * undoing a sale and doing it again does not change what stands on a sheet.
 *
 * <p>Underlays do not count either: they are there to be drawn over, no sheet shows them and no check sees them.
 *
 * @param hex 64 lower-case hexadecimal digits
 */
public record Fingerprint(String hex) {

    private static final int SHORT_DIGITS = 12;
    private static final int GROUP = 4;

    /** Returns the fingerprint of a plan. Takes as long as writing it. */
    public static Fingerprint of(Plan plan) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(PlanWriter.toBytes(shown(plan), ""));
            return new Fingerprint(HexFormat.of().formatHex(digest));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256.", e);
        }
    }

    private static Plan shown(Plan plan) {
        return plan.withSales(plan.sales().withJournal(List.of()))
                .withSite(plan.site().withUnderlays(Underlays.NONE));
    }

    /** Returns the first twelve digits in groups, such as {@code 3f9a-12bc-77de}, for print. */
    public String shortForm() {
        StringBuilder groups = new StringBuilder(hex.substring(0, SHORT_DIGITS));
        for (int at = SHORT_DIGITS - GROUP; at > 0; at -= GROUP) {
            groups.insert(at, '-');
        }
        return groups.toString();
    }

    @Override
    public String toString() {
        return hex;
    }
}
