package dev.madang.view.document;

import dev.madang.compare.NoticeText;
import dev.madang.edit.IssueRevision;
import dev.madang.model.Revision;
import dev.madang.text.Messages;
import dev.madang.view.support.View;
import dev.madang.view.support.Views;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.Alert;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;

/** Dialogs about revisions, of the same make as the others. */
final class FxRevisionDialogs implements RevisionDialogs {

    private final FxDialogs dialogs;
    private final Messages messages;

    FxRevisionDialogs(FxDialogs dialogs, Messages messages) {
        this.dialogs = dialogs;
        this.messages = messages;
    }

    @Override
    public Optional<IssueRevision> askIssue(Proposal proposal) {
        Views views = dialogs.views()
                .with(IssueRevisionController.class, () -> new IssueRevisionController(proposal, messages));
        View<IssueRevisionController> view = views.load(IssueRevisionController.class);
        Alert alert = dialogs.form(
                messages.get("revision.headline"),
                view.root(),
                "revision.issue",
                view.controller().complete());
        return FxDialogs.isConfirmed(alert) ? Optional.of(view.controller().order()) : Optional.empty();
    }

    @Override
    public Optional<Choice> askRevision(List<Revision> revisions) {
        Views views =
                dialogs.views().with(RevisionsController.class, () -> new RevisionsController(revisions, messages));
        View<RevisionsController> view = views.load(RevisionsController.class);
        ButtonType compare = new ButtonType(messages.get("revision.compare"), ButtonBar.ButtonData.OK_DONE);
        ButtonType restore = new ButtonType(messages.get("revision.restore"), ButtonBar.ButtonData.OTHER);
        ButtonType open = new ButtonType(messages.get("revision.open"), ButtonBar.ButtonData.OTHER);
        Alert alert = dialogs.alert(Alert.AlertType.NONE, messages.get("revision.list"));
        alert.setResizable(true);
        alert.getDialogPane().setContent(view.root());
        alert.getButtonTypes().setAll(compare, restore, open, dialogs.cancel());
        for (ButtonType deed : List.of(compare, restore, open)) {
            Node button = alert.getDialogPane().lookupButton(deed);
            button.disableProperty().bind(Bindings.not(view.controller().chosen()));
        }
        ButtonType answer = alert.showAndWait().orElse(ButtonType.CANCEL);
        return view.controller().revision().flatMap(revision -> deed(answer, compare, restore, open)
                .map(deed -> new Choice(deed, revision)));
    }

    private static Optional<Deed> deed(ButtonType answer, ButtonType compare, ButtonType restore, ButtonType open) {
        if (answer == compare) {
            return Optional.of(Deed.COMPARE);
        }
        if (answer == restore) {
            return Optional.of(Deed.RESTORE);
        }
        return answer == open ? Optional.of(Deed.OPEN) : Optional.empty();
    }

    @Override
    public Optional<NoticeText> askNotice(Function<Locale, NoticeText> notice) {
        Views views = dialogs.views().with(NoticeController.class, () -> new NoticeController(notice, messages));
        View<NoticeController> view = views.load(NoticeController.class);
        Alert alert = dialogs.form(
                messages.get("notice.headline"),
                view.root(),
                "notice.print",
                view.controller().any());
        return FxDialogs.isConfirmed(alert) ? Optional.of(view.controller().notice()) : Optional.empty();
    }
}
