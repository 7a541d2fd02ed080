package dev.madang.view.canvas;

import static dev.madang.view.canvas.CanvasPlans.id;
import static dev.madang.view.canvas.CanvasTwin.run;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.madang.check.Checker;
import dev.madang.check.Finding;
import dev.madang.check.GlobalFindings;
import dev.madang.check.Severity;
import dev.madang.check.global.GlobalChecker;
import dev.madang.check.global.GlobalResult;
import dev.madang.draw.DrawItem;
import dev.madang.draw.Overlay;
import dev.madang.draw.StyleKey;
import dev.madang.draw.overlay.OverlayKind;
import dev.madang.draw.overlay.OverlayScale;
import dev.madang.draw.overlay.Overlays;
import dev.madang.edit.AcceptFinding;
import dev.madang.edit.AddElements;
import dev.madang.edit.ChangeStatuses;
import dev.madang.model.Anchor;
import dev.madang.model.Bounds;
import dev.madang.model.Colour;
import dev.madang.model.Dimension;
import dev.madang.model.ElementId;
import dev.madang.model.Hatch;
import dev.madang.model.LocalText;
import dev.madang.model.PlanElement;
import dev.madang.model.Point;
import dev.madang.model.Status;
import dev.madang.model.Vec;
import dev.madang.rules.Measure;
import dev.madang.text.Messages;
import dev.madang.view.Layer;
import dev.madang.view.OverlayState;
import dev.madang.view.Viewport;
import dev.madang.walk.WalkWatch;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.IntStream;
import javafx.scene.image.WritableImage;
import javafx.scene.paint.Color;
import javafx.stage.Stage;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** Whatever else changes what is seen reaches every tile of the picture, and then it comes to rest. */
@Tag("ui")
final class MosaicChangesTest extends SampleOnCanvas {

    private static final Viewport FAR = new Viewport(0.0083, 10_003.7, 6_001.3);
    /** How much of 255 the pixels of a scaled picture may differ. */
    private static final int ROUNDING = 2;

    @Start
    void begin(Stage stage) {
        show(stage);
    }

    @Test
    void aFindingThatComesLaterMayLeaveTheOthersWithoutPatterns() throws TimeoutException {
        see(FAR);
        complete(180);
        twin.pan(3, 3);
        rest();
        complete(plan.booths().size());

        twin.assertLooksAsPaintedAtOnce();
        complete(180);

        twin.assertLooksAsPaintedAtOnce();
    }

    @Test
    void ofSignsOnEachOtherTheSameIsSeenWhereverTheViewIsPanned() throws TimeoutException {
        List<Finding> crowd = IntStream.range(0, 400)
                .mapToObj(i -> finding(
                        new Vec(22_000 + i % 20 * 530, 8_000 + i / 20 * 410),
                        i % 3 == 0 ? Severity.ERROR : Severity.WARNING,
                        List.of(),
                        "part-" + i))
                .toList();
        run(() -> session.complete(session.check().with(new GlobalFindings(crowd, List.of()))));
        rest();
        twin.pan(5, 7);

        twin.assertLooksAsPaintedAtOnce();
    }

    @Test
    void aLengthBesideItsShortLineIsNotCutWhereATileEnds() throws TimeoutException {
        see(new Viewport(0.0031, -20_003.7, -6_001.3));
        List<PlanElement> dimensions = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            Point at = new Point(2_000 + i % 6 * 23_000, 3_000 + i / 6 * 9_700);
            dimensions.add(new Dimension(
                    id("d" + i),
                    state.level().get(),
                    Anchor.free(at),
                    Anchor.free(new Point(at.x() + 1_100, at.y())),
                    i));
        }
        run(() -> session.execute(new AddElements(dimensions)));
        rest();
        twin.pan(37, 23);

