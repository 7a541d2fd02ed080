package dev.madang.sample;

import dev.madang.draw.Hues;
import dev.madang.model.Colour;
import dev.madang.model.Feature;
import dev.madang.model.FeatureKind;
import dev.madang.model.LocalText;
import dev.madang.model.Rect;
import dev.madang.model.Zone;
import java.util.List;

/** What is not let, and the zones, one for each show. */
final class SampleRooms {

    private static final int SEATS = 280;

    private SampleRooms() {}

    /** Returns forum, awards hall, registration and so on. */
    static List<Feature> features() {
        return List.of(
                feature(FeatureKind.STAGE, "포럼 무대", "Forum stage", Rect.of(109_500, 6_000, 24_000, 6_000)),
                seats("객석 왼쪽", "Seats, left", Rect.of(104_250, 18_000, 15_000, 21_000)),
                seats("객석 오른쪽", "Seats, right", Rect.of(123_750, 18_000, 15_000, 21_000)),
                feature(FeatureKind.AWARDS, "시상식장", "Awards hall", Rect.of(104_250, 42_000, 15_000, 12_000)),
                feature(FeatureKind.MEETING, "비즈니스 상담장", "Business meetings", Rect.of(123_750, 42_000, 15_000, 12_000)),
                south(FeatureKind.STORAGE, "물품 보관소 1", "Cloakroom 1", 23_250, 6_000),
                south(FeatureKind.REGISTRATION, "등록대 1", "Registration 1", 33_000, 15_000),
                south(FeatureKind.OTHER, "안내소 1", "Information 1", 51_750, 6_000),
                south(FeatureKind.CAFE, "카페", "Cafe", 104_250, 15_000),
                south(FeatureKind.LOUNGE, "라운지", "Lounge", 123_750, 15_000),
                south(FeatureKind.OTHER, "안내소 2", "Information 2", 185_250, 6_000),
                south(FeatureKind.REGISTRATION, "등록대 2", "Registration 2", 195_000, 15_000),
                south(FeatureKind.STORAGE, "물품 보관소 2", "Cloakroom 2", 213_750, 6_000),
                north(FeatureKind.OTHER, "주최자 사무실", "Organiser's office", 5_250),
                north(FeatureKind.STORAGE, "창고", "Storage", 225_750));
    }

    /** Returns the zones, which leave the axes between two shows free. */
    static List<Zone> zones() {
        return List.of(
                zone(
                        "wsce",
                        "월드 스마트시티 엑스포",
                        "World Smart City Expo",
                        Hues.BLUE,
                        Rect.of(3_750, 4_500, 136_500, 100_500)),
                zone("ai-korea", "AI 코리아", "AI Korea", Hues.ORANGE, Rect.of(143_250, 4_500, 37_500, 100_500)),
                zone(
                        "it-expo-busan",
                        "IT 엑스포 부산",
                        "IT Expo Busan",
                        Hues.GREEN,
                        Rect.of(183_750, 40_500, 55_500, 64_500)),
                zone(
                        "cloud-expo-korea",
                        "클라우드 엑스포 코리아",
                        "Cloud Expo Korea",
                        Hues.PURPLE,
                        Rect.of(183_750, 4_500, 55_500, 36_000)));
    }

    private static Feature seats(String ko, String en, Rect shape) {
        return new Feature(
                Lot.id("feature " + en), SamplePlan.LEVEL, FeatureKind.SEATING, new LocalText(ko, en), shape, SEATS);
    }

    private static Feature south(FeatureKind kind, String ko, String en, int x, int width) {
        return feature(kind, ko, en, Rect.of(x, Strip.SOUTH.topMm(), width, 6_000));
    }

    private static Feature north(FeatureKind kind, String ko, String en, int x) {
        return feature(kind, ko, en, Rect.of(x, Strip.NORTH.topMm(), 12_000, 6_000));
    }

    private static Feature feature(FeatureKind kind, String ko, String en, Rect shape) {
        return new Feature(Lot.id("feature " + en), SamplePlan.LEVEL, kind, new LocalText(ko, en), shape, 0);
    }

    private static Zone zone(String show, String ko, String en, Colour colour, Rect shape) {
        return new Zone(Lot.id("zone " + show), SamplePlan.LEVEL, new LocalText(ko, en), colour, shape, show);
    }
}
