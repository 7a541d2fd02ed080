package dev.madang.cli;

import dev.madang.draw.paper.Maker;
import dev.madang.draw.paper.Margins;
import dev.madang.draw.paper.PageSplit;
import dev.madang.draw.paper.Paper;
import dev.madang.draw.paper.Scale;
import org.jspecify.annotations.Nullable;

/**
 * What pages are like.
 *
 * @param paper on what
 * @param scale how large, or null for the largest standard scale that fits
 * @param margins the edges that stay free
 * @param split how levels are spread over pages
 * @param maker who made them
 */
record PageForm(Paper paper, @Nullable Scale scale, Margins margins, PageSplit split, Maker maker) {

    /** Returns a page as large as fits on a paper. */
    static PageForm on(Paper paper) {
        return new PageForm(paper, null, Margins.USUAL, PageSplit.NONE, Maker.NOBODY);
    }
}
