package dev.madang.view.canvas;

import dev.madang.geometry.Cut;
import dev.madang.model.ElementId;

/** What is asked for on the canvas and may need a question first. */
public interface BoothRequests {

    /** Nobody answers. */
    BoothRequests NONE = new BoothRequests() {
        @Override
        public void split(ElementId booth, Cut cut) {}

        @Override
        public void move(ElementId from, ElementId to) {}

        @Override
        public void seat(ElementId exhibitor, ElementId booth) {}
    };

    /** A booth is to be split. */
    void split(ElementId booth, Cut cut);

    /** Whoever has a booth is to get another. */
    void move(ElementId from, ElementId to);

    /** An exhibitor is to get a booth. */
    void seat(ElementId exhibitor, ElementId booth);
}
