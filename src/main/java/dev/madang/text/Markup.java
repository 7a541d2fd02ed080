package dev.madang.text;

/** Text inside XML and HTML. */
public final class Markup {

    private Markup() {}

    /** Returns a text that may stand between tags and in attributes; what XML forbids even escaped becomes a blank. */
    public static String escaped(String text) {
        StringBuilder safe = new StringBuilder(text.length());
        text.codePoints().forEach(letter -> {
            switch (letter) {
                case '&' -> safe.append("&amp;");
                case '<' -> safe.append("&lt;");
                case '>' -> safe.append("&gt;");
                case '"' -> safe.append("&quot;");
                default -> safe.appendCodePoint(isForbidden(letter) ? ' ' : letter);
            }
        });
        return safe.toString();
    }

    private static boolean isForbidden(int letter) {
        return letter < ' '
                || (letter >= 0x7F && letter < 0xA0)
                || letter == 0xFFFE
                || letter == 0xFFFF
                || (letter >= Character.MIN_SURROGATE && letter <= Character.MAX_SURROGATE);
    }
}
