package dev.madang.draw.kind;

import dev.madang.geometry.Footprint;
import dev.madang.model.AreaElement;
import dev.madang.model.Hall;
import dev.madang.model.Level;
import dev.madang.model.Plan;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Tells in which hall something lies: the first that is its place. */
final class BoothPlaces {

    private final List<Room> rooms = new ArrayList<>();

    private record Room(String level, String name, Footprint area) {}

    BoothPlaces(Plan plan, Locale locale) {
        for (Level level : plan.levels()) {
            for (Hall hall : level.halls()) {
                rooms.add(new Room(level.id(), hall.name().in(locale), Footprint.of(hall.outline())));
            }
        }
    }

    /** Returns the name of the hall; empty if it lies in none. */
    String hallOf(AreaElement element) {
        for (Room room : rooms) {
            if (room.level().equals(element.level()) && room.area().isPlaceOf(element.shape())) {
                return room.name();
            }
        }
        return "";
    }
}
