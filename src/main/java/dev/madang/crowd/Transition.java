package dev.madang.crowd;

import java.util.List;

/**
 * Where streams of people come into a part of a way: {@code Fs_out = sum(Fs_in We_in) / We_out}. If that is more than
 * can pass, as many pass as can, and a queue grows before it.
 *
 * @param part the part that they come into
 * @param inPerS how many come in a second
 */
public record Transition(WayPart part, double inPerS) {

    /**
     * Checks the flow.
     *
     * @throws IllegalArgumentException if it is negative
     */
    public Transition {
        if (!(inPerS >= 0)) {
            throw new IllegalArgumentException("inPerS (" + inPerS + ") must be 0 or more.");
        }
    }

    /**
     * A stream.
     *
     * @param perMS flow over a metre of effective width, in persons/(m s)
     * @param effectiveWidthM effective width, in metres
     */
    public record Stream(double perMS, double effectiveWidthM) {

        double perS() {
            return perMS * effectiveWidthM;
        }
    }

    /** Returns what happens where streams merge into a part. */
    public static Transition of(List<Stream> in, WayPart out) {
        return new Transition(out, in.stream().mapToDouble(Stream::perS).sum());
    }

    /** Returns the flow over a metre that the part is asked to take; infinite if it has no width. */
    public double askedPerMS() {
        return inPerS == 0 ? 0 : inPerS / part.effectiveWidthM();
    }

    /** Returns how many pass on in a second. */
    public double outPerS() {
        return Math.min(inPerS, part.mostPerS());
    }

    /** Returns the stream that leaves. */
    public Stream out() {
        double width = part.effectiveWidthM();
        return new Stream(width == 0 ? 0 : outPerS() / width, width);
    }

    /** Returns by how much the queue before it grows in a second; 0 if there is none. */
    public double growthPerS() {
        return inPerS - outPerS();
    }

    List<Step> steps() {
        Quantity in = Unit.PERSONS_PER_SECOND.of(inPerS);
        return List.of(
                part.widthStep(),
                part.flowStep(),
                Step.of(
                        StepName.FLOW_ASKED,
                        Unit.PERSONS_PER_METRE_SECOND.of(askedPerMS()),
                        in,
                        Unit.METRES.of(part.effectiveWidthM())),
                Step.of(
                        StepName.QUEUE_GROWTH,
                        Unit.PERSONS_PER_SECOND.of(growthPerS()),
                        in,
                        Unit.PERSONS_PER_SECOND.of(outPerS())));
    }
}
