package dev.madang.io.json;

import dev.madang.io.PlanIoException;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * One of the places where assets are looked up: a folder, or a folder in a jar.
 *
 * @param place the folder, or the jar
 * @param inJar the folder in the jar; empty if {@code place} is a folder
 */
record AssetRoot(Path place, String inJar) {

    private static final String ASSETS = "assets";

    static AssetRoot folder(Path folder) {
        return new AssetRoot(folder, "");
    }

    /** Returns what is packed with the classes: in the jar, or in the folder of classes while developing. */
    static AssetRoot packed() {
        try {
            Path code = Path.of(AssetRoot.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
            return Files.isDirectory(code) ? folder(code.resolve(ASSETS)) : new AssetRoot(code, ASSETS);
        } catch (URISyntaxException e) {
            throw new IllegalStateException("The program's own place is no address.", e);
        }
    }

    /** Hands over all JSON files of one folder by name. A folder that is not there has none. */
    void visit(String folder, Visitor visitor) throws PlanIoException {
        try {
            if (inJar.isEmpty()) {
                visitFolder(place.resolve(folder), visitor);
            } else if (Files.exists(place)) {
                try (FileSystem jar = FileSystems.newFileSystem(place)) {
                    visitFolder(jar.getPath(inJar, folder), visitor);
                }
            }
        } catch (IOException e) {
            throw new PlanIoException(
                    e, "io.read.failed", place.resolve(folder).toString(), String.valueOf(e.getMessage()));
        }
    }

    private static void visitFolder(Path folder, Visitor visitor) throws IOException, PlanIoException {
        if (Files.isDirectory(folder)) {
            for (Path file : jsonFiles(folder)) {
                visitor.file(file);
            }
        }
    }

    private static List<Path> jsonFiles(Path folder) throws IOException {
        List<Path> files = new ArrayList<>();
        try (DirectoryStream<Path> stream = Files.newDirectoryStream(folder, "*.json")) {
            stream.forEach(files::add);
        } catch (DirectoryIteratorException e) {
            throw e.getCause();
        }
        Collections.sort(files);
        return files;
    }

    /** Takes one file after the other; each can be read only while it is being taken. */
    @FunctionalInterface
    interface Visitor {
        void file(Path file) throws PlanIoException;
    }
}
