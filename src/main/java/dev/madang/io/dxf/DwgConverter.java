package dev.madang.io.dxf;

import dev.madang.exchange.drawing.RawDrawing;
import dev.madang.io.PlanIoException;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * Converts DWG, which only its maker knows wholly, by a program that the machine has: {@code dwg2dxf} of LibreDWG or
 * the ODA File Converter.
 */
final class DwgConverter {

    private static final String LIBRE = "dwg2dxf";
    private static final List<String> ODA = List.of("ODAFileConverter", "ODAFileConverter.exe");
    private static final long SECONDS = 120;

    private final List<Path> folders;

    /** Makes a converter that looks for programs in folders. */
    DwgConverter(List<Path> folders) {
        this.folders = List.copyOf(folders);
    }

    static DwgConverter ofThisMachine() {
        String path = Optional.ofNullable(System.getenv("PATH")).orElse("");
        return new DwgConverter(Arrays.stream(path.split(File.pathSeparator))
                .filter(folder -> !folder.isBlank())
                .map(Path::of)
                .toList());
    }

    /** Reads a converted drawing. */
    interface Reader {

        /** Returns what is drawn in a text file. */
        RawDrawing read(Path converted) throws IOException, PlanIoException;
    }

    /** Tells whether a file that begins so is a DWG: AC and four digits of a version. */
    static boolean isDwg(byte[] head) {
        String begin = new String(head, StandardCharsets.ISO_8859_1);
        return begin.matches("(?s)(AC1\\d{3}|AC[12]\\.\\d|MC0\\.0).*");
    }

    /**
     * Hands over the converted file, which then goes away.
     *
     * @throws PlanIoException if no converter is found, or it fails
     */
    RawDrawing read(Path dwg, Reader reader) throws IOException, PlanIoException {
        Optional<Path> libre = find(LIBRE).or(() -> find(LIBRE + ".exe"));
        Optional<Path> oda = ODA.stream().flatMap(name -> find(name).stream()).findFirst();
        if (libre.isEmpty() && oda.isEmpty()) {
            throw new PlanIoException(null, "io.dxf.dwg", dwg.toString());
        }
        Path folder = Files.createTempDirectory("madang-dwg");
        try {
            Path source = Files.createDirectory(folder.resolve("in")).resolve("drawing.dwg");
            Path target = Files.createDirectory(folder.resolve("out")).resolve("drawing.dxf");
            Files.copy(dwg, source);
            List<String> command = libre.isPresent()
                    ? List.of(libre.get().toString(), "-y", "-o", target.toString(), source.toString())
                    : odaCommand(oda.orElseThrow(), folder);
            run(command, folder, dwg);
            if (!Files.isRegularFile(target)) {
                throw new PlanIoException(null, "io.dxf.conversion", dwg.toString(), command.get(0));
            }
            return reader.read(target);
        } finally {
            delete(folder);
        }
    }

    /** The folder of what goes in, of what comes out, the version, the kind, no folders within, and a check. */
    private static List<String> odaCommand(Path program, Path folder) {
        return List.of(
                program.toString(),
                folder.resolve("in").toString(),
                folder.resolve("out").toString(),
                "ACAD2018",
                "DXF",
                "0",
                "1",
                "*.DWG");
    }

    private static void run(List<String> command, Path folder, Path dwg) throws IOException, PlanIoException {
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("said.txt").toFile())
                .start();
        try {
            if (!process.waitFor(SECONDS, TimeUnit.SECONDS)) {
                throw new PlanIoException(null, "io.dxf.conversion", dwg.toString(), command.get(0));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        } finally {
            process.destroyForcibly();
        }
    }

    private Optional<Path> find(String program) {
        return folders.stream()
                .map(folder -> folder.resolve(program))
                .filter(Files::isExecutable)
                .filter(Files::isRegularFile)
                .findFirst();
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        }
    }
}
