package dev.madang.view.document;

import dev.madang.io.export.SheetFormat;
import dev.madang.model.Plan;
import dev.madang.text.Messages;
import dev.madang.view.support.MessagesBundle;
import dev.madang.view.support.View;
import dev.madang.view.support.Views;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.Parent;

/** Answers as a test says, and notes what was asked. */
public final class FakeDialogs implements Dialogs {

    /** What was asked or told, in order. */
    public final List<String> asked = new ArrayList<>();

    public Unsaved unsaved = Unsaved.CANCEL;
    public Optional<Path> openFile = Optional.empty();
    public Optional<Path> saveFile = Optional.empty();
    public Optional<Plan> newPlan = Optional.empty();
    public Optional<ExportOrder> exportOrder = Optional.empty();
    public Optional<String> text = Optional.empty();
    public final FakeRevisionDialogs revisions = new FakeRevisionDialogs(asked);
    public Optional<Integer> deed = Optional.empty();

    /** The controllers of the forms that were asked. */
    public final List<Form<?>> forms = new ArrayList<>();

    /** What forms are answered with, by the class of their controller. */
    public final Map<Class<?>, Object> answers = new HashMap<>();

    /** Who fills in forms by hand, by the class of their controller; gets the loaded view. */
    public final Map<Class<?>, Consumer<Parent>> hands = new HashMap<>();

    /** Makes a plan of what the dialog for new plans offers. */
    public Function<Offer, Optional<Plan>> newPlanOf = offer -> newPlan;

    public Map<String, String> keys = Map.of();

    /** The text that was told last. */
    public String told = "";

    @Override
    public Unsaved askUnsaved(String planName) {
        asked.add("unsaved " + planName);
        return unsaved;
    }

    @Override
    public void showProblem(String headline, List<String> lines) {
        asked.add("problem " + headline + ": " + String.join(" / ", lines));
    }

    @Override
    public void showDone(String headline, String detail) {
        asked.add("done " + detail);
    }

    @Override
    public void showText(String headline, String content) {
        told = content;
        asked.add("text " + headline);
    }

    @Override
    public void showKeys(String headline, Map<String, String> shown, String remark) {
        keys = shown;
        asked.add("keys " + shown.size());
    }

    @Override
    public Optional<String> askText(String headline, String label, String deedKey) {
        asked.add("askText " + headline);
        return text;
    }

    @Override
    public Optional<Integer> askDeed(String headline, String content, List<String> deeds) {
        asked.add("deed " + headline + ": " + content);
        return deed;
    }

    @Override
    @SuppressWarnings("unchecked")
    public <T, C extends Form<T>> Optional<T> askForm(Form.Request<T, C> request) {
        asked.add("form " + request.type().getSimpleName());
        Consumer<Parent> hand = hands.get(request.type());
        if (hand != null) {
            Messages english = Messages.of(Locale.ENGLISH);
            View<C> view = new Views(new MessagesBundle(english))
                    .with(request.type(), request.controller())
                    .load(request.type());
            hand.accept(view.root());
            C controller = view.controller();
            return controller.complete().get() ? Optional.of(controller.answer()) : Optional.empty();
        }
        forms.add(request.controller().get());
        return Optional.ofNullable((T) answers.get(request.type()));
    }

    @Override
    public Optional<Path> chooseOpen() {
        asked.add("open");
        return openFile;
    }

    @Override
    public Optional<Path> chooseUnderlay() {
        asked.add("underlay");
        return openFile;
    }

    @Override
    public Optional<Path> chooseSave(String suggestedName) {
        asked.add("save " + suggestedName);
        return saveFile;
    }

    @Override
    public Optional<Plan> askNewPlan(Offer offer) {
        asked.add("new");
        return newPlanOf.apply(offer);
    }

    @Override
    public Optional<Path> chooseLogo() {
        asked.add("logo");
        return openFile;
    }

    @Override
    public Optional<ExportOrder> askExport(ExportOffer offer, Printers printers) {
        asked.add("export");
        return exportOrder;
    }

    @Override
    public Optional<Path> chooseExport(String suggestedName, SheetFormat format) {
        asked.add("exportTo " + suggestedName);
        return saveFile;
    }

    @Override
    public Optional<Path> chooseDrawing() {
        asked.add("drawing");
        return openFile;
    }

    @Override
    public Optional<Path> chooseList() {
        asked.add("list");
        return openFile;
    }

    @Override
    public Optional<Path> chooseDrawingTarget(String suggestedName) {
        asked.add("drawing target " + suggestedName);
        return saveFile;
    }

    @Override
    public Optional<Path> chooseListTarget(String suggestedName, String ending) {
        asked.add("listTo " + suggestedName);
        return saveFile;
    }

    @Override
    public Optional<Path> chooseReport(String suggestedName) {
        asked.add("reportTo " + suggestedName);
        return saveFile;
    }

    @Override
    public Optional<Path> chooseMap(String suggestedName) {
        asked.add("mapTo " + suggestedName);
        return saveFile;
    }

    @Override
    public FakeRevisionDialogs revisions() {
        return revisions;
    }
}
