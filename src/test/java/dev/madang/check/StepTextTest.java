package dev.madang.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dev.madang.crowd.ExitTime;
import dev.madang.crowd.ExitUse;
import dev.madang.crowd.ExitWay;
import dev.madang.crowd.Method;
import dev.madang.crowd.OccupantLoad;
import dev.madang.crowd.PeakOccupancy;
import dev.madang.crowd.Quantity;
import dev.madang.crowd.Step;
import dev.madang.crowd.StepName;
import dev.madang.crowd.Unit;
import dev.madang.crowd.Walk;
import dev.madang.model.ArrivalCurve;
import dev.madang.model.Attendance;
import dev.madang.model.AttendanceItem;
import dev.madang.model.Estimate;
import dev.madang.model.Evidence;
import dev.madang.text.Messages;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** Arithmetic in words, in both languages. */
class StepTextTest {

    private static final StepText ENGLISH = new StepText(Messages.of(Locale.ENGLISH));
    private static final StepText KOREAN = new StepText(Messages.of(Locale.KOREAN));

    private static final List<Step> STEPS = PeakOccupancy.of(new PeakOccupancy.Demand(
                    39_000,
                    3,
                    560.5,
                    Attendance.DEFAULT
                            .withArrival(ArrivalCurve.EVEN, Evidence.ASSUMED)
                            .with(AttendanceItem.BEST_DAY_SHARE, Estimate.entered(350))))
            .steps();

    @Test
    void thePeakIsToldLineByLine() {
        assertEquals(
                List.of(
                        "Visitors on an even day: 39,000 p ÷ 3 d = 13,000 p",
                        "Visitors on the best day: 39,000 p × 35.0 % = 13,650 p",
                        "Mean number of visitors inside: 13,650 p × 150 min ÷ 480 min = 4,266 p",
                        "Most visitors at once (come less gone): 13,650 p × (31.3 % − 0.0 %) = 4,266 p",
                        "Exhibitors' staff: 560.5 u × 3 p/u = 1,682 p",
                        "Persons inside at the peak: 4,266 p + 1,682 p + 0 p = 5,948 p"),
                STEPS.stream().map(ENGLISH::line).map(StepTextTest::plain).toList());
    }

    @Test
    void thePeakIsToldInKorean() {
        assertEquals(
                List.of(
                        "하루 평균 관람객: 39,000명 ÷ 3일 = 13,000명",
                        "가장 붐비는 날 관람객: 39,000명 × 35.0 % = 13,650명",
                        "평균 동시 관람객: 13,650명 × 150분 ÷ 480분 = 4,266명",
                        "최대 동시 관람객(입장 − 퇴장): 13,650명 × (31.3 % − 0.0 %) = 4,266명",
                        "참가업체 인원: 560.5부스 × 3명/부스 = 1,682명",
                        "최대 재실 인원: 4,266명 + 1,682명 + 0명 = 5,948명"),
                STEPS.stream().map(KOREAN::line).map(StepTextTest::plain).toList());
    }

    @Test
    void whatIsGivenIsNotWorkedOut() {
        assertEquals(
                "Occupant load (seats): 300 = 300 p",
                plain(ENGLISH.line(OccupantLoad.bySeats(300).step())));
        OccupantLoad one = OccupantLoad.together(List.of(OccupantLoad.bySeats(300)));
        assertEquals("Occupant load together: 300 p", plain(ENGLISH.line(one.step())));
    }

    @Test
    void whatNeverEndsIsInfinite() {
        ExitTime never = new ExitTime(new ExitUse(ExitWay.door("a", 200), 10, 0, 0), Walk.at(0, 1.19));

        List<String> lines = never.steps().stream()
                .map(ENGLISH::line)
                .map(StepTextTest::plain)
                .toList();

        assertEquals("Last one out: 0 s + max(0 s, 0 s + ∞) = ∞", lines.get(lines.size() - 1));
    }

    @Test
    void everyLineFillsItsFormula() {
        for (StepName name : StepName.values()) {
            long terms = name.formula().chars().filter(c -> c == '{').count();
            List<Quantity> numbers = Collections.nCopies((int) Math.max(1, terms), Unit.PERSONS.of(7));
            String line = ENGLISH.line(new Step(name, numbers, Unit.PERSONS.of(1)));
            assertFalse(line.contains("{"), line);
        }
    }

    @Test
    void methodsFromMemorySaySo() {
        assertEquals(
                "Fruin, level of service of queues: from memory; not re-read (assumed)",
                ENGLISH.method(Method.FRUIN_QUEUE));
        for (Method method : Method.values()) {
            assertFalse(KOREAN.method(method).isBlank());
        }
    }

    private static String plain(String text) {
        return text.replace('\u00a0', ' ');
    }
}
