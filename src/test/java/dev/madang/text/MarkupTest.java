package dev.madang.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class MarkupTest {

    @Test
    void signsAndControlCharactersDoNotBreakAPage() {
        assertEquals("a&amp;b&lt;c&gt;&quot; d e", Markup.escaped("a&b<c>\"\u0000d\ud800e"));
    }
}
