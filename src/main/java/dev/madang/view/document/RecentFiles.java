package dev.madang.view.document;

import java.nio.file.Path;
import java.util.List;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** The plans that were opened or saved lately, the latest first. */
public final class RecentFiles {

    /** More would not fit a menu that can be read at a glance. */
    static final int MAX = 10;

    private final ObservableList<Path> files = FXCollections.observableArrayList();
    private final ObservableList<Path> view = FXCollections.unmodifiableObservableList(files);

    /** Begins with the given files. */
    public RecentFiles(List<Path> initial) {
        initial.stream().distinct().limit(MAX).forEach(files::add);
    }

    /** Returns the files; observable, not to be changed. */
    public ObservableList<Path> files() {
        return view;
    }

    /** Puts a file at the top. */
    void add(Path file) {
        Path absolute = file.toAbsolutePath().normalize();
        files.remove(absolute);
        files.add(0, absolute);
        if (files.size() > MAX) {
            files.remove(MAX, files.size());
        }
    }

    /** Forgets a file that is no longer there. */
    void remove(Path file) {
        files.remove(file.toAbsolutePath().normalize());
    }
}
