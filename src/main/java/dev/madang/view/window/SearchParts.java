package dev.madang.view.window;

import dev.madang.view.find.Commands;
import dev.madang.view.find.Finder;
import dev.madang.view.panel.FindingWalk;

/**
 * What leads to things and deeds in one window.
 *
 * @param finder what is looked for in the plan
 * @param commands all deeds by name
 * @param walk the way from finding to finding
 */
public record SearchParts(Finder finder, Commands commands, FindingWalk walk) {}
