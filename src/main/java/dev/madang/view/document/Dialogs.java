package dev.madang.view.document;

import dev.madang.io.export.SheetFormat;
import dev.madang.model.Plan;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Everything that asks the user in a window of its own. Calls return when the user has answered. */
public interface Dialogs {

    /** What to do with changes that are not saved. */
    enum Unsaved {
        /** Write them first. */
        SAVE,
        /** Forget them. */
        DISCARD,
        /** Stay. */
        CANCEL
    }

    /** Asks what to do with the changes to a plan. */
    Unsaved askUnsaved(String planName);

    /** Says what went wrong; the lines can be copied. */
    void showProblem(String headline, List<String> lines);

    /** Tells in passing that something is done. */
    void showDone(String headline, String text);

    /** Tells something. */
    void showText(String headline, String text);

    /** Tells pairs of a key and what it does, and a remark below. */
    void showKeys(String headline, Map<String, String> keys, String remark);

    /** Asks for a line of text, which the deed then takes. */
    Optional<String> askText(String headline, String label, String deedKey);

    /** Asks what to do: offers deeds and tells the number of the one chosen; nothing if none is. */
    Optional<Integer> askDeed(String headline, String text, List<String> deeds);

    /** Asks a form, which leaves the canvas in view. */
    <T, C extends Form<T>> Optional<T> askForm(Form.Request<T, C> request);

    /** Asks which plan to open. */
    Optional<Path> chooseOpen();

    /** Asks which picture to lay beneath a level. */
    Optional<Path> chooseUnderlay();

    /** Asks where to save a plan. */
    Optional<Path> chooseSave(String suggestedName);

    /** Asks for venue, levels, halls and event of a new plan, and returns it. */
    Optional<Plan> askNewPlan(Offer offer);

    /** Asks which pages to make, and where they go. */
    Optional<ExportOrder> askExport(ExportOffer offer, Printers printers);

    /** Asks for the file of a logo. */
    Optional<Path> chooseLogo();

    /** Asks where to write a sheet. */
    Optional<Path> chooseExport(String suggestedName, SheetFormat format);

    /** Asks where to write a safety report; its ending says the format. */
    Optional<Path> chooseReport(String suggestedName);

    /** Asks where to write a map for visitors. */
    Optional<Path> chooseMap(String suggestedName);

    /** Asks which drawing of another program to take in. */
    Optional<Path> chooseDrawing();

    /** Asks where to write a drawing for another program. */
    Optional<Path> chooseDrawingTarget(String suggestedName);
    /** Asks which list to read. */
    Optional<Path> chooseList();

    /** Asks where to write a list whose file has an ending. */
    Optional<Path> chooseListTarget(String suggestedName, String ending);

    /** Returns what is asked about revisions. */
    RevisionDialogs revisions();
}
