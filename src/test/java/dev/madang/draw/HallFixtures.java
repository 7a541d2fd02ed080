package dev.madang.draw;

import dev.madang.model.Attendance;
import dev.madang.model.Booth;
import dev.madang.model.Colour;
import dev.madang.model.ElementId;
import dev.madang.model.Elements;
import dev.madang.model.Event;
import dev.madang.model.EventTerms;
import dev.madang.model.Evidence;
import dev.madang.model.Exhibitor;
import dev.madang.model.Facts;
import dev.madang.model.Feature;
import dev.madang.model.FeatureKind;
import dev.madang.model.Fixture;
import dev.madang.model.FixtureKind;
import dev.madang.model.Hall;
import dev.madang.model.Hold;
import dev.madang.model.Letting;
import dev.madang.model.Level;
import dev.madang.model.LocalText;
import dev.madang.model.Opening;
import dev.madang.model.Partition;
import dev.madang.model.Plan;
import dev.madang.model.Point;
import dev.madang.model.Polygon;
import dev.madang.model.Rect;
import dev.madang.model.Segment;
import dev.madang.model.Shape;
import dev.madang.model.Status;
import dev.madang.model.VenueRef;
import dev.madang.model.Zone;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;

/** Made-up plans: a small one with one thing of each kind, and a large one in a hall as long as Busan's. */
public final class HallFixtures {

    private static final int M = 1_000;
    private static final String[] NAMES = {
        "한빛시티랩", "Nuri Systems", "도시데이터연구원", "(주)가온모빌리티", "Blue Harbor AI", "부산스마트물류조합",
        "하늘채 로보틱스", "Open Grid Co., Ltd.", "세종미래도시", "마루", "Cityscape Analytics", "국제에너지전환센터"
    };
    private static final Status[] STATUSES = {
        Status.PAID,
        Status.PAID,
        Status.CONTRACTED,
        Status.CONTRACTED,
        Status.DEPOSIT_PAID,
        Status.AVAILABLE,
        Status.HELD,
        Status.COMPLIMENTARY,
        Status.BLOCKED
    };

    private HallFixtures() {}

    /** A hall of 40 x 30 m with everything in it once. */
    public static Plan small() {
        Plan empty = Plan.blank("작은 배치안", venue("test", "시험 전시장", "Test venue"), List.of(smallLevel()));
        Exhibitor exhibitor = new Exhibitor(
                new ElementId("x1"), new LocalText("한빛시티랩", "Hanbit City Lab"), Exhibitor.Kind.COMPANY, "KR");
        return empty.withExhibitors(Elements.of(List.of(exhibitor)))
                .withElements(List.of(
                        zone("z1", "main", "미래도시관", "Future city", 0x0072B2, Rect.of(2 * M, 2 * M, 24 * M, 14 * M)),
                        feature("f1", "main", FeatureKind.STAGE, Rect.of(28 * M, 4 * M, 9 * M, 6 * M), 0),
                        booth("b1", "main", "A101", Rect.of(4 * M, 6 * M, 3 * M, 3 * M), Status.PAID, "x1"),
                        booth("b2", "main", "A102", Rect.of(7 * M, 6 * M, 6 * M, 3 * M), Status.AVAILABLE, null),
                        booth(
                                "b3",
                                "main",
                                "A103",
                                Polygon.of(
                                        16 * M, 6 * M, 22 * M, 6 * M, 22 * M, 9 * M, 19 * M, 9 * M, 19 * M, 12 * M,
                                        16 * M, 12 * M),
                                Status.CONTRACTED,
                                "x1"),
                        booth(
                                "b4",
                                "main",
                                "A104",
                                new Rect(new Point(8 * M, 19 * M), 6 * M, 4 * M, 3000),
                                Status.HELD,
                                null)));
    }

    /** The small hall, and the same above it without anything on it. */
    public static Plan twoLevels() {
        Level upper = smallLevel("upper", new LocalText("2층", "Level 2"));
        return Plan.blank("두 층", venue("test", "시험 전시장", "Test venue"), List.of(smallLevel(), upper))
                .withExhibitors(small().exhibitors())
                .withElements(small().elements().toList());
    }

    private static Level smallLevel() {
        return smallLevel("main", new LocalText("1층", "Level 1"));
    }

