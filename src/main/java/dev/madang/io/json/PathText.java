package dev.madang.io.json;

import dev.madang.model.Linework;
import dev.madang.model.Point;
import java.util.ArrayList;
import java.util.List;

/** Reads lines as they stand in a file, letter by letter. */
final class PathText {

    private static final int MOST_DIGITS = 7;

    private final String text;
    private int at;

    PathText(String text) {
        this.text = text;
    }

    /** Returns a line as it is written. */
    static String of(Linework.Run run) {
        StringBuilder path = new StringBuilder();
        Point before = run.points().get(0);
        path.append('M').append(before.x()).append(' ').append(before.y());
        char sign = 'l';
        for (Point point : run.points().subList(1, run.points().size())) {
            path.append(sign).append(point.x() - before.x()).append(' ').append(point.y() - before.y());
            sign = ' ';
            before = point;
        }
        return run.closed() ? path.append('z').toString() : path.toString();
    }

    /** Returns how far it was read. */
    int position() {
        return at;
    }

    /**
     * Returns all lines.
     *
     * @throws IllegalArgumentException at what is no line
     * @throws ArithmeticException where a line leaves all bounds
     */
    List<Linework.Run> runs() {
        List<Linework.Run> runs = new ArrayList<>();
        while (at < text.length()) {
            runs.add(run());
        }
        return runs;
    }

    private Linework.Run run() {
        List<Point> points = new ArrayList<>();
        expect('M');
        int x = number();
        expect(' ');
        int y = number();
        points.add(new Point(x, y));
        char sign = 'l';
        while (isNext(sign)) {
            at++;
            x = Math.addExact(x, number());
            expect(' ');
            y = Math.addExact(y, number());
            points.add(new Point(x, y));
            sign = ' ';
        }
        boolean isClosed = isNext('z');
        if (isClosed) {
            at++;
        }
        return new Linework.Run(points, isClosed);
    }

    private boolean isNext(char letter) {
        return at < text.length() && text.charAt(at) == letter;
    }

    private void expect(char letter) {
        if (!isNext(letter)) {
            throw new IllegalArgumentException("There is no '" + letter + "' at " + at + ".");
        }
        at++;
    }

    private int number() {
        int from = at;
        if (isNext('-')) {
            at++;
        }
        int digits = at;
        while (at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9' && at - digits < MOST_DIGITS) {
            at++;
        }
        return Integer.parseInt(text.substring(from, at));
    }
}
