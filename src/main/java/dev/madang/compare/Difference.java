package dev.madang.compare;

import dev.madang.model.Booth;
import dev.madang.model.ElementId;
import dev.madang.model.Feature;
import dev.madang.model.LocalText;
import dev.madang.model.Note;
import dev.madang.model.PlanElement;
import dev.madang.model.Zone;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One thing that is different. Of an element that differs in several ways there are several differences. */
public sealed interface Difference permits Difference.OfElement, Difference.OfPlan {

    /** What differs; lists of differences are ordered so. */
    enum Subject {
        /** The document: its name, its rule books. */
        PLAN,
        /** The event: name, days, kinds of booth. */
        EVENT,
        /** The building: its name, and from which entry of the catalogue it came. */
        VENUE,
        /** The floors of the building. */
        LEVEL,
        /** Which halls are leased. */
        HALL,
        /** Which movable walls are closed. */
        PARTITION,
        /** Parts of the event's time. */
        PHASE,
        /** Findings that somebody accepted. */
        FINDING,
        /** Who takes part. */
        EXHIBITOR,
        /** Areas that are let. */
        BOOTH,
        /** Areas that are not let. */
        FEATURE,
        /** Named areas. */
        ZONE,
        /** Texts on the drawing. */
        NOTE,
        /** Dimension lines. */
        DIMENSION
    }

    /** In which way. */
    enum Kind {
        ADDED,
        REMOVED,
        /** To another level. */
        RELOCATED,
        MOVED,
        TURNED,
        /** Another size or another outline. */
        RESIZED,
        RENUMBERED,
        RENAMED,
        /** Somebody else takes it. */
        REASSIGNED,
        /** The state of letting, or the hold. */
        STATUS,
        BUILD,
        /** What is built and shown in it. */
        STAND,
        /** What was sold of it. */
        PROMISE,
        LEASED,
        RETURNED,
        CLOSED,
        OPENED,
        /** Anything else that the thing says of itself. */
        CHANGED
    }

    /** Returns what differs. */
    Subject subject();

    /** Returns in which way. */
    Kind kind();

    /** Returns the id of the level on which it lies now, else lay before; empty if it lies on none. */
    String level();

    /** Returns the ids of the element or exhibitor before and now, once each; none for other things. */
    List<ElementId> ids();

    /** Returns by what it is called now, else before: the number of a booth, the name of a hall. */
    LocalText name();

    /**
     * A difference of something that is placed on a level.
     *
     * @param kind in which way
     * @param before the element before, or null if it was not there
     * @param after the element now, or null if it is not there
     */
    record OfElement(Kind kind, @Nullable PlanElement before, @Nullable PlanElement after) implements Difference {

        /**
         * Checks that there is an element.
         *
         * @throws IllegalArgumentException if there is neither
         */
        public OfElement {
            Objects.requireNonNull(kind, "kind");
            if (before == null && after == null) {
                throw new IllegalArgumentException("Nothing differs between no element and no element.");
            }
        }

        /** Returns the element before. */
        public Optional<PlanElement> was() {
            return Optional.ofNullable(before);
        }

        /** Returns the element now. */
        public Optional<PlanElement> is() {
            return Optional.ofNullable(after);
        }

        /** Returns the element now, else before. */
        public PlanElement shown() {
            return is().or(this::was).orElseThrow();
        }

        @Override
        public Subject subject() {
            return subjectOf(shown());
        }

        static Subject subjectOf(PlanElement element) {
            if (element instanceof Booth) {
                return Subject.BOOTH;
            }
            if (element instanceof Feature) {
                return Subject.FEATURE;
            }
            if (element instanceof Zone) {
                return Subject.ZONE;
            }
            return element instanceof Note ? Subject.NOTE : Subject.DIMENSION;
        }

        @Override
        public String level() {
            return shown().level();
        }

        @Override
        public List<ElementId> ids() {
            return Stream.of(was(), is())
                    .flatMap(Optional::stream)
                    .map(PlanElement::id)
                    .distinct()
                    .toList();
        }

        @Override
        public LocalText name() {
            PlanElement element = shown();
            if (element instanceof Booth booth) {
                return LocalText.of(booth.number());
            }
            if (element instanceof Feature feature) {
                return feature.name();
            }
            if (element instanceof Zone zone) {
                return zone.name();
            }
            return element instanceof Note note ? note.text() : LocalText.NONE;
        }
    }

    /**
     * A difference of something else.
     *
     * @param subject what differs
     * @param kind in which way
     * @param level id of its level, or empty
     * @param ids ids of an exhibitor before and now; empty for other things
     * @param name by what it is called
     * @param before what it was in words; empty if there is nothing to say
     * @param after what it is in words; empty if there is nothing to say
     */
    record OfPlan(
            Subject subject,
            Kind kind,
            String level,
            List<ElementId> ids,
            LocalText name,
            LocalText before,
            LocalText after)
            implements Difference {

        /** Copies the ids. */
        public OfPlan {
            Objects.requireNonNull(subject, "subject");
            Objects.requireNonNull(kind, "kind");
            Objects.requireNonNull(level, "level");
            ids = List.copyOf(ids);
            Objects.requireNonNull(name, "name");
            Objects.requireNonNull(before, "before");
            Objects.requireNonNull(after, "after");
        }

        /** Returns a thing that was or is, with nothing more to say. */
        static OfPlan plain(Subject subject, Kind kind, String level, LocalText name) {
            return new OfPlan(subject, kind, level, List.of(), name, LocalText.NONE, LocalText.NONE);
        }
    }

    /** Returns the text by which things of one subject are sorted. */
    default String sortName() {
        return name().in(Locale.ENGLISH);
    }
}
