package dev.madang.view.safety;

import dev.madang.check.CheckResult;
import dev.madang.check.Slack;
import dev.madang.check.global.GlobalResult;
import dev.madang.draw.DrawItem;
import dev.madang.draw.Overlay;
import dev.madang.draw.overlay.AreaPixels;
import dev.madang.draw.overlay.GrowthArrows;
import dev.madang.draw.overlay.OverlayKind;
import dev.madang.draw.overlay.OverlayScale;
import dev.madang.draw.overlay.Overlays;
import dev.madang.model.Booth;
import dev.madang.model.Colour;
import dev.madang.model.Vec;
import dev.madang.text.Formats;
import dev.madang.text.Messages;
import dev.madang.view.OverlayState;
import dev.madang.view.Theme;
import dev.madang.view.ViewState;
import dev.madang.view.Workspace;
import dev.madang.view.support.BackgroundTasks;
import dev.madang.view.support.Disposable;
import dev.madang.view.support.LaterOnce;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/**
 * Draws the wanted overlay in the background whenever what it shows is another, and how far the selected booths may
 * grow.
 */
public final class OverlayDesk implements Disposable {

    /** Of more booths nobody reads the arrows. */
    private static final int MOST_BOOTHS = 20;

    private static final Colour HATCH_LIGHT = new Colour(0x1E2830);
    private static final Colour HATCH_DARK = new Colour(0xEEF2F5);

    /** Work of one name takes the place of what was begun under it before; each view's is its own. */
    private static final String BESIDE = ".beside";

    private final Workspace workspace;
    private final BackgroundTasks tasks;
    private final String suffix;
    private final LaterOnce draw;
    private final LaterOnce grow;
    private final Subscription subscription;

    /** Watches the state of a window. */
    public OverlayDesk(Workspace workspace, BackgroundTasks tasks) {
        this(workspace, tasks, "");
    }

    private OverlayDesk(Workspace workspace, BackgroundTasks tasks, String suffix) {
        this.suffix = suffix;
        this.workspace = workspace;
        this.tasks = tasks;
        draw = workspace.later(this::draw);
        grow = workspace.later(this::grow);
        ViewState state = workspace.state();
        subscription = Subscription.combine(
                state.overlay().kind().subscribe((before, now) -> {
                    draw.request();
                    grow.request();
                }),
                state.global().subscribe((before, now) -> draw.request()),
                state.level().subscribe((before, now) -> {
                    draw.request();
                    grow.request();
                }),
                state.pointer().subscribe((before, now) -> tellWay(now)),
                state.theme().subscribe((before, now) -> draw.request()),
                state.messages().subscribe((before, now) -> {
                    draw.request();
                    grow.request();
                }),
                workspace.watched().check().subscribe((before, now) -> grow.request()),
                workspace.watched().selection().subscribe((before, now) -> grow.request()));
        draw.request();
        grow.request();
    }

    /** Watches the state of a view beside the main one. */
    public static OverlayDesk beside(Workspace workspace, BackgroundTasks tasks) {
        return new OverlayDesk(workspace, tasks, BESIDE);
    }

    @Override
    public void dispose() {
        subscription.unsubscribe();
    }

    private OverlayState overlay() {
        return workspace.state().overlay();
    }

    private void draw() {
        Optional<OverlayKind> kind = overlay().kind().get();
        Optional<GlobalResult> global = workspace.state().global().get();
        if (kind.isEmpty() || global.isEmpty()) {
            overlay().shown().set(Optional.empty());
            return;
        }
        CheckResult check = workspace.session().check();
        if (check.plan() != global.get().plan()) {
            return;
        }
        String level = workspace.state().level().get();
        boolean isDark = workspace.state().theme().get() == Theme.DARK;
        Messages messages = workspace.messages();
        tasks.runQuietly("task.overlay" + suffix, () -> drawn(kind.get(), check, global.get(), level, isDark, messages))
                .onDone(shown -> {
                    if (overlay().kind().get().equals(kind)) {
                        overlay().shown().set(shown);
                    }
                });
    }

    /** Runs in the background. */
    private static Optional<OverlayState.Shown> drawn(
            OverlayKind kind, CheckResult check, GlobalResult global, String level, boolean isDark, Messages messages) {
        Overlays overlays = new Overlays(isDark ? OverlayScale.DARK : OverlayScale.LIGHT, messages);
        return overlays.of(kind, check, global, level)
                .map(drawn -> new OverlayState.Shown(kind, global, level, drawn, picture(drawn, isDark)));
    }

    private static Optional<OverlayState.Picture> picture(Overlay overlay, boolean isDark) {
        return AreaPixels.of(overlay, isDark ? HATCH_DARK : HATCH_LIGHT).map(pixels -> {
            WritableImage image = new WritableImage(pixels.width(), pixels.height());
            image.getPixelWriter()
                    .setPixels(
                            0,
                            0,
                            pixels.width(),
                            pixels.height(),
                            PixelFormat.getIntArgbInstance(),
                            pixels.argb(),
                            0,
                            pixels.width());
            return new OverlayState.Picture(image, pixels.box());
        });
    }

    private void grow() {
        CheckResult check = workspace.session().check();
        String level = workspace.state().level().get();
        List<Booth> booths = workspace.session().selection().stream()
                .flatMap(id -> workspace.plan().booths().get(id).stream())
                .filter(booth -> booth.level().equals(level))
                .toList();
        boolean isWanted =
                overlay().kind().get().filter(OverlayKind.MARGIN::equals).isPresent();
        if (!isWanted || booths.isEmpty() || booths.size() > MOST_BOOTHS) {
            setGrowth(List.of());
            return;
        }
        Formats formats = workspace.formats();
        tasks.runQuietly("task.growth" + suffix, () -> GrowthArrows.of(Slack.of(check), booths, formats))
                .onDone(this::setGrowth);
    }

    /** While walking distances are seen, how far it is from the pointer to the nearest exit. */
    private void tellWay(@Nullable Vec at) {
        ViewState state = workspace.state();
        if (at == null || !state.overlay().kind().get().equals(Optional.of(OverlayKind.WALKING))) {
            return;
        }
        state.global()
                .get()
                .filter(result -> result.plan() == workspace.plan())
                .flatMap(result -> result.on(state.level().get()))
                .map(known -> known.field().distance(at))
                .filter(OptionalDouble::isPresent)
                .ifPresent(mm -> state.notice()
                        .set(workspace
                                .messages()
                                .get(
                                        "overlay.fromHere",
                                        workspace.formats().length(Math.round(mm.getAsDouble() / 100) * 100.0))));
    }

    private void setGrowth(List<DrawItem> arrows) {
        if (!overlay().growth().get().equals(arrows)) {
            overlay().growth().set(arrows);
        }
    }
}
