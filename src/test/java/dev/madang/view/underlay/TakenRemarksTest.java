package dev.madang.view.underlay;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.madang.exchange.Remark;
import dev.madang.io.picture.PictureChange;
import dev.madang.io.picture.TakenPicture;
import dev.madang.model.Bounds;
import dev.madang.model.Point;
import dev.madang.model.UnderlayFixtures;
import dev.madang.model.UnderlayPlace;
import dev.madang.model.Vec;
import dev.madang.text.Messages;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.Set;
import org.junit.jupiter.api.Test;

class TakenRemarksTest {

    private static final Messages ENGLISH = Messages.of(Locale.ENGLISH);

    @Test
    void everyChangeIsToldInASentenceOfItsOwn() {
        List<Remark> remarks = TakenRemarks.of(taken(EnumSet.allOf(PictureChange.class)), true, 13_000_000);

        List<String> lines =
                remarks.stream().map(remark -> remark.text(ENGLISH)).toList();
        assertEquals(PictureChange.values().length + 3, lines.size());
        assertEquals("It had 9,000 x 4,500 pixels and was reduced to 1,000 x 500.", lines.get(0));
        assertEquals("Its size on the level is a guess until it is calibrated.", lines.get(7));
        assertTrue(lines.get(9).startsWith("The underlays of this plan take 13.0 MB now."), lines.get(9));
    }

    @Test
    void aPictureThatIsTakenAsItIsOnlyTellsItsSize() {
        List<Remark> remarks = TakenRemarks.of(taken(Set.of()), false, 12_000_000);

        assertEquals(
                List.of("exchange.underlay.size"),
                remarks.stream().map(Remark::key).toList());
    }

    @Test
    void itIsFirstAsLargeAsTheFloorAndInItsMiddle() {
        Bounds floor = new Bounds(0, 0, 80_000, 50_000);

        UnderlayPlace place = FirstPlace.of(
                UnderlayFixtures.raster(1_000, 500), floor, OptionalDouble.empty(), new Vec(40_000, 25_000));

        assertEquals(new UnderlayPlace(new Point(0, 5_000), 80, 0), place);
    }

    @Test
    void whatWasDrawnAtAScaleHasItsTrueSizeAtOnce() {
        Bounds floor = new Bounds(0, 0, 80_000, 50_000);

        UnderlayPlace place =
                FirstPlace.of(UnderlayFixtures.raster(1_000, 500), floor, OptionalDouble.of(10), new Vec(1_000, 1_000));

        assertEquals(new UnderlayPlace(new Point(-4_000, -1_500), 10, 0), place);
    }

    @Test
    void aNameSaysWhetherAFileIsAPicture() {
        assertTrue(UnderlayDeeds.canBeUnderlay(Path.of("도면.PDF")));
        assertTrue(UnderlayDeeds.canBeUnderlay(Path.of("scan.jpeg")));
        assertFalse(UnderlayDeeds.canBeUnderlay(Path.of("plan.json")));
        assertFalse(UnderlayDeeds.canBeUnderlay(Path.of("pdf")));
    }

    private static TakenPicture taken(Set<PictureChange> changes) {
        return new TakenPicture(UnderlayFixtures.raster(1_000, 500), 9_000, 4_500, 0, changes);
    }
}
