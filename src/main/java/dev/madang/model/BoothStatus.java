package dev.madang.model;

/** How far the letting of a booth has come. */
public enum BoothStatus {
    /** 미배정: may be let. */
    AVAILABLE,
    /** 가배정: kept for somebody until a day. */
    HELD,
    /** 계약: a contract is signed. */
    CONTRACTED,
    /** 계약금 입금: the deposit is paid. */
    DEPOSIT_PAID,
    /** 완납: all is paid. */
    PAID,
    /** 무상: not charged. */
    COMPLIMENTARY,
    /** Not to be let. */
    BLOCKED;

    /** Tells whether somebody has been promised the booth by contract. */
    public boolean isSold() {
        return switch (this) {
            case CONTRACTED, DEPOSIT_PAID, PAID, COMPLIMENTARY -> true;
            case AVAILABLE, HELD, BLOCKED -> false;
        };
    }
}
