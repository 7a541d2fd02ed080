package dev.madang.io.dxf;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Reads pairs of a group code and a value. Values are handed over with one character a byte, because what the bytes
 * mean is said in the middle of the file.
 */
final class DxfLines {

    private static final int BUFFER = 1 << 16;
    private static final int MAX_CODE = 1_071;

    private final InputStream in;
    private final byte[] buffer = new byte[BUFFER];
    private byte[] line = new byte[256];
    private int size;
    private int next;
    private int number;
    private int code;
    private String value = "";

    DxfLines(InputStream in) {
        this.in = in;
    }

    /** Reads the next pair that is no comment; false at the end of the file. */
    boolean advance() throws IOException, DxfFault {
        do {
            String first = readLine();
            if (first == null) {
                return false;
            }
            if (number == 1 && first.startsWith("\u00ef\u00bb\u00bf")) {
                first = first.substring(3);
            }
            String codeText = first.strip();
            if (codeText.isEmpty() && isAtEnd()) {
                return false;
            }
            code = code(codeText);
            String second = readLine();
            if (second == null) {
                throw new DxfFault("io.dxf.cutOff", number);
            }
            value = second;
        } while (code == 999);
        return true;
    }

    int code() {
        return code;
    }

    String value() {
        return value;
    }

    /** Returns the number of the last line that was read, from 1. */
    int number() {
        return number;
    }

    private int code(String text) throws DxfFault {
        int length = text.length();
        int parsed = 0;
        int begin = length > 1 && text.charAt(0) == '-' ? 1 : 0;
        boolean good = length > begin && length < 6;
        for (int i = begin; good && i < length; i++) {
            char c = text.charAt(i);
            good = c >= '0' && c <= '9';
            parsed = parsed * 10 + (c - '0');
        }
        if (!good || parsed > MAX_CODE) {
            throw number == 1 ? new DxfFault("io.dxf.notDxf") : new DxfFault("io.dxf.badCode", number, shown(text));
        }
        return begin == 1 ? -parsed : parsed;
    }

    static String shown(String text) {
        StringBuilder plain = new StringBuilder();
        text.chars().limit(20).forEach(c -> plain.append(c >= 0x20 && c < 0x7f ? (char) c : '?'));
        return plain.toString();
    }

    private boolean isAtEnd() throws IOException {
        return next >= size && !fill();
    }

    private @Nullable String readLine() throws IOException, DxfFault {
        if (isAtEnd()) {
            return null;
        }
        int length = 0;
        number++;
        while (next < size || fill()) {
            byte b = buffer[next++];
            if (b == '\n') {
                break;
            }
            if (b == '\r') {
                if ((next < size || fill()) && buffer[next] == '\n') {
                    next++;
                }
                break;
            }
            if (length == line.length) {
                if (length >= DxfLimits.LINE_BYTES) {
                    throw new DxfFault(number == 1 ? "io.dxf.notDxf" : "io.dxf.longLine", number);
                }
                line = Arrays.copyOf(line, length * 2);
            }
            line[length++] = b;
        }
        return new String(line, 0, length, StandardCharsets.ISO_8859_1);
    }

    private boolean fill() throws IOException {
        size = in.read(buffer);
        next = 0;
        return size > 0;
    }
}
