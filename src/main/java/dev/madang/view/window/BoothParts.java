package dev.madang.view.window;

import dev.madang.view.booth.BoothDeeds;
import dev.madang.view.booth.NumberingDesk;

/**
 * What changes many booths at once in one window.
 *
 * @param deeds what merges, splits and gives booths to others
 * @param numbering what is chosen for numbering booths
 */
public record BoothParts(BoothDeeds deeds, NumberingDesk numbering) {}
