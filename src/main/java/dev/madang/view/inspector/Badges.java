package dev.madang.view.inspector;

import dev.madang.model.Evidence;
import dev.madang.text.EnumKeys;
import dev.madang.text.FactText;
import dev.madang.text.Messages;
import dev.madang.view.support.Tips;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/** Small marks that say how a figure is known; their tooltip names sources, arithmetic and claims. */
final class Badges {

    private final FactText texts;

    Badges(Messages messages) {
        texts = new FactText(messages);
    }

    Label of(Evidence evidence) {
        Label badge = new Label(texts.kind(evidence));
        badge.getStyleClass().addAll("badge", EnumKeys.lowerCamel(evidence.kind()));
        badge.setMinWidth(Region.USE_PREF_SIZE);
        String explained = texts.evidence(evidence);
        badge.setAccessibleHelp(explained);
        Tips.install(badge, () -> explained);
        return badge;
    }
}
