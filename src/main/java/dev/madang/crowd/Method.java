package dev.madang.crowd;

import dev.madang.model.Evidence;
import dev.madang.model.LocalText;
import dev.madang.model.Source;
import java.util.List;

/**
 * By what a result is reckoned, and how that is known. What is from memory says so, so that nobody takes it for law.
 */
public enum Method {
    /** Plain arithmetic on given numbers. */
    ARITHMETIC(known("주어진 수의 사칙 계산", "Plain arithmetic on the numbers given")),
    /** Mean number inside = arrivals in a time x mean stay. */
    LITTLE(known("리틀의 법칙: 평균 재실 인원 = 도착률 × 평균 체류 시간", "Little's law: mean number inside = arrival rate x mean stay")),
    /** Those who have come and not yet left. */
    PRESENCE(known(
            "도착 분포와 체류 시간의 합성곱을 정확히 적분", "Exact integral over arrivals of the share still inside after their stay")),
    /** Those who have come and are not yet served, as a fluid. */
    FLUID_QUEUE(known(
            "도착과 처리를 연속 흐름으로 본 결정론적 대기열",
            "Deterministic fluid queue: what arrived less what was served while there was a queue")),
    /** Erlang's formula for chance arrivals at several desks. */
    ERLANG_C(known(
            "M/M/c 정상 상태(얼랑 C): 도착률이 일정하고 처리 능력보다 낮을 때만 성립",
            "Stationary M/M/c queue (Erlang C); holds for a constant rate below the capacity only")),
    /** Levels of service on walkways. */
    FRUIN_WALKWAY(new Evidence(
            Evidence.Kind.PUBLISHED,
            List.of(
                    new Source("justaaa.com 1044306 (areas)", "", 0),
                    new Source("docs.idigitaltwin.org (flows)", "", 0)),
            new LocalText("프루인 보행로 서비스 수준, 2차 자료에서 읽음", "Fruin, level of service of walkways, read second-hand"),
            List.of())),
    /** Levels of service in queues. */
    FRUIN_QUEUE(memory("프루인 대기 공간 서비스 수준", "Fruin, level of service of queues")),
    /** What people who look at stands take of an aisle. */
    AISLE_EDGE(assumed(
            "부스가 늘어선 쪽마다 0.5 m를 관람하는 사람 몫으로 뺌: 프로그램이 고른 값",
            "0.5 m off each side with booths, for people who look at them: a choice of this program")),
    /** The hydraulic model of the SFPE handbook. */
    SFPE(new Evidence(
            Evidence.Kind.ASSUMED,
            List.of(new Source("impvis.co.uk, hydraulic model (form of the equations)", "", 0)),
            new LocalText(
                    "SFPE 수리 모형: 식은 2차 자료에서 읽음, 상수는 기억에 따름. 원문 확인 필요",
                    "SFPE handbook, hydraulic model: equations read second-hand, constants from memory; not re-read"),
            List.of())),
    /** Weidmann's speed by density. */
    WEIDMANN(memory("바이트만 1993의 밀도와 속도 관계", "Weidmann 1993, speed by density")),
    /** Predtechenskii and Milinskii's speed by density. */
    PREDTECHENSKII(memory("프레드체첸스키와 밀린스키의 밀도와 속도 관계", "Predtechenskii and Milinskii, speed by density")),
    /** The table of the simplified method for ships. */
    IMO(new Evidence(
            Evidence.Kind.PUBLISHED,
            List.of(new Source("IMO MSC/Circ.1238, appendix 1 (imorules.com)", "", 2007)),
            new LocalText("IMO 간이 방법의 복도 표", "IMO simplified method, table for corridors"),
            List.of()));

    private final Evidence evidence;

    Method(Evidence evidence) {
        this.evidence = evidence;
    }

    /** Returns how the method and its constants are known. */
    public Evidence evidence() {
        return evidence;
    }

    private static Evidence known(String ko, String en) {
        return new Evidence(Evidence.Kind.DERIVED, List.of(), new LocalText(ko, en), List.of());
    }

    private static Evidence memory(String ko, String en) {
        return assumed(ko + ": 기억에 따름. 원문 확인 필요", en + ": from memory; not re-read");
    }

    private static Evidence assumed(String ko, String en) {
        return new Evidence(Evidence.Kind.ASSUMED, List.of(), new LocalText(ko, en), List.of());
    }
}
