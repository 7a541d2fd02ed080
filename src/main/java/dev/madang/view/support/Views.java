package dev.madang.view.support;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.ResourceBundle;
import java.util.function.Supplier;
import javafx.fxml.FXMLLoader;
import javafx.scene.Parent;

/**
 * Loads views in one language and hands their controllers what they need. When the language changes, all views are
 * disposed of and loaded anew.
 */
public final class Views implements Disposable {

    private final Map<Class<?>, Supplier<?>> factories = new HashMap<>();
    private final List<Disposable> loaded = new ArrayList<>();
    private final ResourceBundle texts;

    /** Makes views with the given texts. */
    public Views(ResourceBundle texts) {
        this.texts = texts;
    }

    /** Says how a controller is made. */
    public <C> Views with(Class<C> type, Supplier<? extends C> factory) {
        factories.put(type, factory);
        return this;
    }

    /** Loads the FXML file that lies beside a controller and has its name without {@code Controller}. */
    public <C> View<C> load(Class<C> type) {
        String file = type.getSimpleName().replace("Controller", ".fxml");
        URL address = Objects.requireNonNull(type.getResource(file), file);
        FXMLLoader loader = new FXMLLoader(address, texts);
        loader.setControllerFactory(this::create);
        try {
            Parent root = loader.load();
            return new View<>(root, type.cast(loader.getController()));
        } catch (IOException e) {
            throw new UncheckedIOException("View " + file + " cannot be loaded.", e);
        }
    }

    /** Ends the listening of all controllers. */
    @Override
    public void dispose() {
        loaded.forEach(Disposable::dispose);
        loaded.clear();
    }

    private Object create(Class<?> type) {
        Supplier<?> factory = factories.get(type);
        if (factory == null) {
            throw new IllegalArgumentException("No factory makes a " + type.getName() + ".");
        }
        Object controller = factory.get();
        if (controller instanceof Disposable disposable) {
            loaded.add(disposable);
        }
        return controller;
    }
}
