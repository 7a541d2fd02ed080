package dev.madang.sample;

import dev.madang.model.ElementId;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.List;

/**
 * Lots drawn for a name: they look random and are the same each time. What is drawn for one stand does not depend on
 * the others, so that a change of the layout changes few lines of the file.
 */
final class Lot {

    private static final String LETTERS = "abcdefghjkmnpqrstuvwxyz23456789";
    private static final int ID_LENGTH = 6;
    private static final int ID_FROM = 8;
    private static final int PERCENT_FROM = 0;
    private static final int CHOICE_FROM = 4;

    private final byte[] digest;

    private Lot(byte[] digest) {
        this.digest = digest;
    }

    /** Returns the lot of a name. */
    static Lot of(String name) {
        try {
            return new Lot(MessageDigest.getInstance("SHA-256")
                    .digest(("wsce-2025 " + name).getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256.", e);
        }
    }

    /** Returns the id that a name draws: a letter, then letters and digits that are not easily mistaken. */
    static ElementId id(String name) {
        Lot lot = of(name);
        StringBuilder id = new StringBuilder();
        for (int i = 0; i < ID_LENGTH; i++) {
            int choices = i == 0 ? LETTERS.indexOf('2') : LETTERS.length();
            id.append(LETTERS.charAt(Byte.toUnsignedInt(lot.digest[ID_FROM + i]) % choices));
        }
        return new ElementId(id.toString());
    }

    /** Returns 0 to 99. */
    int percent() {
        return below(100, PERCENT_FROM);
    }

    /** Returns one of the choices. */
    <T> T oneOf(List<T> choices) {
        return choices.get(below(choices.size(), CHOICE_FROM));
    }

    /** Takes three bytes, which no other draw takes, so that draws do not depend on each other. */
    private int below(int end, int from) {
        int drawn = 0;
        for (int i = 0; i < 3; i++) {
            drawn = drawn << 8 | Byte.toUnsignedInt(digest[from + i]);
        }
        return drawn % end;
    }
}
