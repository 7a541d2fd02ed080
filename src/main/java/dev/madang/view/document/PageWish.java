package dev.madang.view.document;

import dev.madang.draw.paper.Margins;
import dev.madang.draw.paper.PageSplit;
import dev.madang.draw.paper.Paper;
import dev.madang.draw.paper.Scale;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What pages shall be like.
 *
 * @param paper the paper
 * @param scale the scale, or null for the largest standard one that fits
 * @param margins the edges that stay free
 * @param split how levels are spread over pages
 * @param logo file of the planner's logo; empty for none
 */
public record PageWish(Paper paper, @Nullable Scale scale, Margins margins, PageSplit split, String logo) {

    /** Checks that all is there. */
    public PageWish {
        Objects.requireNonNull(paper, "paper");
        Objects.requireNonNull(margins, "margins");
        Objects.requireNonNull(split, "split");
        Objects.requireNonNull(logo, "logo");
    }

    /** Returns the scale that was asked for, if one was. */
    public Optional<Scale> wantedScale() {
        return Optional.ofNullable(scale);
    }
}
