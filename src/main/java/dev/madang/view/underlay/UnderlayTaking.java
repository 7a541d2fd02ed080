package dev.madang.view.underlay;

import dev.madang.edit.EditRefused;
import dev.madang.edit.underlay.AddUnderlay;
import dev.madang.exchange.Remark;
import dev.madang.io.PlanIoException;
import dev.madang.model.ElementId;
import dev.madang.model.Underlay;
import dev.madang.text.Messages;
import dev.madang.view.Layer;
import dev.madang.view.RefusalText;
import dev.madang.view.Workspace;
import dev.madang.view.document.Dialogs;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Lays what was read from a file beneath a level, and says what became of it on the way. */
final class UnderlayTaking {

    private static final Logger LOG = LoggerFactory.getLogger(UnderlayTaking.class);

    private final UnderlayDesk desk;
    private final Workspace workspace;
    private final Dialogs dialogs;
    private final Supplier<ElementId> newIds;

    UnderlayTaking(UnderlayDesk desk, Dialogs dialogs, Supplier<ElementId> newIds) {
        this.desk = desk;
        this.dialogs = dialogs;
        this.newIds = newIds;
        workspace = desk.workspace();
    }

    /**
     * Lays an underlay beneath its level, shows it, and says what there is to say.
     *
     * @param made makes it with an id that is new
     * @param remarks says what became of it, by how many bytes all underlays of the plan take now
     */
    void lay(Function<ElementId, Underlay> made, Function<Long, List<Remark>> remarks, boolean isCalibrated) {
        Underlay underlay = made.apply(newIds.get());
        String file = underlay.source().file();
        workspace.state().layers().set(workspace.state().layers().get().shown(Layer.UNDERLAYS, true));
        try {
            workspace.execute(new AddUnderlay(underlay));
        } catch (EditRefused refused) {
            refuse(file, RefusalText.of(refused, messages()));
            return;
        }
        desk.state().editing().set(true);
        desk.select(underlay);
        long stored = workspace.plan().site().underlays().storedBytes();
        String lines = remarks.apply(stored).stream()
                .map(remark -> "• " + remark.text(messages()))
                .collect(Collectors.joining("\n"));
        dialogs.showText(messages().get("underlay.taken", file), lines);
        if (isCalibrated) {
            desk.calibrate();
        }
    }

    void refuse(Path file, Exception failure) {
        LOG.warn("The underlay {} cannot be taken.", file, failure);
        List<String> lines = failure instanceof PlanIoException known
                ? known.lines(messages()::get)
                : List.of(messages().get("document.failed.unexpected"));
        dialogs.showProblem(messages().get("underlay.failed", String.valueOf(file.getFileName())), lines);
    }

    void refuse(String file, String reason) {
        dialogs.showProblem(messages().get("underlay.failed", file), List.of(reason));
    }

    private Messages messages() {
        return workspace.messages();
    }
}
