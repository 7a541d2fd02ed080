package dev.madang.view.inspector;

import dev.madang.edit.BoothSides;
import dev.madang.geometry.OpenSides;
import dev.madang.model.Booth;
import dev.madang.model.Plan;
import dev.madang.model.Vec;
import dev.madang.text.Formats;
import dev.madang.text.Messages;
import java.util.ArrayList;
import java.util.List;

/** Names the sides of a booth by where they lie as the plan is seen, how long they are and what they face. */
final class SideWords {

    /** Clockwise from the top of the page. */
    private static final List<String> DIRECTIONS =
            List.of("top", "topRight", "right", "bottomRight", "bottom", "bottomLeft", "left", "topLeft");

    private SideWords() {}

    /** Returns a name for each side, in the order of sides. */
    static List<String> of(Plan plan, Booth booth, Messages messages) {
        OpenSides sides = BoothSides.of(plan).of(booth);
        Formats formats = new Formats(messages.locale());
        List<Vec> corners = booth.shape().corners();
        boolean isClockwise = isClockwise(corners);
        List<String> words = new ArrayList<>();
        for (int side = 0; side < corners.size(); side++) {
            Vec from = corners.get(side);
            Vec to = corners.get((side + 1) % corners.size());
            words.add(messages.get(
                    sides.isOpen(side) ? "stand.side.open" : "stand.side.closed",
                    messages.get("stand.side." + direction(from, to, isClockwise)),
                    formats.length(from.distanceTo(to))));
        }
        return words;
    }

    private static String direction(Vec from, Vec to, boolean isClockwise) {
        double outX = isClockwise ? to.y() - from.y() : from.y() - to.y();
        double outY = isClockwise ? from.x() - to.x() : to.x() - from.x();
        double eighths = Math.atan2(outX, -outY) / (Math.PI / 4);
        return DIRECTIONS.get(Math.floorMod(Math.round(eighths), DIRECTIONS.size()));
    }

    private static boolean isClockwise(List<Vec> corners) {
        double twice = 0;
        for (int i = 0; i < corners.size(); i++) {
            Vec one = corners.get(i);
            Vec next = corners.get((i + 1) % corners.size());
            twice += one.x() * next.y() - next.x() * one.y();
        }
        return twice > 0;
    }
}
