package dev.madang.io.json;

import dev.madang.io.PlanIoException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;

/** Turns bytes into text, and refuses what is not UTF-8 instead of guessing. A byte order mark is passed over. */
final class StrictText {

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private StrictText() {}

    static String of(String file, byte[] bytes) throws PlanIoException {
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length);
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
        CoderResult result = decoder.decode(in, out, true);
        if (result.isError()) {
            String found = String.format("%02X", bytes[in.position()]);
            throw new PlanIoException(null, "io.read.notUtf8", file, Integer.toString(in.position()), found);
        }
        String text = out.flip().toString();
        boolean isMarked = !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK;
        return isMarked ? text.substring(1) : text;
    }
}
