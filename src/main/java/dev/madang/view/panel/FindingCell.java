package dev.madang.view.panel;

import dev.madang.check.CheckResult;
import dev.madang.check.FindingText;
import dev.madang.check.Severity;
import dev.madang.text.EnumKeys;
import dev.madang.text.Messages;
import dev.madang.view.Workspace;
import javafx.css.PseudoClass;
import javafx.scene.control.ListCell;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;

/** Shows a finding by icon and text; colour only repeats what they say. */
final class FindingCell extends ListCell<FindingRow> {

    private static final PseudoClass LIVE = PseudoClass.getPseudoClass("live");
    private static final PseudoClass QUIET = PseudoClass.getPseudoClass("quiet");
    private final Workspace workspace;
    private final FontIcon icon = new FontIcon();

    FindingCell(Workspace workspace) {
        this.workspace = workspace;
        setWrapText(true);
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(@Nullable FindingRow row, boolean empty) {
        super.updateItem(row, empty);
        icon.getStyleClass().removeAll("error", "warning", "hint");
        pseudoClassStateChanged(LIVE, row != null && row.state() == FindingRow.State.LIVE);
        pseudoClassStateChanged(QUIET, row != null && !row.isOpen());
        if (empty || row == null) {
            setText(null);
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        mark(row);
        Messages messages = workspace.messages();
        CheckResult check = workspace.session().check();
        String sentence = FindingText.of(row.finding(), row.plan(), messages);
        String said = said(row, sentence, check, messages);
        setText(messages.get("findings.text", said, FindingDetail.brief(row.finding(), check, messages)));
        String severity = messages.get(EnumKeys.of("severity", row.finding().severity()));
        setAccessibleText(messages.get("findings.row", severity, said));
    }

    private static String said(FindingRow row, String sentence, CheckResult check, Messages messages) {
        return switch (row.state()) {
            case FORMER -> messages.get("findings.former", sentence);
            case ACCEPTED ->
                check.accepted(row.finding())
                        .map(acceptance ->
                                messages.get("findings.accepted", sentence, acceptance.by(), acceptance.reason()))
                        .orElse(sentence);
            case LAPSED ->
                check.lapsed(row.finding())
                        .map(lapsed -> messages.get(
                                "findings.lapsed",
                                sentence,
                                messages.get(EnumKeys.of("findings.lapsed", lapsed.reason()))))
                        .orElse(sentence);
            default -> sentence;
        };
    }

    private void mark(FindingRow row) {
        Severity severity = row.finding().severity();
        switch (row.state()) {
            case FORMER -> mark("fth-clock", "hint");
            case ACCEPTED -> mark("fth-check-circle", "hint");
            default -> {
                switch (severity) {
                    case ERROR -> mark("fth-alert-circle", "error");
                    case WARNING -> mark("fth-alert-triangle", "warning");
                    case HINT -> mark("fth-info", "hint");
                }
            }
        }
    }

    private void mark(String literal, String style) {
        icon.setIconLiteral(literal);
        icon.getStyleClass().add(style);
        setGraphic(icon);
    }
}
