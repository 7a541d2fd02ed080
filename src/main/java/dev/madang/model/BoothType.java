package dev.madang.model;

/** From where a booth can be entered, as it follows from its neighbours. */
public enum BoothType {
    /** From nowhere: all its sides are closed. */
    ENCLOSED,
    /** 일반 부스: from one direction. */
    INLINE,
    /** 코너부스: from two directions that meet. */
    CORNER,
    /** 관통형: from two opposite directions. */
    THROUGH,
    /** 3면 개방 부스: from three directions. */
    PENINSULA,
    /** 아일랜드 부스: from all around. */
    ISLAND
}
