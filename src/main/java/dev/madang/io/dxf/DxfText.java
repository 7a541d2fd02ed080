package dev.madang.io.dxf;

import java.nio.charset.Charset;
import java.util.Map;

/** Takes the codes out of texts, and puts those in without which a text would be read otherwise. */
final class DxfText {

    /** Code pages by the digit behind {@code \M+}. */
    private static final Map<Character, String> PAGES =
            Map.of('1', "windows-31j", '2', "Big5", '3', "x-windows-949", '4', "x-Johab", '5', "GBK");

    private static final String TOGGLES = "LlOoKk";
    private static final String WITH_ARGUMENT = "fFHCcTQWAp";

    private final String text;
    private final boolean isParagraph;
    private final StringBuilder plain = new StringBuilder();
    private int at;

    private DxfText(String text, boolean isParagraph) {
        this.text = text;
        this.isParagraph = isParagraph;
    }

    /** Returns what a line of text says. */
    static String line(String text) {
        return new DxfText(text, false).read();
    }

    /** Returns what a paragraph says: fonts, colours and stacking are left out, its lines stay. */
    static String paragraph(String text) {
        return new DxfText(text, true).read();
    }

    /** Returns the codes for a text that is to be read as it is. */
    static String coded(String text) {
        StringBuilder coded = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean isPair = c == '%'
                    && ((i > 0 && text.charAt(i - 1) == '%') || (i + 1 < text.length() && text.charAt(i + 1) == '%'));
            if (c == '^') {
                coded.append("^ ");
            } else if (c < 0x20) {
                coded.append('^').append((char) (c + 0x40));
            } else if (isPair) {
                coded.append("%%%");
            } else if (c == '\\' && (text.startsWith("U+", i + 1) || text.startsWith("M+", i + 1))) {
                coded.append("\\U+005C");
            } else {
                coded.append(c);
            }
        }
        return coded.toString();
    }

    private String read() {
        while (at < text.length()) {
            char c = text.charAt(at);
            if (c == '\\') {
                backslash();
            } else if (c == '^' && isControl(at + 1)) {
                char next = text.charAt(at + 1);
                plain.append(next == ' ' ? '^' : (char) (next & 0x1f));
                at += 2;
            } else if (text.startsWith("%%", at) && at + 2 < text.length()) {
                percent();
            } else if (isParagraph && (c == '{' || c == '}')) {
                at++;
            } else {
                plain.append(c);
                at++;
            }
        }
        return plain.toString();
    }

    private void backslash() {
        if (unicode() || codePage()) {
            return;
        }
        char next = at + 1 < text.length() ? text.charAt(at + 1) : ' ';
        if (!isParagraph || at + 1 == text.length()) {
            plain.append('\\');
            at++;
        } else if (next == 'P' || next == 'N' || next == 'X') {
            plain.append('\n');
            at += 2;
        } else if (next == '~') {
            plain.append(' ');
            at += 2;
        } else if (TOGGLES.indexOf(next) >= 0) {
            at += 2;
        } else if (next == 'S') {
            stacked();
        } else if (WITH_ARGUMENT.indexOf(next) >= 0) {
            int end = text.indexOf(';', at);
            at = end < 0 ? text.length() : end + 1;
        } else {
            plain.append(next);
            at += 2;
        }
    }

    private boolean isControl(int index) {
        char next = index < text.length() ? text.charAt(index) : '0';
        return next == ' ' || (next >= '@' && next <= '_');
    }

    private boolean unicode() {
        if (text.startsWith("\\U+", at) && isHex(at + 3)) {
            plain.append((char) Integer.parseInt(text.substring(at + 3, at + 7), 16));
            at += 7;
            return true;
        }
        return false;
    }

    private boolean codePage() {
        if (!text.startsWith("\\M+", at) || !isHex(at + 4)) {
            return false;
        }
        String page = PAGES.get(text.charAt(at + 3));
        if (page == null) {
            return false;
        }
        int pair = Integer.parseInt(text.substring(at + 4, at + 8), 16);
        plain.append(new String(new byte[] {(byte) (pair >> 8), (byte) pair}, Charset.forName(page)));
        at += 8;
        return true;
    }

    private boolean isHex(int from) {
        return from + 4 <= text.length() && text.substring(from, from + 4).matches("[0-9A-Fa-f]{4}");
    }

    /** What stands above and below a bar is written before and behind a slash. */
    private void stacked() {
        int end = text.indexOf(';', at);
        String both = text.substring(at + 2, end < 0 ? text.length() : end);
        plain.append(both.replace('^', '/').replace('#', '/'));
        at = end < 0 ? text.length() : end + 1;
    }

    private void percent() {
        char code = Character.toLowerCase(text.charAt(at + 2));
        at += 3;
        switch (code) {
            case 'd' -> plain.append('°');
            case 'p' -> plain.append('±');
            case 'c' -> plain.append('⌀');
            case '%' -> plain.append('%');
            case 'u', 'o', 'k' -> {}
            default -> {
                if (text.substring(at - 1, Math.min(text.length(), at + 2)).matches("\\d{3}")) {
                    plain.append((char) Integer.parseInt(text.substring(at - 1, at + 2)));
                    at += 2;
                } else {
                    plain.append("%%").append(text.charAt(at - 1));
                }
            }
        }
    }
}
