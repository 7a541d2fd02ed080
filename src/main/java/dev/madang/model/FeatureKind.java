package dev.madang.model;

/** Areas that are not let to exhibitors. */
public enum FeatureKind {
    /** 무대. */
    STAGE,
    /** 객석: forum seats. */
    SEATING,
    /** 시상식장. */
    AWARDS,
    /** 라운지. */
    LOUNGE,
    /** 등록대. */
    REGISTRATION,
    /** 카페. */
    CAFE,
    /** 상담장. */
    MEETING,
    /** 창고. */
    STORAGE,
    /** Anything else. */
    OTHER;

    /** Tells whether visitors look for it; stores are no business of theirs, whatever they are called. */
    public boolean isForVisitors() {
        return this != STORAGE;
    }
}