        twin.assertLooksAsPaintedAtOnce(ROUNDING);
    }

    @Test
    void anAcceptedFindingLooksAsPaintedAtOnce() throws TimeoutException {
        complete(40);
        twin.pan(30, 30);
        Finding first = session.check().findings().get(0);
        run(() -> session.execute(new AcceptFinding(session.check().accepting(first, "agreed", "Lee", Instant.EPOCH))));
        complete(40);
        twin.pan(-90, 30);

        twin.assertLooksAsPaintedAtOnce();
    }

    @Test
    void layersStatusesLanguageAndTheDayReachEveryTile() throws TimeoutException {
        twin.pan(30, 30);
        run(() -> state.layers()
                .set(state.layers().get().dimmed(Layer.BOOTHS, true).dimmed(Layer.FINDINGS, true)));
        twin.pan(-130, 10);
        twin.assertLooksAsPaintedAtOnce();

        run(() -> state.layers()
                .set(state.layers().get().dimmed(Layer.BOOTHS, false).shown(Layer.LABELS, false)));
        List<Status> statuses = plan.sales().statuses().stream()
                .map(status ->
                        new Status(status.id(), status.name(), inverse(status.colour()), Hatch.CROSSED, status.stage()))
                .toList();
        run(() -> session.execute(new ChangeStatuses(statuses, Map.of())));
        twin.pan(-130, 10);
        twin.assertLooksAsPaintedAtOnce();

        run(() -> state.layers().set(state.layers().get().shown(Layer.LABELS, true)));
        run(() -> state.messages().set(Messages.of(Locale.KOREAN)));
        run(() -> state.today().set(TODAY.plusDays(900)));
        twin.pan(-130, 10);
        run(() -> state.venue().editing().set(true));
        twin.pan(-130, -70);
        twin.assertLooksAsPaintedAtOnce();
    }

    @Test
    void anOverlayIsWholeWhereverItWasPannedTo() throws TimeoutException {
        for (OverlayKind kind : OverlayKind.values()) {
            overlay(kind);
            rest();
            twin.pan(170, 30);
            run(() -> state.overlay().strength().set(0.5));
            twin.pan(-230, 130);
            twin.assertLooksAsPaintedAtOnce(ROUNDING);
        }
    }

    @Test
    void anOverlayIsSmoothAfterOneHasZoomedInAndOutAgain() throws TimeoutException {
        overlay(OverlayKind.WALKING);
        twin.assertLooksAsPaintedAtOnce(ROUNDING);
        Viewport before = state.viewport().get();
        run(() -> {
            state.viewport().set(before.zoomAt(1.5, 100, 100));
            twin.canvas().layout();
            state.viewport().set(before);
        });

        twin.assertLooksAsPaintedAtOnce(ROUNDING);
    }

    @Test
    void pointsAndLettersOfAnOverlayAreNotCutWhereATileEnds() throws TimeoutException {
        overlay(OverlayKind.WALKING);
        List<DrawItem> items = new ArrayList<>();
        for (int i = 0; i < 400; i++) {
            double x = 20_000 + i % 20 * 1_777;
            double y = 6_000 + i / 20 * 1_461;
            Vec tip = new Vec(x, y);
            items.add(DrawItem.Figure.closed(
                    StyleKey.OVERLAY_ARROW, null, List.of(tip, tip.plus(900, 250), tip.plus(250, 900))));
            items.add(DrawItem.Figure.line(
                    StyleKey.OVERLAY_LIMIT, null, List.of(tip, tip.plus(500, 1_300), tip.plus(900, 100))));
            items.add(new DrawItem.Text(
                    StyleKey.OVERLAY_LETTER, null, tip, 1_200, DrawItem.Text.Align.MIDDLE, 0, "jÅg", 1_600));
        }
        run(() -> state.overlay().growth().set(items));
        rest();
        twin.pan(37, 23);

        twin.assertLooksAsPaintedAtOnce(ROUNDING);
    }

    @Test
    void anotherLevelAndBackLooksAsPaintedAtOnce() throws TimeoutException {
        twin.pan(60, 60);
        run(() -> state.level().set(plan.levels().get(plan.levels().size() - 1).id()));
        twin.pan(33, 44);
        twin.assertLooksAsPaintedAtOnce();

        run(() -> state.level().set(plan.levels().get(0).id()));
        twin.pan(33, 44);
        twin.assertLooksAsPaintedAtOnce();
    }

    @Test
    void atRestNothingIsLaidOutAnyMore() throws TimeoutException {
        overlay(OverlayKind.WALKING);
        run(() -> twin.canvas().zoomBy(1.3));
        twin.pan(60, 60);
        twin.assertLooksAsPaintedAtOnce(ROUNDING);
        List<String> wishes = new ArrayList<>();
        run(() -> twin.canvas().needsLayoutProperty().subscribe(wish -> {
            if (wish) {
                wishes.add("layout");
            }
        }));
        rest();
        rest();

        assertEquals(List.of(), wishes);
    }

    private static Colour inverse(Colour colour) {
        return new Colour(0xFFFFFF - colour.rgb());
    }

    private void see(Viewport view) {
        run(() -> state.viewport().set(view));
        rest();
    }

    /** Until all labels are fitted and the picture is painted with them. */
    private void rest() {
        WaitForAsyncUtils.sleep(400, TimeUnit.MILLISECONDS);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private void complete(int count) {
        List<Finding> findings = plan.booths().values().stream()
                .limit(count)
                .map(booth -> finding(booth.shape().bounds().center(), Severity.WARNING, List.of(booth.id()), ""))
                .toList();
        Checker none = new Checker(List.of());
        run(() -> {
            session.checkWith(none);
            session.complete(session.check().with(new GlobalFindings(findings, List.of())));
        });
    }

    private Finding finding(Vec place, Severity severity, List<ElementId> subjects, String part) {
        return new Finding(
                "unreachable",
                severity,
                state.level().get(),
                place,
                9e6,
                0,
                Measure.AREA_MM2,
                subjects,
                part.isEmpty() ? List.of() : List.of(part),
                "",
                Set.of(),
                "",
                LocalText.NONE);
    }

    /** An overlay with its figures, and a picture of many colours. */
    private void overlay(OverlayKind kind) {
        GlobalResult result =
                new GlobalChecker(session.check().books(), List.of()).check(session.plan(), WalkWatch.NONE);
        Optional<Overlay> drawn = new Overlays(
                        OverlayScale.LIGHT, state.messages().get())
                .of(kind, session.check(), result, state.level().get());
        assertTrue(drawn.isPresent(), kind::toString);
        WritableImage image = new WritableImage(300, 200);
        for (int x = 0; x < 300; x++) {
            for (int y = 0; y < 200; y++) {
                image.getPixelWriter().setColor(x, y, Color.hsb(x * 31 % 360, 0.5, (y * 17 % 100) / 100.0));
            }
        }
        OverlayState.Picture picture = new OverlayState.Picture(image, new Bounds(0, 0, 150_000, 100_000));
        run(() -> {
            state.overlay().kind().set(Optional.of(kind));
            state.overlay()
                    .shown()
                    .set(Optional.of(new OverlayState.Shown(
                            kind, result, state.level().get(), drawn.get(), Optional.of(picture))));
        });
    }
}
