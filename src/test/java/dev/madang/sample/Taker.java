package dev.madang.sample;

/** For whom a part of the floor is meant. */
enum Taker {
    /** The city that invites. */
    HOST,
    /** Cities, from home and abroad. */
    CITIES,
    /** National pavilions. */
    NATIONS,
    /** Large companies. */
    COMPANIES,
    /** Whoever takes a shell booth: companies above all, some institutions. */
    MIXED
}
