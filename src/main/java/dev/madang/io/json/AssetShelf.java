package dev.madang.io.json;

import dev.madang.io.PlanIoException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.function.Function;

/**
 * All assets of one kind, from all places where they are looked up.
 *
 * <p>A file hides files of the same name and assets of the same id in later places, but only if it can be read. Files
 * that cannot are kept aside as problems; the others load.
 *
 * @param <T> the kind
 */
final class AssetShelf<T> {

    private final FileFormat format;
    private final Decoder<T> decoder;
    private final Function<T, String> idOf;

    private final Map<String, T> byId = new TreeMap<>();
    private final List<PlanIoException> problems = new ArrayList<>();
    private final Set<String> goodNames = new HashSet<>();

    private AssetShelf(FileFormat format, Decoder<T> decoder, Function<T, String> idOf) {
        this.format = format;
        this.decoder = decoder;
        this.idOf = idOf;
    }

    static <T> AssetShelf<T> load(
            List<AssetRoot> roots, String folder, FileFormat format, Decoder<T> decoder, Function<T, String> idOf) {
        AssetShelf<T> shelf = new AssetShelf<>(format, decoder, idOf);
        for (AssetRoot root : roots) {
            shelf.add(root, folder);
        }
        return shelf;
    }

    /** Hands over every file of one place that can be read; others are passed over. */
    static <T> void each(
            AssetRoot root, String folder, FileFormat format, Decoder<T> decoder, BiConsumer<Path, T> receiver) {
        AssetShelf<T> shelf = new AssetShelf<>(format, decoder, asset -> "");
        try {
            root.visit(folder, file -> shelf.read(file).ifPresent(asset -> receiver.accept(file, asset)));
        } catch (PlanIoException e) {
            shelf.problems.add(e);
        }
    }

    private Optional<T> read(Path file) {
        try {
            return Optional.of(JsonFile.read(file, format, decoder));
        } catch (PlanIoException e) {
            problems.add(e);
            return Optional.empty();
        }
    }

    /** The assets by id, in the order of ids. */
    Map<String, T> byId() {
        return Collections.unmodifiableMap(byId);
    }

    /** What could not be read. */
    List<PlanIoException> problems() {
        return Collections.unmodifiableList(problems);
    }

    private void add(AssetRoot root, String folder) {
        Map<String, Path> fromHere = new HashMap<>();
        try {
            root.visit(folder, file -> add(file, fromHere));
        } catch (PlanIoException e) {
            problems.add(e);
        }
    }

    private void add(Path file, Map<String, Path> fromHere) {
        String name = String.valueOf(file.getFileName());
        if (goodNames.contains(name)) {
            return;
        }
        try {
            T asset = JsonFile.read(file, format, decoder);
            requireNew(file, idOf.apply(asset), fromHere);
            byId.putIfAbsent(idOf.apply(asset), asset);
            goodNames.add(name);
        } catch (PlanIoException e) {
            problems.add(e);
        }
    }

    private static void requireNew(Path file, String id, Map<String, Path> fromHere) throws PlanIoException {
        Path other = fromHere.putIfAbsent(id, file);
        if (other != null) {
            throw new PlanIoException(null, "io.read.twice", file.toString(), id, String.valueOf(other.getFileName()));
        }
    }
}