    private static Level smallLevel(String id, LocalText name) {
        Polygon outline = Polygon.rectangle(0, 0, 40 * M, 30 * M);
        Evidence firm = Evidence.derived("40 x 30");
        return new Level(
                id,
                name,
                outline,
                Facts.NONE,
                List.of(new Hall("hall", new LocalText("시험홀", "Test hall"), outline, firm, Facts.NONE)),
                List.of(new Partition("p1", segment(26 * M, 0, 26 * M, 30 * M), firm)),
                List.of(
                        fixture("c1", FixtureKind.COLUMN, Rect.of(20 * M, 20 * M, M, M), firm),
                        fixture("c2", FixtureKind.COLUMN, Rect.of(30 * M, 20 * M, M, M), Evidence.ASSUMED),
                        fixture("e1", FixtureKind.EXIT, new Opening(new Point(0, 10 * M), 2 * M, 0), Evidence.ASSUMED),
                        fixture(
                                "n1",
                                FixtureKind.ENTRANCE,
                                new Opening(new Point(20 * M, 30 * M), 4 * M, 27_000),
                                firm),
                        fixture("d1", FixtureKind.FREIGHT_DOOR, new Opening(new Point(30 * M, 0), 5 * M, 9_000), firm),
                        fixture("l1", FixtureKind.FREIGHT_LIFT, Rect.of(36 * M, 25 * M, 3 * M, 4 * M), firm),
                        fixture("h1", FixtureKind.HYDRANT, Rect.of(0, 16 * M, 300, M), firm),
                        fixture("x1", FixtureKind.EXTINGUISHER, Rect.of(100, 18 * M, 400, 400), firm),
                        fixture("pa", FixtureKind.PANEL, Rect.of(0, 22 * M, 400, M), firm),
                        fixture("u1", FixtureKind.UTILITY_POINT, Rect.of(10 * M, 14 * M, 500, 500), firm),
                        fixture("t1", FixtureKind.UTILITY_TRENCH, segment(0, 14_250, 26 * M, 14_250), firm),
                        fixture("s1", FixtureKind.FIRE_SHUTTER, segment(0, 25 * M, 10 * M, 25 * M), firm),
                        fixture("m1", FixtureKind.SMOKE_BARRIER, segment(0, 26 * M, 10 * M, 26 * M), firm),
                        fixture(
                                "k1",
                                FixtureKind.KEEP_CLEAR,
                                Rect.of(17 * M, 27 * M, 6 * M, 3 * M),
                                Evidence.ASSUMED)));
    }

    /** A floor of 243 x 108 m in three halls with some 400 booths, islands near the entrances. */
    public static Plan large() {
        return new LargeHall().plan();
    }

