package dev.madang.io.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.madang.check.Capacity;
import dev.madang.check.StepText;
import dev.madang.check.global.BookLoad;
import dev.madang.check.global.ExitLoss;
import dev.madang.check.global.Headcount;
import dev.madang.check.global.LevelAreas;
import dev.madang.check.global.LevelResult;
import dev.madang.check.global.PublishedUnits;
import dev.madang.check.global.WholeCheck;
import dev.madang.crowd.Crowding;
import dev.madang.crowd.Evacuation;
import dev.madang.crowd.ExitTime;
import dev.madang.crowd.LevelOfService;
import dev.madang.crowd.PeakOccupancy;
import dev.madang.crowd.RegistrationQueue;
import dev.madang.crowd.Step;
import dev.madang.model.EventTerms;
import dev.madang.model.Fixture;
import dev.madang.model.Opening;
import dev.madang.rules.Measure;
import dev.madang.text.Messages;
import java.util.List;
import java.util.Map;

/** What a plan holds, and how people get out of it, with the arithmetic, as JSON. */
final class CapacityJson {

    private final WholeCheck check;
    private final Map<String, List<ExitLoss>> losses;
    private final StepText words;

    CapacityJson(WholeCheck check, Map<String, List<ExitLoss>> losses, Messages messages) {
        this.check = check;
        this.losses = losses;
        this.words = new StepText(messages);
    }

    JsonNode node() {
        Capacity capacity = check.result().capacity();
        EventTerms terms = check.plan().terms();
        Tree tree = new Tree()
                .put("total", figures(capacity.total(), terms))
                .list("halls", capacity.halls(), hall -> new Tree()
                        .text("hall", hall.hall().toString())
                        .all(figures(hall.figures(), terms))
                        .node())
                .list("published", PublishedUnits.of(check.plan(), capacity), CapacityJson::published)
                .number("persons", check.global().persons());
        check.global().peak().ifPresent(peak -> tree.put("peak", peak(peak)));
        check.global().queue().ifPresent(queue -> tree.put("queue", queue(queue)));
        return tree.list("levels", check.global().levels(), this::level).node();
    }

    private static ObjectNode figures(Capacity.Figures figures, EventTerms terms) {
        return new Tree()
                .put("booths", CheckJson.rounded(figures.booths(), 3))
                .put("boothUnits", CheckJson.rounded(figures.boothUnits(terms), 3))
                .put("letM2", area(figures.letAreaMm2()))
                .put("featureM2", area(figures.featureAreaMm2()))
                .put("seats", CheckJson.rounded(figures.seats(), 3))
                .put("drawnM2", area(figures.drawnAreaMm2()))
                .put("officialM2", area(figures.officialAreaMm2()))
                .name("officialEvidence", figures.officialEvidence())
                .put("netShare", CheckJson.rounded(figures.netShare(), 6))
                .node();
    }

    private static JsonNode published(PublishedUnits hall) {
        return new Tree()
                .text("hall", hall.hall().toString())
                .put("units", CheckJson.rounded(hall.units(), 3))
                .number("published", hall.count())
                .put("share", CheckJson.rounded(hall.share(), 6))
                .put("evidence", EvidenceCodec.write(hall.published().evidence()))
                .node();
    }

    private JsonNode peak(PeakOccupancy peak) {
        return new Tree()
                .number("persons", peak.persons())
                .number("dayVisitors", peak.dayVisitors())
                .number("visitors", peak.peakVisitors())
                .number("staff", peak.staff())
                .number("crew", peak.crew())
                .put("minute", CheckJson.rounded(peak.peakMinute(), 1))
                .put("arithmetic", arithmetic(peak.steps()))
                .node();
    }

    private JsonNode queue(RegistrationQueue queue) {
        return new Tree()
                .put("longest", CheckJson.rounded(queue.longest().persons(), 1))
                .put("longestWait", CheckJson.rounded(queue.longestWaitMinutes() * 60, 1))
                .put("meanWait", CheckJson.rounded(queue.meanWaitMinutes() * 60, 1))
                .put("arithmetic", arithmetic(queue.steps(LevelOfService.C)))
                .node();
    }

