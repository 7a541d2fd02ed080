package dev.madang.io.dxf;

import java.io.IOException;
import java.util.Optional;

/** Puts the pairs of a file together to things, each with what belongs to it. */
final class DxfRecords {

    private static final int TYPE = 0;
    private static final int EMBEDDED = 101;

    private final DxfLines lines;
    private boolean isAtType;

    DxfRecords(DxfLines lines) {
        this.lines = lines;
    }

    /**
     * Returns the next thing; nothing at the end of the file.
     *
     * @throws DxfFault if there is something before the first thing, or values cannot be read
     */
    Optional<DxfRecord> next() throws IOException, DxfFault {
        if (!isAtType && !lines.advance()) {
            return Optional.empty();
        }
        isAtType = false;
        if (lines.code() != TYPE) {
            throw new DxfFault("io.dxf.notDxf");
        }
        DxfRecord record = new DxfRecord(lines.value().strip(), lines.number());
        if (record.type().equals("EOF")) {
            return Optional.of(record);
        }
        boolean isEmbedded = false;
        while (lines.advance()) {
            if (lines.code() == TYPE) {
                isAtType = true;
                break;
            }
            // An object within an entity repeats codes of the entity with another meaning.
            isEmbedded = (isEmbedded || lines.code() == EMBEDDED) && lines.code() < 1_000;
            if (!isEmbedded) {
                record.add(lines.code(), lines.value());
            }
        }
        return Optional.of(record);
    }

    /** Returns the next entity with its vertices or attributes. */
    Optional<DxfRecord> nextEntity() throws IOException, DxfFault {
        Optional<DxfRecord> found = next();
        if (found.isEmpty() || !hasParts(found.get())) {
            return found;
        }
        DxfRecord whole = found.get();
        while (true) {
            DxfRecord part = next().orElseThrow(() -> new DxfFault("io.dxf.cutOff", lines.number()));
            switch (part.type()) {
                case "SEQEND" -> {
                    return found;
                }
                case "VERTEX", "ATTRIB" -> {
                    whole.parts().add(part);
                    if (whole.parts().size() > DxfLimits.VALUES) {
                        throw new DxfFault("io.dxf.tooMuch");
                    }
                }
                default -> throw new DxfFault("io.dxf.noSeqend", part.line(), whole.type(), part.type());
            }
        }
    }

    int number() {
        return lines.number();
    }

    private static boolean hasParts(DxfRecord record) throws DxfFault {
        return record.type().equals("POLYLINE") || (record.type().equals("INSERT") && record.whole(66, 0) == 1);
    }
}
