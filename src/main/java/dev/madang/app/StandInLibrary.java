package dev.madang.app;

import dev.madang.model.*;
import dev.madang.view.document.Library;
import java.util.ArrayList;
import java.util.List;

/** A venue in code until the catalogue is there. */
final class StandInLibrary implements Library {
    @Override
    public List<Venue> venues() {
        Source source = new Source("BEXCO", "https://www.bexco.co.kr", 2001);
        List<Hall> halls = new ArrayList<>();
        List<Partition> partitions = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            Facts facts = Facts.NONE
                    .with(FactKind.OFFICIAL_AREA, Fact.of(8_836_000_000L, Evidence.derived("26,508 / 3", source)))
                    .with(FactKind.CEILING_LOWEST, Fact.of(11_000, Evidence.published(source)))
                    .with(FactKind.FLOOR_LOAD, Fact.of(5_000, Evidence.published(source)))
                    .with(FactKind.COLUMN_FREE, Fact.of(1, Evidence.published(source)));
            halls.add(new Hall(
                    "hall-" + (i + 1),
                    new LocalText("제1전시장 " + (i + 1) + "홀", "Hall " + (i + 1)),
                    Polygon.rectangle(i * 81000, 0, 81000, 108000),
                    Evidence.ASSUMED,
                    facts));
            if (i > 0) {
                partitions.add(new Partition(
                        "p" + i, new Segment(new Point(i * 81000, 0), new Point(i * 81000, 108000)), Evidence.ASSUMED));
            }
        }
        Level level = new Level(
                "center-1",
                new LocalText("제1전시장 1층", "Centre 1, 1F"),
                Polygon.rectangle(0, 0, 243000, 108000),
                Facts.NONE,
                halls,
                partitions,
                List.of());
        ListedSpace third = new ListedSpace(
                "center-3",
                new LocalText("제3전시장", "Centre 3"),
                true,
                Facts.NONE.with(FactKind.OFFICIAL_AREA, Fact.of(17_672_000_000L, Evidence.published(source))));
        return List.of(new Venue(
                "bexco",
                1,
                new LocalText("벡스코", "BEXCO"),
                new LocalText("부산", "Busan"),
                false,
                LocalText.NONE,
                Facts.NONE,
                List.of(level),
                List.of(third)));
    }

    @Override
    public List<Event> events() {
        return List.of();
    }

    @Override
    public Plan sample() {
        Venue venue = venues().get(0);
        Plan plan = Plan.blank("WSCE 2025 × K-ICT WEEK", venue.ref(), venue.levels());
        List<PlanElement> booths = new ArrayList<>();
        List<Exhibitor> exhibitors = new ArrayList<>();
        for (int i = 0; i < 120; i++) {
            ElementId who = new ElementId("x" + i);
            exhibitors.add(new Exhibitor(who, LocalText.of("참가업체 " + i), Exhibitor.Kind.COMPANY, ""));
            booths.add(Booth.of(
                            new ElementId("b" + i),
                            "center-1",
                            Rect.of(6000 + i % 20 * 9000, 9000 + i / 20 * 9000, 6000, 3000))
                    .withNumber("A" + (100 + i))
                    .withExhibitor(i % 3 == 0 ? null : who));
        }
        return plan.withExhibitors(Elements.of(exhibitors)).withElements(booths);
    }
}
