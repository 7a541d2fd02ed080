package dev.madang.exchange.drawing;

/** What Madang writes beside the lines of a drawing, so that it knows them again. Everything can be read without it. */
public final class Tags {

    /** Id of the element or part. */
    public static final String ID = "id";

    /** What it is: booth, hall, column and so on. */
    public static final String KIND = "kind";

    /** Number of a booth. */
    public static final String NUMBER = "number";

    /** Id of the level that is drawn. */
    public static final String LEVEL = "level";

    private Tags() {}
}
