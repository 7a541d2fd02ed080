package dev.madang.draw.overlay;

import dev.madang.check.CheckResult;
import dev.madang.check.global.GlobalResult;
import dev.madang.draw.Overlay;
import dev.madang.text.Messages;
import java.util.Optional;

/**
 * Draws what was reckoned. Takes some tenths of a second for a large level, so that it is meant for background work.
 */
public final class Overlays {

    private final OverlayScale scale;
    private final Messages messages;

    /** Makes overlays in one language and one range of colours. */
    public Overlays(OverlayScale scale, Messages messages) {
        this.scale = scale;
        this.messages = messages;
    }

    /**
     * Returns what was reckoned of a level; empty if nothing of it is leased.
     *
     * @param check what the local rules say
     * @param global what the global rules say of the same plan
     */
    public Optional<Overlay> of(OverlayKind kind, CheckResult check, GlobalResult global, String level) {
        return switch (kind) {
            case WALKING -> global.on(level).map(known -> new WalkingOverlay(global, known, scale, messages).draw());
            case MARGIN -> global.on(level).map(known -> new MarginOverlay(check, level, scale, messages).draw());
            case CROWDING -> global.on(level).map(known -> new CrowdingOverlay(global, known, scale, messages).draw());
        };
    }
}
