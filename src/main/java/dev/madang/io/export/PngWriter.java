package dev.madang.io.export;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/**
 * Writes a PNG of 24-bit colour row by row after the PNG specification (ISO/IEC 15948), so that the whole picture never
 * has to be in memory. Closing ends the file and flushes the stream, but leaves it open.
 */
final class PngWriter implements AutoCloseable {

    private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};
    private static final double INCHES_PER_METRE = 1 / 0.0254;
    private static final int COLOUR = 2;
    private static final int UP = 2;
    private static final int METRE = 1;
    private static final int CHUNK = 1 << 16;

    private final DataOutputStream out;
    private final Deflater deflater = new Deflater(6);
    private final byte[] row;
    private final byte[] above;
    private final byte[] packed = new byte[CHUNK];
    private int rowsLeft;

    PngWriter(OutputStream out, int width, int height, int dpi) throws IOException {
        this.out = new DataOutputStream(out);
        this.row = new byte[1 + 3 * width];
        this.above = new byte[3 * width];
        this.rowsLeft = height;
        this.out.write(SIGNATURE);
        header(width, height);
        resolution(dpi);
    }

    /** Writes the next row, taken from an array of 0xRRGGBB from an index on. */
    void row(int[] pixels, int from) throws IOException {
        row[0] = UP;
        for (int i = 0; i < above.length; i++) {
            byte now = (byte) (pixels[from + i / 3] >> (16 - 8 * (i % 3)));
            row[i + 1] = (byte) (now - above[i]);
            above[i] = now;
        }
        deflater.setInput(row);
        while (!deflater.needsInput()) {
            pack();
        }
        rowsLeft--;
    }

    /** Ends the file; an unfinished one, after a failure, is left without an end. */
    @Override
    public void close() throws IOException {
        try {
            if (rowsLeft == 0) {
                deflater.finish();
                while (!deflater.finished()) {
                    pack();
                }
                chunk("IEND", new byte[0], 0);
            }
            out.flush();
        } finally {
            deflater.end();
        }
    }

    private void pack() throws IOException {
        int length = deflater.deflate(packed);
        if (length > 0) {
            chunk("IDAT", packed, length);
        }
    }

    private void header(int width, int height) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream data = new DataOutputStream(bytes);
        data.writeInt(width);
        data.writeInt(height);
        data.write(new byte[] {8, COLOUR, 0, 0, 0});
        chunk("IHDR", bytes.toByteArray(), bytes.size());
    }

    private void resolution(int dpi) throws IOException {
        int pixelsPerMetre = Math.toIntExact(Math.round(dpi * INCHES_PER_METRE));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream data = new DataOutputStream(bytes);
        data.writeInt(pixelsPerMetre);
        data.writeInt(pixelsPerMetre);
        data.write(METRE);
        chunk("pHYs", bytes.toByteArray(), bytes.size());
    }

    private void chunk(String type, byte[] data, int length) throws IOException {
        byte[] name = type.getBytes(StandardCharsets.US_ASCII);
        CRC32 crc = new CRC32();
        crc.update(name);
        crc.update(data, 0, length);
        out.writeInt(length);
        out.write(name);
        out.write(data, 0, length);
        out.writeInt((int) crc.getValue());
    }
}
