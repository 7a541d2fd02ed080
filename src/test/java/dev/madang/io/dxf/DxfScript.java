package dev.madang.io.dxf;

import dev.madang.exchange.drawing.DrawingUnit;
import dev.madang.exchange.drawing.RawDrawing;
import dev.madang.io.PlanIoException;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Writes small DXF files by hand, one pair of code and value a word: {@code "0=LINE 8=WALL 10=0"}. */
final class DxfScript {

    private final StringBuilder header = new StringBuilder();
    private final StringBuilder tables = new StringBuilder();
    private final StringBuilder blocks = new StringBuilder();
    private final StringBuilder entities = new StringBuilder();
    private Charset charset = StandardCharsets.UTF_8;

    static DxfScript r12() {
        return new DxfScript().header("9=$ACADVER 1=AC1009");
    }

    static DxfScript r2018() {
        return new DxfScript().header("9=$ACADVER 1=AC1032 9=$INSUNITS 70=4");
    }

    DxfScript in(Charset other) {
        charset = other;
        return this;
    }

    DxfScript header(String pairs) {
        header.append(pairs(pairs));
        return this;
    }

    DxfScript tables(String pairs) {
        tables.append(pairs(pairs));
        return this;
    }

    DxfScript blocks(String pairs) {
        blocks.append(pairs(pairs));
        return this;
    }

    DxfScript entities(String pairs) {
        entities.append(pairs(pairs));
        return this;
    }

    /** Appends a pair whose value has blanks. */
    DxfScript entity(int code, String value) {
        entities.append(code).append('\n').append(value).append('\n');
        return this;
    }

    static String pairs(String words) {
        StringBuilder text = new StringBuilder();
        for (String word : words.strip().split("\\s+")) {
            int equals = word.indexOf('=');
            text.append("  ")
                    .append(word, 0, equals)
                    .append('\n')
                    .append(word.substring(equals + 1))
                    .append('\n');
        }
        return text.toString();
    }

    String text() {
        return section("HEADER", header)
                + section("TABLES", tables)
                + section("BLOCKS", blocks)
                + section("ENTITIES", entities)
                + pairs("0=EOF");
    }

    private static String section(String name, CharSequence content) {
        return pairs("0=SECTION 2=" + name) + content + pairs("0=ENDSEC");
    }

    RawDrawing read(Path folder) throws PlanIoException, IOException {
        return read(folder, Optional.empty());
    }

    RawDrawing read(Path folder, Optional<DrawingUnit> unit) throws PlanIoException, IOException {
        return read(folder, text().getBytes(charset), unit);
    }

    static RawDrawing read(Path folder, byte[] bytes, Optional<DrawingUnit> unit) throws PlanIoException, IOException {
        Path file = folder.resolve("drawing.dxf");
        Files.write(file, bytes);
        return new DrawingFile(new DwgConverter(List.of()), DxfLimits.USUAL).read(file, unit);
    }
}
