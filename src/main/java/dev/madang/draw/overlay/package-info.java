/**
 * Overlays: walking distances, margins of aisles and crowds as figures that lie over the floor of a level.
 *
 * <p>Takes what the rules reckoned and draws it; reckons nothing that a rule judges. Screen and sheet take the same
 * figures.
 */
@NullMarked
package dev.madang.draw.overlay;

import org.jspecify.annotations.NullMarked;
