package dev.madang.model;

import java.util.List;
import java.util.Objects;

/**
 * How far the letting of a booth has come, in the words of one planner. The stage says what it means to the program.
 *
 * @param id unique in the plan; booths name it
 * @param name what the planner calls it
 * @param colour hue of the booth's inside, which each palette makes pale enough for letters; white for the floor's own
 * @param hatch pattern of the booth's inside
 * @param stage what it means
 */
public record Status(String id, LocalText name, Colour colour, Hatch hatch, Stage stage) {

    /** 미배정: may be let. Every plan has this status. */
    public static final Status AVAILABLE = new Status(
            "available", new LocalText("미배정", "Available"), new Colour(0xFFFFFF), Hatch.NONE, Stage.AVAILABLE);

    /** 가배정: kept for somebody until a day. */
    public static final Status HELD =
            new Status("held", new LocalText("가배정", "Held"), new Colour(0xF0E442), Hatch.UPRIGHT, Stage.HELD);

    /** 계약: a contract is signed. */
    public static final Status CONTRACTED =
            new Status("contracted", new LocalText("계약", "Contracted"), new Colour(0x56B4E9), Hatch.RISING, Stage.SOLD);

    /** 계약금 입금: the deposit is paid. */
    public static final Status DEPOSIT_PAID = new Status(
            "depositPaid", new LocalText("계약금 입금", "Deposit paid"), new Colour(0xE69F00), Hatch.FALLING, Stage.SOLD);

    /** 완납: all is paid. */
    public static final Status PAID =
            new Status("paid", new LocalText("완납", "Paid"), new Colour(0x009E73), Hatch.DOTTED, Stage.SOLD);

    /** 무상: not charged. */
    public static final Status COMPLIMENTARY = new Status(
            "complimentary", new LocalText("무상", "Complimentary"), new Colour(0xCC79A7), Hatch.PAIRED, Stage.GIVEN);

    /** Not to be let. */
    public static final Status BLOCKED =
            new Status("blocked", new LocalText("배정 불가", "Blocked"), new Colour(0x525252), Hatch.CROSSED, Stage.CLOSED);

    /** The statuses of a plan whose planner has none of their own. */
    public static final List<Status> DEFAULTS =
            List.of(AVAILABLE, HELD, CONTRACTED, DEPOSIT_PAID, PAID, COMPLIMENTARY, BLOCKED);

    /** What a status means. */
    public enum Stage {
        /** May be let. */
        AVAILABLE,
        /** Kept for somebody until a day; needs a hold. */
        HELD,
        /** Promised by contract, and charged. */
        SOLD,
        /** Promised by contract, not charged. */
        GIVEN,
        /** Not to be let. */
        CLOSED;

        /** Tells whether somebody has been promised the booth by contract. */
        public boolean isSold() {
            return this == SOLD || this == GIVEN;
        }

        /** Tells whether booths may pass from one to the other unseen: both promise the same to whoever has them. */
        public boolean promisesAs(Stage other) {
            return this == other || (isSold() && other.isSold());
        }
    }

    /**
     * Checks id and name.
     *
     * @throws IllegalArgumentException if the name is empty
     */
    public Status {
        requireId(id);
        Objects.requireNonNull(colour, "colour");
        Objects.requireNonNull(hatch, "hatch");
        Objects.requireNonNull(stage, "stage");
        if (name.ko().isBlank() || name.en().isBlank()) {
            throw new IllegalArgumentException("name of status \"" + id + "\" must not be empty.");
        }
    }

    /** Ids of statuses may have capitals, as those that plans begin with do. */
    static String requireId(String id) {
        if (!id.matches("[a-z0-9][a-zA-Z0-9.-]{0,63}")) {
            throw new IllegalArgumentException("status \"" + id
                    + "\" must be 1 to 64 letters, digits, dots or hyphens, and begin with a small letter or digit.");
        }
        return id;
    }

    /** Tells whether both look the same, so that nobody could tell them apart. */
    public boolean looksLike(Status other) {
        return colour.equals(other.colour) && hatch == other.hatch;
    }

    /** Tells whether a booth of this status names holder and expiry. */
    public boolean needsHold() {
        return stage == Stage.HELD;
    }
}
