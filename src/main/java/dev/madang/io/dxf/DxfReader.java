package dev.madang.io.dxf;

import dev.madang.exchange.drawing.DrawingUnit;
import dev.madang.exchange.drawing.RawDrawing;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Reads the text form of DXF in one pass. Symbols are drawn out where they are put, curves become straight sides, and
 * what is not understood is counted.
 */
final class DxfReader {

    private static final int XREF = 4;

    private final DxfRecords records;
    private final DxfCharset charset = new DxfCharset();
    private final DxfLimits limits;
    private final Optional<DrawingUnit> wanted;
    private final Map<String, DxfBlock> blocks = new HashMap<>();
    private final Set<String> hidden = new HashSet<>();
    private Optional<DrawingUnit> unit = Optional.empty();

    private DxfReader(InputStream in, Optional<DrawingUnit> wanted, DxfLimits limits) {
        records = new DxfRecords(new DxfLines(in));
        this.wanted = wanted;
        this.limits = limits;
    }

    /**
     * Reads a drawing.
     *
     * @param wanted the unit that counts instead of the one that the file names, if there is one
     */
    static RawDrawing read(InputStream in, Optional<DrawingUnit> wanted, DxfLimits limits)
            throws IOException, DxfFault {
        return new DxfReader(in, wanted, limits).read();
    }

    private RawDrawing read() throws IOException, DxfFault {
        DxfStrokes strokes = new DxfStrokes(charset, blocks, limits);
        boolean hasEntities = false;
        while (true) {
            DxfRecord record = records.next().orElseThrow(() -> new DxfFault("io.dxf.noEnd", records.number()));
            if (record.type().equals("EOF")) {
                break;
            }
            if (!record.type().equals("SECTION")) {
                throw new DxfFault("io.dxf.notInSection", record.line(), DxfLines.shown(record.type()));
            }
            switch (record.raw(2, true).orElse("")) {
                case "HEADER" -> {
                    header(record);
                    skipSection();
                }
                case "TABLES" -> tables();
                case "BLOCKS" -> readBlocks();
                case "ENTITIES" -> {
                    hasEntities = true;
                    strokes.flattenWithin(
                            wanted.or(() -> unit).map(known -> 1 / known.mm()).orElse(0.0));
                    entities(strokes);
                }
                default -> skipSection();
            }
        }
        if (!hasEntities) {
            throw new DxfFault("io.dxf.noEntities");
        }
        RawDrawing drawing = strokes.drawing(wanted.or(() -> unit), hidden);
        if (drawing.strokes().isEmpty()) {
            throw new DxfFault("io.dxf.nothing");
        }
        return drawing;
    }

    /** The header's variables stand within the record of its section: each is a name, then its values. */
    private void header(DxfRecord section) throws DxfFault {
        String variable = "";
        for (int i = 0; i < section.size(); i++) {
            if (section.code(i) == 9) {
                variable = section.raw(i).strip();
            } else if (variable.equals("$ACADVER")) {
                charset.version(section.raw(i));
            } else if (variable.equals("$DWGCODEPAGE")) {
                charset.codePage(section.raw(i));
            } else if (variable.equals("$INSUNITS")) {
                unit = DrawingUnit.ofCode((int) section.number(i));
            }
        }
    }

    private void tables() throws IOException, DxfFault {
        for (DxfRecord record = inSection(); !record.type().equals("ENDSEC"); record = inSection()) {
            boolean isOff = record.whole(62, 7) < 0 || (record.whole(70, 0) & 1) != 0;
            if (record.type().equals("LAYER") && isOff) {
                record.raw(2, true).map(charset::decode).ifPresent(hidden::add);
            }
        }
    }

    private void readBlocks() throws IOException, DxfFault {
        for (DxfRecord record = inSection(); !record.type().equals("ENDSEC"); record = inSection()) {
            if (!record.type().equals("BLOCK")) {
                throw new DxfFault("io.dxf.notInBlock", record.line(), DxfLines.shown(record.type()));
            }
            String name = record.raw(2, true).orElse("");
            DxfBlock block =
                    new DxfBlock(name, record.number(10, 0), record.number(20, 0), (record.whole(70, 0) & XREF) != 0);
            for (DxfRecord part = entity(); !part.type().equals("ENDBLK"); part = entity()) {
                requireNoEnd(part, "ENDBLK");
                block.records().add(part);
            }
            blocks.put(DxfBlock.key(name), block);
        }
    }

    private void entities(DxfStrokes strokes) throws IOException, DxfFault {
        for (DxfRecord record = entity(); !record.type().equals("ENDSEC"); record = entity()) {
            requireNoEnd(record, "ENDSEC");
            strokes.add(record);
        }
    }

    private static void requireNoEnd(DxfRecord record, String missing) throws DxfFault {
        String type = record.type();
        if (type.equals("EOF") || type.equals("SECTION") || type.equals("BLOCK") || type.equals("ENDSEC")) {
            throw new DxfFault("io.dxf.noEndOf", record.line(), missing, type);
        }
    }

    private DxfRecord entity() throws IOException, DxfFault {
        return records.nextEntity().orElseThrow(() -> new DxfFault("io.dxf.noEnd", records.number()));
    }

    private DxfRecord inSection() throws IOException, DxfFault {
        DxfRecord record = records.next().orElseThrow(() -> new DxfFault("io.dxf.noEnd", records.number()));
        if (record.type().equals("EOF") || record.type().equals("SECTION")) {
            throw new DxfFault("io.dxf.noEndOf", record.line(), "ENDSEC", record.type());
        }
        return record;
    }

    private void skipSection() throws IOException, DxfFault {
        while (!inSection().type().equals("ENDSEC")) {
            // Classes, objects and pictures say nothing of the floor.
        }
    }
}