    /** A floor just large enough for that many booths of 3 x 3 m in rows, each with number and name. */
    public static Plan rows(int count) {
        int perRow = Math.toIntExact(Math.round(Math.sqrt(count * 2.2)));
        int rowCount = (count + perRow - 1) / perRow;
        Polygon outline = Polygon.rectangle(0, 0, perRow * 3 * M + 6 * M, (rowCount * 9 / 2 + 8) * M);
        Level level = new Level(
                "main",
                LocalText.of("Level"),
                outline,
                Facts.NONE,
                List.of(new Hall("hall", LocalText.of("Hall"), outline, Evidence.derived("made up"), Facts.NONE)),
                List.of(),
                List.of());
        List<Exhibitor> exhibitors = new ArrayList<>();
        List<Booth> booths = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            int row = i / perRow;
            exhibitors.add(exhibitor("x" + i, NAMES[i % NAMES.length] + " " + i));
            Rect place = Rect.of(3 * M + i % perRow * 3 * M, (3 + row / 2 * 9 + row % 2 * 3) * M, 3 * M, 3 * M);
            booths.add(booth("b" + i, "main", "R" + i, place, STATUSES[i % STATUSES.length], "x" + i));
        }
        return Plan.blank("Rows", venue("rows", "줄", "Rows"), List.of(level))
                .withExhibitors(Elements.of(exhibitors))
                .withBooths(Elements.of(booths));
    }

    static VenueRef venue(String id, String ko, String en) {
        return new VenueRef(id, 1, new LocalText(ko, en), false);
    }

    static Exhibitor exhibitor(String id, String name) {
        return new Exhibitor(new ElementId(id), LocalText.of(name), Exhibitor.Kind.COMPANY, "");
    }

    public static Booth booth(String id, String level, String number, Shape shape, Status status, String exhibitor) {
        Letting letting =
                status == Status.HELD ? Letting.held(new Hold("영업팀", LocalDate.of(2025, 6, 30))) : Letting.of(status);
        ElementId occupant = exhibitor == null ? null : new ElementId(exhibitor);
        return new Booth(new ElementId(id), level, number, shape, "shell", letting, occupant);
    }

    static Zone zone(String id, String level, String ko, String en, int rgb, Shape shape) {
        return new Zone(new ElementId(id), level, new LocalText(ko, en), new Colour(rgb), shape, "");
    }

    static Feature feature(String id, String level, FeatureKind kind, Shape shape, int seats) {
        return new Feature(new ElementId(id), level, kind, LocalText.NONE, shape, seats);
    }

    static Fixture fixture(String id, FixtureKind kind, dev.madang.model.Place place, Evidence evidence) {
        return new Fixture(id, kind, place, Facts.NONE, evidence);
    }

    static Segment segment(int x1, int y1, int x2, int y2) {
        return new Segment(new Point(x1, y1), new Point(x2, y2));
    }

    /** Fills three halls zone by zone: rows back to back behind, islands before the entrances. */
    private static final class LargeHall {

        private final Random random = new Random(2025);
        private final List<Booth> booths = new ArrayList<>();
        private final List<Exhibitor> exhibitors = new ArrayList<>();

        Plan plan() {
            List<Zone> zones = List.of(
                    zone("z1", "center-1", "월드 스마트시티 엑스포", "World Smart City Expo", 0x0072B2, band(4, 116)),
                    zone("z2", "center-1", "AI 코리아", "AI Korea", 0xD55E00, band(120, 158)),
                    zone("z3", "center-1", "IT엑스포 부산", "IT Expo Busan", 0x009E73, band(162, 200)),
                    zone("z4", "center-1", "클라우드 엑스포 코리아", "Cloud Expo Korea", 0xCC79A7, band(204, 239)));
            fill("A", 6, 114);
            fill("B", 122, 156);
            fill("C", 164, 198);
            fill("D", 206, 237);
            List<Feature> features = List.of(
                    feature("f1", "center-1", FeatureKind.REGISTRATION, Rect.of(108 * M, 98 * M, 30 * M, 4 * M), 0),
                    feature("f2", "center-1", FeatureKind.STAGE, Rect.of(48 * M, 7 * M, 12 * M, 5 * M), 0),
                    feature("f3", "center-1", FeatureKind.SEATING, Rect.of(46 * M, 13 * M, 16 * M, 14 * M), 240),
                    feature("f4", "center-1", FeatureKind.LOUNGE, Rect.of(216 * M, 84 * M, 12 * M, 9 * M), 60));
            booths.removeIf(booth -> features.stream().anyMatch(f -> f.shape()
                    .bounds()
                    .grown(2_900)
                    .touches(booth.shape().bounds())));
            return Plan.blank("WSCE 2025 배치안 3차", venue("bexco", "벡스코", "BEXCO"), List.of(level()))
                    .withEvent(event())
                    .withExhibitors(Elements.of(exhibitors))
                    .withZones(Elements.of(zones))
                    .withFeatures(Elements.of(features))
                    .withBooths(Elements.of(booths));
        }

        private static Event event() {
            return new Event(
                    "wsce-2025",
                    1,
                    new LocalText("월드 스마트시티 엑스포 2025", "World Smart City Expo 2025"),
                    LocalDate.of(2025, 7, 15),
                    LocalDate.of(2025, 7, 17),
                    2025,
                    "bexco",
                    List.of(),
                    Evidence.ASSUMED,
                    List.of(),
                    List.of(),
                    List.of(),
                    EventTerms.DEFAULT,
                    Attendance.DEFAULT);
        }

        private static Rect band(int from, int to) {
            return Rect.of(from * M, 4 * M, (to - from) * M, 92 * M);
        }

        private void fill(String letter, int from, int to) {
            int number = 1;
            for (int y = 6; y <= 60; y += 9) {
                for (int x = from; x + 12 <= to; x += 27) {
                    number = block(letter, number, x, y, Math.min(24, (to - x) / 3 * 3));
                }
            }
            int[] sizes = {12, 9, 12, 9};
            int x = from;
            for (int i = 0; x + sizes[i % 4] <= to; i++) {
                int size = sizes[i % 4];
                add(letter + (number++ + 100), Rect.of(x * M, 70 * M, size * M, 9 * M));
                add(letter + (number++ + 100), Rect.of(x * M, 83 * M, size * M, 12 * M));
                x += size + 4;
            }
        }

        private int block(String letter, int first, int x, int y, int width) {
            int number = first;
            int at = 0;
            while (at < width) {
                int step = Math.min(width - at, random.nextInt(4) == 0 ? 6 : 3);
                if (step == 6 && random.nextBoolean()) {
                    add(letter + (100 + number++), Rect.of((x + at) * M, y * M, step * M, 6 * M));
                } else {
                    add(letter + (100 + number++), Rect.of((x + at) * M, y * M, step * M, 3 * M));
                    add(letter + (100 + number++), Rect.of((x + at) * M, (y + 3) * M, step * M, 3 * M));
                }
                at += step;
            }
            return number;
        }

        private void add(String number, Rect place) {
            String id = "x-" + number.toLowerCase(Locale.ROOT);
            exhibitors.add(exhibitor(id, NAMES[random.nextInt(NAMES.length)]));
            Status status = STATUSES[random.nextInt(STATUSES.length)];
            boolean free = status == Status.AVAILABLE || status == Status.BLOCKED;
            booths.add(
                    booth("b-" + number.toLowerCase(Locale.ROOT), "center-1", number, place, status, free ? null : id));
        }

        private static Level level() {
            Evidence derived = Evidence.derived("243 / 3 = 81");
            List<Hall> halls = new ArrayList<>();
            List<Fixture> fixtures = new ArrayList<>();
            for (int i = 0; i < 3; i++) {
                Polygon outline = Polygon.rectangle(i * 81 * M, 0, 81 * M, 108 * M);
                LocalText name = new LocalText("제" + (i + 1) + "홀", "Hall " + (i + 1));
                halls.add(new Hall("hall-" + (i + 1), name, outline, derived, Facts.NONE));
                doors(fixtures, i);
            }
            for (int i = 0; i < 6; i++) {
                int y = (12 + i * 17) * M;
                fixtures.add(
                        fixture("xw" + i, FixtureKind.EXIT, new Opening(new Point(0, y), 2_400, 0), Evidence.ASSUMED));
                fixtures.add(fixture(
                        "xe" + i,
                        FixtureKind.EXIT,
                        new Opening(new Point(243 * M, y), 2_400, 18_000),
                        Evidence.ASSUMED));
                fixtures.add(fixture("hw" + i, FixtureKind.HYDRANT, Rect.of(0, y + 5 * M, 300, M), Evidence.ASSUMED));
                fixtures.add(
                        fixture("he" + i, FixtureKind.HYDRANT, Rect.of(242_700, y + 5 * M, 300, M), Evidence.ASSUMED));
            }
            return new Level(
                    "center-1",
                    new LocalText("제1전시장 1층", "Centre 1, 1F"),
                    Polygon.rectangle(0, 0, 243 * M, 108 * M),
                    Facts.NONE,
                    halls,
                    List.of(
                            new Partition("p12", segment(81 * M, 0, 81 * M, 108 * M), derived),
                            new Partition("p23", segment(162 * M, 0, 162 * M, 108 * M), derived)),
                    fixtures);
        }

        private static void doors(List<Fixture> fixtures, int hall) {
            int left = hall * 81 * M;
            for (int i = 0; i < 2; i++) {
                Point south = new Point(left + (27 + i * 27) * M, 108 * M);
                Point north = new Point(left + (20 + i * 40) * M, 0);
                fixtures.add(fixture(
                        "n" + hall + i, FixtureKind.ENTRANCE, new Opening(south, 5_400, 27_000), Evidence.ASSUMED));
                fixtures.add(fixture(
                        "f" + hall + i, FixtureKind.FREIGHT_DOOR, new Opening(north, 5 * M, 9_000), Evidence.ASSUMED));
                Point exit = new Point(left + (12 + i * 57) * M, 108 * M);
                fixtures.add(
                        fixture("s" + hall + i, FixtureKind.EXIT, new Opening(exit, 3 * M, 27_000), Evidence.ASSUMED));
            }
        }
    }

    /** Halls that a plan leases; here none, to show the grey. */
    public static Plan unleased(Plan plan) {
        return plan.withLeased(Set.of());
    }
}
