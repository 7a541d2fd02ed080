/**
 * Walking over a floor: how far every free place is from the nearest exit for a body that needs a certain width, by
 * which way, which parts cannot be reached, and which lie in dead ends.
 *
 * <p>Knows no rules, plans or texts; takes shapes, walls and doors, and gives figures and places. Whoever checks or
 * draws uses it like this:
 *
 * <pre>
 * WalkSpace space = WalkSpace.of(new WalkGround(floor, obstacles, walls, exits), 1_200, WalkWatch.NONE);
 * WalkField field = space.field(WalkWatch.NONE);           // all exits; or space.field(Set.of(2), watch) for one
 * field.distance(place);                                   // empty where nobody can walk
 * field.way(place);                                        // from the place to the door
 * field.farthest();                                        // the place from which the way out is longest
 * field.raster(500);                                       // for an overlay
 * field.unreachable();                                     // floor from which no way leads out
 * DeadEnds ends = DeadEnds.of(field, 6_000, WalkWatch.NONE);
 * ends.list();                                             // mouth, depth, outline of each
 * ends.commonPath(place);                                  // how far until there is a choice of two ways
 * </pre>
 *
 * <p>Lengths are those of the middle of the body: what lies nearer to a wall or a booth than half the passable width is
 * no free place. {@link dev.madang.walk.WalkField#distanceFrom} asks from such places.
 *
 * <p>All results are immutable, and any thread may read them. Long work looks at a {@link dev.madang.walk.WalkWatch}
 * and ends with a {@link java.util.concurrent.CancellationException} once it is cancelled.
 */
@NullMarked
package dev.madang.walk;

import org.jspecify.annotations.NullMarked;