    private JsonNode level(LevelResult level) {
        LevelAreas areas = level.areas();
        Tree tree = new Tree()
                .text("level", level.level())
                .put("grossM2", area(areas.grossMm2()))
                .put("closedM2", area(areas.closedMm2()))
                .put("boothsM2", area(areas.boothsMm2()))
                .put("netOpenM2", area(areas.netOpenMm2()))
                .put("walkingM2", area(areas.walkingMm2()))
                .number("persons", level.persons())
                .put("headcount", headcount(level.headcount()))
                .list("loads", level.loads(), this::load)
                .list("exits", level.doors(), door -> exit(door, level))
                .put("evacuation", evacuation(level));
        level.crowding().ifPresent(crowding -> tree.put("crowding", crowding(crowding)));
        return tree.node();
    }

    private static JsonNode headcount(Headcount count) {
        Tree tree = new Tree().number("judged", count.judged()).number("evacuated", count.evacuated());
        count.exits().ifPresent(exits -> tree.number("exitsTake", exits.persons())
                .put("mmPerPerson", CheckJson.number(exits.limit().value(), Measure.MM_PER_PERSON))
                .text("book", exits.limit().book().id()));
        count.expected().ifPresent(expected -> tree.number("expected", expected));
        return tree.node();
    }

    private JsonNode load(BookLoad load) {
        return new Tree()
                .text("book", load.book().id())
                .number("version", load.book().revision())
                .number("persons", load.persons())
                .flag("binding", load.isBinding())
                .list("parts", load.parts(), part -> new Tree()
                        .name("use", part.factor().use())
                        .name("area", part.factor().area())
                        .number("persons", part.load().persons())
                        .name("confidence", part.factor().origin().confidence())
                        .text("arithmetic", line(part.load().step()))
                        .node())
                .node();
    }

    private static JsonNode exit(Fixture door, LevelResult level) {
        return new Tree()
                .text("id", door.id())
                .name("kind", door.kind())
                .number("width", ((Opening) door.place()).width())
                .flag("usable", level.usable().contains(door))
                .name("evidence", door.evidence().kind())
                .node();
    }

    private JsonNode evacuation(LevelResult level) {
        Evacuation evacuation = level.evacuation();
        return new Tree()
                .all(time(evacuation))
                .list("exits", evacuation.exits(), this::exitTime)
                .list("eachLost", losses.getOrDefault(level.level(), List.of()), loss -> new Tree()
                        .text("exit", loss.exit().id())
                        .all(time(loss.evacuation()))
                        .node())
                .node();
    }

    /** Who reaches no exit never gets out; a time of the others would mislead. */
    private static ObjectNode time(Evacuation evacuation) {
        Tree tree = new Tree().flag("complete", evacuation.isComplete());
        if (evacuation.isComplete()) {
            tree.put("seconds", CheckJson.number(evacuation.seconds(), Measure.SECONDS));
        }
        return tree.node();
    }

    private JsonNode exitTime(ExitTime exit) {
        Tree tree = new Tree()
                .text("exit", exit.use().way().id())
                .put("persons", CheckJson.rounded(exit.use().persons(), 1))
                .put("farthest", CheckJson.number(exit.use().farthestMm(), Measure.LENGTH_MM));
        if (Double.isFinite(exit.seconds())) {
            tree.put("passing", CheckJson.number(exit.passingSeconds(), Measure.SECONDS))
                    .put("seconds", CheckJson.number(exit.seconds(), Measure.SECONDS));
        }
        return tree.put("longestQueue", CheckJson.rounded(exit.longestQueue(), 1))
                .put("arithmetic", arithmetic(exit.steps()))
                .node();
    }

    private JsonNode crowding(Crowding crowding) {
        Tree tree = new Tree().put("persons", CheckJson.rounded(crowding.persons(), 1));
        if (Double.isFinite(crowding.m2PerPerson())) {
            tree.put("m2PerPerson", CheckJson.number(crowding.m2PerPerson(), Measure.M2_PER_PERSON));
        }
        return tree.text("levelOfService", crowding.level().name())
                .put("arithmetic", arithmetic(crowding.steps()))
                .node();
    }

    private JsonNode arithmetic(List<Step> steps) {
        return Tree.array(steps, step -> Tree.asText(line(step)));
    }

    private String line(Step step) {
        return words.line(step).replace('\u00a0', ' ');
    }

    private static JsonNode area(double areaMm2) {
        return CheckJson.number(areaMm2, Measure.AREA_MM2);
    }
}
