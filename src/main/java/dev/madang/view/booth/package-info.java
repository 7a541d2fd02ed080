/** Work on booths beyond drawing them: numbering by rule, merging, splitting, and moving exhibitors between them. */
@NullMarked
package dev.madang.view.booth;

import org.jspecify.annotations.NullMarked;
