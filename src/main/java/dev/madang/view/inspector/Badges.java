package dev.madang.view.inspector;

import dev.madang.model.Evidence;
import dev.madang.text.EnumKeys;
import dev.madang.text.FactText;
import dev.madang.text.Messages;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;

/** Small marks that say how a figure is known; their tooltip names sources, arithmetic and claims. */
final class Badges {

    private static final double TOOLTIP_WIDTH = 420;

    private final FactText texts;

    Badges(Messages messages) {
        texts = new FactText(messages);
    }

    Label of(Evidence evidence) {
        Label badge = new Label(texts.kind(evidence));
        badge.getStyleClass().addAll("badge", EnumKeys.lowerCamel(evidence.kind()));
        badge.setMinWidth(Region.USE_PREF_SIZE);
        Tooltip tooltip = new Tooltip(texts.evidence(evidence));
        tooltip.setWrapText(true);
        tooltip.setMaxWidth(TOOLTIP_WIDTH);
        badge.setTooltip(tooltip);
        badge.setAccessibleHelp(tooltip.getText());
        return badge;
    }
}
