package dev.madang.io.dxf;

import dev.madang.model.Vec;
import java.util.Arrays;

/**
 * What a text says and about where its middle is. Fonts are not known, so that the width is estimated.
 *
 * @param text what it says
 * @param middle about its middle
 * @param height of its letters
 * @param turnDeg how far they are turned against the clock
 */
record DxfLetters(String text, Vec middle, double height, double turnDeg) {

    private static final double LATIN_WIDTH = 0.65;
    private static final char FIRST_WIDE = 0x1100;
    private static final double LINE = 1.6;

    static DxfLetters of(DxfRecord record, DxfCharset charset) throws DxfFault {
        return record.type().equals("MTEXT") ? paragraph(record, charset) : line(record, charset);
    }

    private static DxfLetters line(DxfRecord record, DxfCharset charset) throws DxfFault {
        String text = DxfText.line(charset.decode(record.raw(1, false).orElse("")));
        double height = Math.abs(record.number(40, 1));
        double width = width(text) * height * Math.abs(record.number(41, 1));
        int across = record.whole(72, 0);
        int up = record.whole(record.type().equals("ATTRIB") ? 74 : 73, 0);
        Vec first = new Vec(record.number(10, 0), record.number(20, 0));
        Vec second = new Vec(record.number(11, first.x()), record.number(21, first.y()));
        if (across == 3 || across == 5) {
            Vec between = new Vec((first.x() + second.x()) / 2, (first.y() + second.y()) / 2);
            double along = Math.toDegrees(Math.atan2(second.y() - first.y(), second.x() - first.x()));
            return new DxfLetters(text, between, height, along);
        }
        Vec at = across == 0 && up == 0 ? first : second;
        double dx = across == 0 ? width / 2 : across == 2 ? -width / 2 : 0;
        double dy = across == 4 || up == 2 ? 0 : up == 3 ? -height / 2 : height / 2;
        double turn = record.number(50, 0);
        return new DxfLetters(text, shifted(at, dx, dy, Affine.turned(turn)), height, turn);
    }

    private static DxfLetters paragraph(DxfRecord record, DxfCharset charset) throws DxfFault {
        StringBuilder raw = new StringBuilder();
        for (int i = 0; i < record.size(); i++) {
            if (record.code(i) == 3 || record.code(i) == 1) {
                raw.append(record.raw(i));
            }
        }
        String text = DxfText.paragraph(charset.decode(raw.toString()));
        double height = Math.abs(record.number(40, 1));
        String[] lines = text.split("\n", -1);
        double width = Arrays.stream(lines).mapToDouble(DxfLetters::width).max().orElse(0) * height;
        double tall = height + (lines.length - 1) * height * LINE;
        int attachment = Math.max(1, Math.min(9, record.whole(71, 1))) - 1;
        double dx = (1 - attachment % 3) * width / 2;
        double dy = (attachment / 3 - 1) * tall / 2;
        double turn = record.has(11)
                ? Math.toDegrees(Math.atan2(record.number(21, 0), record.number(11, 1)))
                : record.number(50, 0);
        Vec at = new Vec(record.number(10, 0), record.number(20, 0));
        return new DxfLetters(text, shifted(at, dx, dy, Affine.turned(turn)), height, turn);
    }

    private static Vec shifted(Vec at, double dx, double dy, Affine turned) {
        Vec shift = turned.apply(new Vec(dx, dy));
        return at.plus(shift.x(), shift.y());
    }

    private static double width(String text) {
        return text.chars().mapToDouble(c -> c >= FIRST_WIDE ? 1 : LATIN_WIDTH).sum();
    }
}
