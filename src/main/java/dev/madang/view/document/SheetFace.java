package dev.madang.view.document;

import javafx.scene.text.Font;
import javafx.scene.text.FontWeight;

/** The font of sheets in the window, which the hall's canvas has loaded. */
final class SheetFace {

    private static final String FAMILY = "Gothic A1";

    private SheetFace() {}

    static Font of(double size, boolean bold) {
        return Font.font(FAMILY, bold ? FontWeight.BOLD : FontWeight.NORMAL, size);
    }
}
